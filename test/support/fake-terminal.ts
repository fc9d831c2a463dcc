import { EventEmitter } from 'node:events'
import type { KeyboardInput } from '../../src/terminal/keyboard.ts'
import type { Host } from '../../src/terminal/process-hooks.ts'
import type { TerminalOutput } from '../../src/terminal/terminal.ts'

/** A process and its terminal that do nothing but note, in one list and in order, what was done to them. */
export interface FakeTerminal {
  readonly log: string[]
  readonly stdin: EventEmitter & KeyboardInput
  readonly stdout: EventEmitter & TerminalOutput
  readonly host: EventEmitter & Host
}

/** Makes one of 20×4 cells. */
export function fakeTerminal(): FakeTerminal {
  const log: string[] = []
  const note = (entry: string) => {
    log.push(entry)
    return true
  }
  const stdin = Object.assign(new EventEmitter(), {
    isTTY: true,
    setRawMode: (on: boolean) => note(on ? 'raw' : 'cooked'),
    pause: () => note('pause'),
    resume: () => true,
  })
  const stdout = Object.assign(new EventEmitter(), { isTTY: true, columns: 20, rows: 4, write: note })
  const host = Object.assign(new EventEmitter(), {
    pid: 7,
    platform: 'linux',
    stderr: { write: (text: string) => note(`stderr: ${text}`) },
    exit: (code: number) => note(`exit ${code}`),
    kill: (pid: number, signal: string) => note(`kill ${pid} ${signal}`),
  })
  return { log, stdin, stdout, host } as unknown as FakeTerminal
}
