import { keyBytes } from '../support/key-bytes.ts'

/** A kind of key press: keys that lead there, keys that are measured over and over, keys that lead back. */
export interface KeyScript {
  readonly what: string
  readonly before?: readonly string[]
  /** Each of these changes what is on the screen, and after the last all is as before the first. */
  readonly keys: readonly string[]
  readonly after?: readonly string[]
  /** Whether the answer comes in parts, so that all of it must be waited for. */
  readonly inParts?: boolean
}

const { tab, pageDown, pageUp, enter, ctrlU, backspace } = keyBytes
const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key)
const there = (key: string, back: string): string[] => [...times(3, key), ...times(3, back)]

/** The move whose bytes are counted at other sizes too. */
export const MOVE: KeyScript = { what: 'cursor move, briefings', keys: there('j', 'k') }

/** In this order, from the list of briefings through all views and back to it. */
export const SCRIPTS: readonly KeyScript[] = [
  MOVE,
  { what: 'page, briefings', keys: [pageDown, pageUp] },
  { what: 'jump to end, briefings', keys: ['G', 'g'] },
  { what: 'open and back, briefing', keys: [enter, 'h'], after: [tab] },
  { what: 'cursor move, actors', keys: there('j', 'k') },
  { what: 'page, actors', keys: [pageDown, pageUp] },
  { what: 'jump to end, actors', keys: ['G', 'g'] },
  { what: 'open and back, actor', keys: [enter, 'h'], after: [tab] },
  { what: 'cursor move, timeline', before: times(12, 'j'), keys: [...times(20, 'j'), ...times(20, 'k')] },
  { what: 'page, timeline', before: ['g'], keys: [pageDown, pageUp] },
  { what: 'jump to end, timeline', keys: ['G', 'g'] },
  { what: 'open and back, event', keys: [enter, 'h'] },
  { what: 'conflicts only, timeline', keys: ['c', 'c'], after: [tab] },
  { what: 'search', keys: [...'kim summit', ctrlU], inParts: true },
  { what: 'search, an unusual word', keys: [...'denuclearisaton', ctrlU], inParts: true, after: [tab] },
  { what: 'view switch', keys: times(4, tab) },
]

/** From the start; apart from the others, since it may take so long that nothing else can be pressed. */
export const FIND: KeyScript = {
  what: 'find in the timeline',
  before: [tab, tab, '/'],
  keys: ['k', 'i', 'm', ...times(3, backspace)],
  inParts: true,
}
