import { expect, test } from 'vitest'
import { looksAhead } from '../../src/model/looks-ahead.ts'

test.each([
  'What is expected',
  'Outlook',
  'Next',
  'Ahead',
  'The week ahead',
  'What to expect',
  'What comes next',
  'What’s next',
  'Looking forward',
  'On the agenda',
])('the heading “%s” says that what stands below it lies ahead', (heading) => {
  expect(looksAhead(heading)).toBe(true)
})

test.each(['What happened', 'What happened next', 'Background', 'Unexpected turns', undefined])(
  'the heading %j does not',
  (heading) => {
    expect(looksAhead(heading)).toBe(false)
  },
)
