import { webAddress } from '../../text/web-address.ts'
import { namedIn, rangesOfNames } from '../../views/names.ts'
import { type AnchorKind, anchorOf } from './anchors.ts'
import { type HtmlPart, html, type Markup } from './markup.ts'
import type { Scope } from './scope.ts'

/** Words that lead to a thing in the page; the words alone where it is not there. */
export const linkTo = ({ has }: Scope, kind: AnchorKind, id: string, words: HtmlPart): HtmlPart =>
  has(kind, id) ? html`<a href="#${anchorOf(kind, id)}">${words}</a>` : words

/** An address on the web with words for it: only ever http or https; the words alone for any other. */
export function webLink(url: string | undefined, words: string): Markup {
  const address = url === undefined ? undefined : webAddress(url)
  return address === undefined ? html`${words}` : html`<a href="${address}" rel="noreferrer">${words}</a>`
}

/** Text in which the actors of some claims, by id, lead to their places in the page, each where it is named first. */
export function linkedText(scope: Scope, text: string, claims: readonly string[]): HtmlPart[] {
  const named = namedIn(scope.world, claims)
  const parts: HtmlPart[] = []
  const linked = new Set<string>()
  let done = 0
  for (const [start, end] of rangesOfNames(text, [...named.keys()])) {
    const thing = named.get(text.slice(start, end))
    if (thing?.kind !== 'actor' || linked.has(thing.id)) continue
    linked.add(thing.id)
    parts.push(text.slice(done, start), linkTo(scope, 'actor', thing.id, text.slice(start, end)))
    done = end
  }
  return [...parts, text.slice(done)]
}

/** Actors by id, as links with commas between them. */
export const actorLinks = (scope: Scope, ids: readonly string[]): HtmlPart[] =>
  ids.flatMap((id, at): HtmlPart[] => [
    at > 0 && ', ',
    linkTo(scope, 'actor', id, scope.world.actors.get(id)?.name ?? id),
  ])
