import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { addDays } from '../../src/dates/day.ts'

import type { Dataset } from '../../src/model/model.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { openPath } from '../../src/read/folder/open-path.ts'
import { toIcs } from '../../src/write/ics.ts'
import { compile } from '../support/compile.ts'
import { runs } from '../support/runs.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { type ClaimSketch, sketchWorld, worldOfClaims } from '../support/world-builder.ts'
import { isTitle, oddDataset } from './odd-dataset.ts'
import { anyWorld } from './world-arbitrary.ts'

const exported = (world: World) => toIcs(world, world.dataset.events)

/** The entries as another program reads them. */
const entries = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => ({
    uid: component.getFirstPropertyValue('uid'),
    stamp: String(component.getFirstPropertyValue('dtstamp')),
    start: day(component.getFirstPropertyValue('dtstart')),
    end: day(component.getFirstPropertyValue('dtend')),
    status: component.getFirstPropertyValue('status'),
    summary: component.getFirstPropertyValue('summary'),
    location: component.getFirstPropertyValue('location'),
    description: component.getFirstPropertyValue('description'),
    categories: component.getFirstProperty('categories')?.getValues() ?? [],
  }))

/** ical.js writes the years before 1000 without their zeros. */
const day = (value: unknown): string => String(value).padStart('2019-04-17'.length, '0')

/** The id of an event in the UID of its entry. */
const keyOf = (uid: unknown): string => String(uid).replace(/-\w{8}@kbrief$/, '')

const one = (claim: ClaimSketch) => exported(worldOfClaims([{ status: 'announced', per: ['Daily'], ...claim }]))

test('a day ends on the next, a span on the day after its last', () => {
  expect(entries(one({ when: '2019-04-23' }).text)).toMatchObject([{ start: '2019-04-23', end: '2019-04-24' }])
  expect(entries(one({ when: '2019-04-30/2019-12-31' }).text)).toMatchObject([
    { start: '2019-04-30', end: '2020-01-01' },
  ])
})

test.each([
  ['announced', 'CONFIRMED'],
  ['expected', 'TENTATIVE'],
  ['possible', 'TENTATIVE'],
  ['denied', 'CANCELLED'],
] as const)('what is %s is %s', (status, expected) => {
  expect(entries(one({ when: '2019-04-23', status }).text)).toMatchObject([{ status: expected }])
})

test('what unnamed sources alone announce is tentative; of a day on which reports differ there is no entry', () => {
  expect(entries(one({ when: '2019-04-23', status: 'announced', per: ['Daily', '"an official"'] }).text)).toMatchObject(
    [{ status: 'TENTATIVE' }],
  )
  expect(entries(one({ when: '2019-04-23', status: 'announced', per: ['Daily', 'Kremlin'] }).text)).toMatchObject([
    { status: 'CONFIRMED' },
  ])
  const world = sketchWorld([
    {
      claims: [
        { event: 'e', when: '2019-04-23', status: 'announced', per: ['A'] },
        { event: 'e', when: '2019-04-25', status: 'announced', per: ['B'] },
      ],
    },
  ])
  expect([...exported(world).leftOut]).toEqual([['on days on which reports differ', 1]])
})

test('what was ahead and then happened is confirmed; what no report spoke of before is not in a calendar', () => {
  const world = sketchWorld([
    {
      claims: [
        { event: 'met', when: '2019-04-23', status: 'expected' },
        { event: 'met', when: '2019-04-23', status: 'happened', per: ['Daily'] },
        { event: 'said', when: '2019-04-23', status: 'happened' },
        { event: 'thought', when: '2019-04-23', status: 'opinion' },
      ],
    },
  ])
  const { text, leftOut } = exported(world)
  expect(entries(text)).toMatchObject([{ uid: expect.stringMatching(/^met-\w+@kbrief$/), status: 'CONFIRMED' }])
  expect([...leftOut]).toEqual([['never reported as ahead', 2]])
})

test.each([
  [undefined, 'undated'],
  ['2019-04-23~', 'on a date that is not certain'],
  ['2019-04-23?', 'on a date that is not certain'],
  ['2019-04-20/2019-04-23~', 'on a date that is not certain'],
  ['[2019-04-23,2019-04-24]', 'on one unknown day of several'],
  ['[2019-04-22..2019-04-30]', 'on one unknown day of several'],
  ['2019-04-2X', 'on one unknown day of several'],
  ['2019-04', 'dated by month or year only'],
  ['2019', 'dated by month or year only'],
  ['2019-04-17/2019-05', 'dated by month or year only'],
  ['2019-04-17/..', 'without a first or a last day'],
  ['../2019-04-17', 'without a first or a last day'],
  ['2019-04-17/9999-12-31', 'without a first or a last day'],
])('no day is made up for %s', (when, reason) => {
  const { text, leftOut } = one({ when })
  expect(text).toBe('')
  expect([...leftOut]).toEqual([[reason, 1]])
})

test('an entry says where, on whose word, and what the topic is', () => {
  const world = sketchWorld(
    [
      {
        date: '2019-04-22',
        topic: 'Summits, and more',
        claims: [
          {
            event: 'summit',
            text: 'Kim; Putin, and “others” meet\\talk',
            when: '2019-04-25',
            place: 'Vladivostok, Russia',
            status: 'announced',
            per: ['ANI', 'Yonhap'],
          },
        ],
      },
    ],
    { events: { summit: { record: { text: 'They met.', source: 'TASS' } } } },
  )
  expect(entries(exported(world).text)).toMatchObject([
    {
      uid: expect.stringMatching(/^summit-\w{8}@kbrief$/),
      stamp: '2019-04-22T00:00:00Z',
      summary: 'Kim; Putin, and “others” meet\\talk',
      location: 'Vladivostok, Russia',
      categories: ['Summits, and more'],
      description:
        'Yonhap (via ANI): Kim; Putin, and “others” meet\\talk (25 April 2019)\nKnown today, per TASS: They met.',
    },
  ])
})

test('the same bytes every time: CRLF, folded at 75 octets and never within a character', () => {
  const { text } = one({
    when: '2019-04-23',
    text: '김정은 국무위원장이 블라디미르 푸틴 대통령을 만난다',
    per: ['Yonhap'],
  })
  expect(text.replace(/-\w{8}(?=@kbrief)/, '').split('\r\n')).toMatchInlineSnapshot(`
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//kbrief//kbrief//EN",
      "BEGIN:VEVENT",
      "UID:event@kbrief",
      "DTSTAMP:20190417T000000Z",
      "DTSTART;VALUE=DATE:20190423",
      "DTEND;VALUE=DATE:20190424",
      "SUMMARY:김정은 국무위원장이 블라디미르 푸틴 대통령을 ",
      " 만난다",
      "DESCRIPTION:Yonhap: 김정은 국무위원장이 블라디미르 푸틴 대",
      " 통령을 만난다 (23 April 2019)",
      "STATUS:CONFIRMED",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]
  `)
})

test('of the shipped briefings, the plans with known days', () => {
  const { text, leftOut } = exported(shippedWorld)
  expect(
    entries(text).map(({ uid, start, end, status }) => [keyOf(uid), start, end, status].join(' ')),
  ).toMatchInlineSnapshot(`
    [
      "biegun-moscow 2019-04-17 2019-04-19 CONFIRMED",
      "air-koryo-flight 2019-04-23 2019-04-24 TENTATIVE",
      "belt-and-road-summit 2019-04-26 2019-04-28 TENTATIVE",
      "sung-kim-seoul 2021-08-21 2021-08-25 CONFIRMED",
      "morgulov-seoul 2021-08-21 2021-08-27 CONFIRMED",
      "sung-kim-noh 2021-08-23 2021-08-24 CONFIRMED",
      "morgulov-noh 2021-08-24 2021-08-25 CONFIRMED",
      "drills-end 2021-08-26 2021-08-27 CONFIRMED",
    ]
  `)
  expect(Object.fromEntries(leftOut)).toMatchInlineSnapshot(`
    {
      "never reported as ahead": 35,
      "on days on which reports differ": 1,
      "on one unknown day of several": 1,
      "undated": 5,
    }
  `)
})

test('whatever the text: lines of 75 octets at most, and another program reads the same', () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      const { text, leftOut } = exported(world)
      const read = text === '' ? [] : entries(text)
      const skipped = [...leftOut.values()].reduce((sum, count) => sum + count, 0)
      expect(read.length + skipped).toBe(world.dataset.events.length)
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
        expect(Buffer.from(line).toString()).toBe(line)
      }
      for (const { uid, summary, location, start, end, stamp } of read) {
        const event = world.events.get(keyOf(uid))
        expect(summary).toBe(event?.title)
        for (const place of event?.places ?? [event?.place ?? []].flat()) {
          expect(location).toContain(world.places.get(place)?.name)
        }
        expect(start).toBe(event?.when?.min)
        expect(end).toBe(addDays(event?.when?.max ?? '', 1))
        expect(stamp).toMatch(/^\d+-\d\d-\d\dT00:00:00Z$/)
      }
    }),
    runs(100),
  )
})

test('each event keeps its UID when a line is added above it, and when it is moved', () => {
  const uids = (text: string): string[] => {
    const { dataset } = compile([{ name: '2019-04-17-a.md', text }])
    const world = makeWorld(dataset)
    return [...toIcs(world, dataset.events).text.matchAll(/^UID:.*$/gm)].map(([uid]) => uid).sort()
  }
  const [a, b] = ['- 2019-04-25: Kim meets Putin #announced', '- 2019-04-26: Putin leaves #announced ^trip']
  const before = uids(`# T\n\n${a}\n${b}\n`)
  expect(before).toHaveLength(2)
  expect(uids(`# T\n\n## More\n\n- 2019-04-24: X #announced\n- Y\n${a}\n${b}\n`)).toEqual(
    expect.arrayContaining(before),
  )
  expect(uids(`# T\n\n${b}\n${a}\n`)).toEqual(before)
})

test('what no named source says is tentative, whatever it says', () => {
  for (const status of ['announced', 'happened'] as const) {
    const ahead = { event: 'e', when: '2019-04-23', status: 'expected', per: ['Daily'] } as const
    const world = sketchWorld([{ claims: [ahead, { event: 'e', when: '2019-04-23', status }] }])
    expect(entries(exported(world).text)).toMatchObject([{ status: 'TENTATIVE' }])
  }
})

const uids = (world: World, events = world.dataset.events) => entries(toIcs(world, events).text).map(({ uid }) => uid)

test('an entry keeps its UID when reports are added and others are left out, and no other dataset has it', () => {
  const claims = [
    { event: 'meeting', when: '2019-04-23', status: 'announced' },
    { event: 'talks', when: '2019-04-24', status: 'announced' },
  ] as const
  const first = { id: 'notes', date: '2019-04-17', title: 'Notes', claims }
  const world = sketchWorld([first])
  const [meeting, talks] = uids(world)
  expect(uids(world, world.dataset.events.slice(1))).toEqual([talks])
  expect(uids(sketchWorld([first, { id: 'later', date: '2019-04-19', claims }]))).toEqual([meeting, talks])
  for (const other of [
    { ...first, id: 'minutes' },
    { ...first, date: '2019-04-18' },
    { ...first, title: 'Minutes' },
  ])
    for (const uid of uids(sketchWorld([other]))) expect([meeting, talks]).not.toContain(uid)
})

test('a plan that is exported as a calendar is still one when it is read', async () => {
  const file = join(scratchFolder(), 'plans.ics')
  writeFileSync(file, exported(shippedWorld).text)
  const { dataset } = await openPath(file)
  const surer = dataset.events.filter(({ status }) => status === 'happened')
  expect(dataset.events.length).toBeGreaterThan(4)
  expect(surer).toEqual([])
})

test('what is exported as a calendar comes back: days, titles and places, whatever signs are in them', async () => {
  const file = join(scratchFolder(), 'export.ics')
  const calendar = (dataset: Dataset) =>
    dataset.events
      .filter(({ when }) => when !== undefined)
      .map(({ title, when }) => `${when?.min} ${when?.max} ${title}`)
      .toSorted()
  await fc.assert(
    fc.asyncProperty(oddDataset, async (dataset) => {
      // A title that is a number, an address, “null” or “-” is none in any table.
      fc.pre(dataset.events.every(({ title }) => isTitle(title)))
      const world = makeWorld(dataset)
      const { text, leftOut } = exported(world)
      if (text === '') return
      writeFileSync(file, text)
      const told = new Set(calendar(dataset))
      const back = calendar((await openPath(file)).dataset)
      expect(back.filter((each) => !told.has(each))).toEqual([])
      expect(back).toHaveLength(dataset.events.length - [...leftOut.values()].reduce((sum, count) => sum + count, 0))
    }),
    runs(60),
  )
}, 60_000)
