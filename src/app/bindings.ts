import type { Command } from './command.ts'
import type { KeyName } from './input.ts'
import type { Where } from './where.ts'

/** Keys that mean the same command in the same places. */
export interface Binding {
  readonly keys: readonly KeyName[]
  readonly command: Command
  /** One or two words for the footer. */
  readonly short: string
  /** What it does, for help, the README and `kbrief keys`. */
  readonly help: string
  readonly where: readonly Where[]
  /** Place in the footer, lowest first; without one it is in help only. */
  readonly footer?: number
}

const READING: readonly Where[] = ['list', 'page', 'timeline']
const ALL: readonly Where[] = [...READING, 'typing']

/** The one table that feeds dispatch, footer, help, `kbrief keys` and the README. */
export const BINDINGS: readonly Binding[] = [
  { keys: ['down', 'j'], command: 'down', short: 'move', help: 'Move down', where: READING, footer: 1 },
  { keys: ['up', 'k'], command: 'up', short: 'move', help: 'Move up', where: READING },
  {
    keys: ['down', 'ctrl-n'],
    command: 'down',
    short: 'move',
    help: 'Next hit or choice',
    where: ['typing'],
    footer: 1,
  },
  {
    keys: ['up', 'ctrl-p'],
    command: 'up',
    short: 'move',
    help: 'Previous hit or choice; in an empty search field, an earlier query',
    where: ['typing'],
  },
  {
    keys: ['enter', 'right', 'l'],
    command: 'open',
    short: 'open',
    help: 'Open what is selected',
    where: READING,
    footer: 2,
  },
  {
    keys: ['enter'],
    command: 'open',
    short: 'open',
    help: 'Open the hit, or take the choice',
    where: ['typing'],
    footer: 2,
  },
  {
    keys: ['escape', 'left', 'h'],
    command: 'back',
    short: 'back',
    help: 'Go one layer back; it never quits',
    where: READING,
    footer: 3,
  },
  {
    keys: ['escape'],
    command: 'back',
    short: 'back',
    help: 'Clear the field, then go back',
    where: ['typing'],
    footer: 3,
  },
  { keys: ['tab'], command: 'next-view', short: 'next view', help: 'Next view', where: ALL, footer: 9 },
  { keys: ['shift-tab'], command: 'previous-view', short: 'previous view', help: 'Previous view', where: ALL },
  {
    keys: ['page-down', 'space', 'ctrl-f'],
    command: 'page-down',
    short: 'page',
    help: 'One page down',
    where: READING,
  },
  { keys: ['page-up', 'ctrl-b'], command: 'page-up', short: 'page', help: 'One page up', where: READING },
  { keys: ['page-down'], command: 'page-down', short: 'page', help: 'One page down', where: ['typing'] },
  { keys: ['page-up'], command: 'page-up', short: 'page', help: 'One page up', where: ['typing'] },
  { keys: ['ctrl-d'], command: 'half-down', short: 'half page', help: 'Half a page down', where: READING },
  { keys: ['ctrl-u'], command: 'half-up', short: 'half page', help: 'Half a page up', where: READING },
  { keys: ['g', 'home'], command: 'first', short: 'first', help: 'Go to the first line', where: READING },
  { keys: ['G', 'end'], command: 'last', short: 'last', help: 'Go to the last line', where: READING },
  { keys: ['/', 's'], command: 'search', short: 'search', help: 'Search everything', where: ['list'], footer: 4 },
  { keys: ['s'], command: 'search', short: 'search', help: 'Search everything', where: ['page', 'timeline'] },
  { keys: ['/'], command: 'find', short: 'find', help: 'Find in this page', where: ['page', 'timeline'], footer: 4 },
  { keys: ['n'], command: 'next-match', short: 'next', help: 'Next match', where: ['page', 'timeline'] },
  { keys: ['N'], command: 'previous-match', short: 'previous', help: 'Previous match', where: ['page', 'timeline'] },
  {
    keys: ['e'],
    command: 'event',
    short: 'event',
    help: 'The event of the selected claim',
    where: ['page'],
    footer: 5,
  },
  {
    keys: ['a'],
    command: 'actors',
    short: 'actors',
    help: 'The actors of what is selected; in a list of briefings, all actors',
    where: READING,
    footer: 6,
  },
  {
    keys: ['t'],
    command: 'timeline',
    short: 'timeline',
    help: 'The timeline, at what is selected if it has a date',
    where: READING,
    footer: 7,
  },
  {
    keys: ['b'],
    command: 'briefing',
    short: 'briefing',
    help: 'The briefing of what is selected, or all briefings',
    where: READING,
  },
  {
    keys: ['f'],
    command: 'filter-actor',
    short: 'actor',
    help: 'Show one actor only',
    where: ['timeline'],
    footer: 4.2,
  },
  { keys: ['F'], command: 'filter-topic', short: 'topic', help: 'Show one topic only', where: ['timeline'] },
  {
    keys: ['r'],
    command: 'filter-dates',
    short: 'range',
    help: 'Show a range of dates only, such as April 2019',
    where: ['timeline'],
  },
  {
    keys: ['v'],
    command: 'toggle-certainly',
    short: 'certainly',
    help: 'Within the range: events possibly in it, or those certainly in it',
    where: ['timeline'],
  },
  {
    keys: ['c'],
    command: 'toggle-conflicts',
    short: '≠ only',
    help: 'Only what is in conflict',
    where: ['timeline'],
    footer: 4.4,
  },
  {
    keys: ['i'],
    command: 'toggle-single-origin',
    short: 'one origin',
    help: 'Only what rests on one origin',
    where: ['timeline'],
  },
  { keys: ['x'], command: 'clear-filters', short: 'all', help: 'Drop every filter', where: ['timeline'] },
  { keys: ['d'], command: 'go-to-date', short: 'date', help: 'Go to a date', where: ['timeline'], footer: 4.6 },
  { keys: ['>'], command: 'next-cluster', short: 'cluster', help: 'The next cluster of events', where: ['timeline'] },
  { keys: ['<'], command: 'previous-cluster', short: 'cluster', help: 'The cluster before', where: ['timeline'] },
  {
    keys: ['m'],
    command: 'mark',
    short: 'mark',
    help: 'Count days from the selected event; again to stop',
    where: ['timeline'],
  },
  {
    keys: ['o'],
    command: 'as-of',
    short: 'as of',
    help: 'See everything as of a date: only what was reported by then',
    where: READING,
  },
  { keys: ['O'], command: 'now', short: 'now', help: 'Return from an as-of date to now', where: READING },
  { keys: ['!'], command: 'problems', short: 'problems', help: 'The problems found in the files', where: READING },
  {
    keys: ['?'],
    command: 'help',
    short: 'help',
    help: 'Every key and sign, what works here first',
    where: READING,
    footer: 10,
  },
  {
    keys: ['q'],
    command: 'quit',
    short: 'quit',
    help: 'Back, and from a view itself, quit',
    where: READING,
    footer: 11,
  },
  { keys: ['ctrl-c'], command: 'leave', short: 'quit', help: 'Quit at once', where: ALL },
  {
    keys: ['backspace'],
    command: 'delete-before',
    short: 'delete',
    help: 'Delete the letter before the cursor',
    where: ['typing'],
  },
  {
    keys: ['delete'],
    command: 'delete-after',
    short: 'delete',
    help: 'Delete the letter after the cursor',
    where: ['typing'],
  },
  {
    keys: ['ctrl-w'],
    command: 'delete-word',
    short: 'delete word',
    help: 'Delete the word before the cursor',
    where: ['typing'],
  },
  { keys: ['ctrl-u'], command: 'delete-to-start', short: 'clear', help: 'Delete to the start', where: ['typing'] },
  { keys: ['left'], command: 'left', short: 'left', help: 'Cursor left', where: ['typing'] },
  { keys: ['right'], command: 'right', short: 'right', help: 'Cursor right', where: ['typing'] },
  { keys: ['home', 'ctrl-a'], command: 'start', short: 'start', help: 'Cursor to the start', where: ['typing'] },
  { keys: ['end', 'ctrl-e'], command: 'end', short: 'end', help: 'Cursor to the end', where: ['typing'] },
]
