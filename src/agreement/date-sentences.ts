import { type Days, holds, sameDays, says } from '../dates/days.ts'
import type { When } from '../dates/when.ts'
import { words } from '../dates/words.ts'
import { linkName } from '../model/chains.ts'
import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { listed } from '../text/listed.ts'
import { give, namesOf, saidBy, sentence } from './attribution-words.ts'
import { type DateAgreement, dateKey } from './dates.ts'
import type { Origin } from './origins.ts'
import { voicesOf } from './origins.ts'
import { reportsOf } from './reports.ts'
import type { Sentence } from './sentences.ts'

/** So many claims of a reading are told with their own words; one more sentence part says how many there are besides. */
const MOST = 6

/** The sentences on the claims that date an event: who gives the days, who leaves room, and where they differ. */
export function dateSentences(world: World, agreement: DateAgreement): Sentence[] {
  if (agreement.verdict === 'none') return []
  return [
    { about: 'date', kind: 'verdict', claims: [], text: `${verdictWords(world, agreement)}.` },
    ...conflicts(world, agreement),
    ...relays(world, agreement),
    ...changes(world, agreement),
    ...overtaken(world, agreement),
  ]
}

function verdictWords(world: World, agreement: DateAgreement): string {
  const { verdict, origins, readings } = agreement
  const claims = claimsIn(world, agreement.claims)
  switch (verdict) {
    case 'conflict':
      return `No day fits all ${counted(claims.length, 'date')}`
    case 'single':
      return `One claim gives the date: ${dateOf(claims[0])}`
    case 'repeated':
      return `${counted(claims.length, 'claim')} give the date, all from ${namesOf(origins.counted)}: ${dateOf(claims[0])}`
    case 'corroborated':
      return corroboration(claims, origins.counted)
    default: {
      const days = readings[0]?.when
      return days ? room(claims, origins.counted, says(days), words(days)) : 'The dates fit together'
    }
  }
}

const dateOf = (claim: Claim | undefined): string => (claim?.when ? words(claim.when) : 'no date')

/** Which named origins say the same days, and what the others say. */
function corroboration(claims: readonly Claim[], counted_: readonly Origin[]): string {
  const groups = byDays(claims, counted_)
  const agreed = groups.filter(({ origins }) => origins.filter(({ named }) => named).length > 1)
  const agreeing = agreed.reduce((a, b) => (holds(a.days, b.days) ? b : a))
  const rest = groups.filter((group) => group !== agreeing)
  const said = `${sentence(namesOf(agreeing.origins))} ${agreeing.origins.length === 2 ? 'both say' : 'all say'} ${agreeing.words}`
  return [said, ...besides(rest, agreeing)].join('; ')
}

/** Who gives the days of a reading and who leaves room for them. */
function room(claims: readonly Claim[], counted_: readonly Origin[], days: Days, inWords: string): string {
  const groups = byDays(claims, counted_)
  const giving = groups.filter((group) => sameDays(group.days, days))
  if (giving.length === 0) {
    const all = namesOf(distinct(groups.flatMap(({ origins }) => origins)))
    // What lasted other days on each word is no one date with room in it.
    const lasting = groups.filter(({ lasts }) => lasts).length
    return lasting > 1 ? `The dates of ${all} share ${inWords}` : `The dates of ${all} fit together: ${inWords}`
  }
  const givers = distinct(giving.flatMap(({ origins }) => origins))
  const unnamed = givers.length > 1 && givers.filter(({ named }) => named).length < 2
  const rest = groups.filter((group) => !giving.includes(group))
  return [
    `${sentence(namesOf(givers))} ${give(givers)} the date: ${inWords}`,
    ...(unnamed ? ['no two of them are named, so that they may be one'] : []),
    ...besides(rest, { days, origins: givers }),
  ].join('; ')
}

/** Those who do not say the days that others do: who leaves room for them, who gives a part, and what the rest say. */
function besides(groups: readonly DateGroup[], { days, origins }: Pick<DateGroup, 'days' | 'origins'>): string[] {
  // Who says that it lasted longer leaves no room: they say more.
  const around = groups.filter((group) => !group.lasts && holds(group.days, days))
  const within = groups.filter((group) => !around.includes(group) && holds(days, group.days))
  const others = (some: readonly DateGroup[]): Origin[] =>
    distinct(some.flatMap((group) => group.origins)).filter((origin) => !origins.includes(origin))
  const [leaving, parting] = [others(around), others(within)]
  return [
    ...(leaving.length > 0 ? [`${namesOf(leaving)} ${leaving.length === 1 ? 'leaves' : 'leave'} room for it`] : []),
    ...(parting.length > 0 ? [`${namesOf(parting)} ${give(parting)} a part of it`] : []),
    ...groups
      .filter((group) => !around.includes(group) && !within.includes(group))
      .map((group) => `${namesOf(group.origins)}: ${group.words}`),
  ]
}

const distinct = (origins: readonly Origin[]): Origin[] => [...new Set(origins)]

/** Claims that say the same days, and the origins that count among theirs. */
interface DateGroup {
  readonly words: string
  readonly days: Days
  /** Whether it lasted all of these days, the first and the last of which are known. */
  readonly lasts: boolean
  readonly origins: readonly Origin[]
}

function byDays(claims: readonly Claim[], counted_: readonly Origin[]): DateGroup[] {
  const groups = new Map<string, Omit<DateGroup, 'origins'> & { readonly claims: Set<string> }>()
  for (const { id, when } of claims) {
    if (!when) continue
    // As the verdict goes by: the same days may be written in two ways.
    const key = dateKey(when) ?? when.edtf
    const group = groups.get(key)
    if (group) group.claims.add(id)
    else groups.set(key, { words: words(when), days: says(when), lasts: isLasting(when), claims: new Set([id]) })
  }
  return [...groups.values()].flatMap(({ claims: ids, ...group }) => {
    const origins = counted_.filter((origin) => origin.claims.some((id) => ids.has(id)))
    // A source that relays others here adds nothing by its own voice.
    return origins.length === 0 ? [] : [{ ...group, origins }]
  })
}

const isLasting = ({ precision, min, max }: When): boolean => precision === 'span' && min !== null && max !== null

/** For each reading, who says what that does not fit all the others. */
function conflicts(world: World, { readings, differing, verdict }: DateAgreement): Sentence[] {
  if (verdict !== 'conflict') return []
  const apart = new Set(differing)
  return readings.map(({ when, claims }): Sentence => {
    const own = claimsIn(
      world,
      claims.filter((id) => apart.has(id)),
    )
    const days = words(when)
    const exactly = own.filter((claim) => dateOf(claim) === days)
    const told = [...new Set([...exactly, ...own])]
      .slice(0, MOST)
      .map((claim) => `${saidBy(world, claim)}${exactly.includes(claim) ? '' : `: ${dateOf(claim)}`}`)
    const more = own.length > told.length ? [counted(own.length - told.length, 'more claim')] : []
    return {
      about: 'date',
      kind: 'conflict',
      claims: own.map(({ id }) => id),
      text: `${sentence(days)}, by ${[...told, ...more].join('; ')}.`,
    }
  })
}

/** Whether one of some claims says days that all the others hold: they are as narrow as they are, not different. */
function fitTogether(claims: readonly Claim[]): boolean {
  const days = claims.flatMap(({ when }) => (when ? [says(when)] : []))
  return days.some((narrow) => days.every((wide) => holds(wide, narrow)))
}

/** Where reports relay one source with dates that are not the same: what it said itself is not known. */
function relays(world: World, agreement: DateAgreement): Sentence[] {
  const reports = reportsOf(world)
  return agreement.origins.counted.flatMap((origin): Sentence[] => {
    const versions = new Map<string, { readonly claim: Claim; readonly via: Set<string> }>()
    const briefings = new Set<string>()
    for (const claim of claimsIn(world, origin.claims)) {
      const relay = voicesOf(reports, claim).find((voice) => voice.origin.key === origin.key)?.relays[0]
      if (!claim.when || !relay) continue
      briefings.add(claim.briefing)
      const version = versions.get(claim.when.edtf) ?? { claim, via: new Set() }
      versions.set(claim.when.edtf, { ...version, via: version.via.add(linkName(world, relay)) })
    }
    if (versions.size < 2 || fitTogether([...versions.values()].map(({ claim }) => claim))) return []
    const each = [...versions.values()].map(({ claim, via }) => `${dateOf(claim)} (${listed([...via], MOST)})`)
    const who = briefings.size === 1 ? 'One report relays' : `${sentence(numberWord(briefings.size))} reports relay`
    const how = briefings.size === 1 ? 'with different dates' : 'differently'
    return [
      {
        about: 'date',
        kind: 'relay',
        claims: origin.claims,
        text: `${who} ${origin.name} ${how}: ${each.join(', ')}.`,
      },
    ]
  })
}

function changes(world: World, { changed }: DateAgreement): Sentence[] {
  return changed.map(({ claim, by }) => ({
    about: 'date',
    kind: 'changed',
    claims: [claim.id, by.id],
    text: `${sentence(saidBy(world, claim))}: ${dateOf(claim)} at first, ${dateOf(by)} in a later report, which stands.`,
  }))
}

const overtaken = (world: World, agreement: DateAgreement): Sentence[] =>
  agreement.overtaken.map(({ claim, by }) => ({
    about: 'date',
    kind: 'changed',
    claims: [claim.id, by.id],
    text: `${sentence(saidBy(world, claim))}: ${dateOf(claim)}, but ${saidBy(world, by)} reported before then that it had happened.`,
  }))

const claimsIn = (world: World, ids: readonly string[]): Claim[] => ids.flatMap((id) => world.claims.get(id) ?? [])

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const numberWord = (count: number): string => NUMBERS[count] ?? String(count)
