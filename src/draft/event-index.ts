import type { Claim } from '../model/model.ts'
import { pushTo } from '../text/push-to.ts'
import { FARTHEST } from './event-match.ts'
import { type DayRange, dayRange, type EventProfile } from './event-profile.ts'

/** So many days are kept together: as many as two claims about one event may lie apart. */
const BLOCK = FARTHEST

/** A date over more blocks than this is looked through by its subject alone. */
const MOST_BLOCKS = 12

/**
 * Makes a function that finds the events which a claim may be about: those with an actor or a place in common and, where
 * both are dated, with days near each other. No other pair is ever likely about one event.
 */
export function nearEvents(profiles: readonly EventProfile[]): (claim: Claim) => readonly EventProfile[] {
  const bySubject = new Map<string, EventProfile[]>()
  const byBlock = new Map<string, EventProfile[]>()
  const anyDay = new Map<string, EventProfile[]>()
  for (const profile of profiles) {
    const blocks = blocksOf(profile.dates, 0)
    for (const subject of subjectsOf([...profile.actors], profile.place)) {
      pushTo(bySubject, subject, profile)
      if (blocks === undefined) pushTo(anyDay, subject, profile)
      else for (const block of blocks) pushTo(byBlock, `${block} ${subject}`, profile)
    }
  }
  return ({ actors, place, when }) => {
    const days = dayRange(when)
    const blocks = days && blocksOf([days], FARTHEST)
    const found = new Set<EventProfile>()
    const add = (all: readonly EventProfile[] = []): void => {
      for (const profile of all) found.add(profile)
    }
    for (const subject of subjectsOf(actors, place)) {
      if (blocks === undefined) add(bySubject.get(subject))
      else {
        add(anyDay.get(subject))
        for (const block of blocks) add(byBlock.get(`${block} ${subject}`))
      }
    }
    return [...found]
  }
}

const subjectsOf = (actors: readonly string[], place: string | undefined): readonly string[] =>
  place === undefined ? actors : [...actors, place]

/** The blocks that dates and so many days around them touch; undefined where there is no date or they are too many. */
function blocksOf(dates: readonly DayRange[], around: number): ReadonlySet<number> | undefined {
  const blocks = new Set<number>()
  for (const { min, max } of dates) {
    const [first, last] = [Math.floor((min - around) / BLOCK), Math.floor((max + around) / BLOCK)]
    if (!(last - first < MOST_BLOCKS)) return undefined
    for (let block = first; block <= last; block++) blocks.add(block)
  }
  return blocks.size > 0 && blocks.size <= 4 * MOST_BLOCKS ? blocks : undefined
}
