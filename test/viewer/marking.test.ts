import { expect, test } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { State } from '../../src/viewer/state.ts'
import { at, library, opened, press, trail } from '../support/reader.ts'
import { without } from '../support/visits.ts'

const BRIEFING = '2019-04-17-biegun-moscow'
const start = at(opened(), 'briefing', BRIEFING)
const claim = trail(press(start, 'jj')).split(' @ claim ')[1] ?? ''
const { text = '' } = library.world.claims.get(claim) ?? {}

const screen = (state: State, from = library): string[] =>
  composeLines(frameOf(from, state)).map((line) => plainText(line).trimEnd())

test('M marks what is selected, with a note or without one', () => {
  const mark = { kind: 'claim', id: claim, words: text, briefing: BRIEFING }
  expect(press(start, 'jjM<enter>').visit.marks).toEqual([mark])
  expect(press(start, 'jjMcall them<enter>').visit.marks).toEqual([{ ...mark, note: 'call them' }])
  expect(press(start, 'jjMcall them<escape>').visit.marks).toEqual([])
})

test('M on what is marked changes the note, and without one takes the mark away', () => {
  const noted = press(start, 'jjMcall them<enter>')
  expect(press(noted, 'M again<enter>').visit.marks).toMatchObject([{ note: 'call them again' }])
  expect(press(noted, 'M<ctrl-u><enter>').visit.marks).toEqual([])
  expect(press(noted, 'M<escape>').visit.marks).toEqual(noted.visit.marks)
  expect(press(start, 'jjM<enter>M<enter>').visit.marks).toEqual([])
})

test.each([
  ['a briefing in the list', press(opened(), 'M<enter>'), 'briefing'],
  ['an actor in the list', press(opened(), '<tab>M<enter>'), 'actor'],
  ['an event in the timeline', press(opened(), 'tM<enter>'), 'event'],
])('%s can be marked, and carries the sign where it is listed', (_, state, kind) => {
  expect(state.visit.marks).toMatchObject([{ kind }])
  expect(screen(state).filter((line) => line.startsWith('▸★'))).toHaveLength(1)
  expect(screen(press(state, 'j')).filter((line) => line.startsWith('★ '))).toHaveLength(1)
})

test('what is both new and marked carries both signs, but for the row of the cursor', () => {
  const both = press(start, 'jjM<enter>k')
  expect(screen(both).filter((line) => line.startsWith('★ '))).toHaveLength(1)
})

test('what cannot be marked is said to be so', () => {
  expect(press(opened(), '!M').notice).toContain('Nothing here can be marked')
})

test("' lists the marks, the latest first, and Enter opens them", () => {
  const marked = press(press(start, 'jjMcall them<enter>'), '<escape>1M<enter>')
  const list = press(marked, "'")
  const [first, second] = marked.visit.marks.toReversed()
  expect(trail(list)).toBe(`briefings > marks @ briefing ${first?.id}`)
  expect(trail(press(list, 'j'))).toBe(`briefings > marks @ claim ${second?.id}`)
  expect(trail(press(list, 'j<enter>'))).toBe(`briefings > marks > briefing ${BRIEFING} @ claim ${claim}`)
  expect(screen(list).join('\n')).toContain('call them')
  expect(screen(list).join('\n')).not.toContain('★')
  expect(screen(press(opened(), "'")).join('\n')).toContain('Nothing is marked.')
})

test('what is gone is listed with its words, and M takes it away', () => {
  const marked = press(start, 'jjMcall them<enter>')
  const now = { ...library, world: without(library.world, [BRIEFING]) }
  const list = press({ ...opened(), visit: marked.visit }, "'", now)
  const said = screen(list, now)
    .join('\n')
    .replace(/[│\s]+/g, ' ')
  expect(said).toContain(text)
  expect(said).toContain('this claim is not there any more')
  expect(press(list, '<enter>', now).notice).toContain('not there any more')
  expect(press(list, 'M<ctrl-u><enter>', now).visit.marks).toEqual([])
})

test('a screen as narrow as can be has room for the note', () => {
  const narrow = press(at(opened({ columns: 40, rows: 10 }), 'briefing', BRIEFING), 'Mcall them about this again')
  expect(screen(narrow).at(-1)).toContain('again')
})
