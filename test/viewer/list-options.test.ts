import { expect, test } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import { contentOf } from '../../src/viewer/content.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { library, opened, press, trail } from '../support/reader.ts'
import { ABC, ANI, ARAB_NEWS, KOREA_HERALD, ZEROHEDGE } from '../support/shipped-briefings.ts'

const rows = (state: State): string[] =>
  contentOf(library, state, currentRoute(state)).stops.map(({ target }) => target.id)
const header = (state: State): string => plainText(frameOf(library, state).header[0] ?? [])

test('briefings are listed the newest first, and R turns them round until R is pressed again', () => {
  const newest = rows(opened())
  expect(newest.slice(0, 2)).toEqual([KOREA_HERALD, ZEROHEDGE])
  expect(new Set(newest.slice(2, 4))).toEqual(new Set([ANI, ARAB_NEWS]))
  expect(newest.at(-1)).toBe(ABC)
  const oldest = press(opened(), 'R')
  expect(rows(oldest)[0]).toBe(ABC)
  expect(rows(press(oldest, 'j<enter><escape><tab><shift-tab>'))[0]).toBe(ABC)
  expect(rows(press(oldest, 'R'))).toEqual(newest)
})

test('R turns the actors of each kind round', () => {
  const actors = press(opened(), '<tab>')
  expect(rows(press(actors, 'R')).toSorted()).toEqual(rows(actors).toSorted())
  expect(rows(press(actors, 'R'))[0]).not.toBe(rows(actors)[0])
  expect(rows(press(actors, 'RR'))).toEqual(rows(actors))
})

test('f narrows the list as one types, by title, outlet, topic and date', () => {
  expect(rows(press(opened(), 'fbieg'))).toEqual([ANI])
  expect(rows(press(opened(), 'fzerohedge'))).toEqual([ZEROHEDGE])
  expect(rows(press(opened(), 'fenvoys in'))).toEqual([KOREA_HERALD])
  expect(rows(press(opened(), 'f17 april')).toSorted()).toEqual([ANI, ARAB_NEWS].toSorted())
  expect(rows(press(opened(), 'f2021-08'))).toEqual([KOREA_HERALD])
  expect(rows(press(opened(), '<tab>f김정은'))).toEqual(['kim-jong-un'])
})

test('Enter keeps what the list is narrowed to, and the header says so; Esc and x show all rows again', () => {
  const narrowed = press(opened(), 'fbieg<enter>')
  expect(rows(narrowed)).toEqual([ANI])
  expect(header(narrowed)).toContain('only “bieg” · x shows all')
  expect(trail(press(narrowed, '<enter><escape>'))).toBe(`briefings @ briefing ${ANI}`)
  const all = rows(opened())
  expect(rows(press(narrowed, 'x'))).toEqual(all)
  expect(rows(press(opened(), 'fbieg<escape>'))).toEqual(all)
  expect(rows(press(narrowed, 'f<ctrl-u><enter>'))).toEqual(all)
  expect(press(opened(), 'x').notice).toBe('No filter is on')
})

test('a list in which nothing has the words says so, and how to see all again', () => {
  const none = press(opened(), 'fqqqq<enter>')
  expect(frameOf(library, none).body.lines.map(plainText).join(' ')).toMatch(
    /Nothing here has “qqqq”\..*x shows all rows again\./,
  )
  expect(rows(press(none, 'x'))).toHaveLength(5)
})
