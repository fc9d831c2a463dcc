import { readDateAlone, readDatePrefix } from '../../dates/date-prefix.ts'
import { readDate } from '../../dates/read-date.ts'
import type { When } from '../../dates/when.ts'
import { chainsOf } from '../../model/chains.ts'
import { looksAhead } from '../../model/looks-ahead.ts'
import type { Actor, Briefing, Claim, Event } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import { slug } from '../../text/slug.ts'
import { readWrittenWords } from '../../times/written-words.ts'
import { escapeLine, escapeName, escapeText, literal } from '../../write/markdown/markdown-escape.ts'
import { isKey } from '../key.ts'
import { given } from '../omit-undefined.ts'
import { tidy } from '../single-line.ts'
import { attributionSigns } from './attribution.ts'
import { ADDRESS, PREPOSITION } from './marks.ts'
import { inferredStatus } from './status.ts'
import { typedChain } from './typed-chain.ts'
import { mended, typeWordMark } from './word-marks.ts'

/** The inputs of a claim's marks: its text with links, and its surroundings. */
interface Typed {
  readonly claim: Claim
  readonly briefing: Briefing
  readonly heading: string | undefined
  readonly world: World
  /** Actors whose names do not stand in the text. */
  readonly unseen: readonly Actor[]
}

/**
 * How each field of a claim is typed behind its text, in this order; null where the text, the place of the line or
 * another program keeps it. A field that is missing here does not compile.
 */
const TYPED: { readonly [Field in keyof Required<Claim>]: ((typed: Typed) => string | undefined) | null } = {
  id: null,
  briefing: null,
  text: null,
  when: null,
  line: null,
  notes: null,
  links: null,
  retracted: null,
  by: null,
  actors: ({ claim, unseen }) =>
    unseen
      .filter(({ id }) => !claim.by?.includes(id))
      .map(unseenLink)
      .join(' '),
  place: ({ claim, world }) => {
    const name = claim.place === undefined ? undefined : world.places.get(claim.place)?.name
    return name && `@[[${escapeName(name)}${PREPOSITION.test(claim.text) ? '|' : ''}]]`
  },
  type: ({ claim }) => claim.type && typeWordMark('tag', claim.type),
  status: ({ claim, briefing, heading }) =>
    claim.status === inferredStatus(claim.when, briefing.date, looksAhead(heading))
      ? undefined
      : typeWordMark('tag', claim.status),
  event: ({ claim, world }) => {
    const event = claim.event === undefined ? undefined : world.events.get(claim.event)
    return event === undefined || isOwnEvent(event) ? undefined : typeWordMark('key', typedKey(event.id))
  },
  threads: ({ claim }) =>
    claim.threads
      ?.flatMap((thread) => typeWordMark('thread', thread) ?? typeWordMark('thread', mended(thread)) ?? [])
      .join(' '),
  attribution: ({ claim, briefing, world }) => attribution(claim, briefing, world),
  alsoPer: null,
}

/**
 * A claim as a list item that compiles back to it; `heading` is the one that it stands under. `footnote` takes the text of
 * a note and gives the label under which it stands in the file.
 */
export function claimMarkdown(
  claim: Claim,
  briefing: Briefing,
  heading: string | undefined,
  world: World,
  footnote: (text: string) => string = () => '',
): string {
  const { date, notes } = typedStart(claim, briefing)
  const { text, unseen, links } = linkedText(claim, world)
  const typed = { claim, briefing, heading, world, unseen }
  const marks = Object.values(TYPED).flatMap((type) => type?.(typed) || [])
  const doers = claim.by?.flatMap((id) => world.actors.get(id) ?? []).map(unseenLink) ?? []
  const words = date === undefined && doers.length === 0 ? undatedStart(text, briefing) : text
  const struck = claim.retracted ? `~~${words}~~` : words
  const footnotes = notes.flatMap((note) => footnote(note) || [])
  return `- ${date ?? ''}${[...doers, struck, ...marks, ...links, ...footnotes].join(' ')}`
}

/** A claim's date as it is typed, with the date struck out before it and its time; and its other notes, as footnotes. */
function typedStart(
  { when, text, notes = {}, retracted }: Claim,
  { date }: Briefing,
): { date: string | undefined; notes: string[] } {
  const { time, 'struck out': old, ...others } = notes
  const footnotes = Object.entries(others).map(([name, note]) =>
    /^note(?: \d+)?$/.test(name) ? note : `${name}: ${note}`,
  )
  const named = Object.entries(given({ time, 'struck out': old })).map(([name, note]) => `${name}: ${note}`)
  if (when === undefined) return { date: undefined, notes: [...named, ...footnotes] }
  const day = dateAsTyped(when, date)
  const timed = time === undefined ? day : `${day} ${time}`
  const read = readDatePrefix(`${timed}: x`, { briefingDate: date })
  const isTime =
    time === undefined || (read?.time === time && read.when?.edtf === when.edtf && read.when.text === when.text)
  // Of what is struck out as a whole no date is struck out by itself; before no word anything but a date is the claim.
  const isClaim = retracted || (!/[\p{L}\p{N}]/u.test(text) && readDateAlone(old ?? '') === undefined)
  const isOld = old === undefined || (!isClaim && /^[^~\s](?:[^~]*[^~\s])?$/.test(old))
  return {
    date: `${old === undefined || !isOld ? '' : `~~${escapeText(old)}~~ `}${isTime ? timed : day}: `,
    notes: [...(isTime ? [] : [`time: ${time}`]), ...(isOld ? [] : [`struck out: ${old}`]), ...footnotes],
  }
}

/** A link that is not shown: before the text it says whose deed that tells, behind it who else has to do with it. */
const unseenLink = ({ name }: Actor): string => `[[${escapeName(name)}|]]`

/** A paragraph of prose, which is read as no claim and dates nothing. */
export const proseMarkdown = (text: string, briefing: Briefing): string =>
  readDateAlone(text) === undefined ? undatedStart(escapeLine(text), briefing) : notDate(text)

/** A text that is a date, so that it is none. */
function notDate(text: string): string {
  const [first = ''] = text
  return `${literal(first)}${escapeText(text.slice(first.length))}`
}

/** A date in the author's words if they say the same again, else in EDTF. */
export function dateAsTyped(when: When, briefingDate: string | undefined): string {
  const typed = [when.text, when.edtf].find((text) => {
    const read = text === undefined ? undefined : readDate(text, { briefingDate })
    return read?.ok && read.when.edtf === when.edtf && read.when.text === when.text
  })
  return typed ?? when.edtf
}

/** Whether an event is what one claim alone is about, which then needs no key. */
export const isOwnEvent = ({ id, claims }: Event): boolean => claims.length === 1 && claims[0] === id

/** A key as it can be typed. */
export function typedKey(id: string): string {
  return isKey(id) ? id : `e-${slug(id)}`
}

function attribution(claim: Claim, briefing: Briefing, world: World): string | undefined {
  const chains = chainsOf(claim).filter((chain) => chain.length > 0)
  const [only, second] = chains.length === 1 ? (chains[0] ?? []) : []
  const outlet = briefing.source.outlet
  const isOwn = only !== undefined && second === undefined && only.actor === outlet && outlet !== undefined
  if (chains.length === 0 || (isOwn && world.actors.get(outlet)?.name === only.name)) return undefined
  return `(per ${chains.map((chain) => typedChain(chain, world)).join('; ')})`
}

/** A replacement for a stretch of the text. */
interface TypedRange {
  readonly start: number
  readonly end: number
  readonly typed: string
}

/**
 * The text with its actors in brackets, in their order, where their names stand in it, and with its links; `unseen` are
 * the actors to be linked without being shown, `links` those whose words stand nowhere.
 */
function linkedText(claim: Claim, world: World): { text: string; unseen: readonly Actor[]; links: readonly string[] } {
  const actors = claim.actors.flatMap((id) => world.actors.get(id) ?? [])
  const known = new Set(claim.links?.map(({ url }) => url))
  // An address that is no link of the claim is to be none when it is read.
  const ranges = [...claim.text.matchAll(ADDRESS)].map(({ index, 0: url }): TypedRange => {
    const typed = escapeText(url)
    return {
      start: index,
      end: index + url.length,
      typed: known.has(tidy(url, 2000)) ? typed : url.replace(/[:\\`*_&~%=]/g, '\\$&'),
    }
  })
  for (const start of attributionSigns(claim.text))
    ranges.push({ start, end: start + 1, typed: literal(claim.text.charAt(start)) })
  const isFree = ({ start, end }: { start: number; end: number }) =>
    ranges.every((other) => end <= other.start || start >= other.end)
  let seen = 0
  for (let from = 0; seen < actors.length; seen += 1) {
    const actor = actors[seen]
    const found = actor && firstName(claim.text, actor, from)
    if (actor === undefined || found === undefined || !isFree(found)) break
    const shown = claim.text.slice(found.start, found.end)
    const name = escapeName(actor.name)
    ranges.push(...signBefore(claim.text, found.start))
    ranges.push({ ...found, typed: shown === actor.name ? `[[${name}]]` : `[[${name}|${escapeText(shown)}]]` })
    from = found.end
  }
  const written = new Set([...claim.text.matchAll(ADDRESS)].map(([url]) => url))
  const links = (claim.links ?? []).flatMap(({ url, text }) => {
    if (written.has(url)) return []
    const to = `(<${url.replace(/[\\<>]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')}>`
    const start = text === undefined ? -1 : claim.text.indexOf(text)
    const place = { start, end: start + (text?.length ?? 0) }
    if (text === undefined) return [`[]${to})`]
    if (start < 0 || !isFree(place)) return [`[]${to} "${escapeText(text).replace(/"/g, '\\"')}")`]
    ranges.push(...signBefore(claim.text, start), { ...place, typed: `[${escapeText(text)}]${to})` })
    return []
  })
  return { text: typedText(claim.text, ranges), unseen: actors.slice(seen), links }
}

/** The sign before a link, escaped where it would make another mark of it. */
function signBefore(text: string, start: number): TypedRange[] {
  const sign = text.charAt(start - 1)
  return /[@!]/.test(sign) ? [{ start: start - 1, end: start, typed: literal(sign) }] : []
}

function typedText(text: string, ranges: readonly TypedRange[]): string {
  let typed = ''
  let from = 0
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    typed += rest(text.slice(0, range.start), from) + range.typed
    from = range.end
  }
  return typed + rest(text, from)
}

const rest = (text: string, from: number): string => (from === 0 ? escapeLine(text) : escapeText(text.slice(from)))

/** The first place after `from` where any name of an actor stands as whole words; of several there, the longest. */
function firstName(text: string, actor: Actor, from: number): { start: number; end: number } | undefined {
  const names = [actor.name, ...actor.otherNames.map((name) => name.text)].filter((name) => name !== '')
  const found = names.flatMap((name) => {
    const start = text.indexOf(name, from)
    const end = start + name.length
    const whole = !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
    return start < 0 || !whole ? [] : { start, end }
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

/** Words that would be read as a date are not, once a sign among them is escaped. */
function undatedStart(text: string, { date }: Briefing): string {
  // Marks follow, which may be what parts a date from a claim.
  const prefix = readDatePrefix(`${text} x`, { relative: readWrittenWords, briefingDate: date })
  if (prefix === undefined) return text
  const at = text.slice(0, prefix.length).search(/[,.;:|-]/)
  if (at >= 0) return `${text.slice(0, at)}\\${text.slice(at)}`
  return text.replace(/^./u, literal)
}
