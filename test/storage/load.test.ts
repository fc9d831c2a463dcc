import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../src/model/model.ts'
import { DatasetError } from '../../src/storage/load.ts'
import { readDataset } from '../../src/storage/open-dataset.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { runToEnd } from '../../src/work.ts'
import { folder } from '../read/briefing-arbitrary.ts'
import { compile } from '../support/compile.ts'
import { parseDataset } from '../support/parse-dataset.ts'
import { runs } from '../support/runs.ts'
import { shipped } from '../support/shipped-briefings.ts'

const SMALL: Dataset = compile([
  {
    name: '2019-04-17-a.md',
    text: '---\nsource: ANI\n---\n# A\n\n- 2019-04-15: [[Kim]] goes @[[Moscow]] #visit ^trip\n',
  },
  { name: 'places.yaml', text: 'Moscow: {within: Russia}' },
]).dataset
const json = serialise(SMALL)
const FIRST_CLAIM = SMALL.claims[0]?.id

const refused = (text: string, read: (text: string) => unknown = parseDataset): string => {
  try {
    read(text)
  } catch (error) {
    if (error instanceof DatasetError) return error.message
    throw error
  }
  throw new Error('it was read')
}

const readByLines = (text: string) => runToEnd(readDataset({ lines: () => text.split('\n'), whole: () => text }))

test('what is written is read back', () => {
  expect(parseDataset(json)).toEqual(SMALL)
  expect(parseDataset(`\uFEFF${json}`)).toEqual(SMALL)
  expect(parseDataset(serialise(shipped.dataset))).toEqual(shipped.dataset)
})

test('whatever was compiled is written and read back', () => {
  fc.assert(
    fc.property(folder, (files) => {
      const { dataset } = compile(files)
      expect(parseDataset(serialise(dataset))).toEqual(dataset)
    }),
  )
})

test('property: notes are written and read back in their order, whatever the columns are called', () => {
  const names = ['constructor', 'prototype', '__proto__', 'toString', 'hasOwnProperty', 'place', 'note (2)', '']
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: 1 }), (columns) => {
      const notes = Object.fromEntries(columns.map((name, at) => [name, `cell ${at}`]))
      const dataset = { ...SMALL, claims: SMALL.claims.map((claim) => ({ ...claim, notes })) }
      const written = serialise(dataset)
      for (const text of [written, JSON.stringify(dataset), JSON.stringify(dataset, null, 2)]) {
        for (const back of [parseDataset(text), readByLines(text).dataset])
          expect(Object.entries(back.claims[0]?.notes ?? {})).toEqual(Object.entries(notes))
      }
    }),
    runs(60),
  )
  const odd = JSON.stringify({
    ...SMALL,
    claims: SMALL.claims.map((claim) => ({ ...claim, notes: { constructor: 5 } })),
  })
  expect(refused(odd)).toContain('claims[0].notes.“constructor”: found 5, expected string')
})

test('a dataset of another schema says what to do', () => {
  expect(refused('{"schema":0}')).toBe('this dataset has schema 0, an older one: make it again with “kbrief build”')
  expect(refused('{"schema":2}')).toBe('this dataset has schema 2, newer than the 1 known here: update kbrief')
  expect(refused('{"name":"x"}')).toBe('this JSON is no kbrief dataset: it has no “schema” number')
  expect(refused('[]')).toBe('this JSON is no kbrief dataset: it has no “schema” number')
})

test.each([
  ['', 'this file is empty: a dataset is made with “kbrief build”'],
  [json.slice(0, 300), 'this JSON ends too early: the file is not whole'],
  ['['.repeat(100_000), 'this JSON ends too early: the file is not whole'],
  ['{"schema":1,\n  x}', 'this is no JSON: it goes wrong at line 2, column 3'],
])('what is no JSON says where: %.20s', (text, message) => {
  expect(refused(text)).toBe(message)
})

test.each([
  [
    '"status":"happened"',
    '"status":"hapened"',
    'events[0].status: found "hapened", expected ("happened" | "announced"',
  ],
  ['"kind":"media"', '"kind":7', 'actors[0].kind: found 7, expected ("person"'],
  ['"title":"A",', '', 'briefings[0].title: it is missing'],
  ['"min":"2019-04-15"', '"min":"2019-04-14"', 'events[0].when: “2019-04-15” does not go from 2019-04-14'],
  ['"edtf":"2019-04-15"', '"edtf":"soon"', 'events[0].when.edtf: “soon” is no date that kbrief knows'],
  ['"date":"2019-04-17"', '"date":"2019-02-30"', 'briefings[0].date: “2019-02-30” is no day'],
  ['"date":"2019-04-17"', '"date":"17 April"', 'briefings[0].date: found "17 April", expected an ISO day such as'],
  ['"id":"russia"', '"id":""', 'places[1].id: found "", expected an id of one letter or more'],
  ['"outlet":"ani"', '"outlet":"nobody"', 'briefings[0].source.outlet: there is no actor “nobody”'],
  ['"place":"moscow"', '"place":"nowhere"', 'events[0].place: there is no place “nowhere”'],
  ['"actors":["kim"],"type"', '"actors":["x"],"type"', 'claims[0].actors: there is no actor “x”'],
  ['"event":"trip"', '"event":"other"', 'claims[0].event: there is no event “other”'],
  [
    '{"claim":"2019',
    '{"clam":"2019',
    'briefings[0].sections[0].blocks[0]: found Object, expected a paragraph with its',
  ],
  ['"kind":"media"', `"kind":"${'x'.repeat(500)}"`, '…, expected ("person"'],
  [`{"claim":"${FIRST_CLAIM}"}`, '{"claim":"9"}', 'briefings[0].sections: there is no claim “9”'],
  [`"claims":["${FIRST_CLAIM}"]`, '"claims":[]', 'events[0].claims: found [], expected one or more claims'],
  ['"id":"russia"', '"id":"moscow"', 'places[1].id: “moscow” is there twice'],
  [
    '"name":"Russia","otherNames":[]',
    '"name":"Russia","otherNames":[],"within":"moscow"',
    'places[0].within: this place lies within itself',
  ],
])('%s turned into %s is told with its path', (from, to, message) => {
  // The records stand after the contents, which are drawn from them.
  const at = json.indexOf(from, json.indexOf('"briefings":[\n'))
  expect(at).toBeGreaterThan(0)
  const changed = json.slice(0, at) + to + json.slice(at + from.length)
  expect(refused(changed)).toContain(message)
  expect(refused(changed, readByLines)).toBe(refused(changed))
})

test.each([
  ['an array missing', (text: string) => text.replace(/^"events":\[\n(?:\{.*\n)*\],?\n/m, ''), 'events: it is missing'],
  [
    'cut within a record',
    (text: string) => text.slice(0, text.indexOf('"text":"')),
    'this JSON ends too early: the file is not whole',
  ],
])('%s is told in the same words on both ways', (_, change, message) => {
  expect(change(json)).not.toBe(json)
  expect(refused(change(json))).toBe(message)
  expect(refused(change(json), readByLines)).toBe(message)
})

test('a record that is none is told by its place', () => {
  const broken = json.replace('{"id":"trip"', '{"id":trip"')
  expect(broken).not.toBe(json)
  expect(refused(broken, readByLines)).toBe('events[0]: this record is no JSON')
})

test('every text of a foreign dataset is cleaned, and so is what is said of it', () => {
  const nasty = 'A\u001b[31m\u202eB\u009b2J\u200b'
  const dataset = parseDataset(
    JSON.stringify({
      ...SMALL,
      claims: SMALL.claims.map((claim) => ({ ...claim, text: nasty, notes: { [nasty]: nasty } })),
    }),
  )
  expect(dataset.claims[0]).toMatchObject({ text: 'AB', notes: { AB: 'AB' } })
  expect(refused(json.replace('"kind":"media"', `"kind":${JSON.stringify(nasty)}`))).toMatch(/^[^\p{Cc}\p{Cf}]*$/u)
})

test('no text at all makes it fail but with a message', () => {
  const pieces = fc.array(fc.record({ at: fc.nat(20_000), drop: fc.nat(30), put: fc.string({ maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(pieces, (edits) => {
      const text = edits.reduce((left, { at, drop, put }) => {
        const start = at % left.length
        return left.slice(0, start) + put + left.slice(start + drop)
      }, json)
      try {
        expect(parseDataset(text).schema).toBe(1)
      } catch (error) {
        expect(error).toBeInstanceOf(DatasetError)
      }
    }),
    runs(100),
  )
})
