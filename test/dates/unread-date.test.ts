import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from '../../src/dates/read-date.ts'
import { unreadDate } from '../../src/dates/unread-date.ts'

const message = (text: string): string => {
  const reading = readDate(text)
  if (reading.ok) throw new Error(`${text} is read`)
  return reading.message
}

test.each([
  ['2Q 2024', '2024-04', '2024-06'],
  ['third quarter of 2024', '2024-07', '2024-09'],
  ['the second half of 2024', '2024-07', '2024-12'],
])('%s has bounds: both ways to type them are told, and both can be read', (text, first, last) => {
  expect(message(text)).toMatch(/^".+" is not read: type \[\S+\] for one day in these (months|years), \S+ to \S+ for/)
  expect(message(text)).toContain(`[${first}..${last}]`)
  expect(message(text)).toContain(`${first} to ${last}`)
  expect(readDate(`[${first}..${last}]`)).toMatchObject({ when: { precision: 'one-of' } })
  expect(readDate(`${first} to ${last}`)).toMatchObject({ when: { precision: 'span' } })
})

test.each([
  ['early 2024', '2024, or ', '[2024-MM-DD..2024-MM-DD]'],
  ['mid-2024', '2024, or ', '[2024-MM-DD..2024-MM-DD]'],
  ['the end of 2024', '2024, or ', '[2024-MM-DD..2024-MM-DD]'],
  ['end of March', '', '[YYYY-03-DD..YYYY-03-DD]'],
  ['mid-1990s', '', '[199Y-MM-DD..199Y-MM-DD]'],
  ['spring 2024', '', '[2024-MM-DD..2024-MM-DD]'],
  ['late summer of 2024', '', '[2024-MM-DD..2024-MM-DD]'],
  ['2024 fall', '', '[2024-MM-DD..2024-MM-DD]'],
  ['winter 2023-24', '', '[YYYY-MM-DD..YYYY-MM-DD]'],
])('%s has none: what surely holds it is told, and how to give bounds, but none is made up', (text, around, form) => {
  expect(message(text)).toBe(
    `"${text}" has no bounds that can be known: type ${around}the first and the last day it can mean, as ${form}`,
  )
})

test.each([['during 17 to 18 April 2024', '17 to 18 April 2024']])('%s is %s in our words', (text, suggestion) => {
  expect(readDate(text)).toEqual({ ok: false, message: `"${text}" is not read`, suggestion })
  expect(readDate(suggestion).ok).toBe(true)
})

test('what is wrong behind such words is told of it', () => {
  expect(message('in 30 February 2024')).toMatch(/^there is no 30 February 2024/)
  expect(message('in early 2024')).toMatch(/^"early 2024" has no bounds/)
  expect(message('during next week')).toMatch(/^"next week" depends on when it was written/)
})

test('what the house profile reads stays read', () => {
  for (const text of ['early March 2024', 'mid-March 2024', 'late March 2024', 'around 2024']) {
    expect(readDate(text).ok).toBe(true)
  }
})

const pieces = fc.constantFrom(
  'the',
  'early',
  'mid',
  '-',
  'end of',
  'Q1',
  '2024',
  '1990s',
  'spring',
  'March',
  'in',
  'c.',
  ' ',
)

test('property: any text is nothing of the kind, or refused in a sentence', () => {
  const anything = fc.oneof(
    fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(' ')),
    fc.string(),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const refused = unreadDate(text, () => undefined)
      if (refused) expect(refused.message).toMatch(/^".+" (?:is not read|has no bounds)/)
    }),
  )
})
