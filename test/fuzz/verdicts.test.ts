import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agree } from '../../src/agreement/agree.ts'
import { toDay } from '../../src/dates/day.ts'
import { allows, type Days, says } from '../../src/dates/days.ts'
import { runs } from '../support/runs.ts'
import { type ClaimSketch, when, worldOfClaims } from '../support/world-builder.ts'

/*
 * Verdicts by looking at every day and every pair of claims. The claims stand in one report, so that none overtakes
 * another, each by one source, so that what it rests on is plain.
 */

const day = (at: number): string => `2019-04-${String(at).padStart(2, '0')}`
const anyDate = fc
  .record({ from: fc.integer({ min: 1, max: 20 }), days: fc.integer({ min: 1, max: 9 }), form: fc.nat({ max: 7 }) })
  .map(({ from, days, form }) => {
    const forms = [day(from), `${day(from)}~`, `${day(from)}?`, `[${day(from)}..]`, `[..${day(from)}]`]
    const wider = [
      `${day(from)}/${day(from + days)}`,
      `[${day(from)},${day(from + days)}]`,
      `[${day(from)}..${day(from + days)}]`,
    ]
    return [...forms, ...wider][form] ?? ''
  })

const WITHIN: Readonly<Record<string, string>> = { Elm: 'Elmland', Skerry: 'Elmland', Elmland: 'North', Oak: 'North' }
const NAMED = ['ANI', 'Yonhap', 'TASS']

const anyClaim = fc.record({
  when: fc.option(anyDate, { nil: undefined }),
  place: fc.constantFrom(undefined, 'Elm', 'Skerry', 'Elmland', 'Oak', 'North'),
  status: fc.constantFrom('happened', 'announced', 'denied', 'expected', 'opinion', 'possible'),
  per: fc.constantFrom(...NAMED, '"an official"', '"a diplomat"').map((name) => [name]),
} as const)
const anyClaims = fc.array(anyClaim, { minLength: 1, maxLength: 6 })

type Sketch = ClaimSketch & { readonly status: string; readonly per: readonly string[] }

const DAYS = Array.from({ length: toDay('2019-06-30') - toDay('2019-03-01') }, (_, at) => toDay('2019-03-01') + at)

/** The days that dates say and allow, one by one. */
const counted = (daysOf: (text: string) => Days): ((text: string) => ReadonlySet<number>) => {
  const known = new Map<string, ReadonlySet<number>>()
  return (text) => {
    const ranges = known.has(text) ? [] : daysOf(text)
    const days = known.get(text) ?? new Set(DAYS.filter((at) => ranges.some(({ min, max }) => min <= at && at <= max)))
    known.set(text, days)
    return days
  }
}
const allowed = counted((text) => allows(when(text)))
const said = counted((text) => says(when(text)))

/** The verdict on what claims say, told from whether they can all be right. */
function verdict(claims: readonly Sketch[], saying: (claim: Sketch) => string | undefined, conflict: boolean): string {
  if (claims.length === 0) return 'none'
  if (conflict) return 'conflict'
  const [first, ...others] = claims
  if (!first || others.length === 0) return 'single'
  const same = others.every((claim) => saying(claim) === saying(first))
  if (same && new Set(claims.map(({ per }) => per.join())).size === 1) return 'repeated'
  const confirmed = claims.some((claim) =>
    claims.some(
      (other) =>
        NAMED.includes(claim.per.join()) &&
        NAMED.includes(other.per.join()) &&
        claim.per.join() !== other.per.join() &&
        saying(claim) !== undefined &&
        saying(claim) === saying(other),
    ),
  )
  return confirmed ? 'corroborated' : 'compatible'
}

/** Whether a day is one that a date allows; of what tells of a part of something that lasted, any on which that did. */
function fits(text: string, dated: readonly Sketch[], at: number): boolean {
  if (allowed(text).has(at)) return true
  if (text.includes('/')) return false
  return dated.some(({ when: span = '' }) => {
    const isPart = span.includes('/') && [...said(text)].some((each) => said(span).has(each))
    return isPart && allowed(span).has(at)
  })
}

function dateVerdict(claims: readonly Sketch[]): string {
  const dated = claims.filter((claim) => claim.when !== undefined && !['denied', 'opinion'].includes(claim.status))
  const common = DAYS.some((at) => dated.every((claim) => fits(claim.when ?? '', dated, at)))
  const saying = ({ when: text = '' }: Sketch): string | undefined =>
    text.includes('?') ? undefined : `${text.includes('/')} ${text.includes('~')} ${[...said(text)].join()}`
  return verdict(dated, saying, !common)
}

function around(place: string): string[] {
  const outer = WITHIN[place]
  return outer === undefined ? [] : [outer, ...around(outer)]
}

function placeVerdict(claims: readonly Sketch[]): string {
  const placed = claims.filter(
    ({ place, status }) => place !== undefined && !['denied', 'opinion', 'possible'].includes(status),
  )
  const together = (a = '', b = ''): boolean => a === b || around(a).includes(b) || around(b).includes(a)
  const conflict = placed.some(({ place }) => placed.some((other) => !together(place, other.place)))
  return verdict(placed, ({ place }) => place, conflict)
}

function occurrenceVerdict(claims: readonly Sketch[]): string {
  const has = (status: string): boolean => claims.some((claim) => claim.status === status)
  const pro = has('happened') ? 'happened' : has('denied') && has('announced') ? 'announced' : undefined
  const speaking = claims.filter(({ status }) => status === 'denied' || status === pro)
  return verdict(speaking, ({ status }) => status, pro !== undefined && has('denied'))
}

test('verdicts are those that a look at every day, place and pair of claims gives', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const world = worldOfClaims(claims, { within: { ...WITHIN } })
      const event = world.events.get('event') ?? expect.fail('no event')
      const found = agree(world, event)
      expect({
        date: found.date.verdict,
        place: found.place.verdict,
        occurrence: found.occurrence.verdict,
      }).toEqual({ date: dateVerdict(claims), place: placeVerdict(claims), occurrence: occurrenceVerdict(claims) })
    }),
    runs(100),
  )
})
