import { expect, test } from 'vitest'
import { rowWords } from '../../src/dates/words.ts'
import { plainText } from '../../src/text/styled.ts'
import { BINDINGS, type Binding } from '../../src/viewer/bindings.ts'
import { actionFor, whereNow } from '../../src/viewer/dispatch.ts'
import { bindingsAt, helpPage, PLACES } from '../../src/viewer/help-page.ts'
import { keySign } from '../../src/viewer/key-sign.ts'
import type { State } from '../../src/viewer/state.ts'
import { update } from '../../src/viewer/update.ts'
import type { Where } from '../../src/viewer/where.ts'
import { when } from '../dates/when-arbitrary.ts'
import { at, library, opened, press } from '../support/reader.ts'
import { ANI } from '../support/shipped-briefings.ts'

const WHERES = ['list', 'page', 'timeline', 'typing'] as const satisfies readonly Where[]

const start = opened()
const briefing = at(start, 'briefing', ANI)
const timeline = press(start, 't')
const asOf = (state: State): State => ({ ...state, asOf: '2019-04-17' })

/** States in which a reader may be, several for each place, so that every command has something to act on in one. */
const STATES: readonly State[] = [
  start,
  press(start, 'jj'),
  press(start, '<tab>'),
  press(start, '<tab>G'),
  asOf(start),
  briefing,
  press(briefing, 'G'),
  press(briefing, '<ctrl-d>'),
  press(briefing, '/kim<enter>'),
  asOf(briefing),
  at(start, 'event', 'kim-putin-summit'),
  timeline,
  press(timeline, 'G'),
  press(timeline, '<ctrl-d>'),
  press(timeline, '/kim<enter>'),
  press(timeline, 'rApril 2019<enter>'),
  asOf(timeline),
  press(start, 's'),
  press(start, 'skim'),
  press(start, 'skim<page-down>'),
  press(start, 'skim<left>'),
  press(timeline, 'dApril'),
  press(timeline, 'f'),
]

const statesAt = (where: Where): State[] => STATES.filter((state) => whereNow(state) === where)

const title = ({ keys, where }: Binding): string => `${keys.join(' ')} in ${where.join(', ')}`

test.each(WHERES)('there are states for "%s"', (where) => {
  expect(statesAt(where).length).toBeGreaterThan(2)
})

test.each(BINDINGS.map((binding) => [title(binding), binding] as const))(
  '%s is reached by each of its keys',
  (_, b) => {
    for (const where of b.where) {
      for (const key of b.keys) {
        for (const state of statesAt(where)) expect(actionFor(state, { key })).toEqual({ command: b.command })
      }
    }
  },
)

test.each(WHERES)('no key means two things in "%s"', (where) => {
  const keys = BINDINGS.filter((binding) => binding.where.includes(where)).flatMap((binding) => binding.keys)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

/** Whether anything but the sentence in the footer is another. */
function acts(state: State, binding: Binding): boolean {
  const { notice: _said, ...after } = update(library, state, { command: binding.command })
  const { notice: _before, ...before } = state
  return JSON.stringify(after) !== JSON.stringify(before)
}

/** Where a command only says something: at a view's root, Esc tells how to quit. */
const ONLY_SAYS: readonly string[] = ['back in list']

test.each(
  BINDINGS.flatMap((binding) =>
    binding.where.map((where) => [`${binding.command} in ${where}`, binding, where] as const),
  ),
)('%s does something', (name, binding, where) => {
  expect(statesAt(where).some((state) => acts(state, binding))).toBe(!ONLY_SAYS.includes(name))
})

test('Esc at a root says how to quit', () => {
  expect(press(start, '<escape>').notice).toBe('Press q to quit')
})

test('no key needs AltGr or a dead key on common keyboards', () => {
  expect(BINDINGS.flatMap(({ keys }) => keys).filter((key) => /^[[\]{}\\~@`^|]$/.test(key))).toEqual([])
})

test('a printable key types itself where text is typed, whatever it does elsewhere', () => {
  const field = press(start, 's')
  const letters = new Set(BINDINGS.flatMap(({ keys }) => keys).filter((key) => [...key].length === 1))
  for (const letter of letters) {
    if (letter === '?') continue
    expect(actionFor(field, { key: letter, text: letter })).toEqual({ insert: letter })
  }
  expect(actionFor(field, { key: 'space', text: ' ' })).toEqual({ insert: ' ' })
})

test('a question mark asks for help in an empty field and is typed in any other', () => {
  const field = press(start, 's')
  expect(actionFor(field, { key: '?', text: '?' })).toEqual({ command: 'help' })
  expect(actionFor(press(field, 'who'), { key: '?', text: '?' })).toEqual({ insert: '?' })
})

test('a paste is typed where text is typed and ignored elsewhere', () => {
  expect(actionFor(press(start, 's'), { paste: 'q kim' })).toEqual({ insert: 'q kim' })
  expect(actionFor(start, { paste: 'q' })).toBeUndefined()
})

test('an unknown key does nothing', () => {
  for (const key of ['z', 'alt-j', 'ctrl-x', 'Z', '김']) expect(actionFor(start, { key, text: key })).toBeUndefined()
})

test('help explains the signs of lists, of sources and of drawn ranges, and the short words for dates', () => {
  const page = helpPage(80, 'timeline').lines.map(plainText).join(' ')
  for (const sign of '●◌○◇≠‹▪▬░▒▓·┄◂▸◆┊') expect(page).toContain(`${sign}`)
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
  const listed = PLACES.flatMap(({ where }) => bindingsAt(where))
  expect(listed).toHaveLength(BINDINGS.length)
  expect(new Set(listed)).toEqual(new Set(BINDINGS))
})

test.each(WHERES)('help from "%s" shows every key and what it does, what works there first', (where) => {
  const page = helpPage(116, where).lines.map(plainText)
  for (const { keys, help } of BINDINGS) {
    expect(page.some((line) => line.includes(help) && keys.every((key) => line.includes(keySign(key))))).toBe(true)
  }
  const headings = page.flatMap((line, index) => (page[index - 1] === '' ? [line] : []))
  const here = headings.map(
    (heading) => PLACES.find((place) => place.title === heading)?.where.includes(where) ?? false,
  )
  expect(here.lastIndexOf(true)).toBe(here.filter(Boolean).length - 1)
})
