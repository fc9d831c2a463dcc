import { expect, test } from 'vitest'
import { findInReport } from '../../src/draft/report-place.ts'

const TEXTS = [
  'The owner of a ferry knew for months that its doors did not close. “We did nothing,” he said.',
  'The minister arrived in Oslo on Monday and will hold talks with fishermen on Saturday. Rain fell on the harbour.',
]
const REPORT = { paragraphs: TEXTS.map((text) => ({ text, marks: [] })) }

const found = (claim: string): string | undefined => {
  const place = findInReport(REPORT, claim)
  return place && TEXTS[place.paragraph]?.slice(place.start, place.end)
}

test.each([
  ['“We did nothing,” he said.', '“We did nothing,” he said.'],
  // Said in other words by now.
  [
    'For months the owner had known of the doors of its ferry.',
    'The owner of a ferry knew for months that its doors did not close.',
  ],
  // A line made of two places of its sentence.
  [
    'The minister will hold talks with fishermen on Saturday.',
    'The minister arrived in Oslo on Monday and will hold talks with fishermen on Saturday.',
  ],
  ['Rain fell on the harbour of Bergen.', 'Rain fell on the harbour.'],
  ['Two navies met at sea.', undefined],
])('%s stands at %s', (claim, sentence) => {
  expect(found(claim)).toBe(sentence)
})
