import { expect, test } from 'vitest'
import { inConflict, restsOnOneOrigin } from '../../src/agreement/agree.ts'
import { worldAsOf } from '../../src/history/world-as-of.ts'
import { plainText } from '../../src/text/styled.ts'
import { filteredEvents } from '../../src/viewer/filtering.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { selectedTarget } from '../../src/viewer/navigation.ts'
import { seenLibrary } from '../../src/viewer/seen-library.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { at, library, opened, press, top, trail } from '../support/reader.ts'
import { ANI, claimsOf, shippedWorld } from '../support/shipped-briefings.ts'

const timeline = press(opened(), 't')

const filterOf = (state: State) => {
  const route = currentRoute(state)
  return route.page === 'timeline' ? route.filter : expect.fail(`on ${top(state)}`)
}
const events = (state: State) => filteredEvents(worldAsOf(shippedWorld, state.asOf), filterOf(state))
const ids = (state: State): string[] => events(state).map(({ id }) => id)
const all = ids(timeline)
const on = (state: State): string | undefined => selectedTarget(library, state)?.id

test('the timeline begins with every event and no filter', () => {
  expect(all).toHaveLength(shippedWorld.dataset.events.length)
  expect(filterOf(timeline)).toEqual({})
})

test('f shows one actor only, narrowed by typing', () => {
  const biegun = press(timeline, 'fbiegun<enter>')
  expect(filterOf(biegun)).toEqual({ actors: ['stephen-biegun'] })
  expect(ids(biegun)).toEqual(['biegun-october-visit', 'biegun-trip-announced', 'biegun-moscow'])
  expect(filterOf(press(biegun, 'fmorgulov<enter>'))).toEqual({ actors: ['igor-morgulov'] })
})

test('a name comes before a mention of it in the choices', () => {
  expect(filterOf(press(timeline, 'fputin<enter>'))).toEqual({ actors: ['vladimir-putin'] })
})

test('F shows one topic only', () => {
  const seoul = press(timeline, 'Fseoul<enter>')
  expect(filterOf(seoul)).toEqual({ topics: ['Envoys in Seoul'] })
  expect(ids(seoul)).toContain('sung-kim-seoul')
  expect(ids(seoul)).not.toContain('kim-putin-summit')
})

test('Esc in a choice chooses nothing', () => {
  expect(press(timeline, 'f<escape>')).toEqual(timeline)
  expect(press(timeline, 'fputin<escape><escape>')).toEqual(timeline)
})

test('c shows what is in conflict, again shows all', () => {
  const conflicts = press(timeline, 'c')
  expect(ids(conflicts)).toContain('kim-putin-summit')
  expect(events(conflicts).every((event) => inConflict(shippedWorld, event))).toBe(true)
  expect(ids(press(conflicts, 'c'))).toEqual(all)
})

test('i shows what rests on one origin', () => {
  const single = press(timeline, 'i')
  expect(ids(single)).not.toContain('kim-putin-summit')
  expect(events(single).every((event) => restsOnOneOrigin(shippedWorld, event))).toBe(true)
  expect(ids(single).length + ids(press(timeline, '')).length).toBeGreaterThan(all.length)
})

test('r shows a range of dates, v only what is certainly in it', () => {
  const possibly = press(timeline, 'r17 to 18 April 2019<enter>')
  expect(filterOf(possibly)).toEqual({ from: '2019-04-17', to: '2019-04-18' })
  const certainly = press(possibly, 'v')
  expect(certainly.notice).toBe('Only what is certainly in the range')
  expect(ids(certainly)).toEqual(['biegun-moscow'])
  expect(ids(possibly)).toEqual(expect.arrayContaining(ids(certainly)))
  expect(ids(possibly)).toContain('pompeo-demand')
  expect(press(certainly, 'v').notice).toBe('Also what is possibly or partly in the range')
  expect(ids(press(certainly, 'v'))).toEqual(ids(possibly))
})

test('a range may have one end', () => {
  expect(filterOf(press(timeline, 'rfrom 2021-08-10<enter>'))).toEqual({ from: '2021-08-10' })
  expect(ids(press(timeline, 'rby 2011<enter>')).at(0)).toBe('kim-jong-il-medvedev')
})

test('v without a range says what to press first', () => {
  expect(press(timeline, 'v')).toMatchObject({ notice: 'Press r to give a range of dates first' })
  expect(filterOf(press(timeline, 'v'))).toEqual({})
})

test('filters narrow one another, and X drops them all', () => {
  const both = press(timeline, 'fkim jong un<enter>c')
  expect(ids(both)).toEqual(['kim-putin-summit'])
  expect(ids(press(both, 'X'))).toEqual(all)
})

test('filters that leave nothing can be dropped', () => {
  const none = press(timeline, 'fcho hyun<enter>c')
  expect(ids(none)).toEqual([])
  expect(press(none, '<enter>').notice).toBe('Nothing to open here')
  expect(ids(press(none, 'X'))).toEqual(all)
})

test('x and X say so where there is no filter to drop', () => {
  expect(press(timeline, 'x').notice).toBe('No filter is on')
  expect(press(timeline, 'X').notice).toBe('No filter is on')
})

test('x drops the filter that was set last, a range of dates as one', () => {
  const three = press(timeline, 'crApril 2019<enter>fkim jong un<enter>')
  expect(filterOf(press(three, 'x'))).toEqual({ conflicts: true, from: '2019-04-01', to: '2019-04-30' })
  expect(filterOf(press(three, 'xx'))).toEqual({ conflicts: true })
  expect(filterOf(press(three, 'xxx'))).toEqual({})
  expect(filterOf(press(timeline, 'rApril 2019<enter>vx'))).toEqual({ from: '2019-04-01', to: '2019-04-30' })
  expect(filterOf(press(timeline, 'rApril 2019<enter>vicx'))).toMatchObject({ fit: 'certainly', singleOrigin: true })
})

test('a filter that is set anew is the last', () => {
  const anew = press(timeline, 'fkim jong un<enter>cfmoon<enter>')
  expect(filterOf(press(anew, 'x'))).toEqual({ conflicts: true })
})

test('filters are kept while the reader is elsewhere', () => {
  const left = press(timeline, 'c<enter><tab><shift-tab>')
  expect(trail(left)).toMatch(/^timeline > event/)
  expect(filterOf(press(left, '<escape>'))).toEqual({ conflicts: true })
})

test('d goes to a date: the event on it, else the nearest, with a word on which side it is', () => {
  expect(on(press(timeline, 'd12 April 2019<enter>'))).toBe('yongbyon-imagery')
  expect(press(timeline, 'd12 April 2019<enter>').notice).toBeUndefined()
  const nearest = press(timeline, 'd2020<enter>')
  expect(on(nearest)).toBe('hotlines-cut')
  expect(nearest.notice).toBeUndefined()
  const off = press(timeline, 'd2019-05-01<enter>')
  expect(on(off)).toBe('hotlines-cut')
  expect(off.notice).toBe('Nothing is dated 1 May 2019; this is the first after it')
  expect(press(timeline, 'd2030<enter>').notice).toBe('Nothing is dated 2030; this is the last before it')
  expect(on(press(timeline, 'd2030<enter>'))).toBe(events(timeline).findLast(({ when }) => when)?.id)
})

test('d puts what was asked for at the top, below the header of its month', () => {
  const there = press(timeline, 'd15 April 2019<enter>')
  const lines = frameOf(library, there).body.lines.map(plainText)
  expect(lines[0]).toMatch(/^April 2019/)
  expect(lines[1]).toMatch(/^15 Mon +● Cho Hyun and Titov meet/)
})

test('a date that cannot be read stays to be mended, with what to type', () => {
  const wrong = press(timeline, 'd04/05/2019<enter>')
  expect(wrong.prompt?.field.text).toBe('04/05/2019')
  expect(wrong.notice).toMatch(/2019-04-05|2019-05-04/)
  expect(on(press(wrong, '<ctrl-u>2019-04-12<enter>'))).toBe('yongbyon-imagery')
  expect(press(timeline, 'dnext week<enter>').prompt).toBeDefined()
})

test('Esc while a date is typed leaves everything as it was', () => {
  expect(press(timeline, 'd2021<escape>')).toEqual(timeline)
  expect(press(timeline, 'r2021<escape>')).toEqual(timeline)
  expect(press(timeline, 'd<enter>')).toEqual(timeline)
})

test('> and < go from cluster to cluster, and say where there are no more', () => {
  let state = timeline
  const starts: (string | undefined)[] = []
  while (state.notice === undefined) {
    starts.push(on(state))
    state = press(state, '>')
  }
  expect(state.notice).toBe('This is the last cluster')
  expect(starts.length).toBeGreaterThan(3)
  const indices = starts.map((id) => all.indexOf(id ?? ''))
  expect(indices).toEqual(indices.toSorted((a, b) => a - b))
  const back = starts.map(() => {
    state = press(state, '<')
    return on(state)
  })
  expect(back).toEqual([...starts.slice(0, -1).reverse(), starts[0]])
  expect(state.notice).toBe('This is the first cluster')
})

test('m counts days from an event, another m from another, and m on the same stops', () => {
  const marked = press(timeline, 'jjm')
  expect(marked.marked).toBe('kim-jong-un-takes-power')
  expect(press(marked, 'jm').marked).toBe('trump-kim-first-summit')
  expect(press(marked, 'm')).toMatchObject({ marked: undefined, notice: 'Days no longer counted' })
  expect(press(marked, 'G<enter><escape><tab><shift-tab>').marked).toBe('kim-jong-un-takes-power')
})

test('o sees everything as of a briefing’s day, O returns to now', () => {
  const then = press(timeline, 'o17 April<enter>')
  expect(then.asOf).toBe('2019-04-17')
  expect(ids(then)).not.toContain('hotlines-cut')
  expect(ids(then)).not.toContain('kremlin-final-stage')
  expect(press(then, 'O')).toMatchObject({ asOf: undefined, notice: 'Back to now' })
  expect(ids(press(then, 'O'))).toEqual(all)
  expect(press(timeline, 'O')).toEqual({ ...timeline, notice: 'This is now already' })
})

test('any day can be typed to see from', () => {
  expect(press(timeline, 'o2019-04-20<enter>').asOf).toBe('2019-04-20')
  expect(press(timeline, 'o20 April 2019<enter>').asOf).toBe('2019-04-20')
  expect(press(timeline, 'oApril 2019<enter>').asOf).toMatch(/^2019-04/)
})

test('as of a day, whatever is selected on the screen is what Enter opens', () => {
  const last = press(timeline, 'G')
  const then = press(last, 'o17 April<enter>')
  const shown = selectedTarget(library, then)
  expect(shown?.kind).toBe('event')
  expect(trail(press(then, '<enter>'))).toMatch(/^timeline > event/)
})

test('as of a day, a page that did not exist then says so and can be left', () => {
  const later = at(opened(), 'event', 'hotlines-cut')
  const then = press(later, 'o17 April<enter>')
  expect(top(then)).toBe('event hotlines-cut')
  expect(selectedTarget(seenLibrary(library, then), then)).toBeUndefined()
  expect(trail(press(then, 'O'))).toContain(`@ claim ${claimsOf('hotlines-cut')[0]?.id}`)
})

test('t goes to the event of a claim even where the timeline was left elsewhere', () => {
  const claim = claimsOf('air-koryo-flight').find(({ briefing }) => briefing === ANI)
  const reading = at(press(timeline, 'G<tab><tab>'), 'briefing', ANI, { kind: 'claim', id: claim?.id ?? '' })
  expect(trail(press(reading, 't'))).toBe('timeline @ event air-koryo-flight')
})

test('t says so where the filters hide the event', () => {
  const filtered = press(timeline, 'fmorgulov<enter>')
  const reading = at(press(filtered, '<tab><tab>'), 'event', 'cho-titov')
  const there = press(reading, 't')
  expect(top(there)).toBe('timeline')
  expect(there.notice).toMatch(/filter/)
})
