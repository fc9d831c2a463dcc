import { originName } from '../agreement/origin.ts'
import { words } from '../dates/words.ts'
import { chainsOf } from '../model/chains.ts'
import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { guardFormula } from '../text/formula.ts'

type Cell = string | null | undefined

/**
 * The columns, by names under which a table that is opened finds them again; those it has no use for it keeps with the
 * claim.
 */
const COLUMNS: Readonly<Record<string, (claim: Claim, world: World) => Cell>> = {
  date: ({ when }) => when?.edtf,
  'in words': ({ when }) => when && words(when),
  earliest: ({ when }) => when?.min,
  latest: ({ when }) => when?.max,
  text: ({ text }) => text,
  actors: ({ actors }, world) => actors.map((id) => world.actors.get(id)?.name ?? id).join('; '),
  place: ({ place }, world) => (place === undefined ? undefined : world.places.get(place)?.name),
  country: ({ place }, world) => outermost(place, world),
  type: ({ type, notes }) => type ?? notes?.type,
  status: ({ status }) => status,
  source: (claim, world) =>
    chainsOf(claim)
      .map((chain) => chain.map((link) => linkText(link, world)).join(', citing '))
      .join('; '),
  origin: (claim, world) => originName(world, claim),
  about: ({ event }, world) => (event === undefined ? undefined : world.events.get(event)?.title),
  // An event of its own needs no key.
  'event key': ({ id, event }) => (event === id ? undefined : event),
  briefing: ({ briefing }) => briefing,
  'briefing date': ({ briefing }, world) => world.briefings.get(briefing)?.date,
  topic: ({ briefing }, world) => world.briefings.get(briefing)?.topic,
  url: ({ briefing, links, notes }, world) =>
    notes?.url ?? links?.[0]?.url ?? world.briefings.get(briefing)?.source.url,
}

/** Claims as a table (CSV, RFC 4180): a row each, every cell in quotes, none that a spreadsheet would run. */
export function toCsv(world: World, claims: readonly Claim[]): string {
  if (claims.length === 0) return ''
  const own = Object.entries(COLUMNS)
  const notes = noteNames(claims)
  const rows = claims.map((claim) => [
    ...own.map(([, cell]) => cell(claim, world)),
    ...notes.map((name) => (claim.notes && Object.hasOwn(claim.notes, name) ? claim.notes[name] : undefined)),
  ])
  return [[...own.map(([name]) => name), ...notes], ...rows].map(rowText).join('')
}

/** The other columns of the tables that claims were read from. */
function noteNames(claims: readonly Claim[]): string[] {
  const names = new Set(claims.flatMap(({ notes = {} }) => Object.keys(notes)))
  return [...names].filter((name) => !Object.hasOwn(COLUMNS, name.toLowerCase()))
}

const rowText = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`

const cellText = (cell: Cell): string => `"${guardFormula(cell ?? '').replaceAll('"', '""')}"`

/** The place around all others that a place lies within; none where it lies within no other. */
function outermost(place: string | undefined, { places }: World): string | undefined {
  let at = places.get(place ?? '')?.within
  for (let around = at; around !== undefined; around = places.get(around)?.within) at = around
  return at === undefined ? undefined : places.get(at)?.name
}

/** A link as an author types it: in brackets where it would else be taken for an unnamed source. */
function linkText({ name, actor }: Claim['attribution'][number], world: World): string {
  const shown = (actor === undefined ? undefined : world.actors.get(actor)?.name) ?? name
  return actor !== undefined && /^\p{Ll}/u.test(shown) ? `[[${shown}]]` : shown
}
