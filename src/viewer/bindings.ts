import type { Command } from './command.ts'
import type { KeyName } from './input.ts'
import type { Where } from './where.ts'

/** Keys that mean the same command in the same places. */
export interface Binding {
  readonly keys: readonly KeyName[]
  readonly command: Command
  /** What it does, for help, the README and `kbrief keys`. */
  readonly help: string
  readonly where: readonly Where[]
}

const READING: readonly Where[] = ['list', 'page', 'timeline']
const ALL: readonly Where[] = [...READING, 'typing']

/** The one table that feeds dispatch, footer (by `offers.ts`), help, `kbrief keys` and the README. */
export const BINDINGS: readonly Binding[] = [
  { keys: ['down', 'j'], command: 'down', help: 'Move down', where: READING },
  { keys: ['up', 'k'], command: 'up', help: 'Move up', where: READING },
  { keys: ['down', 'ctrl-n'], command: 'down', help: 'Next hit or choice', where: ['typing'] },
  {
    keys: ['up', 'ctrl-p'],
    command: 'up',
    help: 'Previous hit or choice; in an empty search field, an earlier query',
    where: ['typing'],
  },
  { keys: ['enter', 'right', 'l'], command: 'open', help: 'Open what is selected', where: READING },
  { keys: ['enter'], command: 'open', help: 'Open the hit, or take the choice', where: ['typing'] },
  { keys: ['escape', 'left', 'h'], command: 'back', help: 'Go one layer back; it never quits', where: READING },
  { keys: ['escape'], command: 'back', help: 'Clear the field, then go back', where: ['typing'] },
  { keys: ['tab'], command: 'next-view', help: 'Next view', where: ALL },
  { keys: ['shift-tab'], command: 'previous-view', help: 'Previous view', where: ALL },
  { keys: ['page-down', 'space', 'ctrl-f'], command: 'page-down', help: 'One page down', where: READING },
  { keys: ['page-up', 'ctrl-b'], command: 'page-up', help: 'One page up', where: READING },
  { keys: ['page-down'], command: 'page-down', help: 'One page down', where: ['typing'] },
  { keys: ['page-up'], command: 'page-up', help: 'One page up', where: ['typing'] },
  { keys: ['ctrl-d'], command: 'half-down', help: 'Half a page down', where: READING },
  { keys: ['ctrl-u'], command: 'half-up', help: 'Half a page up', where: READING },
  { keys: ['g', 'home'], command: 'first', help: 'Go to the first line', where: READING },
  { keys: ['G', 'end'], command: 'last', help: 'Go to the last line', where: READING },
  { keys: ['/', 's'], command: 'search', help: 'Search everything', where: ['list'] },
  { keys: ['s'], command: 'search', help: 'Search everything', where: ['page', 'timeline'] },
  { keys: ['/'], command: 'find', help: 'Find in this page', where: ['page', 'timeline'] },
  { keys: ['n'], command: 'next-match', help: 'Next match', where: ['page', 'timeline'] },
  { keys: ['N'], command: 'previous-match', help: 'Previous match', where: ['page', 'timeline'] },
  { keys: ['e'], command: 'event', help: 'The event of what is selected', where: ['page', 'timeline'] },
  {
    keys: ['a'],
    command: 'actors',
    help: 'The actors of what is selected; in a list of briefings, all actors',
    where: READING,
  },
  { keys: ['t'], command: 'timeline', help: 'The timeline, at what is selected if it has a date', where: READING },
  { keys: ['b'], command: 'briefing', help: 'The briefing of what is selected, or all briefings', where: READING },
  { keys: ['f'], command: 'filter-actor', help: 'Show one actor only', where: ['timeline'] },
  { keys: ['F'], command: 'filter-topic', help: 'Show one topic only', where: ['timeline'] },
  { keys: ['r'], command: 'filter-dates', help: 'Show a range of dates only, such as April 2019', where: ['timeline'] },
  {
    keys: ['v'],
    command: 'toggle-certainly',
    help: 'Of a range of dates: also what is possibly or partly in it, or only what certainly is',
    where: ['timeline'],
  },
  { keys: ['c'], command: 'toggle-conflicts', help: 'Only what is in conflict', where: ['timeline'] },
  { keys: ['i'], command: 'toggle-single-origin', help: 'Only what rests on one origin', where: ['timeline'] },
  { keys: ['x'], command: 'clear-filters', help: 'Drop every filter', where: ['timeline'] },
  { keys: ['d'], command: 'go-to-date', help: 'Go to a date', where: ['timeline'] },
  { keys: ['>'], command: 'next-cluster', help: 'The next cluster of events', where: ['timeline'] },
  { keys: ['<'], command: 'previous-cluster', help: 'The cluster before', where: ['timeline'] },
  { keys: ['m'], command: 'mark', help: 'Count days from the selected event; again to stop', where: ['timeline'] },
  {
    keys: ['o'],
    command: 'as-of',
    help: 'See everything as of a date: only what was reported by then',
    where: READING,
  },
  { keys: ['O'], command: 'now', help: 'Return from an as-of date to now', where: READING },
  { keys: ['!'], command: 'problems', help: 'The problems found in the files', where: READING },
  { keys: ['?'], command: 'help', help: 'Every key and sign, what works here first', where: READING },
  { keys: ['q'], command: 'quit', help: 'Back, and from a view itself, quit', where: READING },
  { keys: ['ctrl-c'], command: 'leave', help: 'Quit at once', where: ALL },
  { keys: ['backspace'], command: 'delete-before', help: 'Delete the letter before the cursor', where: ['typing'] },
  { keys: ['delete'], command: 'delete-after', help: 'Delete the letter after the cursor', where: ['typing'] },
  { keys: ['ctrl-w'], command: 'delete-word', help: 'Delete the word before the cursor', where: ['typing'] },
  { keys: ['ctrl-u'], command: 'delete-to-start', help: 'Delete to the start', where: ['typing'] },
  { keys: ['left'], command: 'left', help: 'Cursor left', where: ['typing'] },
  { keys: ['right'], command: 'right', help: 'Cursor right', where: ['typing'] },
  { keys: ['home', 'ctrl-a'], command: 'start', help: 'Cursor to the start', where: ['typing'] },
  { keys: ['end', 'ctrl-e'], command: 'end', help: 'Cursor to the end', where: ['typing'] },
]
