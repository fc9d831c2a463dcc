import { sentence } from '../agreement/attribution-words.ts'
import { words } from '../dates/words.ts'
import type { Actor, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { listed } from '../text/listed.ts'
import { type ActorView, actorView, aheadWords, type RoleView } from '../views/actor-view.ts'
import { claimViews } from '../views/claim-view.ts'
import { onlyReport } from '../views/event-view.ts'
import { claimWords } from './claim-words.ts'
import { eventWords } from './event-words.ts'
import type { TalkBuilder } from './talk.ts'
import { joined, stated, unstopped } from './wording.ts'

/** An actor after the name: how much there is, who they are, what they did and said, what is said of them, with whom. */
export function addActor(out: TalkBuilder, world: World, actor: Actor): void {
  const view = actorView(world, actor)
  out.say(`Named in ${counted(view.events, 'event')} and ${counted(view.claims, 'claim')}.`)
  const who = joined([view.kind ? sentence(view.kind) : undefined, view.country ? `of ${view.country}` : undefined])
  out.say(who && stated(sentence(joined([who, active(world, view)]))))
  out.say(view.summary ? stated(view.summary) : undefined)
  out.say(view.otherNames.length > 0 ? stated(`Also known as ${joined(view.otherNames)}`) : undefined)
  for (const role of view.roles) out.say(roleWords(role))
  for (const text of view.posts) out.say(`Reports differ on the post. ${text}`)
  addEvents(out, world, 'Acts in', view.did, '', perReport)
  addEvents(out, world, 'Acts in', view.ahead, ` ${aheadWords(world, view.ahead)}`)
  addEvents(out, world, 'Denied, that they act in', view.denied)
  addEvents(out, world, 'Is involved in', view.involved)
  addClaims(out, world, 'Says', view.said)
  addClaims(out, world, 'Is spoken of in', view.saidOf)
  addEvents(out, world, 'Reports conflict on', view.conflicts)
  if (view.withWhom.length > 0) out.say(`Acts together with ${counted(view.withWhom.length, 'actor')}:`)
  for (const { actor: id, events } of view.withWhom) {
    out.numbered({ kind: 'actor', id }, () => `${world.actors.get(id)?.name ?? id}, in ${counted(events, 'event')}.`)
  }
}

/** From the first dated event that they did to the last, each as sure as it is: no day is made up for a month. */
function active(world: World, { did }: ActorView): string | undefined {
  const dated = did.flatMap((id) => world.events.get(id)?.when ?? [])
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return undefined
  const [start, end] = [words(first), words(last)]
  return start === end ? `active ${start}` : `first event ${start}, last event ${end}`
}

function roleWords({ title, when, per, conflict }: RoleView): string {
  const by = per.length > 0 ? `by ${listed(per.map((chain) => chain.replaceAll(' ‹ ', ', citing ')))}` : undefined
  const words_ = joined([title, when ? words(when) : undefined, by])
  return stated(`Role: ${words_}${conflict ? '; reports differ on it' : ''}`)
}

/** A deed that one report alone tells is told with who tells it. */
function perReport(world: World, event: Event): string {
  const per = onlyReport(world, event)
  return per ? `, per ${per.join(', citing ')}` : ''
}

function addEvents(
  out: TalkBuilder,
  world: World,
  what: string,
  ids: readonly string[],
  which = '',
  per: typeof perReport = () => '',
): void {
  if (ids.length > 0) out.say(`${what} ${counted(ids.length, 'event')}${which}:`)
  for (const id of ids) {
    const event = world.events.get(id)
    if (event)
      out.numbered({ kind: 'event', id }, () => stated(unstopped(eventWords(world, event)) + per(world, event)))
  }
}

function addClaims(out: TalkBuilder, world: World, what: string, ids: readonly string[]): void {
  if (ids.length > 0) out.say(`${what} ${counted(ids.length, 'claim')}:`)
  for (const id of ids) {
    out.numbered({ kind: 'claim', id }, () =>
      claimViews(world, [id])
        .map((claim) => claimWords(claim, 'Claim'))
        .join(''),
    )
  }
}
