import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, writeSync } from 'node:fs'
import type { FilePlace } from '../model/file-places.ts'
import { clean } from '../text/clean.ts'
import { editorOf } from './editor-command.ts'

/**
 * Opens a file at a line in the editor that VISUAL or EDITOR names, else the system's own, and waits until it is closed. Gives a
 * sentence where that cannot be done. The terminal must have been given back before.
 */
export function openEditor({ file, line }: FilePlace, env: NodeJS.ProcessEnv): string | undefined {
  if (!existsSync(file)) return `${clean(file)} is not there any more`
  const [command = '', ...options] = editorOf(env, process.platform)
  const name = clean(command, 60)
  const before = lineDiscipline()
  const { error, status, signal } = withKeyboard((keyboard) =>
    spawnSync(command, [...options, ...atLine(command, file, line)], {
      stdio: [keyboard, 'inherit', 'inherit'],
      env,
    }),
  )
  if (error) return `The editor ${name} cannot be started: set VISUAL or EDITOR to one that can`
  if (signal !== null) restoreTerminal(before)
  return status === 0
    ? undefined
    : `The editor ${name} ${signal ? `was ended by ${signal}` : `ended with code ${status}`}`
}

/** How editors are told a line, by their names; any other is given the file alone. */
const LINE_FORMS: readonly {
  readonly editors: RegExp
  readonly form: (file: string, line: number) => readonly string[]
}[] = [
  {
    editors:
      /^(?:vi|vim|nvim|gvim|vimx|view|ex|nvr|nano|rnano|pico|emacs|emacsclient|hx|helix|micro|kak|joe|jmacs|jstar|mg|ne|gedit|pluma|xed|geany)$/,
    form: (file, line) => [`+${line}`, file],
  },
  {
    editors: /^(?:code|code-insiders|code-oss|codium|vscodium|cursor|windsurf|positron|trae)$/,
    form: (file, line) => ['-g', `${file}:${line}`],
  },
  { editors: /^(?:subl|sublime_text|zed|zeditor|lapce)$/, form: (file, line) => [`${file}:${line}`] },
  { editors: /^(?:kate|kwrite|mate)$/, form: (file, line) => ['-l', `${line}`, file] },
]

function atLine(command: string, file: string, line: number): readonly string[] {
  const name = command.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')
  const path = /^[-+]/.test(file) ? `./${file}` : file
  return LINE_FORMS.find(({ editors }) => editors.test(name))?.form(path, line) ?? [path]
}

/** Gives the terminal's keyboard, also where something else is piped into the program. */
function withKeyboard<T>(act: (keyboard: number | 'inherit') => T): T {
  const keyboard = process.stdin.isTTY ? undefined : controllingTerminal()
  if (keyboard === undefined) return act('inherit')
  try {
    return act(keyboard)
  } finally {
    closeSync(keyboard)
  }
}

function controllingTerminal(): number | undefined {
  try {
    return openSync('/dev/tty', 'r')
  } catch {
    return undefined
  }
}

/** The settings of the terminal's line discipline, for `stty` to set again. */
function lineDiscipline(): string | undefined {
  if (process.platform === 'win32') return undefined
  const { status, stdout } = withKeyboard((keyboard) =>
    spawnSync('stty', ['-g'], { stdio: [keyboard, 'pipe', 'ignore'] }),
  )
  return status === 0 ? stdout.toString().trim() : undefined
}

/** An editor that was killed has given nothing back: its modes, its screen, its cursor and its line discipline. */
function restoreTerminal(discipline: string | undefined): void {
  if (discipline !== undefined)
    withKeyboard((keyboard) => spawnSync('stty', [discipline], { stdio: [keyboard, 'ignore', 'ignore'] }))
  writeSync(
    1,
    '\x1b[m\x1b[?1l\x1b>\x1b[?1003l\x1b[?1002l\x1b[?1000l\x1b[?1006l\x1b[?1004l\x1b[?2004l\x1b[?1049l\x1b[?25h',
  )
}
