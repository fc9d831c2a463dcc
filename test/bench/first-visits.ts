import { keyBytes } from '../support/key-bytes.ts'
import { type BenchTerminal, startInTerminal } from './bench-terminal.ts'
import type { Figure } from './figure.ts'
import { idle } from './process-status.ts'
import type { Subjects } from './subjects.ts'

const { backspace, shiftTab, tab, pageDown, enter, escape: esc, down, ctrlU } = keyBytes

/**
 * Keys that each bring something for the first time: every view to its end, pages of each kind, the largest of them first,
 * every filter and choice, a search in a page, a query and its best hit, and another day.
 */
const WALK: readonly string[] = [
  ...['j', 'G', 'g', pageDown, enter, 'G', 'g', 'e', 'a', esc, 'h', 'h', '?', 'h', '!', 'h', tab],
  ...[enter, 'G', 'g', 'h', 'j', enter, 'h', 'j', enter, 'h', pageDown, enter, 'h', 'G', enter, 'h', 'g', tab],
  ...[pageDown, enter, 'G', 'h', 'G', enter, 'h', 'g', '>', '<', 'm', 'c', 'c', 'i', 'i', 'f', enter, 'x'],
  ...['F', enter, 'x', 'r', ...'2012', enter, 'v', 'x', 'd', ...'2015', enter, '/', ...'kim', enter, 'n', esc, tab],
  ...['m', 'i', 's', 's', 'i', 'l', 'e', enter, esc, ctrlU, 'k', enter, esc, ctrlU, tab],
  ...['o', down, down, down, enter, 'j', tab, enter, 'h', tab, enter, 'h', tab, 'k', enter, esc, ctrlU, 'O'],
]

/** The slowest answer to a key that brings something for the first time, with the large dataset. */
export async function measureFirstVisits({ main, large }: Subjects): Promise<Figure[]> {
  const terminal = startInTerminal(process.execPath, [main, large.path], { columns: 120, rows: 40 })
  try {
    await terminal.shows(large.firstTitle)
    await idle(terminal.pid)
    const visits: Visit[] = []
    for (const key of WALK) visits.push(await visit(terminal, key))
    const silent = visits.filter(({ ms }) => ms === undefined)
    if (silent.length > MOST_SILENT) {
      const keys = silent.map(({ at, key }) => `${at} (${JSON.stringify(key)})`).join(', ')
      throw new Error(`${silent.length} of ${visits.length} keys brought nothing: ${keys}`)
    }
    const [first, second] = visits.toSorted((a, b) => (b.ms ?? 0) - (a.ms ?? 0))
    const whole = visits.reduce((most, { settled }) => Math.max(most, settled), 0)
    return first && second
      ? [
          {
            what: 'worst first visit, large',
            goal: 50,
            unit: 'ms',
            reached: first.ms ?? Number.NaN,
            of: `of ${visits.length - silent.length} keys, ${said(first)}; next ${said(second)}; all of it there after ${whole.toFixed(0)} ms at most`,
          },
        ]
      : []
  } finally {
    await terminal.kill()
  }
}

/** So many keys of the walk may change nothing, such as one at an end. */
const MOST_SILENT = 8

/**
 * Keys pressed as soon as a large dataset is listed, before anything is ready: each asks for all of it. `meanwhile` are
 * two keys that change the screen while that is made, and leave it as it was.
 */
const COLD: readonly Cold[] = [
  { what: 'Enter in the search', keys: [tab, tab, tab, ...'summit', enter], meanwhile: ['s', backspace] },
  { what: 'as of a day', keys: ['o', ...'2015', enter], meanwhile: [tab, shiftTab] },
  { what: 'the actor filter', keys: [tab, tab, 'f', enter], meanwhile: [tab, shiftTab] },
  { what: 'an unknown origin', keys: [tab, tab, tab, ...'origin:zzzqx', enter], meanwhile: ['y', backspace] },
]

interface Cold {
  readonly what: string
  readonly keys: readonly string[]
  readonly meanwhile: readonly [there: string, back: string]
}

/** The slowest answer to any key while what these keys ask for is being made, with the large dataset. */
export async function measureColdKeys({ main, large }: Subjects): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { what, keys, meanwhile } of COLD) {
    const terminal = startInTerminal(process.execPath, [main, large.path], { columns: 120, rows: 40 })
    try {
      await terminal.shows(large.firstTitle)
      const answers: { readonly ms: number; readonly key: string; readonly at: number }[] = []
      for (const [before, key] of [...keys, ...Array.from({ length: MEANWHILE }, () => meanwhile).flat()].entries()) {
        // Enter where nothing is found changes nothing, which is no answer.
        const answer = await terminal.press(key, { patience: 5000 }).catch(() => undefined)
        if (answer) answers.push({ ms: answer.ms, key, at: before + 1 })
      }
      const slowest = answers.toSorted((a, b) => b.ms - a.ms)
      const [first, second] = slowest
      if (!first || !second) throw new Error(`no key was answered: ${what}`)
      figures.push({
        what: `worst key before all is ready: ${what}, large`,
        goal: 50,
        unit: 'ms',
        reached: first.ms,
        of: `of ${answers.length} keys, ${said(first)}; next ${said(second)}; median ${slowest[slowest.length >> 1]?.ms.toFixed(0)} ms`,
      })
    } finally {
      await terminal.kill()
    }
  }
  return figures
}

/** So many times two keys are pressed while the work goes on. */
const MEANWHILE = 20

interface Visit {
  readonly key: string
  readonly at: number
  /** Undefined where nothing changed on the screen. */
  readonly ms: number | undefined
  readonly settled: number
}

let pressed = 0

/** Presses a key and waits until all that it brings is there. */
async function visit(terminal: BenchTerminal, key: string): Promise<Visit> {
  pressed += 1
  const at = pressed
  try {
    const { ms, settled } = await terminal.press(key, { until: () => idle(terminal.pid), patience: 5000 })
    return { key, at, ms, settled }
  } catch {
    return { key, at, ms: undefined, settled: 0 }
  }
}

const said = ({ key, at, ms }: Omit<Visit, 'settled'>): string =>
  `${ms?.toFixed(0)} ms for key ${at} (${JSON.stringify(key)})`
