import { readDatePrefix } from '../../dates/authored.ts'
import type { When } from '../../dates/when.ts'
import type { Actor, Briefing, Claim, Link } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import { slug } from '../../text/slug.ts'
import { escapeLine, escapeText } from '../../write/markdown/markdown-escape.ts'
import { isKey } from '../key.ts'
import { PREPOSITION } from './marks.ts'
import { inferredStatus } from './status.ts'

/** A claim as a list item that compiles back to it. */
export function claimMarkdown(claim: Claim, briefing: Briefing, world: World): string {
  const date = claim.when && `${typedDate(claim.when, briefing.date)}: `
  const { text, unseen } = linkedText(claim, world)
  const place = claim.place === undefined ? undefined : world.places.get(claim.place)?.name
  const status = claim.status === inferredStatus(claim.when, briefing.date) ? undefined : claim.status
  const key = claim.event === undefined || claim.event === claim.id ? undefined : typedKey(claim.event)
  const marks = [
    ...unseen.map(({ name }) => `[[${name}|]]`),
    place && (PREPOSITION.test(claim.text) ? `@[[${place}|]]` : `@[[${place}]]`),
    claim.type && `#${claim.type}`,
    status && `#${status}`,
    key && `^${key}`,
    attribution(claim, briefing, world),
  ].filter((mark) => mark)
  return `- ${date ?? ''}${[date === undefined ? undatedStart(text, briefing) : text, ...marks].join(' ')}`
}

/** A date in the author's words if they say the same again, else in EDTF. */
export function typedDate(when: When, briefingDate: string | undefined): string {
  const typed = [when.text, when.edtf].find((text) => {
    const read = text === undefined ? undefined : readDatePrefix(`${text}: `, { briefingDate })?.when
    return read !== undefined && read.edtf === when.edtf && read.text === when.text
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
      const bare = !/^\p{Ll}/u.test(name) || actor === undefined || world.actors.get(actor)?.name === name
      return bare ? escapeText(name).replace(/[()]/g, '\\$&') : `[[${name}]]`
    })
    .join(', citing ')
}

function attribution({ attribution: links }: Claim, briefing: Briefing, world: World): string | undefined {
  const [only, second] = links
  const outlet = briefing.source.outlet
  const isOwn = only !== undefined && second === undefined && only.actor === outlet && outlet !== undefined
  if (only === undefined || (isOwn && world.actors.get(outlet)?.name === only.name)) return undefined
  return `(per ${typedChain(links, world)})`
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
    text += shown === actor.name ? `[[${shown}]]` : `[[${actor.name}|${escapeText(shown)}]]`
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
    return start < 0 || !whole || /[[\]|]/.test(name) ? [] : { start, end }
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

/** Words and a colon that would be read as a date are not, once the colon is escaped. */
function undatedStart(text: string, { date }: Briefing): string {
  const prefix = readDatePrefix(text, { briefingDate: date })
  return prefix === undefined ? text : text.replace(':', '\\:')
}
