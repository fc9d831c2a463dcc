import { expect, test } from 'vitest'
import { closeness, closenessWords } from '../../src/agreement/closeness.ts'
import { type ClaimSketch, when, worldOfClaims } from '../support/world-builder.ts'

const compared = (recorded: string | undefined, claims: ClaimSketch[]) => {
  const record = recorded ? { when: when(recorded) } : {}
  const world = worldOfClaims(claims, { events: { event: { record } } })
  const event = world.events.get('event')
  return event ? closeness(world, event) : []
}

test.each([
  ['2019-04-25', '2019-04-25', 'on the day'],
  ['2019-02-27/2019-02-28', '2019-02-27/2019-02-28', 'the same days'],
  ['2019-04-25', '[2019-04-22..2019-04-26]', 'inside its 5 days'],
  ['2019-04-25', '[2019-04-22..]', 'inside its open range'],
  ['2019-04-25/2019-04-27', '2019-04-26/2019-04-28', 'shares days with it'],
  ['2019-02-27/2019-02-28', '2019-02-28', 'shares days with it'],
  ['2019-04-25', '2019-04-24', '1 day early'],
  ['2019-04-25', '2019-04-28', '3 days late'],
  ['2019-04-25', '2019-04-24~', '1 day early, which “about” allows'],
  ['2019-04-25', '2019-04-23~', '2 days early'],
  ['2019-04-25', '[2019-04-23,2019-04-24]', '1 or 2 days early'],
  ['2019-04-25', '[2019-04-27..2019-04-30]', '2 to 5 days late'],
  ['2019-04-25', '[2019-04-26..]', 'at least 1 day late'],
  ['2019-04-25', '[..2019-04-17]', 'at least 8 days early'],
  ['2019-04-25', '2019-04', 'inside its month'],
  ['2019-04-25', '2019', 'inside its year'],
  ['2011', '2011', 'the same year'],
  ['2019-04-25', '2019-06-23', '59 days late'],
  ['2019-04-25', '2019-06-30', 'over 2 months late'],
  ['2019-04-25', '2018', '3 to 15 months early'],
  ['2002-08', '2011', '8 or 9 years late'],
])('a record of %s finds a claim of %s %s', (record, claimed, text) => {
  expect(compared(record, [{ when: claimed }]).map(closenessWords)).toEqual([text])
})

test('the closest come first, then the narrower range, then the id', () => {
  const claims = [
    { id: 'late', when: '2019-04-27' },
    { id: 'wide', when: '[2019-04-01..2019-04-30]' },
    { id: 'twin', when: '2019-04-24' },
    { id: 'early', when: '2019-04-24' },
    { id: 'open', when: '[2019-04-20..]' },
    { id: 'narrow', when: '[2019-04-24..2019-04-25]' },
  ]
  expect(compared('2019-04-25', claims).map(({ claim }) => claim)).toEqual([
    'narrow',
    'wide',
    'open',
    'early',
    'twin',
    'late',
  ])
})

test('nothing is compared without a dated record, without a date, or with a denial', () => {
  expect(compared(undefined, [{ when: '2019-04-24' }])).toEqual([])
  expect(compared('2019-04-25', [{}, { when: '2019-04-24', status: 'denied' }])).toEqual([])
})
