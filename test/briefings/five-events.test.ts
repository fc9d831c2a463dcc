import { expect, test } from 'vitest'
import { talkOf } from '../../src/speech/talk-of.ts'
import { plainText } from '../../src/text/styled.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { askShell } from '../support/ask-shell.ts'
import { at, library, opened } from '../support/reader.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

/** What the five reports say of an event, and what none of them does. */
interface Read {
  /** What stands in the head of the screen and is told first, after the title. */
  readonly head: readonly string[]
  readonly told: readonly string[]
  readonly rows: readonly (readonly [date: string, ...who: string[]])[]
  readonly json: object
  readonly never: RegExp
}

const READ: Readonly<Record<string, Read>> = {
  'kim-putin-summit': {
    head: [
      '≠ 23 or 24, or about 26 April 2019',
      'announced',
      '3 named origins, 3 unnamed',
      '◆ 25 April 2019, Vladivostok',
    ],
    told: [
      'Announced, of type meet: 23 or 24, or about 26 April 2019, Vladivostok.',
      '13 claims from 3 named origins, 3 unnamed; two reports conflict on the date.',
      'Two reports relay Yonhap differently',
    ],
    rows: [
      ['22‥28', 'Russian media'],
      ['22‥28', 'Kyodo News'],
      ['23 or 24 ≠', 'South Korean media'],
      ['~24', 'Yonhap'],
      ['by 26', 'Izvestiya'],
      ['from ~26 ≠', 'Yonhap'],
      ['by 30', 'Dmitry Peskov'],
    ],
    json: {
      status: 'announced',
      stage: 'announced',
      conflict: true,
      place: 'Vladivostok',
      agreement: { date: { verdict: 'conflict' }, place: { verdict: 'compatible' }, occurrence: { verdict: 'none' } },
    },
    never: /corroborated|differs from itself|8 origins/,
  },
  'biegun-moscow': {
    head: ['17 to 18 April 2019', 'begun', '1 named origin, 1 unnamed', '◆ Moscow'],
    told: [
      'Begun, of type visit: 17 to 18 April 2019, Moscow.',
      'US State Department gives the date: 17 to 18 April 2019; ABC News leaves room for it.',
      '1 claim reports it, 3 announce it and 1 expects it.',
    ],
    rows: [
      ['15‥21', 'ABC News'],
      ['17', 'Arab News'],
      ['17–18', 'US State Department'],
      ['until 18', 'US State Department'],
    ],
    json: {
      status: 'happened',
      stage: 'begun',
      conflict: false,
      agreement: { date: { verdict: 'compatible' }, occurrence: { verdict: 'single' } },
    },
    never: /≠|· happened ·|^Happened/m,
  },
  'yongbyon-imagery': {
    head: ['12 April 2019', 'happened', '1 named origin, 1 unnamed'],
    told: [
      'Happened: 12 April 2019, Yongbyon.',
      '2 claims from 1 named origin, 1 unnamed.',
      'opinion, by unnamed experts, through Arab News',
    ],
    rows: [['12', 'Center for Strategic']],
    json: {
      status: 'happened',
      conflict: false,
      agreement: { date: { verdict: 'single' }, place: { verdict: 'single' }, occurrence: { verdict: 'single' } },
    },
    never: /Asia Times|renewed|taken up again|corroborated|3 .*origins/,
  },
  'three-way-meeting': {
    head: ['from 22 August 2021, the day of the report', 'possible', '2 unnamed origins'],
    told: [
      'Possible, of type meet: from 22 August 2021, the day of the report.',
      '2 claims call it possible.',
      'has not been arranged yet',
    ],
    rows: [],
    json: {
      status: 'possible',
      when: null,
      conflict: false,
      place: null,
      agreement: { date: { verdict: 'none' }, occurrence: { verdict: 'none' } },
    },
    never: /≠|denie[sd]|conflict|expect/,
  },
  'third-trump-kim-summit': {
    head: [
      'from 17 April 2019, the first possible day of the report',
      'possible',
      '2 named origins',
      '◆ 30 June 2019, Panmunjom',
    ],
    told: [
      'Possible, of type meet: from 17 April 2019, the first possible day of the report.',
      '3 claims call it possible.',
      'Donald Trump is open to meeting Kim Jong Un a third time',
    ],
    rows: [],
    json: {
      status: 'possible',
      when: null,
      conflict: false,
      origins: ['Donald Trump', 'Kim Jong Un'],
      agreement: { occurrence: { verdict: 'none' } },
    },
    never: /≠|expect|announce|all from/,
  },
}

const SIZES = [
  { columns: 120, rows: 40 },
  { columns: 80, rows: 24 },
]

const CASES = Object.entries(READ)

test.each(CASES.flatMap(([key, read]) => SIZES.map((size) => [key, size, read] as const)))(
  'the screen of %s at %j reads as the reports do',
  (key, size, { head, rows, never }) => {
    const frame = composeLines(frameOf(library, at(opened(size), 'event', key))).map(plainText)
    const top = frame.slice(0, 9).join(' ').replace(/\s+/g, ' ')
    for (const words of head) expect(top).toContain(words)
    const shown = frame.filter((line) => /^[▸ │]*[●◐◌○◇×] +\S/u.test(line))
    for (const [at, [date, who = '']] of rows.entries()) {
      expect(shown[at]?.replace(/^[▸ │]*[●◐◌○◇×] +/u, '').startsWith(`${date} `), shown[at]).toBe(true)
      expect(shown[at]).toContain(who)
    }
    expect(frame.slice(2, -2).join('\n')).not.toMatch(never)
  },
)

test.each(CASES)('the conversation on %s tells what the reports do', (key, { told, never }) => {
  const talk = talkOf(shippedWorld, { page: 'thing', target: { kind: 'event', id: key } })
  const lines = talk.lines.map((line) => (typeof line === 'string' ? line : line()))
  for (const words of told)
    expect(
      lines.some((line) => line.includes(words)),
      words,
    ).toBe(true)
  // What takes part is told of at the end, in words that are not about the event.
  const own = lines.filter((line) => !/^\d+\. Actor/.test(line)).join('\n')
  expect(own).not.toMatch(never)
})

test.each(CASES)('the JSON of %s says what the reports do', async (key, { json }) => {
  expect(JSON.parse((await askShell(['event', key, '--json'])).out)).toMatchObject(json)
})
