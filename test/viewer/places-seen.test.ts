import { expect, test } from 'vitest'
import { initialState } from '../../src/viewer/state.ts'
import { at, library, opened, press, top, trail } from '../support/reader.ts'
import { ABC, ANI, nthClaim } from '../support/shipped-briefings.ts'

/** The briefings with the oldest first. */
const start = press(opened(), 'R')

test('back goes through what was seen, over views, and forward again', () => {
  const seen = press(start, 'j<enter>t<enter>')
  const event = trail(seen)
  const timeline = press(seen, '<backspace>')
  expect(top(timeline)).toBe('timeline')
  const briefing = press(timeline, '<ctrl-o>')
  expect(trail(briefing)).toBe(`briefings > briefing ${ANI} @ claim ${nthClaim(ANI, 1)}`)
  expect(trail(press(briefing, '<alt-left>'))).toBe(`briefings @ briefing ${ANI}`)
  expect(trail(press(briefing, '<alt-right><alt-right>'))).toBe(event)
})

test('a page is as it was left, whatever was done elsewhere since', () => {
  const moved = press(start, '<enter>jjj')
  expect(trail(press(moved, 'ejj4<escape>1<backspace><backspace><backspace>'))).not.toBe(trail(moved))
  expect(trail(press(moved, 'e<backspace>'))).toBe(trail(moved))
})

test('a page that was closed was seen too', () => {
  expect(top(press(start, '<enter><escape><backspace>'))).toBe(`briefing ${ABC}`)
})

test('what is opened after going back takes the place of what was ahead', () => {
  const back = press(start, '<enter><backspace>')
  expect(top(press(back, '<alt-right>'))).toBe(`briefing ${ABC}`)
  const elsewhere = press(back, 'j<enter>')
  expect(press(elsewhere, '<alt-right>').notice).toBe('Nothing was gone back from')
  expect(top(press(elsewhere, '<alt-right>'))).toBe(`briefing ${ANI}`)
})

test('before the first place there is nothing, and it says so', () => {
  expect(press(start, '<backspace>')).toEqual({ ...start, notice: 'Nothing was seen before this' })
  expect(press(start, '<alt-right>')).toEqual({ ...start, notice: 'Nothing was gone back from' })
})

test('a choice is no place: taken, it leads back to where it was asked, and given up, to what was before', () => {
  const timeline = press(start, 't')
  expect(top(press(timeline, 'o17 April<enter><backspace>'))).toBe('briefings')
  expect(top(press(timeline, 'f<escape><backspace>'))).toBe('briefings')
  const claim = at(start, 'briefing', ANI, { kind: 'claim', id: nthClaim(ANI, 1) })
  expect(press(claim, 'o<escape>').past).toEqual(claim.past)
})

test('moving within a page makes no place, and no more than a hundred are kept', () => {
  expect(press(start, 'jjjG').past).toEqual([])
  expect(press(start, '<tab>'.repeat(250)).past).toHaveLength(100)
})

test('in a field Backspace deletes', () => {
  const field = press(start, 'skim<backspace>')
  expect(field.view).toBe('search')
  expect(press(field, '').stacks.search).toMatchObject([{ field: { text: 'ki' } }])
})

test('at first nothing was seen', () => {
  expect(initialState({ columns: 80, rows: 24 })).toMatchObject({ past: [], future: [] })
  expect(library.problems).toEqual([])
})
