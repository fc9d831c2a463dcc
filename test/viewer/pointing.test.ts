import { expect, test } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import { cells } from '../../src/text/width.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { at, library, opened, press, top, trail } from '../support/reader.ts'
import { ANI } from '../support/shipped-briefings.ts'

// The briefings with the oldest first.
const wide = press(opened({ columns: 120, rows: 16 }), 'Rg')
const usual = press(opened({ columns: 80, rows: 16 }), 'Rg')

/** The screen as text, row by row. */
const rows = (state: State): string[] => composeLines(frameOf(library, state)).map(plainText)

/** A click, or another thing done with the mouse, at the first place where the screen shows a text. */
function on(state: State, text: string, what = 'click', from = 0): string {
  const row = rows(state).findIndex((line, at) => at >= from && line.includes(text))
  if (row < 0) throw new Error(`the screen does not show ${text}`)
  const line = rows(state)[row] ?? ''
  return `<${what}:${row},${cells(line.slice(0, line.indexOf(text)))}>`
}

test('a click selects a row, and a second opens it', () => {
  const click = on(usual, '17 Apr 2019', 'click', 4)
  const selected = press(usual, click)
  expect(trail(selected)).toBe(`briefings @ briefing ${ANI}`)
  expect(top(press(selected, click))).toBe(`briefing ${ANI}`)
})

test('a click beside all rows does nothing', () => {
  for (const spot of ['<click:1,5>', '<click:14,5>', '<click:15,5>']) expect(press(usual, spot)).toBe(usual)
  const help = press(usual, '?')
  expect(press(help, '<click:6,10>')).toBe(help)
})

test('on a page a click selects what can be opened, of several lines by any of them', () => {
  const page = at(opened({ columns: 80, rows: 24 }), 'briefing', ANI)
  const second = press(page, 'j')
  const { from, to } = frameOf(library, second).body.selected
  for (let line = from; line < to; line++) expect(trail(press(page, `<click:${2 + line},6>`))).toBe(trail(second))
  expect(to - from).toBeGreaterThan(1)
})

test('a click on the name of a view shows it, and on that of the present one its first page', () => {
  expect(top(press(usual, on(usual, 'Timeline')))).toBe('timeline')
  const page = at(usual, 'briefing', ANI)
  expect(top(press(page, on(page, 'Briefings')))).toBe('briefings')
  expect(press(usual, '<click:0,78>')).toBe(usual)
})

test('the wheel scrolls three lines at a time and takes the cursor along only at the edge', () => {
  const timeline = press(usual, 'tg')
  const scrolled = press(timeline, '<wheel-down:8,10>')
  expect(currentRoute(scrolled).top).toBe(3)
  expect(rows(scrolled).join('\n')).toContain('▸')
  expect(currentRoute(press(scrolled, '<wheel-up:8,10><wheel-up:8,10>')).top).toBe(0)
  const still = press(timeline, 'jjjjj')
  expect(trail(press(still, '<wheel-down:8,10>'))).toBe(trail(still))
})

test('at an end the wheel does nothing', () => {
  expect(press(usual, '<wheel-up:8,10>')).toBe(usual)
  const end = press(usual, 'tG')
  expect(press(end, '<wheel-down:8,10>')).toBe(end)
})

test('over the pane beside a list the wheel scrolls that, until another row is selected', () => {
  const side = (state: State): string[] => (frameOf(library, state).side ?? []).map((line) => plainText(line).trim())
  const scrolled = press(wide, '<wheel-down:8,100>')
  expect(currentRoute(scrolled)).toEqual(currentRoute(wide))
  expect(side(scrolled).slice(0, 4)).toEqual(side(wide).slice(3, 7))
  expect(press(scrolled, '<wheel-up:8,100><wheel-up:8,100>').beside).toMatchObject({ by: 0 })
  const end = press(wide, '<wheel-down:8,100>'.repeat(200))
  expect(side(end).at(-1)).not.toBe('')
  expect(press(end, '<wheel-down:8,100>')).toEqual(end)
  expect(side(press(end, 'jk'))).toEqual(side(end))
  expect(side(press(end, 'j'))).toEqual(side(press(wide, 'j')))
})

test('a click in the pane opens the page that it shows the head of', () => {
  expect(top(press(wide, 'j<click:8,100>'))).toBe(`briefing ${ANI}`)
})

test('a choice is taken by two clicks', () => {
  const choice = press(usual, 'tf')
  const click = on(choice, 'Donald Trump')
  expect(top(press(choice, click))).toBe('pick actor-filter')
  const taken = currentRoute(press(choice, click + click))
  expect(taken).toMatchObject({ page: 'timeline', filter: { actors: ['donald-trump'] } })
})

test('while something is asked in the footer a click answers nothing', () => {
  const asked = press(usual, 'td')
  expect(press(asked, '<click:6,10><click:6,10>')).toBe(asked)
})

test('in a terminal that is too small nothing can be pointed at', () => {
  const small = opened({ columns: 30, rows: 8 })
  expect(press(small, '<click:3,3><wheel-down:3,3>')).toBe(small)
})
