import { linksOf } from '../model/chains.ts'
import type { Actor, Briefing, Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'

/** What a briefing has that no row of a table holds, counted by what it is. */
const OF_BRIEFINGS: readonly (readonly [one: string, many: string, count: (briefing: Briefing) => number])[] = [
  ['bottom line', 'bottom lines', ({ bottomLine }) => Number(bottomLine !== undefined)],
  ['heading', 'headings', ({ sections }) => sections.filter(({ heading }) => heading !== undefined).length],
  [
    'paragraph',
    'paragraphs',
    ({ sections }) => sections.reduce((sum, { blocks }) => sum + blocks.filter((block) => 'text' in block).length, 0),
  ],
  ['day of publication', 'days of publication', ({ source }) => Number(source.published !== undefined)],
  [
    'report’s author, dateline or kind',
    'reports’ authors, datelines or kinds',
    ({ source }) => Number((source.author ?? source.dateline ?? source.descriptor) !== undefined),
  ],
  ['list of tags', 'lists of tags', ({ tags }) => Number(tags !== undefined)],
]

/** What a table of these claims has no place for, counted, in words. */
export function notInTable(world: World, claims: readonly Claim[]): readonly string[] {
  const briefings = [...new Set(claims.map(({ briefing }) => briefing))].flatMap((id) => world.briefings.get(id) ?? [])
  const outlets = briefings.flatMap(({ source }) => source.outlet ?? [])
  const named = new Set([
    ...outlets,
    ...claims.flatMap((claim) => [...claim.actors, ...linksOf(claim).flatMap(({ actor }) => actor ?? [])]),
  ])
  const known = [...named].filter((id) => isKnown(world.actors.get(id)))
  const places = new Set(claims.flatMap(({ place }) => place ?? []))
  const called = [...places].filter((id) => (world.places.get(id)?.otherNames.length ?? 0) > 0)
  const events = new Set(claims.flatMap(({ event }) => event ?? []))
  const doers = [...events].filter((id) => world.events.get(id)?.by !== undefined)
  const ids = new Set(briefings.map(({ id }) => id))
  const untold = world.dataset.briefings.filter(({ id, corrects }) => ids.has(corrects ?? '') && !ids.has(id))
  const all: readonly (readonly [string, string, number])[] = [
    ...OF_BRIEFINGS.map(
      ([one, many, count]) => [one, many, briefings.reduce((sum, each) => sum + count(each), 0)] as const,
    ),
    ['correction by a briefing without a row', 'corrections by briefings without a row', untold.length],
    ['actor’s kind, roles or other names', 'actors’ kinds, roles or other names', known.length],
    ['place’s other names', 'places’ other names', called.length],
    ['event’s doers', 'events’ doers', doers.length + claims.filter(({ by }) => by !== undefined).length],
  ]
  return all.flatMap(([one, many, count]) => (count === 0 ? [] : counted(count, one, many)))
}

const isKnown = (actor: Actor | undefined): boolean =>
  actor !== undefined &&
  ((actor.kind ?? actor.country ?? actor.summary ?? actor.unnamed ?? actor.speaksFor) !== undefined ||
    actor.otherNames.length + actor.roles.length > 0)
