import { execFileSync } from 'node:child_process'
import { ENVIRONMENT, type Size, startInTerminal } from './bench-terminal.ts'
import type { Figure } from './figure.ts'
import { idle } from './process-status.ts'
import { inTurns, median } from './statistics.ts'
import type { Subjects } from './subjects.ts'

const SIZE: Size = { columns: 120, rows: 40 }

/** Whole shell commands, and the viewer from its start to its first list of briefings, against `node -e 0`. */
export async function measureStarts({ main, bundled, large, plainInk }: Subjects, rounds: number): Promise<Figure[]> {
  const shell = await inTurns(rounds, {
    node: () => run(['-e', '0']),
    search: () => run([main, 'search', 'biegun']),
    list: () => run([main, 'list', '--json']),
    event: () => run([main, 'event', 'kim-putin-summit']),
  })
  const screen = await inTurns(rounds, {
    node: async () => startInTerminal(process.execPath, ['-e', '0'], SIZE).ended(),
    bundled: () => firstFrame([main], bundled.firstTitle),
    large: () => firstFrame([main, large.path], large.firstTitle),
    plain: () => firstFrame([plainInk, bundled.path], bundled.firstTitle),
    key: () => firstAnswer([main], bundled.firstTitle),
  })
  const node = median(shell.node)
  const bare = median(screen.node)
  const against = (times: readonly number[], by: number, name: string): { reached: number; of: string } => ({
    reached: median(times) / by,
    of: `${Math.round(median(times))} ms, ${name} ${Math.round(by)} ms`,
  })
  return [
    { what: '`kbrief search biegun`', goal: 1.5, unit: '×', ...against(shell.search, node, '`node -e 0`') },
    { what: '`kbrief list --json`', goal: 1.5, unit: '×', ...against(shell.list, node, '`node -e 0`') },
    { what: '`kbrief event kim-putin-summit`', goal: 1.5, unit: '×', ...against(shell.event, node, '`node -e 0`') },
    { what: 'first frame', goal: 2, unit: '×', ...against(screen.bundled, bare, '`node -e 0`') },
    {
      what: 'first frame, large',
      goal: 1.3,
      unit: '×',
      ...against(screen.large, median(screen.bundled), 'first frame'),
    },
    { what: 'first frame, plain Ink', unit: '×', ...against(screen.plain, bare, '`node -e 0`') },
    { what: 'first key answered', unit: '×', ...against(screen.key, bare, '`node -e 0`') },
  ]
}

/** How long the large dataset takes to be read whole behind its list, and all that follows it; in milliseconds. */
export async function timeToRead({ main, large }: Subjects): Promise<number> {
  const terminal = startInTerminal(process.execPath, [main, large.path], SIZE)
  const from = performance.now()
  await terminal.shows(large.firstTitle)
  await idle(terminal.pid)
  await terminal.kill()
  return performance.now() - from
}

function run(args: readonly string[]): number {
  const from = performance.now()
  execFileSync(process.execPath, args, { env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'inherit'] })
  return performance.now() - from
}

async function firstFrame(args: readonly string[], title: string): Promise<number> {
  const terminal = startInTerminal(process.execPath, args, SIZE)
  const ms = await terminal.shows(title)
  await terminal.kill()
  return ms
}

/** From the start until the frame that answers a key pressed when the first frame is there. */
async function firstAnswer(args: readonly string[], title: string): Promise<number> {
  const terminal = startInTerminal(process.execPath, args, SIZE)
  const shown = await terminal.shows(title)
  const { ms } = await terminal.press('j', { atOnce: true })
  await terminal.kill()
  return shown + ms
}
