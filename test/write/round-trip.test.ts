import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVENT_TYPES, STATUSES } from '../../src/model/vocabulary.ts'
import { makeWorld } from '../../src/model/world.ts'
import { openPath } from '../../src/read/folder/open-path.ts'
import { toCsv } from '../../src/write/csv.ts'
import { toParquet } from '../../src/write/parquet.ts'
import { compile } from '../support/compile.ts'
import { tableContents } from '../support/contents.ts'
import { runs } from '../support/runs.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

const NAMES = ['Ada Berg', 'Jon Lind', 'Ferry Board; Elm', 'Ministry of Ports', 'O’Neil, Mia']
const PLACES = ['Port Elm', 'Skerry', 'Elm; Bay']
const OUTLETS = ['Daily Post', 'Coast Agency', 'Skerry Times']
const DATES = [
  '2031-03-04',
  'about 2031-03-05',
  '2031-03',
  '[2031-03-04,2031-03-09]',
  '2031-03-04/2031-03-06',
  'by 30 March 2031',
  '2031~',
]
const WORDS = [
  'the board meets',
  'crews strike, again',
  'a "sale" is near',
  '=2+2 is said',
  'ferry <b>sails</b> & turns',
  'talks: no end',
]

const any = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items)
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })

const item = fc
  .record({
    date: maybe(any(DATES)),
    actors: fc.uniqueArray(any(NAMES), { maxLength: 3 }),
    words: any(WORDS),
    place: maybe(any(PLACES)),
    type: maybe(any(EVENT_TYPES)),
    status: maybe(any(STATUSES)),
    key: maybe(any(['sale', 'strike', 'a/b'])),
    per: fc.uniqueArray(any([...OUTLETS, 'a person at the board']), { maxLength: 2 }),
  })
  .map(({ date, actors, words, place, type, status, key, per }) =>
    [
      date && `${date}:`,
      actors.map((name) => `[[${name}]]`).join(' and '),
      words,
      place && `@[[${place}]]`,
      type && `#${type}`,
      status && `#${status}`,
      key && `^${key}`,
      per.length > 0 && `(per ${per.join(', citing ')})`,
    ]
      .filter(Boolean)
      .join(' '),
  )

const EVENTS = [
  'sale:\n  title: The sale; of the ferry\n  record:\n    text: It was sold\n    when: 2031-03-04\n    place: Skerry\n    source: The register\n    url: https://e.org/r\n',
  'strike:\n  title: The strike\n  when: 2031-03-04\n',
]

/** The lines of front matter that take a briefing back; only an earlier one can be corrected. */
const takenBack = (retracted: string | undefined, corrects: number | undefined, index: number): string =>
  [
    retracted && `retracted: ${retracted}\n`,
    corrects !== undefined && index > 0 && `corrects: 2031-03-0${(corrects % index) + 1}-report.md\n`,
  ]
    .filter(Boolean)
    .join('')

const folder = fc
  .record({
    briefings: fc.array(
      fc.record({
        outlet: maybe(any(OUTLETS)),
        topic: maybe(any(['ferry', 'ports'])),
        retracted: maybe(any(['2031-04-01', '2031-05-17'])),
        corrects: maybe(fc.nat()),
        items: fc.array(item, { minLength: 1, maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    events: fc.subarray(EVENTS),
    table: fc.boolean(),
  })
  .map(({ briefings, events, table }) => [
    ...briefings.map(({ outlet, topic, retracted, corrects, items }, index) => ({
      name: `2031-03-0${index + 1}-report.md`,
      text: `---\n${topic ? `topic: ${topic}\n` : ''}${takenBack(retracted, corrects, index)}source:\n  url: https://e.org/${index}\n${outlet ? `  outlet: ${outlet}\n` : ''}---\n# Report ${index}\n\n${items.map((each) => `- ${each}`).join('\n')}\n`,
    })),
    ...(events.length > 0 ? [{ name: 'events.yaml', text: events.join('') }] : []),
    ...(table
      ? [
          {
            name: 'trips.csv',
            text: 'date,title,who,city,country,source,link,dead,text of ours\n2031-03-04,Trip,Ada Berg | Jon Lind,Port Elm,Elmland,Daily Post; Coast Agency,https://e.org/t,3,"a, b"\n',
          },
        ]
      : []),
  ])

test('what is exported as CSV or as Parquet comes back whole', async () => {
  const file = join(scratchFolder(), 'export.parquet')
  await fc.assert(
    fc.asyncProperty(folder, async (files) => {
      const { dataset } = compile(files)
      const world = makeWorld(dataset)
      const back = compile([{ name: 'export.csv', text: toCsv(world, dataset.claims) }])
      expect(tableContents(back.dataset)).toEqual(tableContents(dataset))
      writeFileSync(file, toParquet(world, dataset.claims))
      expect(tableContents((await openPath(file)).dataset)).toEqual(tableContents(dataset))
    }),
    runs(25),
  )
})

test('so does the shipped dataset, from CSV and from Parquet', async () => {
  const { dataset } = shippedWorld
  expect(tableContents(compile([{ name: 'export.csv', text: toCsv(shippedWorld, dataset.claims) }]).dataset)).toEqual(
    tableContents(dataset),
  )
  const file = join(scratchFolder(), 'export.parquet')
  writeFileSync(file, toParquet(shippedWorld, dataset.claims))
  const back = await openPath(file)
  expect(back.problems).toEqual([])
  expect(tableContents(back.dataset)).toEqual(tableContents(dataset))
})

test('and a large one', async () => {
  const rows = Array.from(
    { length: 2500 },
    (_, at) =>
      `2031-03-${String((at % 28) + 1).padStart(2, '0')},Event ${at},Group ${at % 50},Town ${at % 70},Land ${at % 7},Paper ${at % 9},${at}`,
  )
  const { dataset } = compile([
    { name: 'many.csv', text: ['date,title,actor,city,country,source,dead', ...rows].join('\n') },
  ])
  const world = makeWorld(dataset)
  const folderOfExports = scratchFolder()
  const exports = { 'export.csv': toCsv(world, dataset.claims), 'export.parquet': toParquet(world, dataset.claims) }
  for (const [name, bytes] of Object.entries(exports)) {
    writeFileSync(join(folderOfExports, name), bytes)
    expect(tableContents((await openPath(join(folderOfExports, name))).dataset)).toEqual(tableContents(dataset))
  }
})
