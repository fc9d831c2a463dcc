import { expect, test } from 'vitest'
import { rowWords } from '../../src/dates/words.ts'
import { plainText } from '../../src/text/styled.ts'
import type { Binding } from '../../src/viewer/binding.ts'
import { BINDINGS, bindingFor } from '../../src/viewer/bindings.ts'
import { helpPage, keysAt, PLACES } from '../../src/viewer/help-page.ts'
import { keySign } from '../../src/viewer/key-sign.ts'
import type { Library } from '../../src/viewer/library.ts'
import { withReview } from '../../src/viewer/reviewing.ts'
import type { Where } from '../../src/viewer/route.ts'
import { START } from '../../src/viewer/scroll.ts'
import { pushPage, type State } from '../../src/viewer/state.ts'
import { whereNow } from '../../src/viewer/where.ts'
import { when } from '../dates/when-arbitrary.ts'
import { at, given, library, opened, press, top } from '../support/reader.ts'
import { ANI, shipped } from '../support/shipped-briefings.ts'
import { returned } from '../support/visits.ts'

const WHERES = ['list', 'page', 'timeline', 'typing', 'review'] as const satisfies readonly Where[]

const start = opened()
const briefing = at(start, 'briefing', ANI)
const timeline = press(start, 't')
const DRAFT = `# A draft

- [[Ada Berg]] met Lind.
  <!-- ?? actor · “Lind”, one of several · Jon Lind | Mia Lind -->
- Talks go on.
  <!-- ?? date · “a day earlier”, counted from another day · 2019-04-16 -->
- They met again.
`
const review = withReview(start, { file: 'draft.md', text: DRAFT, report: undefined })
const asOf = (state: State): State => ({ ...state, asOf: '2019-04-17' })

/** States in which a reader may be, several for each place, so that every command has something to act on in one. */
const STATES: readonly State[] = [
  press(start, 'fbieg<enter>'),
  start,
  press(start, 'jj'),
  press(start, '<tab>'),
  press(start, '<tab>G'),
  press(start, '<enter><backspace>'),
  asOf(start),
  briefing,
  press(briefing, 'G'),
  press(start, '<enter>ee<backspace>'),
  press(briefing, '<ctrl-d>'),
  press(briefing, '/kim<enter>'),
  asOf(briefing),
  at(start, 'event', 'kim-putin-summit'),
  timeline,
  press(timeline, 'G'),
  press(timeline, '<ctrl-d>'),
  press(timeline, '/kim<enter>'),
  press(timeline, 'rApril 2019<enter>'),
  press(timeline, 'cG<enter><backspace>'),
  asOf(timeline),
  press(start, 's'),
  press(start, 'skim'),
  press(start, 'skim<page-down>'),
  press(start, 'skim<left>'),
  press(timeline, 'dApril'),
  press(timeline, 'f'),
  pushPage(start, { page: 'table', file: 'a.csv', chosen: {}, ...START }),
  pushPage(start, { page: 'problems', ...START }),
  press(returned(), 'W'),
  review,
  press(review, '<enter>'),
  press(review, '1'),
]

const statesAt = (where: Where): State[] => STATES.filter((state) => whereNow(state) === where)

const title = ({ keys, where }: Binding): string => `${keys.join(' ')} in ${where.join(', ')}`

test.each(WHERES)('there are states for "%s"', (where) => {
  expect(statesAt(where).length).toBeGreaterThan(2)
})

test.each(BINDINGS.map((binding) => [title(binding), binding] as const))(
  '%s is reached by each of its keys wherever it applies',
  (_, binding) => {
    for (const where of binding.where) {
      const states = statesAt(where).filter((state) => binding.applies?.(state) ?? true)
      expect(states.length).toBeGreaterThan(0)
      for (const key of binding.keys) {
        for (const state of states) expect(bindingFor(state, key)).toBe(binding)
      }
    }
  },
)

test.each(WHERES)('no key means two things in "%s"', (where) => {
  const keys = BINDINGS.filter((binding) => binding.where.includes(where)).flatMap((binding) => binding.keys)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

/** The shipped briefings as their folder has them open. */
const inFolder: Library = { ...library, folder: 'briefings', places: shipped.places }

/** Whether anything but the sentence in the footer is another. */
function acts(state: State, { run, keys: [key = ''] }: Binding): boolean {
  const { notice: _said, ...after } = run(inFolder, state, key)
  const { notice: _before, ...before } = state
  return JSON.stringify(after, setsToo) !== JSON.stringify(before, setsToo)
}

const setsToo = (_: string, value: unknown): unknown => (value instanceof Set ? [...value] : value)

/** Where a key only says something: at a view's root, Esc tells how to quit; the shipped briefings have no table and no problem. */
const ONLY_SAYS: readonly string[] = [
  'Go one layer back; it never quits in list',
  'On the page of a table: write what its columns are to tables.yaml in page',
  'On a problem: mend it; on claims likely of one event: join them in page',
  'On the list of problems: mend all that have one answer only in page',
]

test.each(
  BINDINGS.flatMap((binding) => binding.where.map((where) => [`${binding.help} in ${where}`, binding, where] as const)),
)('%s: it does something', (name, binding, where) => {
  expect(statesAt(where).some((state) => acts(state, binding))).toBe(!ONLY_SAYS.includes(name))
})

test('Esc at a root says how to quit', () => {
  expect(press(start, '<escape>').notice).toBe('Press q to quit')
})

test('nothing is reached only by a key that needs AltGr or a dead key on common keyboards', () => {
  const hard = BINDINGS.filter(({ keys }) => keys.every((key) => /^[[\]{}\\~@`^|]$/.test(key)))
  expect(hard.map(({ help }) => help)).toEqual([])
})

const query = (state: State): string | undefined => {
  const route = state.stacks[state.view].at(-1)
  return route && 'field' in route ? route.field.text : undefined
}

test('a printable key types itself where text is typed, whatever it does elsewhere', () => {
  const field = press(start, 's')
  const letters = new Set(BINDINGS.flatMap(({ keys }) => keys).filter((key) => [...key].length === 1))
  for (const letter of letters) {
    if (letter === '?') continue
    expect(query(given(field, { key: letter, text: letter }))).toBe(letter)
  }
  expect(query(given(field, { key: 'space', text: ' ' }))).toBe(' ')
})

test('a question mark asks for help in an empty field and is typed in any other', () => {
  const field = press(start, 's')
  expect(top(press(field, '?'))).toBe('help')
  expect(query(press(field, 'who?'))).toBe('who?')
})

test('a paste is typed where text is typed and ignored elsewhere', () => {
  expect(query(press(start, 's<paste:q kim>'))).toBe('q kim')
  expect(press(start, '<paste:q>')).toBe(start)
})

test('an unknown key does nothing', () => {
  for (const key of ['z', 'alt-j', 'ctrl-x', 'Z', '正', 'f1']) expect(given(start, { key, text: key })).toBe(start)
})

test('a key with a modifier that means nothing is the key without it', () => {
  expect(press(start, '<ctrl-down><shift-down>')).toEqual(press(start, '<down><down>'))
  expect(query(press(start, 'skim<ctrl-alt-left><alt-backspace>'))).toBe('km')
})

test('in another keyboard layout a letter does what its place on a US keyboard does', () => {
  const typed = (text: string, ...places: string[]) => ({ key: text, text, places })
  expect(given(start, typed('ㅓ', 'j'))).toEqual(press(start, 'j'))
  expect(given(start, typed('П', 'G'))).toEqual(press(start, 'G'))
  // An input method hands on two keys as the syllable they make: ㅇ and ㅏ.
  expect(given(timeline, typed('아', 'd', 'k'))).toEqual(press(timeline, 'd'))
})

test('in a field a letter of another layout is typed as it is', () => {
  expect(query(given(press(start, 's'), { key: '김', text: '김', places: ['r', 'l', 'a'] }))).toBe('김')
})

test('help explains the signs of lists, of sources and of drawn ranges, and the short words for dates', () => {
  const page = helpPage(80, BINDINGS, 'timeline').lines.map(plainText).join(' ')
  for (const sign of '●◐◌○◇≠‹▪▬░▒▓·┄◂▸◆┊') expect(page).toContain(`${sign}`)
  const shown = [
    '2019-04-17/2019-04-19',
    '[2019-04-17..2019-04-19]',
    '[..2019-04-19]',
    '[2019-04-17..]',
    '2019-04-17/..',
  ]
  for (const edtf of shown) expect(page).toContain(`“${rowWords(when(edtf))}”`)
})

test('help lists every binding once', () => {
  const listed = PLACES.flatMap(({ where }) => keysAt(BINDINGS, where))
  expect(listed).toHaveLength(BINDINGS.length)
  expect(new Set(listed)).toEqual(new Set(BINDINGS))
})

test.each(WHERES)('help from "%s" shows every key and what it does, what works there first', (where) => {
  const page = helpPage(116, BINDINGS, where).lines.map(plainText)
  for (const { keys, help } of BINDINGS) {
    // Keys that have no room beside what they do stand on the line above it.
    const said = page.flatMap((line, at) => (line.includes(help) ? [`${page[at - 1]}\n${line}`] : []))
    expect(said.some((lines) => keys.every((key) => lines.includes(keySign(key))))).toBe(true)
  }
  const headings = page.flatMap((line, index) => (page[index - 1] === '' ? [line] : []))
  const here = headings.map(
    (heading) => PLACES.find((place) => place.title === heading)?.where.includes(where) ?? false,
  )
  expect(here.lastIndexOf(true)).toBe(here.filter(Boolean).length - 1)
})
