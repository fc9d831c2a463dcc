import { keyBytes } from '../support/key-bytes.ts'
import { type BenchTerminal, startInTerminal } from './bench-terminal.ts'
import type { Figure } from './figure.ts'
import { idle, peakMemory } from './process-status.ts'
import type { Subjects } from './subjects.ts'

const { tab, pageDown, enter, escape: esc, ctrlU } = keyBytes

/** Through each view to its end and back, into a page of each kind, with a filter, a search in a page and a query. */
const WALK: readonly string[] = [
  ...['G', 'g', pageDown, enter, 'h', 'g', tab],
  ...['G', 'g', pageDown, enter, 'h', 'g', enter, 'h', tab],
  ...['G', 'g', pageDown, enter, 'h', 'c', 'x', '/', 'k', 'i', 'm', enter, 'n', esc, tab],
  ...['m', 'i', 's', 's', 'i', 'l', 'e', ' ', 'k', 'i', 'm', enter, esc, ctrlU, tab],
]

const MANY = 5

/** Peak memory with the large dataset after a walk through all views, and how much more many such walks take. */
export async function measureMemory({ main, large, bundled }: Subjects): Promise<Figure[]> {
  const small = await peakAfterWalks(main, bundled.path, bundled.firstTitle)
  const found = await peakAfterWalks(main, large.path, large.firstTitle)
  if (!small || !found) return []
  return [
    { what: 'peak memory, large', goal: 450, unit: 'MB', reached: found.once, of: 'resident, after all views' },
    { what: `the same after ${MANY} walks`, unit: '×', reached: found.many / found.once, of: mb(found.many) },
    { what: 'peak memory', unit: 'MB', reached: small.once, of: `after ${MANY} walks ${mb(small.many)}` },
  ]
}

const mb = (value: number): string => `${Math.round(value)} MB`

async function peakAfterWalks(
  main: string,
  path: string,
  title: string,
): Promise<{ readonly once: number; readonly many: number } | undefined> {
  const terminal = startInTerminal(process.execPath, [main, path], { columns: 120, rows: 40 })
  try {
    await terminal.shows(title)
    await idle(terminal.pid)
    await walk(terminal)
    const once = peakMemory(terminal.pid)
    for (let more = 1; more < MANY; more++) await walk(terminal)
    const many = peakMemory(terminal.pid)
    return once === undefined || many === undefined ? undefined : { once, many }
  } finally {
    await terminal.kill()
  }
}

async function walk(terminal: BenchTerminal): Promise<void> {
  for (const key of WALK) {
    terminal.type(key)
    await idle(terminal.pid)
  }
}
