import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Library } from '../app/library.ts'
import { answer, greet } from '../conversation/answer.ts'
import { clean } from '../text/clean.ts'
import { counted } from '../text/counted.ts'

/** What of the process a conversation uses. */
export interface Talkers {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** How a conversation ended: the listener left, or the terminal did. */
export type End = 'left' | 'hung up'

const PROMPT = 'kbrief> '

/** What is shown of a line that no terminal has shown. */
const LONGEST = 200

/**
 * Holds a conversation, line by line, until the listener takes leave or there is nothing more to read. Every answer is
 * added below what is there; nothing is ever repainted. Only where a terminal can be edited on does readline move the
 * cursor, within the line that is typed.
 */
export function converse({ stdin, stdout, env }: Talkers, library: Library, asOf: string | undefined): Promise<End> {
  const { world } = library
  const terminal = stdin.isTTY === true && stdout.isTTY === true && env.TERM !== 'dumb'
  const typed = createInterface({ input: stdin, output: stdout, terminal, prompt: PROMPT })
  const tell = (lines: readonly string[]): unknown => stdout.write(`${lines.join('\n')}\n`)

  return new Promise((resolve) => {
    let { state, lines } = greet(world, asOf)
    let end: End = 'left'
    tell([...lines, ...problemsOf(library)])
    typed.on('line', (line) => {
      // What else was in the same read is still told of after the leave.
      if (state.over) return
      // Lines from a file or a pipe are shown, so that what is printed reads as a conversation.
      if (!stdin.isTTY) tell([clean(line, LONGEST)])
      ;({ state, lines } = answer(world, state, line))
      tell(lines)
      if (state.over) typed.close()
      else typed.prompt()
    })
    // Stopped by Ctrl-Z and continued, readline waits to be told to go on.
    typed.on('SIGCONT', () => typed.prompt(true))
    // All that can go wrong is that the terminal is not there any more.
    typed.on('error', () => {
      end = 'hung up'
    })
    typed.on('close', () => {
      // The prompt is left on a line of its own.
      if (!state.over && end === 'left') tell([''])
      // A pipe that is still open would keep the process waiting for what nobody reads.
      stdin.destroy()
      resolve(end)
    })
    typed.prompt()
  })
}

/** A sentence about what is wrong in the files, if anything is. */
function problemsOf({ problems }: Library): string[] {
  const count = (of: string): number => problems.filter(({ severity }) => severity === of).length
  if (problems.length === 0) return []
  const found = `${counted(count('error'), 'error')} and ${counted(count('warning'), 'warning')}`
  return [`${found} were found in the files. Leave and type kbrief check PATH to hear them.`]
}
