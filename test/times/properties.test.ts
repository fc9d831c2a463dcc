import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIso } from '../../src/dates/day.ts'
import { parseEdtf } from '../../src/dates/parse-edtf.ts'
import { findTimes } from '../../src/times/find-times.ts'
import { readWrittenWords } from '../../src/times/written-words.ts'
import { runs } from '../support/runs.ts'

/** Words for a time that name no day. */
const PERIODS = [
  'this week',
  'last week',
  'early next week',
  'at the end of next week',
  'this weekend',
  'earlier this month',
  'later this year',
  'last month',
  'in late March',
  'in mid-June',
  'by August',
  'before the end of the year',
  'since October',
  'in July or August',
  'last December',
  'in 2011',
  'two weeks ago',
  'a month ago',
  'weeks ago',
  'recently',
  'over the past week',
  'in the coming days',
  'within weeks',
  'no earlier than mid-June',
] as const

const day = fc.integer({ min: 0, max: 30_000 }).map(toIso)
const verb = fc.constantFrom(
  'They met',
  'They will meet',
  'They are expected to meet',
  'They had met',
  'Officials said',
)

test('no day is invented: words for a week, month or year never come to one day but that of the report', () => {
  fc.assert(
    fc.property(verb, fc.constantFrom(...PERIODS), day, (start, words, published) => {
      for (const { edtf } of findTimes(`${start} ${words}.`, { published: { first: published, last: published } })) {
        if (edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf)) expect(edtf).toBe(published)
      }
    }),
    runs(200),
  )
})

test('whatever a sentence holds, its times are in order, within it, EDTF, and the same again', () => {
  const word = fc.oneof(
    fc.constantFrom(...PERIODS, 'on Monday', 'April 26-27', '“', '”', 'who', 'and', ',', 'said', 'after', 'Feb. 30'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 15 }), day, day, (words, first, last) => {
      const sentence = words.join(' ')
      const window = { published: first < last ? { first, last } : { first: last, last: first } }
      const times = findTimes(sentence, window)
      expect(times).toEqual(findTimes(sentence, window))
      let from = 0
      for (const { start, end, text, edtf } of times) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(text).toBe(sentence.slice(start, end))
        if (edtf !== null) expect(parseEdtf(edtf)).toBeDefined()
        from = end
      }
    }),
    runs(200),
  )
})

test('a window of publication never gives a narrower date than either of its ends', () => {
  fc.assert(
    fc.property(verb, fc.constantFrom(...PERIODS, 'on Monday', 'yesterday'), day, (start, words, first) => {
      const last = toIso(Math.min(30_001, Date.parse(first) / 86_400_000 + 1))
      const [time] = findTimes(`${start} ${words}.`, { published: { first, last } })
      const ends = [first, last].map(
        (each) => findTimes(`${start} ${words}.`, { published: { first: each, last: each } })[0]?.edtf,
      )
      if (ends[0] === ends[1]) expect(time?.edtf).toBe(ends[0])
      else if (time?.edtf) expect(time.doubt).toBeDefined()
    }),
    runs(200),
  )
})

test('words read alone come to EDTF, to nothing, or are no words for a time', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom(...PERIODS, 'Monday', 'today', 'in two weeks')),
      day,
      (words, written) => {
        const answer = readWrittenWords(words, written)
        if (typeof answer === 'string') expect(parseEdtf(answer)).toBeDefined()
      },
    ),
    runs(200),
  )
})
