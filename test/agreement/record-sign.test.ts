import { expect, test } from 'vitest'
import { recordSign } from '../../src/agreement/event-date.ts'
import { when } from '../support/world-builder.ts'

const sign = (event: string | undefined, record: string, implied?: string): string | undefined =>
  recordSign({
    ...(event !== undefined && { when: when(event) }),
    ...(implied !== undefined && { implied: when(implied) }),
    record: { text: 'It rained.', source: 'a later report', when: when(record) },
  })

test.each([
  ['2019-04-15', '2019-04-15', '◆'],
  ['[2019-04-22..2019-04-30]', '2019-04-25', '◆ 25'],
  ['2019-04-23', '2019-06-30', '◆ 30 Jun'],
  ['2011', '2011-08-24', '◆ 24 Aug'],
  ['2011', '2002-08', '◆ Aug 2002'],
  [undefined, '2019-06-30', '◆ 30 Jun 2019'],
])('in the row of %s the record of %s is %s', (event, record, shown) => {
  expect(sign(event, record)).toBe(shown)
})

test('in a row that stands where it follows from the report, the year of that is understood', () => {
  expect(sign(undefined, '2019-06-30', '[2019-04-17..]')).toBe('◆ 30 Jun')
})

test('without a record there is no sign', () => {
  expect(recordSign({ when: when('2019') })).toBeUndefined()
})
