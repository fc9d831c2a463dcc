import { expect, test } from 'vitest'
import { stampDay } from '../../src/draft/stamp-day.ts'

test.each([
  ['2031-05-14T08:00:00Z', '2031-05-14'],
  ['2031-05-14 08:00', '2031-05-14'],
  ['20310514T080000Z', '2031-05-14'],
  ['20310514', '2031-05-14'],
  ['Wed, 14 May 2031 08:00:00 GMT', '2031-05-14'],
  ['May 14, 2031', '2031-05-14'],
  ['14/05/2031 08:00', '2031-05-14'],
  ['04/05/2031', undefined],
  ['2031-02-30', undefined],
  ['1937123456789', undefined],
  ['two days ago', undefined],
  [undefined, undefined],
])('%s: %s', (text, day) => {
  expect(stampDay(text)).toBe(day)
})
