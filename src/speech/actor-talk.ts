import { sentence } from '../agreement/say.ts'
import { words } from '../dates/words.ts'
import { type Activity, activity } from '../history/activity.ts'
import type { Actor, ActorRole, Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { byWhom, claimWords } from './claim-words.ts'
import { eventWords } from './event-words.ts'
import type { TalkBuilder } from './talk.ts'
import { joined, stated } from './wording.ts'

/** An actor after the name: how much there is, who they are, what they did and said, what is said of them, with whom. */
export function addActor(out: TalkBuilder, world: World, actor: Actor): void {
  const found = activity(world, actor.id)
  const { did, said, saidOf, withWhom, conflicts, posts } = found
  out.say(
    `Acts in ${counted(did.length, 'event')}, says ${counted(said.length, 'claim')}, is spoken of in ${counted(saidOf.length, 'claim')}.`,
  )
  out.say(stated(joined([actor.kind && sentence(actor.kind), active(found)].filter((part) => part !== undefined))))
  out.say(actor.summary && stated(actor.summary))
  const names = actor.otherNames.map(({ text }) => text)
  out.say(names.length > 0 ? stated(`Also known as ${joined(names)}`) : undefined)
  for (const role of actor.roles) out.say(roleWords(world, role))
  for (const { text } of posts) out.say(`Reports differ on the post. ${text}`)
  addEvents(out, world, 'Acts in', did)
  addClaims(out, world, 'Says', said)
  addClaims(out, world, 'Is spoken of in', saidOf)
  addEvents(out, world, 'Reports conflict on', conflicts)
  if (withWhom.length > 0) out.say(`Acts together with ${counted(withWhom.length, 'actor')}:`)
  for (const { actor: id, events } of withWhom) {
    out.numbered({ kind: 'actor', id }, () => `${world.actors.get(id)?.name ?? id}, in ${counted(events, 'event')}.`)
  }
}

/** From their first dated event to their last, each as sure as it is: no day is made up for a month. */
function active({ did }: Activity): string | undefined {
  const dated = did.flatMap(({ when }) => when ?? [])
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return undefined
  const [start, end] = [words(first), words(last)]
  return start === end ? `active ${start}` : `first event ${start}, last event ${end}`
}

function roleWords(world: World, { title, when, per }: ActorRole): string {
  return stated(`Role: ${joined([title, when && words(when), per && byWhom(world, per)])}`)
}

function addEvents(out: TalkBuilder, world: World, what: string, events: readonly Event[]): void {
  if (events.length > 0) out.say(`${what} ${counted(events.length, 'event')}:`)
  for (const event of events) out.numbered({ kind: 'event', id: event.id }, () => eventWords(world, event))
}

function addClaims(out: TalkBuilder, world: World, what: string, claims: readonly Claim[]): void {
  if (claims.length > 0) out.say(`${what} ${counted(claims.length, 'claim')}:`)
  for (const claim of claims) {
    out.numbered({ kind: 'claim', id: claim.id }, () => claimWords(world, claim, 'Claim'))
  }
}
