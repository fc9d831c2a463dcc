import { spawnSync } from 'node:child_process'
import { clean } from '../text/clean.ts'

/**
 * Opens a file at a line in the editor that VISUAL or EDITOR names, else vi, and waits until it is closed. Gives a
 * sentence where that cannot be done. The terminal must have been given back before.
 */
export function openEditor(file: string, line: number, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const typed = env.VISUAL || env.EDITOR || 'vi'
  const [command = 'vi', ...options] = typed.trim().split(/\s+/)
  const { error, status } = spawnSync(command, [...options, ...atLine(command, file, line)], { stdio: 'inherit' })
  if (error) return `The editor ${clean(command, 60)} cannot be started: set EDITOR to one that can`
  return status === 0 ? undefined : `The editor ${clean(command, 60)} ended with ${status ?? 'a signal'}`
}

/** How editors are told a line: most take +N before the file, those with a window their own form. */
function atLine(command: string, file: string, line: number): readonly string[] {
  const name = command.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')
  if (/^(?:code|codium|cursor|code-insiders)$/.test(name)) return ['--wait', '--goto', `${file}:${line}`]
  if (/^(?:subl|zed|hx|helix)$/.test(name)) return [`${file}:${line}`]
  if (/^(?:vi|vim|nvim|view|nano|emacs|emacsclient|micro|kak|joe|mg|ne|pico|ed)$/.test(name)) return [`+${line}`, file]
  return [file]
}
