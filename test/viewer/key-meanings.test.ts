import { expect, test } from 'vitest'
import { BINDINGS, bindingFor } from '../../src/viewer/bindings.ts'
import { contentOf } from '../../src/viewer/content.ts'
import { layoutOf } from '../../src/viewer/layout.ts'
import type { Library } from '../../src/viewer/library.ts'
import { withReview } from '../../src/viewer/reviewing.ts'
import { START } from '../../src/viewer/scroll.ts'
import { currentRoute, pushPage, type State } from '../../src/viewer/state.ts'
import { at, given, opened, press, top } from '../support/reader.ts'
import { shipped, shippedWorld } from '../support/shipped-briefings.ts'
import { returned } from '../support/visits.ts'

/*
 * What each key does, as the manual says it. Hands remember keys: one that comes to do something else fails here, and so
 * does one that is not in these tables. A new key is added; a line that is there stays.
 */

const READING = {
  'down j': '1 down',
  'up k': '1 up',
  'page-down space ctrl-f': 'a page down',
  'page-up ctrl-b': 'a page up',
  'ctrl-d': 'half a page down',
  'ctrl-u': 'half a page up',
  'g home': 'first',
  'G end': 'last',
  'alt-right': 'says Nothing was gone back from',
  o: 'opens pick as-of',
  O: 'says This is now already',
  '!': 'opens problems',
  W: 'opens news',
  M: 'asks mark',
  "'": 'opens marks',
  E: 'outside: edit',
  '+': 'asks new',
  y: 'outside: copy text',
  Y: 'outside: copy page',
  C: 'opens pick copy-as',
  '?': 'opens help',
  ': ctrl-p': 'opens pick command',
  'ctrl-c': 'quits',
} as const

const LIST = {
  ...READING,
  'enter right l': 'opens actor mariinsky-ballet',
  'escape left h': 'says Press q to quit',
  q: 'quits',
  'tab 3 t': 'to timeline',
  'shift-tab 1 b backspace ctrl-o alt-left': 'to briefings',
  '4 / s': 'to search',
  '2': 'nothing',
  '] alt-down': 'to the next group',
  '[ alt-up': 'to the group before',
  a: 'opens actor mariinsky-ballet',
  T: 'opens threads',
  u: 'says No web address is given for this',
  f: 'asks list',
  'x X': 'says No filter is on',
  R: 'turns the list',
  D: 'says Open a draft first: D goes through what is in doubt in it',
}

const PAGE = {
  ...READING,
  'page-up ctrl-b': /page up$/,
  'enter right l e': 'opens event air-koryo-flight',
  'escape left h q 1': 'back to briefings',
  'backspace ctrl-o alt-left': 'back to briefings',
  'tab 2': 'to actors',
  'shift-tab 4 s': 'to search',
  '3 t': 'to timeline',
  '] alt-down [ alt-up': 'to a link',
  '/': 'asks find',
  'n N': 'says Press / to find something first',
  a: 'opens actor air-koryo',
  b: 'nothing',
  T: 'opens thread shuttle-before-the-summit',
  u: 'says No web address is given for this',
  z: 'takes a correction back',
  S: 'says No other claim is joined with this one',
  D: 'asks for the review of its draft',
}

const TIMELINE = {
  ...READING,
  D: 'asks for the review of its draft',
  'page-up ctrl-b': /^a page up|to the group before$/,
  'enter right l e': 'opens event pompeo-demand',
  'escape left h': 'says Press q to quit',
  q: 'quits',
  'tab 4 s': 'to search',
  'shift-tab 2': 'to actors',
  '1 backspace ctrl-o alt-left': 'to briefings',
  '3 t': 'nothing',
  '] alt-down >': 'to the next group',
  '[ alt-up <': 'to the group before',
  '/': 'asks find',
  'n N': 'says Press / to find something first',
  a: 'opens pick actors-of-claim',
  b: 'opens briefing 2019-04-22-kremlin-final-stage',
  T: 'opens threads',
  u: 'outside: open',
  f: 'opens pick actor-filter',
  F: 'opens pick topic-filter',
  r: 'asks dates',
  v: 'says Press r to give a range of dates first',
  c: 'filters {"conflicts":true}',
  i: 'filters {"singleOrigin":true}',
  'x X': 'says No filter is on',
  d: 'asks go-to-date',
  m: 'counts days from pompeo-demand',
}

const FIELD = {
  tab: 'to briefings',
  'shift-tab': 'to timeline',
  'down ctrl-n': '1 down',
  'up ctrl-p': '1 up',
  'page-down': 'a page down',
  'page-up': 'a page up',
  enter: 'opens briefing 2019-04-16-kim-prepares-for-putin',
  'escape ctrl-w ctrl-u': 'field “|”',
  'alt-e': 'outside: edit',
  'alt-y': 'outside: copy text',
  'alt-u': 'says No web address is given for this',
  '?': 'field “kim?|”',
  backspace: 'field “ki|”',
  'delete right end ctrl-e': 'nothing',
  left: 'field “ki|m”',
  'home ctrl-a': 'field “|kim”',
  'ctrl-c': 'quits',
}

const REVIEW = {
  tab: 'to actors',
  'shift-tab': 'to search',
  'enter 1 2 -': 'changes the draft',
  '3 4 5 6 7 8 9': /^says There is no \d here$/,
  z: 'says There is no step to take back',
  E: 'outside: edit',
  'down j space G end': 'goes on in the draft',
  'up k g home': 'nothing',
  'escape left h q': 'back to briefings',
  '?': 'opens help',
  ': ctrl-p': 'opens pick command',
  'ctrl-c': 'quits',
}

const problem = {
  severity: 'error',
  file: 'a.md',
  line: 1,
  column: 1,
  message: 'x',
  fix: { from: 0, to: 1, text: '' },
} as const
const data: Library = { world: shippedWorld, problems: [problem], folder: 'briefings', places: shipped.places }
const start = opened({ columns: 100, rows: 24 })
const from = (state: State, keys: string): State => press(state, keys, data)
const list = from(start, `<tab>${'j'.repeat(34)}`)
const page = from(start, `jjj<enter>${'j'.repeat(8)}`)
const timeline = from(start, `t${'j'.repeat(24)}`)
const draft = '# A\n\n- B.\n  <!-- ?? actor · “B” · C | D -->\n- E.\n- F.\n'

/** Places, and what each key does there. */
const TABLES: readonly (readonly [name: string, where: State, meanings: Readonly<Record<string, string | RegExp>>])[] =
  [
    ['the list of actors', list, LIST],
    ['a briefing', page, PAGE],
    ['the timeline', timeline, TIMELINE],
    ['the search field', from(start, `skim${'<down>'.repeat(24)}`), FIELD],
    ['the review of a draft', withReview(start, { file: 'd.md', text: draft, report: undefined }), REVIEW],
  ]

/** Keys that do something else where there is something for them to do. */
const ELSEWHERE: readonly (readonly [name: string, where: State, meanings: Readonly<Record<string, string>>])[] = [
  ['a list of which some rows are shown', from(list, 'fkim<enter>'), { 'x X': 'shows all rows' }],
  [
    'the filtered timeline',
    from(timeline, 'rApril 2019<enter>c'),
    {
      x: 'filters {"from":"2019-04-01","to":"2019-04-30"}',
      X: 'filters {}',
      v: 'filters {"from":"2019-04-01","to":"2019-04-30","conflicts":true,"fit":"certainly"}',
    },
  ],
  [
    'a page in which something was found',
    from(page, '/kim<enter>n'),
    { n: 'match 1', N: 'match -1', escape: 'no search' },
  ],
  ['a day that all is seen as of', { ...list, asOf: '2019-04-22' }, { O: 'as of now' }],
  ['a place gone back from', from(timeline, '<enter><backspace>'), { 'alt-right': 'opens event pompeo-demand' }],
  ['a problem', from(start, '!'), { f: 'mends 1', F: 'mends 1', E: 'outside: edit' }],
  ['what is new', from(returned(), 'W'), { X: 'takes all as seen' }],
  [
    'a claim joined with others',
    from(at(start, 'event', 'kim-putin-summit'), 'j'),
    { S: 'gives the claim a key', e: 'nothing' },
  ],
  [
    'the page of a table',
    pushPage(start, { page: 'table', file: 'a.csv', chosen: {}, ...START }),
    { w: 'says This table is not there any more' },
  ],
  ['help', from(start, '?'), { '?': 'back to briefings', escape: 'back to briefings' }],
  ['an empty search field', from(start, 's'), { '?': 'opens help', escape: 'to briefings' }],
  ['a question', from(timeline, 'd2019'), { escape: 'answers', enter: 'answers', backspace: 'types' }],
  ['a choice', from(timeline, 'f'), { enter: 'back to timeline', escape: 'back to timeline', down: '1 down' }],
]

/** What came of a key, in words. */
function deed(before: State, after: State): string {
  const [was, is] = [currentRoute(before), currentRoute(after)]
  const depth = (state: State): number => state.stacks[state.view].length
  const { effect, mending } = after
  if (after.done) return 'quits'
  if (effect?.kind === 'copy') return `outside: copy ${effect.form === 'plain' ? 'text' : effect.form}`
  if (effect) return `outside: ${effect.kind}`
  if (after.wanted !== undefined) return 'asks for the review of its draft'
  if (mending)
    return mending === 'take back'
      ? 'takes a correction back'
      : 'claims' in mending || 'key' in mending
        ? 'gives the claim a key'
        : `mends ${(mending as readonly unknown[]).length}`
  if (after.prompt && !before.prompt) return `asks ${after.prompt.purpose}`
  if (before.prompt && after.prompt !== before.prompt) return after.prompt ? 'types' : 'answers'
  if (after.view !== before.view) return `to ${after.view}`
  if (depth(after) > depth(before)) return `opens ${top(after)}`
  if (depth(after) < depth(before)) return `back to ${top(after)}`
  if (after.asOf !== before.asOf) return `as of ${after.asOf ?? 'now'}`
  if (after.marked !== before.marked) return `counts days from ${after.marked}`
  if (after.visit.seen.size > before.visit.seen.size) return 'takes all as seen'
  if (after.reviewing?.review.text !== before.reviewing?.review.text) return 'changes the draft'
  if (after.reviewing !== before.reviewing) return 'goes on in the draft'
  if (after.find?.at !== before.find?.at)
    return after.find ? `match ${after.find.at - (before.find?.at ?? 0)}` : 'no search'
  if ('field' in was && 'field' in is && was.field !== is.field) {
    const { text, cursor } = is.field
    if (text !== was.field.text || cursor !== was.field.cursor)
      return `field “${text.slice(0, cursor)}|${text.slice(cursor)}”`
  }
  if ('filter' in was && 'filter' in is && was.filter !== is.filter) return `filters ${JSON.stringify(is.filter)}`
  if ('turned' in is && is.turned !== (was as typeof is).turned) return 'turns the list'
  if ('only' in was && was.only !== (is as typeof was).only) return 'shows all rows'
  if (is.link !== was.link) return 'to a link'
  if (is.cursor !== was.cursor) return moved(after, was.cursor, is.cursor)
  return after.notice ? `says ${after.notice}` : 'nothing'
}

function moved(state: State, from: number, to: number): string {
  const { stops, count } = contentOf(data, state, currentRoute(state))
  if (to === 0) return 'first'
  if (to === count - 1) return 'last'
  if (Math.abs(to - from) === 1) return `1 ${to > from ? 'down' : 'up'}`
  const [line = 0, lineBefore = 0] = [stops[to]?.line, stops[from]?.line]
  const above = stops[to - 1]
  const part = Math.abs(line - lineBefore) / layoutOf(state.size, currentRoute(state).page).height
  const way = to > from ? 'down' : 'up'
  if (above && above.line + above.height < line) return to > from ? 'to the next group' : 'to the group before'
  return part > 0.65 ? `a page ${way}` : `half a page ${way}`
}

const typed = (key: string) => ({ key, ...([...key].length === 1 && { text: key }) })

const ROWS = [...TABLES, ...ELSEWHERE].flatMap(([name, where, meanings]) =>
  Object.entries(meanings).flatMap(([keys, meaning]) =>
    keys.split(' ').map((key) => [name, key, meaning, { ...where, notice: undefined }] as const),
  ),
)

test.each(ROWS)('on %s, %s: %s', (_name, key, meaning, where) => {
  const found = deed(where, given(where, typed(key), data))
  if (typeof meaning === 'string') expect(found).toBe(meaning)
  else expect(found).toMatch(meaning)
})

test.each(TABLES)('every key that works on %s is in its table', (_name, where, meanings) => {
  const known = new Set(Object.keys(meanings).flatMap((keys) => keys.split(' ')))
  const keys = new Set(BINDINGS.flatMap((binding) => binding.keys))
  expect([...keys].filter((key) => bindingFor(where, key)?.keys.includes(key) && !known.has(key))).toEqual([])
})
