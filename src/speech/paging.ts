import type { World } from '../model/world.ts'
import type { Kind } from '../search/query/kinds.ts'
import { counted } from '../text/counted.ts'
import type { Kept } from '../visits/kept.ts'
import { type Answer, type Conversation, said, type ToldLines, type ToldLocation } from './conversation.ts'
import { hear } from './heard-news.ts'
import { BRIEFINGS, type Location, type Thing } from './location.ts'
import type { Saying } from './talk.ts'
import { positionOf, talkOf, whichOf } from './talk-of.ts'
import { titleOf } from './thing-words.ts'

/** So many lines are told at a time; one more where it is the last, and one that says how to go on. */
const PIECE = 8

/** From a place so many steps lead back. */
const STEPS_BACK = 200

const START: ToldLocation = { place: BRIEFINGS, from: 0, to: 0 }

/** Where a conversation begins, before anything was told. */
export const begun = (asOf: string | undefined, today?: string, kept?: Kept): Conversation => ({
  trail: [START],
  asOf,
  today,
  kept,
  heard: new Set(),
  over: false,
})

/** Where the listener is. */
export const here = (state: Conversation): ToldLocation => state.trail.at(-1) ?? START

/** The piece that begins at a line. */
function pieceFrom(from: number, length: number): ToldLines {
  return { from, to: length - from <= PIECE + 1 ? length : from + PIECE }
}

/** The line at which the piece before a line begins. */
export const before = (from: number): number => Math.max(0, from - PIECE)

/** Tells the place the listener is at from a line on; what is in `first` is said before it. */
export function tell(world: World, state: Conversation, from = 0, ...first: readonly string[]): Answer {
  const { place } = here(state)
  const { lines } = talkOf(world, place)
  const piece = pieceFrom(from, lines.length)
  const trail = [...state.trail.slice(0, -1), { place, ...piece }]
  const end = piece.to < lines.length ? more(lines.length - piece.to) : ending(world, place)
  return said(hear(world, { ...state, trail }), ...first, ...lines.slice(piece.from, piece.to).map(saying), end)
}

/** Tells text beside the places from a line on. */
export function tellAside(state: Conversation, lines: readonly string[], from: number): Answer {
  const piece = pieceFrom(from, lines.length)
  const end = piece.to < lines.length ? [more(lines.length - piece.to)] : []
  return said({ ...state, aside: { lines, ...piece } }, ...lines.slice(piece.from, piece.to), ...end)
}

/** Goes to a place and tells it; a briefing that is opened from one of its claims is told from there on. */
export function enter(world: World, state: Conversation, place: Location, ...first: readonly string[]): Answer {
  const { place: left } = here(state)
  const trail = [...remembered(state.trail), { place, from: 0, to: 0 }]
  const { lines, lineOf } = talkOf(world, place)
  const fromClaim = isOpen(left, 'claim') && isOpen(place, 'briefing') ? lineOf(left.target) : undefined
  if (fromClaim === undefined) return tell(world, { ...state, trail }, 0, ...first)
  return tell(world, { ...state, trail }, fromClaim, ...first, ...lines.slice(0, 1).map(saying))
}

/** The way back from a place: where it began and the latest places, so that a conversation without end stays quick. */
const remembered = (trail: readonly ToldLocation[]): readonly ToldLocation[] =>
  trail.length < STEPS_BACK ? trail : [...trail.slice(0, 1), ...trail.slice(2 - STEPS_BACK)]

const isOpen = (place: Location, kind: Kind): place is Thing => place.page === 'thing' && place.target.kind === kind

/** The thing `by` places after another among those it was opened from. */
export function beside(world: World, place: Location, by: 1 | -1): Thing | undefined {
  const position = place.page === 'thing' ? positionOf(world, place) : undefined
  const target = position?.among[position.at + by]
  return position && target && { page: 'thing', target, list: position.list }
}

const saying = (line: Saying): string => (typeof line === 'string' ? line : line())

const more = (lines: number): string => `Type next for ${counted(lines, 'more line')}.`

function ending(world: World, place: Location): string {
  if (place.page !== 'thing') {
    return talkOf(world, place).targets.length > 0 ? 'End of the list. Type a number to open one.' : 'End of the list.'
  }
  const end = `End of ${whichOf(world, place)}.`
  const next = beside(world, place, 1)
  return next ? `${end} Type next for ${whichOf(world, next)}: ${titleOf(world, next.target)}.` : end
}
