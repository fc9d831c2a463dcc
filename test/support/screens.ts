import type { Library } from '../../src/viewer/library.ts'
import type { Size, State } from '../../src/viewer/state.ts'
import { withSize } from '../../src/viewer/update.ts'
import { at, library, opened, press } from './reader.ts'
import { returned } from './visits.ts'

const problem = {
  severity: 'error' as const,
  file: '2019-04-17-briefing.md',
  line: 12,
  column: 3,
  message: '31 April 2019 is not a day: April has 30',
  hint: 'Type 2019-04-30',
  source: '- 2019-04-31: Kim Jong Un meets Vladimir Putin',
}

/** The shipped briefings with problems found in them, as somebody's own folder may have. */
export const troubled: Library = {
  ...library,
  problems: Array.from({ length: 30 }, (_, line) => ({ ...problem, line, severity: line % 3 ? 'warning' : 'error' })),
}

/** One screen that a reader may see: what it is, what is open, and the state it is in at a size. */
export interface Shown {
  readonly name: string
  readonly library: Library
  readonly state: (size: Size) => State
}

const LARGE: Size = { columns: 120, rows: 40 }
const start = opened(LARGE)
const timeline = press(start, 't')
const long = '김정은 '.repeat(40)

const STATES: Readonly<Record<string, State>> = {
  briefings: start,
  'a first visit': { ...start, isWelcomed: true },
  'the last briefing selected': press(start, 'G'),
  actors: press(start, '<tab>'),
  'the last actor': press(start, '<tab>G'),
  timeline,
  'the end of the timeline': press(timeline, 'G'),
  'April 2019 in the timeline': press(timeline, 'd17 April 2019<enter>'),
  'days counted': press(timeline, 'd12 April 2019<enter>m'),
  'filtered timeline': press(timeline, 'fkim jong un<enter>rApril 2019<enter>v'),
  'a timeline of nothing': press(timeline, 'fcho hyun<enter>c'),
  'an empty search': press(start, 's'),
  hits: press(start, 'skim putin summit'),
  'hits further down': press(start, `skim${'<down>'.repeat(25)}`),
  'a corrected search': press(start, 'sbeigun'),
  'what is ahead': press(start, ':ahead<enter>'),
  'what is ahead as of a day': { ...press(start, ':ahead<enter>j'), asOf: '2019-04-22' },
  'the first of two days': press(start, ':diff<enter>'),
  'the second of two days': press(start, ':diff<enter>17 April 2019<enter>'),
  'what changed': press(start, ':diff<enter>17 April 2019<enter>22 April 2019<enter>jj'),
  'the end of what changed since a day': press(start, ':diff<enter>17 April 2019<enter><enter>G'),
  'nothing changed': press(start, ':diff<enter>1 May 2019<enter>2 May 2019<enter>'),
  sources: press(start, ':sources<enter>j'),
  'a source': press(start, ':sources<enter><enter>'),
  'the end of a source': press(start, ':sources<enter>jjjjj<enter>G'),
  threads: press(start, 'Tj'),
  'a thread': press(start, 'Tj<enter>j'),
  'no hits': press(start, 'sqqqqzzzz'),
  'a wrong filter': press(start, 'skim from:someday'),
  'a long query': press(start, `s<paste:${long}>`),
  'a briefing': at(start, 'briefing', '2019-04-17-biegun-moscow'),
  'the end of a briefing': press(at(start, 'briefing', '2019-04-17-kim-turns-to-moscow'), 'G'),
  'a name in a briefing': press(at(start, 'briefing', '2019-04-17-biegun-moscow'), ']]]'),
  'an event': at(start, 'event', 'kim-putin-summit'),
  'a claim': press(at(start, 'event', 'kim-putin-summit'), '<enter>'),
  'the end of an event': press(at(start, 'event', 'kim-putin-summit'), 'G'),
  'an actor': at(start, 'actor', 'kim-jong-un'),
  'the end of an actor': press(at(start, 'actor', 'kim-jong-un'), 'G'),
  help: press(start, '?'),
  'the end of help': press(timeline, '?G'),
  'no problems': press(start, '!'),
  'a notice': press(start, '<escape>'),
  'briefings, one of them new': returned(LARGE),
  'what is new': press(returned(LARGE), 'Wjj'),
  'nothing new': press(start, 'W'),
  'a note being typed': press(start, 'Mask about this'),
  marks: press(start, "Mask about this<enter>tM<enter>'"),
  'no marks': press(start, "'"),
  'a search in a page being typed': press(at(start, 'briefing', '2019-04-17-biegun-moscow'), '/kim'),
  'found in a page': press(at(start, 'event', 'kim-putin-summit'), '/april<enter>nnn'),
  'not found in a page': press(at(start, 'event', 'kim-putin-summit'), '/qqqq'),
  'found in the timeline': press(timeline, '/kim<enter>nn'),
  'a long search in a page': press(at(start, 'actor', 'yonhap'), `/<paste:${long}>`),
  'a date being typed': press(timeline, 'd17 April'),
  'a date that cannot be read': press(timeline, 'd04/05/2019<enter>'),
  'a range being typed': press(timeline, 'rApril 2019'),
  'a choice of actors': press(timeline, 'f'),
  'a choice narrowed': press(timeline, 'fkim<down>'),
  'a choice of nothing': press(timeline, 'fqqqq'),
  'a choice of topics': press(timeline, 'F'),
  'a choice of days': press(start, 'o'),
  'the palette': press(timeline, ':'),
  'a command sought': press(start, ':view'),
  'the actors of a claim': press(at(start, 'event', 'kim-putin-summit'), 'a'),
  'briefings as of a day': press(start, 'o17 April<enter>'),
  'the timeline as of a day': press(timeline, 'o17 April<enter>G'),
  'search as of a day': { ...press(start, 'smorgulov'), asOf: '2019-04-17' },
  'before everything': { ...timeline, asOf: '2000-01-01' },
  'what was not yet there': { ...at(start, 'event', 'hotlines-cut'), asOf: '2019-04-17' },
}

/** Keys pressed at the size itself, where they lead elsewhere in a small terminal than in a large one. */
const PRESSED: readonly (readonly [name: string, from: Library, page: (state: State) => State, keys: string])[] = [
  ['problems', troubled, (state) => state, '!'],
  ['problems in the header', troubled, (state) => state, ''],
  ['the last problem', troubled, (state) => state, '!G'],
  ['text far below any claim', library, (state) => at(state, 'event', 'hanoi-summit'), '/<paste:They met><enter>'],
  [
    'text far above the cursor',
    library,
    (state) => at(state, 'event', 'kim-putin-summit'),
    'G/<paste:what each report><enter>',
  ],
  [
    'a page scrolled by half pages',
    library,
    (state) => at(state, 'actor', 'kim-jong-un'),
    '<ctrl-d><ctrl-d><ctrl-d>jj',
  ],
]

/** Every kind of screen, with the reader in many places. */
export const SCREENS: readonly Shown[] = [
  ...Object.entries(STATES).map(([name, state]) => ({
    name,
    library,
    state: (size: Size) => withSize(library, state, size),
  })),
  ...PRESSED.map(([name, from, page, keys]) => ({
    name,
    library: from,
    state: (size: Size) => press(page(opened(size)), keys, from),
  })),
]
