import { sentence } from '../agreement/say.ts'
import { words } from '../dates/words.ts'
import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { claimView, withdrawalWord } from '../views/claim-view.ts'
import { byWhom, notesWords } from './claim-words.ts'
import type { Reference } from './location.ts'
import type { TalkBuilder } from './talk.ts'
import { thingWords } from './thing-words.ts'
import { joined, stated } from './wording.ts'

/** A claim after its text: status, date, place, who says it, its notes, and the ways on to its briefing, event and actors. */
export function addClaim(out: TalkBuilder, world: World, claim: Claim): void {
  const view = claimView(world, claim)
  const what = joined([withdrawalWord(view), view.status, view.type ? `of type ${view.type}` : undefined])
  const date = view.when ? words(view.when) : 'no date given'
  out.say(stated(`${sentence(what)}: ${joined([date, view.place ?? undefined])}`))
  out.say(stated(sentence(byWhom(view))))
  out.say(notesWords(view))
  for (const target of around(claim)) out.numbered(target, () => thingWords(world, target))
}

/** The things that a claim leads to. */
function around({ briefing, event, actors }: Claim): Reference[] {
  return [
    { kind: 'briefing', id: briefing },
    ...(event === undefined ? [] : [{ kind: 'event' as const, id: event }]),
    ...actors.map((id) => ({ kind: 'actor' as const, id })),
  ]
}
