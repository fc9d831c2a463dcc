import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPath } from '../../../src/read/folder/open-path.ts'
import { runs } from '../../support/runs.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { named } from './tables.ts'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const two = (number: number): string => String(number).padStart(2, '0')
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const MONATE = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
const month = (at: number): string => MONTHS[at - 1] ?? ''
const iso = ({ year, month: m, day }: Day): string => `${year}-${two(m)}-${two(day)}`

/** Ways to write a day, and whether a column has to settle the order of its numbers. */
const NOTATIONS: readonly (readonly [write: (day: Day) => string, needsOrder: boolean])[] = [
  [iso, false],
  [({ year, month: m, day }) => `${year}/${m}/${day}`, false],
  [({ year, month: m, day }) => `${year}${two(m)}${two(day)}`, false],
  [({ year, month: m, day }) => `${two(day)}.${two(m)}.${year}`, false],
  [({ year, month: m, day }) => `${day}/${m}/${year}`, true],
  [({ year, month: m, day }) => `${two(m)}-${two(day)}-${year}`, true],
  [({ year, month: m, day }) => `${two(m)}/${two(day)}/${year} 14:30`, true],
  [({ year, month: m, day }) => `${day}-${month(m).slice(0, 3)}-${year}`, false],
  [({ year, month: m, day }) => `${month(m)} ${day}, ${year}`, false],
  [({ year, month: m, day }) => `${day}. ${MONATE[m - 1]} ${year}`, false],
  [({ year, month: m, day }) => `${year}年${m}月${day}日`, false],
  [(day) => `${iso(day)}T10:00:00Z`, false],
]

const day: fc.Arbitrary<Day> = fc.record({
  year: fc.integer({ min: 1900, max: 2040 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})

/** Words in which no sign of a table stands, with a letter that encodings differ in. */
const words = fc
  .array(fc.constantFrom('Board', 'approves', 'the', 'sale', 'café', 'Öl', 'strike', 'and', 'talks'), {
    minLength: 2,
    maxLength: 6,
  })
  .map((each) => each.join(' '))

const row = fc.record({
  day,
  text: words,
  blank: fc.integer({ min: 0, max: 9 }),
  extra: fc.integer({ min: 0, max: 9 }),
})

const anyTable = fc.record({
  notation: fc.constantFrom(...NOTATIONS),
  names: fc.constantFrom(
    ['date', 'title'],
    ['Datum', 'Ereignis'],
    ['Fecha', 'Título'],
    ['when', 'what'],
    ['event_date', 'headline'],
    ['日付', '出来事'],
    ['дата', 'событие'],
  ),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf8', 'utf16le', 'latin1'),
  dateFirst: fc.boolean(),
  preamble: fc.boolean(),
  rows: fc.array(row, { minLength: 3, maxLength: 25 }),
})

test('whatever the table: each row is a claim or told, and every date is right', async () => {
  const folder = scratchFolder()
  let count = 0
  await fc.assert(
    fc.asyncProperty(
      anyTable,
      async ({ notation: [write, needsOrder], names, delimiter, end, encoding, dateFirst, preamble, rows }) => {
        const quoted = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell)
        const line = (date: string, text: string, more: string[]): string =>
          [...(dateFirst ? [date, text] : [text, date]), ...more].map(quoted).join(delimiter)
        const isText = /^[\x00-\xFF]*$/.test(names.join('') + rows.map((each) => write(each.day)).join(''))
        const lines = [
          ...(preamble ? ['A list of ours'] : []),
          line(names[0] ?? '', names[1] ?? '', ['number']),
          ...rows.map(({ day: each, text, blank, extra }, at) =>
            line(
              write(each),
              blank === 0 ? '' : text,
              extra === 0 ? [blank === 0 ? '' : '5', 'more'] : extra === 1 ? [] : [blank === 0 ? '' : String(at)],
            ),
          ),
          '',
        ]
        count += 1
        const file = join(folder, `table-${count}.csv`)
        const bytes = encoding === 'utf16le' ? `\uFEFF${lines.join(end)}` : lines.join(end)
        writeFileSync(file, Buffer.from(bytes, encoding === 'latin1' && !isText ? 'utf8' : encoding))
        const { dataset, tables, problems } = await openPath(file)
        const [table] = tables
        const left = table?.left.reduce((sum, each) => sum + each.count, 0) ?? 0
        // A title above the header is a row, and told.
        expect(table?.rows).toBe(rows.length + Number(preamble))
        expect(table?.claims).toBe(dataset.claims.length)
        expect(dataset.claims.length + left).toBe(rows.length + Number(preamble))
        const told = problems.map(({ message }) => message).join('\n')
        if (left > 0) expect(told).toMatch(/say nothing|says nothing|above or below the header/)
        // Numbers in a column settle their order where one of them can only be read so, or all are the same either way.
        const settled = !needsOrder || rows.some(({ day: { day: d } }) => d > 12)
        const days = new Map<string, number>()
        for (const { day: each } of rows) days.set(iso(each), (days.get(iso(each)) ?? 0) + 1)
        for (const { when } of dataset.claims) {
          if (when === undefined) continue
          expect(days.get(when.edtf) ?? 0).toBeGreaterThan(0)
        }
        const undated = dataset.claims.filter(({ when }) => when === undefined)
        if (settled) expect(undated).toEqual([])
        else if (undated.length > 0) expect(told).toContain('two meanings')
      },
    ),
    runs(100),
  )
})

/** Names of columns by role, in one language each. */
const HEADERS: readonly Readonly<Record<'date' | 'title' | 'place' | 'actors' | 'source' | 'url', string>>[] = [
  { date: 'date', title: 'title', place: 'location', actors: 'actors', source: 'source', url: 'link' },
  { date: 'event_date', title: 'event', place: 'event_location', actors: 'participants', source: 'outlet', url: 'url' },
  { date: 'Datum', title: 'Ereignis', place: 'Ort', actors: 'Beteiligte', source: 'Quelle', url: 'Link' },
  { date: 'Fecha', title: 'Suceso', place: 'Lugar', actors: 'Participantes', source: 'Fuente', url: 'Enlace' },
  { date: 'Date', title: 'Événement', place: 'Lieu', actors: 'Acteurs', source: 'Source', url: 'Lien' },
  { date: '날짜', title: '제목', place: '장소', actors: '참가자', source: '출처', url: '링크' },
  { date: '日付', title: '出来事', place: '場所', actors: '参加者', source: '出典', url: 'リンク' },
  { date: 'дата', title: 'событие', place: 'место', actors: 'участники', source: 'источник', url: 'ссылка' },
]

/** Forms of a table: its name, and its text by its header and rows. */
const FORMS: readonly (readonly [name: string, write: (header: string[], rows: string[][]) => string])[] = [
  ['t.csv', (header, rows) => delimited([header, ...rows], ',')],
  ['t.tsv', (header, rows) => delimited([header, ...rows], '\t')],
  ['t.csv', (header, rows) => `sep=;\n${delimited([header, ...rows], ';')}`],
  ['t.json', (header, rows) => JSON.stringify(rows.map((row) => asObject(header, row)))],
  ['t.json', (header, rows) => JSON.stringify({ about: 'x', events: rows.map((row) => asObject(header, row)) })],
  ['t.json', (header, rows) => JSON.stringify([header, ...rows])],
  ['t.jsonl', (header, rows) => rows.map((row) => JSON.stringify(asObject(header, row))).join('\n')],
]

const delimited = (rows: readonly string[][], sign: string): string =>
  rows
    .map((row) => row.map((cell) => (/[",;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(sign))
    .join('\n')

const asObject = (header: string[], row: string[]): Record<string, string> =>
  Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']))

const PEOPLE = ['Ada Berg', 'Jon Lind', 'Mia Oak', 'Coast Board']
const fields = fc.record({
  day,
  place: fc.constantFrom('', 'Port Elm', 'Skerry', 'Öst, Norra'),
  actors: fc.subarray(PEOPLE),
  sources: fc.subarray(['Daily Post', 'Coast Agency']),
  page: fc.nat(9),
  note: fc.constantFrom('', 'two "of" them', '12'),
})

test('whatever the form and the language: each cell is where it belongs', async () => {
  const folder = scratchFolder()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FORMS),
      fc.constantFrom(...HEADERS),
      fc.constantFrom('; ', ' | ', ' / '),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
      fc.array(fields, { minLength: 2, maxLength: 12 }),
      async ([name, write], names, parting, order, rows) => {
        const placed = (cells: readonly string[]): string[] => order.map((at) => cells[at] ?? '')
        const header = [names.date, names.title, names.place, names.actors, names.source, names.url, 'how many']
        const cells = rows.map((each, at) => [
          ...[iso(each.day), `Talks go on, part ${at}`, each.place, each.actors.join(parting)],
          ...[each.sources.join('; '), `https://post.example/${each.page}`, each.note],
        ])
        const file = join(folder, name)
        writeFileSync(file, write(placed(header), cells.map(placed)))
        const compiled = await openPath(file)
        expect(compiled.problems).toEqual([])
        const read = new Map(named(compiled).map((each) => [each.title, each]))
        expect(read.size).toBe(rows.length)
        for (const [at, each] of rows.entries()) {
          expect(read.get(`Talks go on, part ${at}`)).toMatchObject({
            when: iso(each.day),
            place: each.place || undefined,
            actors: each.actors,
            sources: each.sources.length > 0 ? each.sources : ['post.example'],
            links: [`https://post.example/${each.page}`],
            notes: each.note === '' ? undefined : { 'how many': each.note },
          })
        }
      },
    ),
    runs(100),
  )
})
