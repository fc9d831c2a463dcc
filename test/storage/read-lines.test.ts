import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../src/model/model.ts'
import { readDataset } from '../../src/storage/open-dataset.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { runToEnd } from '../../src/work.ts'
import { generateDataset } from '../bench/generate.ts'
import { parseDataset } from '../support/parse-dataset.ts'

const dataset = generateDataset({ briefings: 5, events: 20, claims: 40 })

/** What is read line by line; it fails where the lines are not laid out for that. */
const byLines = (text: string): Dataset =>
  runToEnd(readDataset({ lines: () => text.split('\n'), whole: () => expect.fail('not laid out in lines') })).dataset

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'plain',
    'Kim Jong Un',
    '김정은',
    'e\u0301',
    '\u001b[31mred',
    'a\\nb',
    '\\u001b[2J',
    'a "b" \\',
    '\u202e',
  ),
  fc.constant('long '.repeat(2500)),
)

test('line by line the same is read as from the whole, however hostile the texts', () => {
  const changes = fc.array(fc.record({ text, note: fc.tuple(text, text), title: text }), {
    minLength: 40,
    maxLength: 40,
  })
  fc.assert(
    fc.property(changes, (made) => {
      const claims = dataset.claims.map((claim, at) => ({
        ...claim,
        text: made[at]?.text ?? '',
        ...(at % 3 === 0 && { notes: Object.fromEntries([made[at]?.note ?? ['', '']]) }),
      }))
      const events = dataset.events.map((event, at) => ({ ...event, title: made[at]?.title ?? '' }))
      const written = serialise({ ...dataset, claims, events })
      expect(byLines(written)).toEqual(parseDataset(written))
    }),
  )
})

test('what the schema does not know is left out', () => {
  const written = serialise(dataset).replaceAll('"status":', '"more":{"text":"x"},"status":')
  expect(byLines(written)).toEqual(dataset)
  expect(parseDataset(written)).toEqual(dataset)
})
