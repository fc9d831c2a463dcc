import { expect } from 'vitest'
import { type Snapshot, type SpawnedTerminal, type SpawnOptions, spawnTerminal } from './spawn-terminal.ts'

/** A program that a shell runs, in a terminal that has been used before: there is scrollback, and a screen to lose. */
export interface ShellRun {
  readonly terminal: SpawnedTerminal
  /** The process of the program, not of the shell; known once its screen shows "pid N". */
  programPid(): number
  /**
   * Waits until the shell says that the program has ended, and asserts that modes, scrollback, screen and line
   * discipline are as they were before it began. Gives its exit code and what it left on the screen.
   */
  ended(): Promise<{ exitCode: number; left: readonly string[] }>
}

/** Runs a shell command in a used terminal and waits for its first screen to show something. */
export async function runInShell(command: string, wanted: string, options: SpawnOptions = {}): Promise<ShellRun> {
  const script = `i=0; while [ $i -lt 40 ]; do i=$((i+1)); echo "earlier $i"; done; echo before; read x; ${command}
    echo "exit=$?"; read x`
  const terminal = spawnTerminal('sh', ['-c', script], options)
  await terminal.waitForText('before')
  const before: Snapshot = terminal.snapshot()
  terminal.type('\r')
  await terminal.waitForText(wanted)
  return {
    terminal,
    programPid: () => Number(/pid (\d+)/.exec(terminal.screen().join('\n'))?.[1]),
    async ended() {
      await terminal.waitForText(/exit=\d+/)
      const after = terminal.snapshot()
      expect(after.modes).toEqual(before.modes)
      expect(after.discipline).toBe(before.discipline)
      expect(after.lines.slice(0, before.lines.length)).toEqual(before.lines)
      expect(terminal.rawBytes()).not.toMatch(/\x1b\[[23]J/)
      const left = after.lines.slice(before.lines.length)
      return { exitCode: Number(/exit=(\d+)/.exec(left.join('\n'))?.[1]), left: left.filter((line) => line !== '') }
    },
  }
}
