import { execFileSync } from 'node:child_process'
import { ENVIRONMENT, type Size, startInTerminal } from './bench-terminal.ts'
import type { Figure } from './figure.ts'
import { idle } from './process-status.ts'
import { inTurns, median } from './statistics.ts'
import type { Subjects } from './subjects.ts'

const SIZE: Size = { columns: 120, rows: 40 }

/** The goals of a start, as ratios to `node -e 0` of the same Node. */
interface Goals {
  readonly list: number
  readonly event: number
  readonly search: number
  readonly frame: number
  readonly key: number
}

const GOALS: Goals = { list: 1.5, event: 2.9, search: 3.5, frame: 2.5, key: 10 }
/** With Node 22, which keeps what it has compiled. */
const CACHED_GOALS: Goals = { list: 1.4, event: 2, search: 2.6, frame: 2.2, key: 8 }

/** Whole shell commands, and the viewer from its start to its first list of briefings, against `node -e 0`. */
export async function measureStarts(subjects: Subjects, rounds: number): Promise<Figure[]> {
  const { main, bundled, large, plainInk } = subjects
  const node = process.execPath
  const { figures, bare, frame } = await startsWith(node, subjects, rounds, GOALS, '')
  const others = await inTurns(rounds, {
    large: () => firstFrame(node, [main, large.path], large.firstTitle),
    plain: () => firstFrame(node, [plainInk, bundled.path], bundled.firstTitle),
  })
  return [
    ...figures,
    { what: 'first frame, large', goal: 1.3, ...against(others.large, frame, 'first frame') },
    { what: 'first frame, plain Ink', ...against(others.plain, bare, '`node -e 0`') },
    ...(await startsWithCache(subjects, rounds)),
  ]
}

/** The same starts with a Node that keeps what it has compiled, after one of each has filled its cache. */
async function startsWithCache(subjects: Subjects, rounds: number): Promise<readonly Figure[]> {
  const node = node22()
  if (node === undefined) {
    process.stderr.write('npm has no Node 22 for this machine: starts with a warm compile cache are left out\n')
    return []
  }
  const { main, bundled } = subjects
  const terminal = startInTerminal(node, [main], SIZE)
  await terminal.shows(bundled.firstTitle)
  await terminal.press('j')
  terminal.type('\x03')
  await terminal.ended()
  return (await startsWith(node, subjects, rounds, CACHED_GOALS, ', Node 22, warm cache')).figures
}

/** The path of a Node 22, which npm has as a package; undefined where it cannot be had. */
function node22(): string | undefined {
  try {
    const argv = ['--yes', '--prefer-offline', 'node@22', '--print', 'process.execPath']
    return execFileSync('npx', argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 }).trim()
  } catch {
    return undefined
  }
}

/** What starts take with one Node, and the medians that others are compared with, in milliseconds. */
async function startsWith(
  node: string,
  { main, bundled }: Subjects,
  rounds: number,
  goals: Goals,
  after: string,
): Promise<{ readonly figures: Figure[]; readonly bare: number; readonly frame: number }> {
  const shell = await inTurns(rounds, {
    node: () => run(node, ['-e', '0']),
    list: () => run(node, [main, 'list', '--json']),
    event: () => run(node, [main, 'event', 'kim-putin-summit']),
    search: () => run(node, [main, 'search', 'biegun']),
  })
  const screen = await inTurns(rounds, {
    node: async () => startInTerminal(node, ['-e', '0'], SIZE).ended(),
    frame: () => firstFrame(node, [main], bundled.firstTitle),
    key: () => firstAnswer(node, [main], bundled.firstTitle),
  })
  const [printed, bare] = [median(shell.node), median(screen.node)]
  const figures = [
    { what: '`kbrief list --json`', goal: goals.list, ...against(shell.list, printed, '`node -e 0`') },
    { what: '`kbrief event kim-putin-summit`', goal: goals.event, ...against(shell.event, printed, '`node -e 0`') },
    { what: '`kbrief search biegun`', goal: goals.search, ...against(shell.search, printed, '`node -e 0`') },
    { what: 'first frame', goal: goals.frame, ...against(screen.frame, bare, '`node -e 0`') },
    { what: 'first key answered', goal: goals.key, ...against(screen.key, bare, '`node -e 0`') },
  ]
  return {
    figures: figures.map((figure) => ({ ...figure, what: `${figure.what}${after}` })),
    bare,
    frame: median(screen.frame),
  }
}

/** The median of times as a ratio to another in milliseconds. */
const against = (times: readonly number[], by: number, name: string): Pick<Figure, 'reached' | 'unit' | 'of'> => ({
  reached: median(times) / by,
  unit: '×',
  of: `${Math.round(median(times))} ms, ${name} ${Math.round(by)} ms`,
})

/** How long the large dataset takes to be read whole behind its list, and all that follows it; in milliseconds. */
export async function timeToRead({ main, large }: Subjects): Promise<number> {
  const terminal = startInTerminal(process.execPath, [main, large.path], SIZE)
  const from = performance.now()
  await terminal.shows(large.firstTitle)
  await idle(terminal.pid)
  await terminal.kill()
  return performance.now() - from
}

function run(node: string, args: readonly string[]): number {
  const from = performance.now()
  execFileSync(node, args, { env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'inherit'] })
  return performance.now() - from
}

async function firstFrame(node: string, args: readonly string[], title: string): Promise<number> {
  const terminal = startInTerminal(node, args, SIZE)
  const ms = await terminal.shows(title)
  await terminal.kill()
  return ms
}

/** From the start until the frame that answers a key pressed when the first frame is there. */
async function firstAnswer(node: string, args: readonly string[], title: string): Promise<number> {
  const terminal = startInTerminal(node, args, SIZE)
  const shown = await terminal.shows(title)
  const { ms } = await terminal.press('j', { atOnce: true })
  await terminal.kill()
  return shown + ms
}
