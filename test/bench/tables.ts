import { execFileSync } from 'node:child_process'
import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './figure.ts'
import { makeRandom } from './random.ts'
import { median } from './statistics.ts'

const SIZES = [
  { rows: 10_000, rounds: 5 },
  { rows: 1_000_000, rounds: 3 },
] as const

interface Opening {
  /** Of processor time. */
  readonly ms: number
  readonly bytes: number
  readonly rows: number
  readonly peak: number
}

/** The time and memory that opening a CSV table takes, against papaparse alone on the same file. */
export function measureTables(opener: string, folder: string): Figure[] {
  return SIZES.flatMap(({ rows, rounds }) => {
    const path = join(folder, `table-${rows}.csv`)
    writeTable(path, rows)
    const all = Array.from({ length: rounds }, () => ({
      papaparse: open(opener, 'papaparse', path),
      kbrief: open(opener, 'kbrief', path),
    }))
    open(opener, 'cached', path)
    const again = Array.from({ length: rounds }, () => open(opener, 'cached', path))
    if (again.some((each) => each.rows !== rows)) throw new Error(`the cache gives other than ${rows} rows`)
    const [first] = all
    if (first === undefined || first.kbrief.rows !== rows)
      throw new Error(`${first?.kbrief.rows} of ${rows} rows were read`)
    const ms = (way: 'papaparse' | 'kbrief'): number => median(all.map((each) => each[way].ms))
    const size = `${rows.toLocaleString('en')} rows, ${Math.round(statSync(path).size / 1e5) / 10} MB`
    const speed = (way: 'papaparse' | 'kbrief'): string =>
      `${way} ${Math.round((rows * 1000) / ms(way)).toLocaleString('en')} rows/s`
    return [
      {
        what: `opening a table of ${size}, against papaparse alone`,
        goal: 3,
        unit: '×',
        reached: median(all.map(({ kbrief, papaparse }) => kbrief.ms / papaparse.ms)),
        of: `${Math.round(ms('kbrief'))} and ${Math.round(ms('papaparse'))} ms of processor time; ${speed('kbrief')}, ${speed('papaparse')}`,
      },
      {
        what: `opening it again, by what was compiled before, against the first time`,
        unit: '×',
        reached: median(again.map((each) => each.ms)) / ms('kbrief'),
        of: `${Math.round(median(again.map((each) => each.ms)))} ms of processor time; peak ${Math.round((again[0]?.peak ?? 0) / 1e6)} MB`,
      },
      {
        what: `memory a row, kept of ${size}`,
        goal: 1.5,
        unit: 'kB',
        reached: median(all.map(({ kbrief }) => kbrief.bytes)) / rows / 1000,
        of: `peak of the process ${Math.round(first.kbrief.peak / 1e6)} MB, of papaparse alone ${Math.round(first.papaparse.peak / 1e6)} MB`,
      },
    ]
  })
}

const open = (opener: string, way: string, path: string): Opening =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8000', opener, way, path], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  ) as Opening

/** Writes a table with the columns of an event dataset: days, two actors of some hundreds, a place, a type, a sentence, a source. */
function writeTable(path: string, rows: number): void {
  const random = makeRandom(7)
  const pick = (count: number): number => random.below(count)
  const file = openSync(path, 'w')
  let lines = ['id,date,actor1,actor2,city,country,type,description,source\n']
  for (let row = 0; row < rows; row += 1) {
    const day = `20${10 + pick(20)}-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`
    const [a, b, city] = [pick(400), pick(400), pick(300)]
    lines.push(
      `${row},${day},Group ${a},Council ${b},Town ${city},Land ${city % 30},kind ${pick(20)},"Group ${a} and Council ${b} talk in Town ${city}, for the ${pick(90)}th time.",Paper ${pick(50)}\n`,
    )
    if (lines.length === 10_000) {
      writeSync(file, lines.join(''))
      lines = []
    }
  }
  writeSync(file, lines.join(''))
  closeSync(file)
}
