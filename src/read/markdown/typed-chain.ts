import { remember } from '../../model/memo.ts'
import type { Link } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import { escapeName, escapeText, literal } from '../../write/markdown/markdown-escape.ts'
import { findAttributions } from './attribution.ts'
import { readSources, withoutAsides } from './sources.ts'

/** Links of an attribution as an author types them. */
export const typedChain = (links: readonly Link[], world: World): string =>
  links.map((link) => typedLink(link, world)).join(', citing ')

/**
 * A source as it is typed: bare where it is read so again, else a name in brackets; of a description that would be read as
 * anything else every sign is escaped, the first of which says that it is one.
 */
function typedLink({ name, actor }: Link, world: World): string {
  const bare = escapeText(name).replace(/[()]/g, '\\$&')
  if (bare.charAt(0) === name.charAt(0) && isReadBare(name, actor !== undefined, namesOfActors(world).has(name)))
    return bare
  if (actor !== undefined) return `[[${escapeName(name)}]]`
  return [...name].map((sign, at) => (at === 0 || !/\p{L}/u.test(sign) ? literal(sign) : sign)).join('')
}

/** The names under which a link is an actor, however it begins, once all are declared. */
const namesOfActors = remember((world): ReadonlySet<string> => new Set(world.dataset.actors.map(({ name }) => name)))

function isReadBare(name: string, isActor: boolean, isDeclared: boolean): boolean {
  const [only = [], ...others] = readSources(name, () => 0)
  const [link, ...cited] = only
  if (others.length + cited.length > 0 || link?.text !== name || link.unclear === true) return false
  return (
    !/:\/\/|["“”„«»]/.test(name) &&
    beginsAttribution(name) &&
    withoutAsides(`x, ${name}`).asides.length === 0 &&
    (link.named || isDeclared) === isActor
  )
}

/** Whether a name is read from its first sign on: “per 2 hours” is a measure, and a dash or a colon belongs to “per”. */
function beginsAttribution(name: string): boolean {
  const before = 'x (per '
  return findAttributions(`${before}${name})`).read[0]?.from === before.length
}
