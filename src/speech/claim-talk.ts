import { sentence } from '../agreement/say.ts'
import { words } from '../dates/words.ts'
import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { bySources, placeWords } from './claim-words.ts'
import type { Target } from './location.ts'
import type { TalkBuilder } from './talk.ts'
import { thingWords } from './thing-words.ts'
import { joined, stated } from './wording.ts'

/** A claim after its text: status, date, place, who says it, and the ways on to its briefing, event and actors. */
export function addClaim(out: TalkBuilder, world: World, claim: Claim): void {
  const what = joined([claim.retracted && 'retracted', claim.status, claim.type && `of type ${claim.type}`])
  const date = claim.when ? words(claim.when) : 'no date given'
  out.say(stated(`${sentence(what)}: ${joined([date, placeWords(world, claim.place)])}`))
  out.say(stated(sentence(bySources(world, claim))))
  for (const target of around(claim)) out.numbered(target, () => thingWords(world, target))
}

/** What a claim leads to. */
function around({ briefing, event, actors }: Claim): Target[] {
  return [
    { kind: 'briefing', id: briefing },
    ...(event === undefined ? [] : [{ kind: 'event' as const, id: event }]),
    ...actors.map((id) => ({ kind: 'actor' as const, id })),
  ]
}
