import fc from 'fast-check'
import { toIso } from '../../src/dates/day.ts'
import type { Event } from '../../src/model/model.ts'
import { when } from './world-builder.ts'

/** Events with nothing but an id and a date: `{ summit: '2019-04-25', rumour: undefined }`. */
export const datedEvents = (dates: Record<string, string | undefined>): Event[] =>
  Object.entries(dates).map(([id, date]) => ({
    id,
    title: id,
    ...(date && { when: when(date) }),
    status: 'happened' as const,
    actors: [],
    claims: [],
  }))

/** Any date of the house profile from 2018 to 2020, as EDTF. */
export const anyEdtf: fc.Arbitrary<string> = fc
  .record({
    from: fc.integer({ min: 17532, max: 18500 }),
    days: fc.integer({ min: 1, max: 90 }),
    form: fc.nat({ max: 11 }),
  })
  .map(({ from, days, form }) => {
    const [start, end] = [toIso(from), toIso(from + days)]
    const forms = [
      start,
      `${start}~`,
      `${start}?`,
      start.slice(0, 7),
      `${start.slice(0, 7)}~`,
      start.slice(0, 4),
      `${start}/${end}`,
      `[${start}..${end}]`,
      `[${start},${end}]`,
      `[${start}..]`,
      `[..${end}]`,
      `${start}/..`,
    ]
    return forms[form] ?? start
  })

/** Events, some of them undated, with ids of their own. */
export const anyEvents: fc.Arbitrary<Event[]> = fc
  .array(fc.option(anyEdtf, { nil: undefined }), { maxLength: 30 })
  .map((dates) => datedEvents(Object.fromEntries(dates.map((date, at) => [`e${at}`, date]))))
