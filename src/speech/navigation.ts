import { dayWords } from '../agreement/attribution-words.ts'
import { perhapsReporting } from '../history/known-from.ts'
import { perhapsWords } from '../history/perhaps-words.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { type Answer, type Conversation, said } from './conversation.ts'
import { openNamed } from './open-named.ts'
import { before, beside, here, tell, tellAside } from './paging.ts'
import { numberOf } from './talk.ts'
import { talkOf, whichOf } from './talk-of.ts'
import { titleOf } from './thing-words.ts'

/** Goes on: the rest of what is being told, then what comes after it. With anything named, straight to what comes after. */
export function next(world: World, state: Conversation, rest: string): Answer {
  const { aside } = state
  const { place, to } = here(state)
  if (rest === '' || place.page !== 'thing') {
    if (aside && aside.to < aside.lines.length) return tellAside(state, aside.lines, aside.to)
    if (to < talkOf(world, place).lines.length) return tell(world, state, to)
  }
  return besides(world, state, 1) ?? said(state, `Nothing comes after ${titleHere(world, state)}. Type back or list.`)
}

/** Goes back by a piece, then to what comes before. With anything named, straight to what comes before. */
export function previous(world: World, state: Conversation, rest: string): Answer {
  const { aside } = state
  const { place, from } = here(state)
  if (rest === '' || place.page !== 'thing') {
    if (aside && aside.from > 0) return tellAside(state, aside.lines, before(aside.from))
    if (aside) return said(state, 'This is the beginning of the help.')
    if (from > 0) return tell(world, state, before(from))
  }
  return besides(world, state, -1) ?? said(state, `This is the beginning of ${titleHere(world, state)}.`)
}

/** Reads on, or the same piece again, or all from the start; what is named otherwise is opened. */
export function read(world: World, state: Conversation, rest: string): Answer {
  const { aside } = state
  if (rest === '' || rest === 'on') return next(world, state, '')
  if (/^again\b/i.test(rest)) {
    return aside ? tellAside(state, aside.lines, aside.from) : tell(world, state, here(state).from)
  }
  if (/^(from )?(the )?(start|beginning|top)$/i.test(rest)) {
    return aside ? tellAside(state, aside.lines, 0) : tell(world, state)
  }
  return openNamed(world, state, rest)
}

/** Returns to the place before, as far as it was told. */
export function back(world: World, state: Conversation): Answer {
  const trail = state.trail.slice(0, -1)
  if (trail.length === 0) return said(state, 'This is where you began. Type quit to leave.')
  const { place: left } = here(state)
  const returned = { ...state, trail }
  const { place } = here(returned)
  const opened = left.page === 'thing' ? numberOf(talkOf(world, place), left.target) : undefined
  const where = `Back to ${titleHere(world, returned)}.`
  return said(
    returned,
    opened === undefined ? where : `${where} You had opened number ${opened}.`,
    'Type next to go on, or read again to hear the last piece again.',
  )
}

/** Says where the listener is, and as of when. */
export function where(world: World, state: Conversation, _rest: string, whole: World): Answer {
  const perhaps = state.asOf === undefined ? undefined : perhapsWords(perhapsReporting(whole.dataset, state.asOf))
  const { place, to } = here(state)
  const lines = talkOf(world, place).lines.length
  const at =
    place.page === 'thing' ? `${whichOf(world, place)}: ${titleOf(world, place.target)}` : titleHere(world, state)
  const parent = state.trail.at(-2)
  return said(
    state,
    `You are at ${at}.`,
    `You have heard ${to} of ${counted(lines, 'line')}.`,
    parent ? `Back leads to ${talkOf(world, parent.place).title}.` : 'This is where you began.',
    state.asOf === undefined
      ? 'Everything that was reported is told.'
      : `Only what had been reported by ${dayWords(state.asOf)} is told${perhaps ? `, ${perhaps}` : ''}. Type now for everything.`,
  )
}

function besides(world: World, state: Conversation, by: 1 | -1): Answer | undefined {
  const other = beside(world, here(state).place, by)
  if (!other) return undefined
  const trail = [...state.trail.slice(0, -1), { place: other, from: 0, to: 0 }]
  return tell(world, { ...state, trail, aside: undefined })
}

const titleHere = (world: World, state: Conversation): string => talkOf(world, here(state).place).title
