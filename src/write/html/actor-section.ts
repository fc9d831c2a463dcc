import { sentence } from '../../agreement/attribution-words.ts'
import { words } from '../../dates/words.ts'
import type { Actor } from '../../model/model.ts'
import { unsigned } from '../../text/conflict-sign.ts'
import { counted } from '../../text/counted.ts'
import { type ActorView, actorView, aheadWords } from '../../views/actor-view.ts'
import { allChains, type ClaimView, claimViews } from '../../views/claim-view.ts'
import { eventRow } from '../../views/event-view.ts'
import { actorsByKind, KIND_HEADINGS } from '../../views/lists.ts'
import { chainsText, chainText } from '../../views/names.ts'
import { anchorOf } from './anchors.ts'
import { linkTo } from './links.ts'
import { type HtmlPart, html, joinedHtml, type Markup } from './markup.ts'
import type { Scope } from './scope.ts'
import { CONFLICT, claimSign, stageSign } from './signs.ts'

/** Everyone by what they are: their posts, what they did and said, what is said of them, and with whom. */
export function actorSection(scope: Scope): Markup {
  const each = actorsByKind(scope.world).map(({ kind, actors }) => {
    const shown = actors.filter(({ id }) => scope.has('actor', id))
    const articles = shown.map((actor) => article(scope, actor))
    return (
      shown.length > 0 && html`<div class="g"><h3 class="h">${KIND_HEADINGS[kind ?? 'unknown']}</h3>${articles}</div>\n`
    )
  })
  return html`<section id="actors" aria-labelledby="h-actors"><h2 id="h-actors">Actors</h2>\n${each}</section>\n`
}

function article(scope: Scope, actor: Actor): Markup {
  const view = actorView(scope.world, actor)
  const about = [view.kind, view.country, counted(view.events, 'event'), counted(view.claims, 'claim')]
  return html`<article id="${anchorOf('actor', view.id)}"><div><h4>${view.name}</h4>
<p class="m">${joinedHtml(about, ' · ')}</p>
${view.otherNames.length > 0 && html`<p class="m">also ${view.otherNames.join(', ')}</p>\n`}${view.summary && html`<p>${view.summary}</p>\n`}</div><div>${rolesOf(view)}${eventsOf(scope, 'Did', view.did, true)}${eventsOf(scope, sentence(aheadWords(scope.world, view.ahead)), view.ahead)}${eventsOf(scope, 'Denied of them', view.denied)}${eventsOf(scope, 'Involved in', view.involved)}${claimsOf(scope, 'Said', view.said, (claim) => allChains(claim).map((chain) => (chain.at(-1) === view.name ? chain.slice(0, -1) : chain)))}${claimsOf(scope, 'Said of them', view.saidOf, allChains)}${postsOf(view)}${companyOf(scope, view)}</div></article>\n`
}

function rolesOf({ roles }: ActorView): HtmlPart {
  const items = roles.map(({ title, when, per, conflict }) => {
    const parts = joinedHtml([title, when && words(when), per.join(', ')], ' · ')
    return html`<li>${parts}${conflict && [' ', CONFLICT]}</li>`
  })
  return list('Roles', items)
}

/** Events, each by its date and a link; a deed that one report alone tells with who tells it. */
function eventsOf(scope: Scope, heading: string, ids: readonly string[], told = false): HtmlPart {
  const items = ids.flatMap((id) => {
    const event = scope.world.events.get(id)
    if (!event) return []
    const { title, stage, when, dateWords, conflict, per } = eventRow(scope.world, event)
    const date = dateWords === null ? 'no date' : unsigned(dateWords)
    return html`<li>${stageSign(stage)}<span class="d${when === null && ' u'}">${date}</span> ${linkTo(scope, 'event', id, title)}${conflict && [' ', CONFLICT]}${told && per && html` <small>per ${chainText(per)}</small>`}</li>`
  })
  return list(heading, items)
}

function claimsOf(
  scope: Scope,
  heading: string,
  ids: readonly string[],
  chains: (claim: ClaimView) => readonly (readonly string[])[],
): HtmlPart {
  const items = claimViews(scope.world, ids).map((claim) => {
    const who = chainsText(chains(claim).filter((chain) => chain.length > 0))
    const date = claim.when && html`<span class="d">${words(claim.when)}</span> `
    return html`<li>${claimSign(claim)}${date}${linkTo(scope, 'claim', claim.id, claim.text)}${who !== '' && html` <small>${who}</small>`}</li>`
  })
  return list(heading, items)
}

const postsOf = ({ posts }: ActorView): HtmlPart =>
  list(
    'Reports conflict on a post',
    posts.map((text) => html`<li>${CONFLICT} ${text}</li>`),
  )

function companyOf(scope: Scope, { withWhom }: ActorView): HtmlPart {
  const each = withWhom.map(({ actor, events }) => [
    linkTo(scope, 'actor', actor, scope.world.actors.get(actor)?.name ?? actor),
    html` ${events}`,
  ])
  return withWhom.length > 0 && html`<p class="m">With ${joinedHtml(each, ', ')}</p>\n`
}

const list = (heading: string, items: readonly Markup[]): HtmlPart =>
  items.length > 0 && html`<h5>${heading}</h5><ul class="l">${items}</ul>\n`
