import { readFileSync } from 'node:fs'

const MB = 1024

/** The most memory that a process has had resident so far, in MB; undefined where the system has no /proc. */
export function peakMemory(pid: number): number | undefined {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) / MB
}

/** So long a process may be busy behind its screen, in milliseconds. */
const PATIENCE = 120_000

/**
 * Resolves when a process has done next to nothing for so many milliseconds: what it does behind the screen is done.
 * Half a second is for what waits on a clock of its own, such as reading behind a list.
 */
export async function idle(pid: number, ms = 500): Promise<void> {
  const from = performance.now()
  const step = ms / 5
  for (let still = 0, before = -1; still < 5; ) {
    if (performance.now() - from > PATIENCE) throw new Error(`process ${pid} is not done after ${PATIENCE} ms`)
    await new Promise((resolve) => setTimeout(resolve, step))
    const spent = ticks(pid)
    still = spent - before <= step / 100 ? still + 1 : 0
    before = spent
  }
}

/** Processor time that a process has used, in the system's ticks (of 10 ms); 0 where there is no /proc. */
function ticks(pid: number): number {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ')
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
