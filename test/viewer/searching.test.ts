import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import type { Library } from '../../src/viewer/library.ts'
import { longWorkFor, withMade } from '../../src/viewer/long-work.ts'
import { selectedTarget } from '../../src/viewer/navigation.ts'
import { hitsAtOnce, hitsOf } from '../../src/viewer/searching.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { library, opened, press, top, trail, waited } from '../support/reader.ts'
import { slowClock } from '../support/slow-clock.ts'
import { sketchDataset } from '../support/world-builder.ts'

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
  const { hits } = hitsAtOnce(library.world, 'kolokoltsev')
  const at = hits.findIndex(({ kind }) => kind === 'claim')
  const there = press(search, `kolokoltsev${'<down>'.repeat(at)}<enter>`)
  expect(trail(there)).toMatch(/^search > briefing 2019-04-17-biegun-moscow @ claim 2019-04-17-biegun-moscow\.\w+$/)
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

/** A world so large that it is searched as long work, with something of the shipped briefings in it. */
const large: Library = {
  world: makeWorld(
    sketchDataset([
      {
        date: '2031-05-14',
        claims: Array.from({ length: 3200 }, (_, at) => ({
          text: at % 900 === 7 ? `Prepara Kim sails on day ${at}` : `The ferry of day ${at} sails`,
        })),
      },
    ]),
  ),
  problems: [],
}
const sea = press(opened(), 's', large)
const shown = (state: State) => hitsOf(large.world, state.made, query(state))

test('many briefings whose claims are still to be read are searched as long work too', () => {
  const { dataset } = large.world
  const [briefing = expect.fail('a briefing is there')] = dataset.briefings
  const briefings = Array.from({ length: 3200 }, (_, at) => ({ ...briefing, id: `b${at}`, sections: [] }))
  const listed = { ...large, world: makeWorld({ ...dataset, briefings, claims: [], events: [] }), reading: 'the rest' }
  const state = press(press(opened(), 's', listed), 'f', listed)
  expect(hitsOf(listed.world, state.made, query(state))).toMatchObject({ complete: false, result: { total: 0 } })
})

test('while a query is searched for the hits before it are shown, and at the end its own', () => {
  const ferry = waited(press(sea, 'ferry', large), large)
  expect(shown(ferry)).toMatchObject({ query: 'ferry', complete: true, result: { total: 3196 } })
  const day = press(ferry, ' 3141', large)
  expect(shown(day)).toMatchObject({ complete: false, result: shown(ferry).result })
  expect(shown(waited(day, large))).toMatchObject({ complete: true, result: { total: 1 } })
  expect(shown(waited(day, large)).result).toEqual(hitsAtOnce(large.world, 'ferry 3141'))
})

test('what was found of a longer query so far is not taken for the answer to the one before', () => {
  const before = waited(press(sea, 'prepara ki', large), large)
  const longer = press(before, 'm', large)
  const restore = slowClock()
  const pieces = [...(longWorkFor(large, longer)?.begin() ?? expect.fail('nothing to wait for'))]
  restore()
  expect(pieces.length).toBeGreaterThan(10)
  for (const made of pieces) {
    const state = made ? withMade(large, longer, made) : longer
    expect(shown(state).complete).toBe(false)
    expect(shown(press(state, '<backspace>', large)).complete).toBe(made === undefined)
  }
})

test('Enter opens the best hit of what is typed now, as soon as it is there', () => {
  const ferry = waited(press(sea, 'ferry', large), large)
  const asked = press(ferry, ' 3141<enter>', large)
  expect(asked.notice).toBe('Looking for it …')
  expect(top(asked)).toBe('search')
  const there = waited(asked, large)
  expect(top(there)).toMatch(/^briefing /)
  expect(there.notice).toBeUndefined()
  expect(there.queries).toEqual(['ferry 3141'])
  expect(selectedTarget(large, there)).toEqual({
    kind: 'claim',
    id: shown(waited(press(ferry, ' 3141', large), large)).result.hits[0]?.id,
  })
})

test('another key after Enter leaves it at that', () => {
  const asked = waited(press(sea, 'ferry 3141<enter>5', large), large)
  expect(top(asked)).toBe('search')
  expect(asked.queries).toEqual([])
})
