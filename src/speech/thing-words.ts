import { sentence } from '../agreement/attribution-words.ts'
import { words } from '../dates/words.ts'
import type { Actor, Briefing } from '../model/model.ts'
import { publishedOn } from '../model/published-on.ts'
import type { World } from '../model/world.ts'
import { claimView } from '../views/claim-view.ts'
import { outletName } from '../views/names.ts'
import { claimWords } from './claim-words.ts'
import { eventWords } from './event-words.ts'
import type { Reference } from './location.ts'
import { joined, stated, unstopped } from './wording.ts'

/** A briefing in a list: its title, then who published it and when. */
export function briefingWords(world: World, briefing: Briefing): string {
  const published = publishedOn(briefing)
  const about = joined([outletName(world, briefing) ?? undefined, published ? words(published) : 'no date'])
  return joined([stated(briefing.title), stated(about)], ' ')
}

/** An actor in a list of things of several kinds. */
const actorWords = ({ name, kind, summary }: Actor): string => joined([`${name}, ${kind}.`, summary], ' ')

/** Anything in a list of things of several kinds, which says its kind first. */
export function thingWords(world: World, { kind, id }: Reference): string {
  if (kind === 'claim') {
    const claim = world.claims.get(id)
    return claim ? claimWords(claimView(world, claim), 'Claim') : ''
  }
  const said = `${sentence(kind)}: `
  switch (kind) {
    case 'briefing': {
      const briefing = world.briefings.get(id)
      return briefing ? said + briefingWords(world, briefing) : ''
    }
    case 'actor': {
      const actor = world.actors.get(id)
      return actor ? said + actorWords(actor) : ''
    }
    case 'event': {
      const event = world.events.get(id)
      return event ? said + eventWords(world, event) : ''
    }
  }
}

/** The name of a thing, without a full stop; undefined where it does not exist. */
export function titleOf(world: World, { kind, id }: Reference): string | undefined {
  const title =
    kind === 'actor'
      ? world.actors.get(id)?.name
      : kind === 'claim'
        ? world.claims.get(id)?.text
        : (kind === 'briefing' ? world.briefings : world.events).get(id)?.title
  return title === undefined ? undefined : unstopped(title)
}
