import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doubtComment, readDoubtComment } from '../../src/draft/doubt-comment.ts'
import type { Doubt } from '../../src/draft/draft.ts'
import {
  chosen,
  confirmed,
  dropped,
  movedBy,
  openCount,
  openReview,
  reread,
  reviewItems,
  takenBack,
} from '../../src/draft/review.ts'

const DRAFT = `---
source:
  published: "2031-05-14"
---
# Envoys meet

<!-- A note on the draft. -->

- 2031-05-12: [[Ada Berg]] met Lind in Oslo. @[[Oslo]] #meet (per Daily Post, citing officials)
  <!-- ?? actor · “Lind”, one of several · Jon Lind | Mia Lind -->
  <!-- ?? event · “Envoys meet” · envoys-meet -->
- Talks were offered a day earlier. #statement (per Daily Post)
  <!-- ?? date · “a day earlier”, counted from another day · 2031-05-13 -->
- 2031-05-20: They will meet again.

<!-- Left out, by the line of the report:
7, site: Leave a reply
-->
`
const lines = (text: string): readonly string[] => text.split('\n').filter((line) => /^\s*(?:- |<!-- \?\?)/.test(line))

test('a draft is its claims, each with the doubts right below it', () => {
  expect(reviewItems(DRAFT).map(({ doubts }) => doubts.length)).toEqual([2, 1, 0])
  expect(openCount(DRAFT)).toBe(2)
})

test('a digit takes an option, and the doubt it settles is gone', () => {
  const first = chosen(openReview('a.md', DRAFT), 2)
  expect(lines(first.text)[0]).toBe(
    '- 2031-05-12: [[Ada Berg]] met [[Mia Lind|Lind]] in Oslo. @[[Oslo]] #meet (per Daily Post, citing officials)',
  )
  const second = chosen(first, 1)
  expect(lines(second.text)[0]).toBe(
    '- 2031-05-12: [[Ada Berg]] met [[Mia Lind|Lind]] in Oslo. @[[Oslo]] #meet ^envoys-meet (per Daily Post, citing officials)',
  )
  expect(openCount(second.text)).toBe(1)
})

test('a date that was taken stands before the claim', () => {
  const review = chosen(movedBy(openReview('a.md', DRAFT), 1), 1)
  expect(lines(review.text)).toContain('- 2031-05-13: Talks were offered a day earlier. #statement (per Daily Post)')
})

test('Enter keeps the line, takes its doubts away and goes on to the next claim with any', () => {
  const review = confirmed(openReview('a.md', DRAFT))
  expect(lines(review.text)[0]).toBe(lines(DRAFT)[0])
  expect([review.at, openCount(review.text)]).toEqual([1, 1])
})

test('a claim can be taken out, and every step taken back', () => {
  const start = openReview('a.md', DRAFT)
  const gone = dropped(start)
  expect(reviewItems(gone.text)).toHaveLength(2)
  const steps = [chosen, dropped, confirmed].reduce((review, act) => act(review, 1), start)
  expect(takenBack(takenBack(takenBack(steps)))).toEqual(start)
  expect(takenBack(start)).toBe(start)
})

test('what is not of the claims stays as it is, whatever is done', () => {
  const rest = (text: string) => text.split('\n').filter((line) => !/^\s*(?:- |<!-- \?\?)/.test(line))
  fc.assert(
    fc.property(fc.array(fc.constantFrom('enter', '1', '2', '-', 'z', 'j', 'k'), { maxLength: 30 }), (keys) => {
      let review = openReview('a.md', DRAFT)
      for (const key of keys) {
        if (key === 'enter') review = confirmed(review)
        else if (key === '-') review = dropped(review)
        else if (key === 'z') review = takenBack(review)
        else if (key === 'j' || key === 'k') review = movedBy(review, key === 'j' ? 1 : -1)
        else review = chosen(review, Number(key))
      }
      expect(rest(review.text)).toEqual(rest(DRAFT))
      expect(review.at).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('a file that somebody else has changed is shown at the same claim', () => {
  const review = movedBy(openReview('a.md', DRAFT), 1)
  const changed = DRAFT.replace('# Envoys meet\n', '# Envoys meet\n\n- A new first line\n')
  expect(reread(review, changed).at).toBe(2)
})

test('a doubt as a comment reads as the same doubt', () => {
  const words = fc.stringMatching(/^[A-Za-z“”é' ]{1,20}$/).map((text) => text.replace(/[“”]/g, "'").trim() || 'x')
  const doubt = fc.record(
    {
      aspect: fc.constantFrom<Doubt['aspect']>('date', 'source', 'actor', 'place', 'type', 'status', 'event'),
      words,
      note: fc.constantFrom('one of several', 'the dateline'),
      options: fc.array(fc.constantFrom('2031-05-13', 'Jon Lind', '[2031-05-01..2031-05-10]'), { maxLength: 3 }),
    },
    { requiredKeys: ['aspect', 'words', 'options'] },
  )
  fc.assert(
    fc.property(doubt, (each) => {
      expect(readDoubtComment(`  ${doubtComment(each)}`)).toEqual(each)
    }),
  )
})

test('“none” takes a place or a type out of the line', () => {
  const draft =
    '# A\n\n- They met. @[[Oslo]] #meet (per Post)\n  <!-- ?? type · “met” · meet | none -->\n  <!-- ?? place · “Oslo” · Oslo | none -->\n'
  const review = openReview('a.md', draft)
  expect(chosen(chosen(review, 2), 2).text).toContain('- They met. (per Post)\n')
})
