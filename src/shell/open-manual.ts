import { spawnSync } from 'node:child_process'

/** Shows a manual in roff as `man` shows any, and waits until it is closed; gives false where there is no such `man`. */
export function openManual(roff: string): boolean {
  // Ctrl-C is for the pager.
  const stay = (): void => {}
  process.on('SIGINT', stay)
  const { status } = spawnSync('man', ['-l', '-'], { input: roff, stdio: ['pipe', 'inherit', 'ignore'] })
  process.off('SIGINT', stay)
  return status === 0
}
