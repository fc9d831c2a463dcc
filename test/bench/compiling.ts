import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Figure } from './figure.ts'
import { inTurns, median } from './statistics.ts'
import type { Subjects } from './subjects.ts'

const COUNTS = [250, 500, 1000] as const

/** The time that `kbrief build` takes for each thousand briefings of eight events and sixteen claims, at several sizes. */
export async function measureCompiling(
  { main }: Subjects,
  folder: string,
  write: (briefings: number, events: number, claims: number, path: string) => unknown,
): Promise<Figure[]> {
  const pathOf = (count: number): string => join(folder, `briefings-${count}`)
  for (const count of COUNTS) write(count, count * 8, count * 16, pathOf(count))
  const times = await inTurns(
    3,
    Object.fromEntries(
      COUNTS.map((count) => [String(count), () => buildTime(main, pathOf(count), join(folder, 'built.json'))]),
    ),
  )
  const perThousand = COUNTS.map((count) => (median(times[String(count)] ?? []) / count) * 1000)
  const [first = 0] = perThousand
  return [
    {
      what: 'compiling a briefing: among 1,000 against among 250',
      goal: 1.2,
      unit: '×',
      reached: (perThousand.at(-1) ?? 0) / first,
      of: COUNTS.map((count, at) => `at ${count}: ${Math.round(perThousand[at] ?? 0)} ms`).join(', '),
    },
  ]
}

function buildTime(main: string, from: string, to: string): number {
  const started = performance.now()
  execFileSync(process.execPath, [main, 'build', from, '-o', to], { stdio: 'ignore' })
  return performance.now() - started
}
