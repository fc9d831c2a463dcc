import { readDate } from '../../dates/authored.ts'
import { readDatePrefix } from '../../dates/date-prefix.ts'
import type { When } from '../../dates/when.ts'
import { chainsOf } from '../../model/chains.ts'
import type { Actor, Briefing, Claim, Link } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import { slug } from '../../text/slug.ts'
import { readWrittenWords } from '../../times/written-words.ts'
import { escapeLine, escapeName, escapeText } from '../../write/markdown/markdown-escape.ts'
import { isKey } from '../key.ts'
import { PREPOSITION } from './marks.ts'
import { inferredStatus } from './status.ts'
import { typeWordMark } from './word-marks.ts'

/** What a claim's marks are typed from: its text with links, and what stands around it. */
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
    claim.status === inferredStatus(claim.when, briefing.date, heading) ? undefined : typeWordMark('tag', claim.status),
  event: ({ claim }) =>
    claim.event === undefined || claim.event === claim.id ? undefined : typeWordMark('key', typedKey(claim.event)),
  threads: ({ claim }) => claim.threads?.flatMap((thread) => typeWordMark('thread', thread) ?? []).join(' '),
  attribution: ({ claim, briefing, world }) => attribution(claim, briefing, world),
  alsoPer: null,
}

/** A claim as a list item that compiles back to it; `heading` is the one that it stands under. */
export function claimMarkdown(claim: Claim, briefing: Briefing, heading: string | undefined, world: World): string {
  const date = claim.when && `${typedDate(claim.when, briefing.date)}: `
  const { text, unseen } = linkedText(claim, world)
  const typed = { claim, briefing, heading, world, unseen }
  const marks = Object.values(TYPED).flatMap((type) => type?.(typed) || [])
  const doers = claim.by?.flatMap((id) => world.actors.get(id) ?? []).map(unseenLink) ?? []
  const words = date === undefined && doers.length === 0 ? undatedStart(text, briefing) : text
  const struck = claim.retracted ? `~~${words}~~` : words
  return `- ${date ?? ''}${[...doers, struck, ...marks].join(' ')}`
}

/** A link that is not shown: before the text it says whose deed that tells, behind it who else has to do with it. */
const unseenLink = ({ name }: Actor): string => `[[${escapeName(name)}|]]`

/** A paragraph of prose, which is read as no claim. */
export const proseMarkdown = (text: string, briefing: Briefing): string => undatedStart(escapeLine(text), briefing)

/** A date in the author's words if they say the same again, else in EDTF. */
export function typedDate(when: When, briefingDate: string | undefined): string {
  const typed = [when.text, when.edtf].find((text) => {
    const read = text === undefined ? undefined : readDate(text, { briefingDate })
    return read?.ok && read.when.edtf === when.edtf && read.when.text === when.text
  })
  return typed ?? when.edtf
}

/** A key as it can be typed. */
export function typedKey(id: string): string {
  return isKey(id) ? id : `e-${slug(id)}`
}

/** Links of an attribution as an author types them. */
export function typedChain(links: readonly Link[], world: World): string {
  return links
    .map(({ name, actor }) => {
      const declared = actor !== undefined && world.actors.get(actor)?.name === name
      const bare = !/^\p{Ll}/u.test(name) || actor === undefined || declared
      return bare && !APART.test(name) ? escapeText(name).replace(/[()]/g, '\\$&') : `[[${escapeName(name)}]]`
    })
    .join(', citing ')
}

/** Signs and words that would make two names of one. */
const APART = /[,;，；、/]|\sand\s|\s(?:citing|quoting|via|relaying|who|which)\s|\.$/i

function attribution(claim: Claim, briefing: Briefing, world: World): string | undefined {
  const chains = chainsOf(claim).filter((chain) => chain.length > 0)
  const [only, second] = chains.length === 1 ? (chains[0] ?? []) : []
  const outlet = briefing.source.outlet
  const isOwn = only !== undefined && second === undefined && only.actor === outlet && outlet !== undefined
  if (chains.length === 0 || (isOwn && world.actors.get(outlet)?.name === only.name)) return undefined
  return `(per ${chains.map((chain) => typedChain(chain, world)).join('; ')})`
}

/**
 * The text with its actors in brackets, in their order, where their names stand in it; `unseen` are those to be linked
 * without being shown.
 */
function linkedText(claim: Claim, world: World): { text: string; unseen: readonly Actor[] } {
  const actors = claim.actors.flatMap((id) => world.actors.get(id) ?? [])
  let text = ''
  let from = 0
  for (const [index, actor] of actors.entries()) {
    const found = firstName(claim.text, actor, from)
    if (found === undefined) return { text: text + rest(claim.text, from), unseen: actors.slice(index) }
    const shown = claim.text.slice(found.start, found.end)
    text += rest(claim.text.slice(0, found.start), from)
    text += shown === actor.name ? `[[${escapeName(shown)}]]` : `[[${escapeName(actor.name)}|${escapeText(shown)}]]`
    from = found.end
  }
  return { text: text + rest(claim.text, from), unseen: [] }
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
  const prefix = readDatePrefix(text, { relative: readWrittenWords, briefingDate: date })
  if (prefix === undefined) return text
  const at = text.slice(0, prefix.length).search(/[,.;:|-]/)
  if (at >= 0) return `${text.slice(0, at)}\\${text.slice(at)}`
  return text.replace(/^./u, (char) => `&#${char.codePointAt(0)};`)
}
