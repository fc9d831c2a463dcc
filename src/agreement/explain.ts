import { allows, holds, meet, says } from '../dates/days.ts'
import { words } from '../dates/words.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { listed } from '../text/listed.ts'
import { ASPECTS, agree } from './agree.ts'
import { dayWords, saidBy, sentence } from './attribution-words.ts'
import type { SourcedReading } from './datings.ts'
import type { Origins } from './origins.ts'
import { withdrawalWords } from './sentences.ts'
import { stageOf } from './stage.ts'

/** One part of how an answer about an event came about, a line for each step. */
export interface Explained {
  readonly title: string
  readonly lines: readonly string[]
}

const ASPECT_TITLES = { date: 'the date', place: 'the place', occurrence: 'whether it happened' } as const

/** How the date, the origins and the verdicts of an event came about: what counted, what was struck, and why. */
export function explain(world: World, event: Event): Explained[] {
  const agreement = agree(world, event)
  const { readings } = agreement.date
  const claims = event.claims.flatMap((id) => world.claims.get(id) ?? [])
  const parts: Explained[] = [
    ...readings.map((reading, at) => ({
      title: readings.length === 1 ? 'The date' : `Reading ${at + 1} of ${readings.length}`,
      lines: readingLines(world, reading, readings),
    })),
    { title: 'Left out of the date', lines: leftOutLines(world, claims, agreement) },
    { title: 'Begun', lines: begunLines(world, event) },
    { title: 'Origins', lines: originLines(agreement.origins) },
    ...ASPECTS.flatMap((aspect) => {
      const { verdict, origins } = agreement[aspect]
      if (verdict === 'none') return []
      const names = origins.counted.map(({ name, named }) => (named ? name : `${name} (unnamed)`))
      const struck = origins.struck.map(({ name, relays }) => `${name} is struck, as it relays ${listed(relays)}.`)
      return [{ title: `On ${ASPECT_TITLES[aspect]}: ${verdict}`, lines: [`Counted: ${listed(names)}.`, ...struck] }]
    }),
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

function readingLines(world: World, reading: SourcedReading, all: readonly SourcedReading[]): string[] {
  const claims = reading.claims.flatMap((id) => world.claims.get(id) ?? [])
  const lasted = claims.filter(({ when }) => when?.precision === 'span')
  return [
    `${sentence(words(reading.when))}.`,
    ...claims.map((claim) => `${who(world, claim)}: ${partOf(claim, reading, all, lasted)}.`),
  ]
}

/** The part of a claim in the days of a reading. */
function partOf(
  { id, when }: Claim,
  reading: SourcedReading,
  all: readonly SourcedReading[],
  lasted: readonly Claim[],
): string {
  if (!when) return 'no date'
  const [own, days] = [says(when), says(reading.when)]
  const isPart = when.precision !== 'span' && lasted.some((span) => span.when && meet(says(span.when), own))
  if (isPart) return 'leaves room for what lasted, or tells of a part of it'
  const elsewhere = all.filter(({ claims }) => claims.includes(id)).length > 1
  if (!when.approximate) {
    if (!holds(own, days) || holds(days, own)) return 'gives these days'
    return when.precision === 'span' && when.min && when.max
      ? 'gives these days and more'
      : 'leaves room for these days'
  }
  if (elsewhere) return 'stands in other readings too, so that its “about” narrows nothing'
  if (holds(days, own)) return 'gives these days, about'
  return holds(allows(when), days) ? 'has room for these days in its “about”' : 'narrows them, about'
}

function leftOutLines(world: World, claims: readonly Claim[], { date, withdrawn }: ReturnType<typeof agree>): string[] {
  const changed = new Set(date.changed.map(({ claim }) => claim.id))
  const lines = claims.flatMap((claim) => {
    const withdrawal = withdrawn.get(claim.id)
    if (withdrawal) return [`${who(world, claim)}: ${withdrawalWords(world, claim, withdrawal)}.`]
    if (changed.has(claim.id)) return [`${who(world, claim)}: changed by a later report of the same origin.`]
    if (claim.when && claim.status === 'denied') return [`${who(world, claim)}: it denies the event.`]
    return claim.when && claim.status === 'opinion' ? [`${who(world, claim)}: it is an opinion.`] : []
  })
  const undated = claims.filter(({ id, when }) => !when && !withdrawn.has(id)).length
  return undated === 0 ? lines : [...lines, `${sentence(counted(undated, 'claim'))} without a date.`]
}

/** Why an event is not told as over, whose beginning is reported. */
function begunLines(world: World, event: Event): string[] {
  if (stageOf(world, event) !== 'begun') return []
  const last = event.when?.max ? `its last day, ${dayWords(event.when.max)}` : 'its end'
  return [`No report that it happened tells of ${last}.`]
}

function originLines({ counted: origins, struck }: Origins): string[] {
  return [
    ...origins.map(
      ({ name, named, why, claims }) =>
        `${sentence(name)}: counted as ${named ? 'named' : 'unnamed'}, as ${why}; ${counted(claims.length, 'claim')}.`,
    ),
    ...struck.map(({ name, relays, claims }) => {
      const own = `${counted(claims.length, 'claim')} of its own`
      return `${sentence(name)}: struck, as it relays ${listed(relays)}; ${own}.`
    }),
  ]
}

const who = (world: World, claim: Claim): string =>
  sentence(`${saidBy(world, claim)}${claim.when ? `, ${words(claim.when)}` : ''}`)
