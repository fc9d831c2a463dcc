import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { answer, greet } from '../speech/answer.ts'
import { keptAfter } from '../speech/heard-news.ts'
import { clean } from '../text/clean.ts'
import { counted } from '../text/counted.ts'
import type { VisitStore } from '../viewer/keep-visit.ts'
import type { Library } from '../viewer/library.ts'
import { shortLines } from './short-lines.ts'

/** The part of the process that a conversation uses. */
export interface Talkers {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** How a conversation ended: the listener left, or the terminal did. */
export type End = 'left' | 'hung up'

const PROMPT = 'kbrief> '

/** The echo of a line that no terminal has shown. */
const LONGEST = 200

/**
 * Holds a conversation, line by line, until the listener takes leave or there is nothing more to read. Every answer is
 * added below what is there; nothing is ever repainted. Only where a terminal can be edited on does readline move the
 * cursor, within the line that is typed.
 */
export function converse(
  { stdin, stdout, env }: Talkers,
  library: Library,
  asOf: string | undefined,
  today: string,
  visits?: VisitStore,
): Promise<End> {
  const { world } = library
  const terminal = stdin.isTTY === true && stdout.isTTY === true && env.TERM !== 'dumb'
  const typed = createInterface({
    input: terminal ? stdin : shortened(stdin),
    output: stdout,
    terminal,
    prompt: PROMPT,
  })

  return new Promise((resolve) => {
    let { state, lines } = greet(world, asOf, today, visits?.read())
    let end: End = 'left'
    let closed = false
    let full = false
    let left = false
    const waiting: string[] = []

    function write(text: string): void {
      if (stdout.write(text) || full) return
      // Whoever reads is slower than whoever types: nothing more is taken in until there is room for the answers.
      full = true
      if (!closed) typed.pause()
      stdout.once('drain', () => {
        full = false
        if (!closed) typed.resume()
        answerAll()
      })
    }
    const tell = (told: readonly string[]): void => write(`${told.join('\n')}\n`)
    const ask = (): void => (terminal ? typed.prompt() : write(PROMPT))

    function answerAll(): void {
      while (!full && !state.over) {
        const line = waiting.shift()
        if (line === undefined) break
        // Lines from a file or a pipe are shown, so that what is printed reads as a conversation.
        if (!stdin.isTTY) tell([clean(line, LONGEST)])
        ;({ state, lines } = answer(world, state, line))
        tell(lines)
        if (!state.over) ask()
      }
      if (state.over && !closed) typed.close()
      if (closed && (state.over || waiting.length === 0 || end === 'hung up')) leave()
    }

    function leave(): void {
      if (left) return
      left = true
      // The prompt is left on a line of its own.
      if (!state.over && end === 'left') stdout.write('\n')
      // A pipe that is still open would keep the process waiting for what nobody reads.
      stdin.destroy()
      keepVisit().then(() => resolve(end))
    }

    /** Keeps what was heard for the next visit, where somebody listens: lines from a file or a pipe are none. */
    async function keepVisit(): Promise<void> {
      if (!visits || !stdin.isTTY) return
      const write = await visits.writer()
      write(keptAfter(world, state, visits.read(), today))
    }

    tell([...lines, ...problemsOf(library)])
    typed.on('line', (line) => {
      waiting.push(line)
      answerAll()
    })
    // Stopped by Ctrl-Z and continued, readline waits to be told to go on.
    typed.on('SIGCONT', () => typed.prompt(true))
    // The terminal is not there any more, which has a code; Node 24 gives what an answer throws to this, too.
    typed.on('error', (error) => {
      if ('code' in error) end = 'hung up'
      else
        process.nextTick(() => {
          throw error
        })
    })
    typed.on('close', () => {
      closed = true
      answerAll()
    })
    ask()
  })
}

/** A line that no terminal lets anybody edit may be of any length; nobody's command is longer than this, in bytes. */
const LONGEST_LINE = 4096

function shortened(stdin: Readable): Readable {
  const short = shortLines(LONGEST_LINE)
  stdin.on('error', (error) => short.destroy(error))
  return stdin.pipe(short)
}

/** A sentence about what is wrong in the files, if anything is. */
function problemsOf({ problems }: Library): string[] {
  const count = (of: string): number => problems.filter(({ severity }) => severity === of).length
  if (problems.length === 0) return []
  const found = `${counted(count('error'), 'error')} and ${counted(count('warning'), 'warning')}`
  return [`${found} were found in the files. Leave and type kbrief check PATH to hear them.`]
}
