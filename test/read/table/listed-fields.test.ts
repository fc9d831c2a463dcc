import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPath } from '../../../src/read/folder/open-path.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { named } from './tables.ts'

async function opened(name: string, content: string) {
  const file = join(scratchFolder(), name)
  writeFileSync(file, content)
  const compiled = await openPath(file)
  return {
    claims: named(compiled),
    dataset: compiled.dataset,
    messages: compiled.problems.map(({ message }) => message),
  }
}

const json = (name: string, ...items: unknown[]) => opened(name, JSON.stringify(items))

test('a list of sources: their names, and the addresses beside them', async () => {
  const { claims } = await opened(
    'events.yaml',
    `- date: 2031-03-04\n  event: Dock opened\n  sources:\n    - {name: Daily Post, url: https://daily.example/1}\n    - {name: Coast Agency, url: https://coast.example/2}\n`,
  )
  expect(claims[0]).toMatchObject({
    sources: ['Daily Post', 'Coast Agency'],
    links: ['https://daily.example/1', 'https://coast.example/2'],
  })
})

test('pieces of a text are one text, the values of key words stand beside their names', async () => {
  const { claims } = await json('messages.json', {
    date: '2031-03-04T10:11:12',
    text: ['Read ', { type: 'link', text: 'https://daily.example/1' }, ' today.'],
    keywords: [
      { name: 'subject', value: 'Ferries' },
      { name: 'subject', value: 'Docks' },
    ],
  })
  expect(claims[0]).toMatchObject({
    text: 'Read https://daily.example/1 today.',
    notes: { keywords: 'subject; subject', 'keywords.value': 'Ferries; Docks' },
  })
})

test('SPARQL: a value with its type is a value', async () => {
  const { claims } = await opened(
    'results.json',
    JSON.stringify({
      head: { vars: ['itemLabel', 'date'] },
      results: {
        bindings: [
          {
            itemLabel: { type: 'literal', 'xml:lang': 'en', value: 'Treaty of Holm' },
            date: {
              type: 'literal',
              datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
              value: '1900-05-06T00:00:00Z',
            },
          },
        ],
      },
    }),
  )
  expect(claims[0]).toMatchObject({ when: '1900-05-06', title: 'Treaty of Holm' })
})

test('GeoJSON: the id of a feature and all its coordinates are kept', async () => {
  const { claims } = await opened(
    'q.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          id: 'us1',
          properties: { time: 1_624_867_200_000, title: 'M 4.5' },
          geometry: { type: 'Point', coordinates: [1, 2, 3] },
        },
      ],
    }),
  )
  expect(claims[0]).toMatchObject({ when: '2021-06-28', notes: { id: 'us1', coordinates: '1, 2, 3' } })
})

test('a name is that of what it stands in; the place of a writer is none of what happened', async () => {
  const { claims } = await json('posts.json', {
    created_at: '2031-03-04T10:00:00Z',
    text: 'The dock opened.',
    user: { name: 'Elm Ferry', location: 'Port Elm' },
    publication: { name: 'Daily Post' },
    venue: { name: 'Hall' },
  })
  expect(claims[0]).toMatchObject({ place: 'Hall', sources: ['Daily Post'], notes: { 'user.location': 'Port Elm' } })
})

test('a calendar: hours, zones, who arranged it, what was cancelled, and what is no entry', async () => {
  const { claims, messages } = await opened(
    'c.ics',
    [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'BEGIN:STANDARD'],
      ...['DTSTART:19701025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10'],
      ...['END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT', 'DTSTART;TZID=Europe/Berlin:20310304T100000'],
      ...['DTEND;TZID=Europe/Berlin:20310304T113000', 'SUMMARY:Board', 'STATUS:CANCELLED'],
      ...['ORGANIZER;CN=Mia Oak:mailto:mia@x.example', 'END:VEVENT', 'BEGIN:VFREEBUSY', 'UID:4'],
      ...['FREEBUSY:20310304T100000Z/20310304T110000Z', 'END:VFREEBUSY', 'END:VCALENDAR', ''],
    ].join('\r\n'),
  )
  expect(claims).toMatchObject([
    {
      when: '2031-03-04',
      notes: {
        ...{ time: '10:00', 'ends at': '11:30', 'time zone': 'Europe/Berlin' },
        ...{ 'arranged by': 'Mia Oak', status: 'CANCELLED' },
      },
    },
  ])
  expect(messages.join('\n')).toContain('1 entry of kind vfreebusy is not read')
  expect(messages.join('\n')).not.toContain('repeats')
})

test('days of the first centuries in a calendar are those days', async () => {
  const entry = [
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:00310304',
    'DTEND;VALUE=DATE:00310306',
    'SUMMARY:Board',
    'END:VEVENT',
  ]
  const { claims } = await opened(
    'c.ics',
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...entry, 'END:VCALENDAR', ''].join('\r\n'),
  )
  expect(claims.map(({ when }) => when)).toEqual(['0031-03-04/0031-03-05'])
})

test('a calendar holds plans: what is confirmed is announced, and what lay ahead when it was written is expected', async () => {
  const entry = (...lines: string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
  const { claims, dataset } = await opened(
    'c.ics',
    [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x'],
      ...entry('DTSTAMP:20310301T000000Z', 'DTSTART;VALUE=DATE:20310304', 'SUMMARY:A', 'STATUS:CONFIRMED'),
      ...entry('DTSTAMP:20310401T000000Z', 'DTSTART;VALUE=DATE:20310304', 'SUMMARY:B', 'STATUS:CONFIRMED'),
      ...entry('DTSTAMP:20310301T000000Z', 'DTSTART;VALUE=DATE:20310304', 'SUMMARY:C'),
      ...entry('DTSTAMP:20310301T000000Z', 'DTSTART:20310301T120000Z', 'SUMMARY:D'),
      ...entry('DTSTAMP:20310301T000000Z', 'LAST-MODIFIED:20310305T000000Z', 'DTSTART:20310304T120000Z', 'SUMMARY:E'),
      ...entry('DTSTART;VALUE=DATE:20310304', 'SUMMARY:F', 'STATUS:TENTATIVE'),
      ...['END:VCALENDAR', ''],
    ].join('\r\n'),
  )
  expect(dataset.claims.map(({ text, status }) => `${text} ${status}`).toSorted()).toEqual([
    ...['A announced', 'B announced', 'C expected', 'D happened', 'E happened', 'F possible'],
  ])
  expect(claims.find(({ text }) => text === 'A')?.notes).toMatchObject({ 'entry status': 'CONFIRMED' })
})
