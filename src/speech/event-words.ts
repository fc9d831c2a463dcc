import { ASPECTS, type Aspect, agree, inConflict } from '../agreement/agree.ts'
import { unsignedDateWords } from '../agreement/event-date.ts'
import { stageOf } from '../agreement/stage.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { listed } from '../text/listed.ts'
import { numberWord, unstopped } from './wording.ts'

const ON: Readonly<Record<Aspect, string>> = { date: 'the date', place: 'the place', occurrence: 'whether it happened' }

/** The conflicts on an event, and how many reports take part in it: `three reports conflict on the date`. */
export function conflictWords(world: World, event: Event): string | undefined {
  const agreement = agree(world, event)
  const aspects = ASPECTS.filter((aspect) => agreement[aspect].verdict === 'conflict')
  if (aspects.length === 0) return undefined
  const claims = aspects.flatMap((aspect) => agreement[aspect].differing)
  const reports = new Set(claims.map((id) => world.claims.get(id)?.briefing)).size
  const who = reports === 1 ? 'one report conflicts with itself' : `${numberWord(reports)} reports conflict`
  return `${who} on ${listed(aspects.map((aspect) => ON[aspect]))}`
}

/** An event in one sentence: `Putin and Kim meet, announced: between 22 and 30 April 2019; two reports conflict …`. */
export function eventWords(world: World, event: Event): string {
  const stage = stageOf(world, event)
  const status = stage === 'happened' ? '' : `, ${stage}`
  const date = unsignedDateWords(event) ?? 'no date given'
  return `${unstopped(event.title)}${status}: ${date}${conflictOn(world, event)}.`
}

/** The conflicts on an event, to go on with: `; three reports conflict on the date`, or nothing. */
export function conflictOn(world: World, event: Event): string {
  return inConflict(world, event) ? `; ${conflictWords(world, event)}` : ''
}
