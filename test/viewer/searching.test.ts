import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { isKnown, isSearching, searched, searching } from '../../src/viewer/searching.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { library, opened, press, top, trail } from '../support/reader.ts'
import { slowClock } from '../support/slow-clock.ts'

const list = opened()
const search = press(list, 's')
const query = (state: State): string => {
  const route = currentRoute(state)
  return route.page === 'search' ? route.field.text : expect.fail(`on ${top(state)}`)
}

test('every letter that is typed asks at once', () => {
  expect(trail(press(search, 'b'))).toMatch(/^search @ /)
  expect(trail(press(search, 'biegun'))).toBe('search @ actor stephen-biegun')
})

test('a slip of the fingers finds what was meant', () => {
  expect(trail(press(search, 'beigun'))).toBe('search @ actor stephen-biegun')
})

test('arrows go through the hits, and typing on begins at the best again', () => {
  const moved = press(search, 'kim<down><down><ctrl-n><up>')
  expect(currentRoute(moved).cursor).toBe(2)
  expect(currentRoute(press(moved, ' j')).cursor).toBe(0)
})

test('the cursor moves in the field without asking again', () => {
  const moved = press(search, 'kim<down><left><left>')
  expect(currentRoute(moved)).toMatchObject({ cursor: 1, field: { text: 'kim', cursor: 1 } })
  expect(query(press(moved, 'a'))).toBe('kaim')
})

test.each([
  ['<backspace>', 'kim jon'],
  ['<start><delete>', 'kim jong'],
  ['<home><delete>', 'im jong'],
  ['<ctrl-a><delete><ctrl-e><backspace>', 'im jon'],
  ['<ctrl-w>', 'kim '],
  ['<left><ctrl-w>', 'kim g'],
  ['<ctrl-u>', ''],
  ['<left><left><ctrl-u>', 'ng'],
  ['<paste: un>', 'kim jong un'],
])('kim jong, then %s, reads %j', (keys, text) => {
  expect(query(press(search, `kim jong${keys}`))).toBe(text)
})

test('what is pasted is searched for as a whole', () => {
  expect(trail(press(search, '<paste:Stephen Biegun>'))).toBe('search @ actor stephen-biegun')
})

test('Enter opens a hit, and Esc returns with the query and the place kept', () => {
  const there = press(search, 'kim putin summit<enter>')
  expect(trail(there)).toMatch(/^search > event kim-putin-summit/)
  const back = press(there, '<escape>')
  expect(trail(back)).toBe('search @ event kim-putin-summit')
  expect(query(back)).toBe('kim putin summit')
  const second = press(search, 'kim<down><down>')
  expect(trail(press(second, '<enter><escape>'))).toBe(trail(second))
})

test('a claim that was found opens its briefing at the very claim', () => {
  const { hits } = searched(library.world, 'kolokoltsev')
  const at = hits.findIndex(({ kind }) => kind === 'claim')
  const there = press(search, `kolokoltsev${'<down>'.repeat(at)}<enter>`)
  expect(trail(there)).toMatch(/^search > briefing 2019-04-17-biegun-moscow @ claim 2019-04-17-biegun-moscow\.\d+$/)
  expect(trail(there).endsWith(`@ claim ${hits[at]?.id}`)).toBe(true)
})

test('Esc clears the field first, then returns to the view that search was entered from', () => {
  const typed = press(list, 't/')
  expect(typed.prompt?.purpose).toBe('find')
  const fromTimeline = press(list, 'tskim')
  expect(query(press(fromTimeline, '<escape>'))).toBe('')
  expect(top(press(fromTimeline, '<escape>'))).toBe('search')
  expect(top(press(fromTimeline, '<escape><escape>'))).toBe('timeline')
  expect(top(press(list, '<enter>skim<escape><escape>'))).toMatch(/^briefing /)
})

test('the query is still there when search is entered again', () => {
  expect(query(press(search, 'kim<tab><shift-tab>'))).toBe('kim')
})

test('Up in an empty field recalls the queries that led somewhere, the latest first', () => {
  const asked = press(search, 'biegun<enter><escape><escape>yonhap<enter><escape><escape>')
  expect(asked.queries).toEqual(['biegun', 'yonhap'])
  expect(query(asked)).toBe('')
  expect(query(press(asked, '<up>'))).toBe('yonhap')
  expect(query(press(asked, '<up><up>'))).toBe('biegun')
  expect(query(press(asked, '<up><up><up>'))).toBe('biegun')
  expect(trail(press(asked, '<up><up>'))).toBe('search @ actor stephen-biegun')
})

test('a recalled query that is edited is a query of its own', () => {
  const asked = press(search, 'biegun<enter><escape><escape><up> ')
  expect(query(asked)).toBe('biegun ')
  expect(query(press(asked, '<up>'))).toBe('biegun ')
})

test('Up in an empty field does nothing where nothing was asked before', () => {
  expect(press(search, '<up>')).toEqual(search)
})

test('a query asked again is kept once, as the latest', () => {
  const asked = press(search, 'biegun<enter><escape><escape>yonhap<enter><escape><escape>biegun<enter>')
  expect(asked.queries).toEqual(['yonhap', 'biegun'])
})

test('what nothing answers to opens nothing and says so', () => {
  const none = press(search, 'qqqqzzzz<enter>')
  expect(top(none)).toBe('search')
  expect(none.notice).toBe('Nothing to open here')
  expect(none.queries).toEqual([])
})

test('keys that are commands elsewhere are typed here', () => {
  expect(query(press(search, 'jkqgGtabo/n'))).toBe('jkqgGtabo/n')
  expect(press(search, 'qqq').done).toBe(false)
})

test('as of a day, only what was known by then is found', () => {
  const then = { ...search, asOf: '2019-04-17' }
  expect(trail(press(then, 'morgulov'))).not.toContain('igor-morgulov')
  expect(trail(press(search, 'morgulov'))).toContain('igor-morgulov')
})

test('while a query is searched for in slices the hits before it are shown, and at the end its own', () => {
  const world = makeWorld(library.world.dataset)
  const before = searched(world, 'putin')
  const slices = searching(world, 'biegun')
  let count = 0
  const restore = slowClock()
  while (!slices.next().done) {
    count += 1
    expect(isSearching(world, 'biegun')).toBe(true)
    if (count === 1) expect(searched(world, 'biegun')).toBe(before)
  }
  restore()
  expect(count).toBeGreaterThan(10)
  expect(isSearching(world, 'biegun')).toBe(false)
  expect(searched(world, 'biegun').hits).toEqual(searched(library.world, 'biegun').hits)
})

test('a query that is left for another is searched for anew', () => {
  const world = makeWorld(library.world.dataset)
  const left = searching(world, 'biegun')
  left.next()
  expect(searched(world, 'putin').hits).toEqual(searched(library.world, 'putin').hits)
  expect([...searching(world, 'biegun')].length).toBeGreaterThan(10)
  expect(searched(world, 'biegun').hits).toEqual(searched(library.world, 'biegun').hits)
})

test('what was found of a longer query so far is not taken for the answer to the one before', () => {
  const world = makeWorld(library.world.dataset)
  const hits = searched(world, 'prepara ki').hits
  const longer = searching(world, 'prepara kim')
  // Its first hits are there before the looser ones.
  while (searched(world, 'prepara ki').hits === hits && !longer.next().done);
  expect(isKnown(world, 'prepara kim')).toBe(false)
  expect(searched(world, 'prepara ki').hits).toEqual(hits)
})
