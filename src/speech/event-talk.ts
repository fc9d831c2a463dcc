import { agree, claimsOf } from '../agreement/agree.ts'
import { sentence } from '../agreement/say.ts'
import { sentences } from '../agreement/sentences.ts'
import { words } from '../dates/words.ts'
import type { Event, EventRecord } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { claimWords, placeWords } from './claim-words.ts'
import { conflictWords } from './event-words.ts'
import type { TalkBuilder } from './talk.ts'
import { thingWords } from './thing-words.ts'
import { joined, stated } from './wording.ts'

/** An event after its title: what it is, how its claims agree, then each claim, the record, and who takes part. */
export function addEvent(out: TalkBuilder, world: World, event: Event): void {
  const agreement = agree(world, event)
  const told = sentences(world, event, agreement)
  const claims = claimsOf(world, event)
  const date = event.when ? words(event.when) : 'no date given'
  const what = joined([event.status, event.type && `of type ${event.type}`])
  out.say(stated(`${sentence(what)}: ${joined([date, placeWords(world, event.place)])}`))
  const counts = `${counted(agreement.claims, 'claim')} from ${counted(agreement.origins.length, 'origin')}`
  out.say(`${joined([counts, conflictWords(world, agreement)], '; ')}.`)
  for (const { about, kind, text } of told) {
    if (about !== 'record') out.say(kind === 'conflict' ? `Conflict: ${text}` : text)
  }
  for (const claim of claims) {
    out.item({ kind: 'claim', id: claim.id }, (number) =>
      claimWords(world, claim, `Claim ${number} of ${claims.length}`, 'no date'),
    )
  }
  if (event.record) addRecord(out, world, event.record)
  const near = told.filter(({ kind }) => kind === 'closeness')
  if (near.length > 1) out.say(`${counted(near.length, 'claim')} compared with the record, the closest first:`)
  for (const { text } of near) out.say(near.length > 1 ? text : `Compared with the record: ${text}`)
  for (const id of event.actors) out.numbered({ kind: 'actor', id }, () => thingWords(world, { kind: 'actor', id }))
}

/** How it turned out, which the reports could not know. */
function addRecord(out: TalkBuilder, world: World, { when, place, text, source, url }: EventRecord): void {
  const about = joined([when && words(when), placeWords(world, place)])
  out.say(`The record, how it turned out: ${about ? `${stated(about)} ` : ''}${stated(text)}`)
  out.say(stated(`Source of the record: ${source}`), url && `Web address of the record: ${url}`)
}
