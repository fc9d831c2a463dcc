import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { foldText } from '../text/fold.ts'
import { pattern } from '../text/pattern.ts'

/** Kinds of things that can be marked. */
export const MARKABLE = ['briefing', 'claim', 'event', 'actor'] as const

/** A kind of thing that can be marked. */
export type Markable = (typeof MARKABLE)[number]

/** A thing that a reader has marked, by its id and, for when that is gone, by its words at that time. */
export interface Mark {
  readonly kind: Markable
  readonly id: string
  /** The claim's text, or the thing's title or name. */
  readonly words: string
  /** Of a claim the id of its briefing. */
  readonly briefing?: string
  readonly note?: string
}

/** Where a mark leads now: to what it was put on, to what has come of that in other words, or nowhere. */
export type MarkedPlace = { readonly is: 'there' | 'reworded'; readonly id: string } | { readonly is: 'gone' }

/** The key that tells a mark from all others. */
export const markKey = ({ kind, id }: Pick<Mark, 'kind' | 'id'>): string => `${kind} ${id}`

/** The words by which a thing is known again; undefined where there is no such thing. */
export function wordsOfThing(world: World, kind: Markable, id: string): string | undefined {
  switch (kind) {
    case 'briefing':
      return world.briefings.get(id)?.title
    case 'claim':
      return world.claims.get(id)?.text
    case 'event':
      return world.events.get(id)?.title
    case 'actor':
      return world.actors.get(id)?.name
  }
}

/**
 * Finds a marked thing again: by its id and words; else by its words, a claim first in its own briefing; else by its id
 * alone; else, for a claim, as the one of its briefing that has most of its words.
 */
export function findMarked(world: World, mark: Mark): MarkedPlace {
  const { kind, id, words } = mark
  const now = wordsOfThing(world, kind, id)
  if (now === words) return { is: 'there', id }
  const same = kind === 'claim' ? claimLike(world, mark, (text) => text === words) : thingCalled(world, kind, words)
  if (same !== undefined) return { is: 'there', id: same }
  if (now !== undefined) return { is: 'reworded', id }
  const near = kind === 'claim' ? nearestClaim(world, mark) : undefined
  return near === undefined ? { is: 'gone' } : { is: 'reworded', id: near }
}

function thingCalled(world: World, kind: Exclude<Markable, 'claim'>, words: string): string | undefined {
  const { briefings, events, actors } = world.dataset
  switch (kind) {
    case 'briefing':
      return briefings.find(({ title }) => title === words)?.id
    case 'event':
      return events.find(({ title }) => title === words)?.id
    case 'actor':
      return actors.find(({ name, otherNames }) => name === words || otherNames.some(({ text }) => text === words))?.id
  }
}

function claimLike({ dataset }: World, { briefing }: Mark, isLike: (text: string) => boolean): string | undefined {
  const found = dataset.claims.filter(({ text }) => isLike(text))
  return (found.find((claim) => claim.briefing === briefing) ?? found[0])?.id
}

/** So much of the words of both must be the same for one claim to have come of the other. */
const ENOUGH = 0.6

/** The claim of the same briefing that has the most of a mark's words, where it has enough and no other has as many. */
function nearestClaim({ dataset }: World, { briefing, words }: Mark): string | undefined {
  const sought = wordSet(words)
  const ranked = dataset.claims
    .filter((claim) => claim.briefing === briefing)
    .map((claim) => ({ claim, share: shareOf(sought, claim) }))
    .sort((a, b) => b.share - a.share)
  const [best, next] = ranked
  return best && best.share >= ENOUGH && best.share > (next?.share ?? 0) ? best.claim.id : undefined
}

/** How many of the words that either has both have, from 0 to 1. */
function shareOf(sought: ReadonlySet<string>, { text }: Claim): number {
  const has = wordSet(text)
  const both = [...sought].filter((word) => has.has(word)).length
  return both / Math.max(1, sought.size + has.size - both)
}

const WORDS = pattern(String.raw`[\p{L}\p{N}]+`, 'gu')

const wordSet = (text: string): ReadonlySet<string> => new Set(foldText(text).match(WORDS()) ?? [])
