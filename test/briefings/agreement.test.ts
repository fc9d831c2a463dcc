import { expect, test } from 'vitest'
import { ABC, claimsOf, shipped, ZEROHEDGE } from '../support/shipped-briefings.ts'

const { dataset } = shipped

test('the two Kremlin Mondays are two events, a week apart', () => {
  expect(claimsOf('kremlin-meeting-planned').map(({ briefing, when }) => [briefing, when?.edtf])).toEqual([
    [ABC, '2019-04-15'],
  ])
  expect(claimsOf('kremlin-final-stage').map(({ briefing, when }) => [briefing, when?.edtf])).toEqual([
    [ZEROHEDGE, '2019-04-22'],
  ])
})

test('what Izvestiya had from its source is the ministry’s, that it reported so is its own', () => {
  const origins = claimsOf('izvestiya-report').map(({ attribution }) => attribution.at(-1)?.name)
  expect(origins).toEqual(['Izvestiya'])
})

test('nobody denies the three-way meeting: that it is not arranged yet leaves it possible', () => {
  expect(claimsOf('three-way-meeting').map(({ status }) => status)).toEqual(['possible', 'possible'])
})

test('what lay ahead of the last report on it has not happened, whatever the record says', () => {
  const ahead = dataset.events.filter(({ status }) => status !== 'happened')
  expect(Object.fromEntries(ahead.map(({ id, status }) => [id, status]))).toEqual({
    'air-koryo-flight': 'expected',
    'belt-and-road-summit': 'announced',
    'drills-end': 'announced',
    'kim-putin-summit': 'announced',
    'kim-side-visits': 'possible',
    'moon-at-third-summit': 'possible',
    'morgulov-noh': 'announced',
    'sung-kim-morgulov': 'announced',
    'sung-kim-noh': 'announced',
    'third-trump-kim-summit': 'possible',
    'three-way-meeting': 'possible',
    'yongbyon-activity': 'possible',
  })
})
