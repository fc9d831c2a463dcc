import { sentence } from '../agreement/attribution-words.ts'
import { unsignedDateWords } from '../agreement/event-date.ts'
import { words } from '../dates/words.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { unsigned } from '../text/conflict-sign.ts'
import { counted } from '../text/counted.ts'
import { eventView, type RecordView } from '../views/event-view.ts'
import { claimWords } from './claim-words.ts'
import { conflictWords } from './event-words.ts'
import type { TalkBuilder } from './talk.ts'
import { thingWords } from './thing-words.ts'
import { joined, stated } from './wording.ts'

/** An event after its title: what it is, how its claims agree, then each claim, the record, and who takes part. */
export function addEvent(out: TalkBuilder, world: World, event: Event): void {
  const view = eventView(world, event)
  const date = unsignedDateWords(event) ?? 'no date given'
  const what = joined([view.stage, view.type ? `of type ${view.type}` : undefined])
  out.say(stated(`${sentence(what)}: ${joined([date, view.place === null ? undefined : unsigned(view.place)])}`))
  const counts = `${counted(view.claims.length, 'claim')} from ${view.originCounts}`
  out.say(`${joined([counts, conflictWords(world, event)], '; ')}.`)
  for (const { about, kind, text } of view.sentences) {
    if (about !== 'record') out.say(kind === 'conflict' ? `Conflict: ${text}` : text)
  }
  for (const claim of view.claims) {
    out.item({ kind: 'claim', id: claim.id }, (number) =>
      claimWords(claim, `Claim ${number} of ${view.claims.length}`, 'no date'),
    )
  }
  if (view.record) addRecord(out, view.record)
  const near = view.sentences.filter(({ kind }) => kind === 'closeness')
  if (near.length > 1) out.say(`${counted(near.length, 'claim')} compared with the record, the closest first:`)
  for (const { text } of near) out.say(near.length > 1 ? text : `Compared with the record: ${text}`)
  for (const id of view.actors) out.numbered({ kind: 'actor', id }, () => thingWords(world, { kind: 'actor', id }))
}

/** How it turned out, which the reports could not know. */
function addRecord(out: TalkBuilder, { when, place, text, source, url }: RecordView): void {
  const about = joined([when && words(when), place ?? undefined])
  out.say(`The record, how it turned out: ${about ? `${stated(about)} ` : ''}${stated(text)}`)
  out.say(stated(`Source of the record: ${source}`), url && `Web address of the record: ${url}`)
}
