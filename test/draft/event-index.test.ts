import { expect, test } from 'vitest'
import { toDay, toIso } from '../../src/dates/day.ts'
import { nearEvents } from '../../src/draft/event-index.ts'
import { eventProfiles } from '../../src/draft/event-profile.ts'
import type { Dataset } from '../../src/model/model.ts'
import { sketchDataset } from '../support/world-builder.ts'

/** Briefings of one claim each about one person, a day further each time. */
const daily = (count: number): Dataset =>
  sketchDataset(
    Array.from({ length: count }, (_, at) => {
      const date = toIso(toDay('2001-01-01') + at)
      return { date, claims: [{ event: `e${at}`, text: 'Ada Berg sails', when: date, actors: ['Ada Berg'] }] }
    }),
  )

const found = ({ claims, ...rest }: Dataset, dates: readonly (string | undefined)[]): string[] => {
  const near = nearEvents(eventProfiles({ claims, ...rest }))
  const [first] = claims
  if (!first) return []
  return dates.flatMap((when) =>
    near({ ...first, when: claims.find((claim) => claim.when?.edtf === when)?.when }).map(({ id }) => id),
  )
}

test('of one person it offers the events of days near a claim, however many others there are', () => {
  const some = found(daily(200), ['2001-02-10'])
  const more = found(daily(800), ['2001-02-10'])
  expect(some).toContain('e40')
  expect(some).toEqual(expect.arrayContaining(Array.from({ length: 21 }, (_, at) => `e${30 + at}`)))
  expect(more).toEqual(some)
})

test('a claim without a date is offered all of them', () => {
  expect(found(daily(50), [undefined])).toHaveLength(50)
})

test('an event without a date, or over years, is offered to every claim', () => {
  const dataset = sketchDataset([
    {
      date: '2031-05-14',
      claims: [
        { event: 'a', when: '2031-05-01', actors: ['Ada Berg'] },
        { event: 'undated', actors: ['Ada Berg'] },
        { event: 'years', when: '2029/2040', actors: ['Ada Berg'] },
        { event: 'later', when: '2031-08-01', actors: ['Ada Berg'] },
        { event: 'other', when: '2031-05-01', actors: ['Jon Lind'] },
      ],
    },
  ])
  expect(found(dataset, ['2031-05-01']).toSorted()).toEqual(['a', 'undated', 'years'])
})
