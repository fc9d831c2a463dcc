import { expect, test } from 'vitest'
import { BINDINGS } from '../../src/viewer/bindings.ts'
import { keySign } from '../../src/viewer/key-sign.ts'
import { choicesOf } from '../../src/viewer/pick.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { whereNow } from '../../src/viewer/where.ts'
import { at, given, library, opened, press, top } from '../support/reader.ts'
import { ANI } from '../support/shipped-briefings.ts'

const start = opened()
const briefing = at(start, 'briefing', ANI)
const timeline = press(start, 't')

const PLACES: Readonly<Record<string, State>> = {
  'the list of briefings': start,
  'the last actor': press(start, '<tab>G'),
  'a briefing': briefing,
  'a briefing in which something was found': press(briefing, '/kim<enter>'),
  'an event': at(start, 'event', 'kim-putin-summit'),
  'the timeline': timeline,
  'the filtered timeline': press(timeline, 'rApril 2019<enter>c'),
  'the problems': press(start, '!'),
  help: press(start, '?'),
}

const choices = (palette: State) => {
  const route = currentRoute(palette)
  return route.page === 'pick' ? choicesOf(library.world, route) : []
}

/** What the palette lists, as it shows it. */
const listed = (palette: State): string[] => choices(palette).map(({ label, detail }) => `${label} ${detail}`)

const labels = (palette: State): string[] => choices(palette).map(({ label }) => label)

/** Everything of a state but what is said in the footer. */
function quiet({ notice: _said, ...rest }: State): string {
  return JSON.stringify(rest)
}

/** The key that a sign stands for, among those that work at a place. */
const keyOf = (state: State, sign: string): string =>
  BINDINGS.filter(({ where }) => where.includes(whereNow(state)))
    .flatMap(({ keys }) => keys)
    .find((key) => keySign(key) === sign) ?? ''

test.each(Object.entries(PLACES))('from %s each command does what its key does', (_, place) => {
  const palette = press(place, ':')
  const commands = choices(palette)
  expect(commands.length).toBeGreaterThan(10)
  commands.forEach(({ detail }, row) => {
    // A page that no key opens has no sign.
    if (detail === '') return
    const run = press(palette, `${'<down>'.repeat(row)}<enter>`)
    expect(run).toEqual(given(place, { key: keyOf(place, detail) }))
  })
})

test.each(Object.entries(PLACES))('from %s it lists every key that does something there, and no other', (_, place) => {
  const signs = new Set(choices(press(place, ':')).map(({ detail }) => detail))
  const here = BINDINGS.filter(({ where, applies }) => where.includes(whereNow(place)) && (applies?.(place) ?? true))
  for (const { keys, each, help } of here) {
    if (help.startsWith('The palette')) continue
    for (const key of each ? keys : keys.slice(0, 1)) {
      expect([key, signs.has(keySign(key))]).toEqual([key, quiet(given(place, { key })) !== quiet(place)])
    }
  }
})

test('pages that no key opens are opened from it', () => {
  for (const place of [start, briefing, timeline]) {
    for (const [name, page] of [
      ['reports conflict', 'timeline'],
      ['diff', 'pick diff-from'],
      ['ahead', 'ahead'],
      ['sources', 'sources'],
      ['line of claims', 'threads'],
    ]) {
      expect(top(press(press(place, ':'), `${name}<enter>`))).toBe(page)
    }
  }
})

test('Ctrl-p opens it too, but in a field it stays the hit before, and a colon is typed', () => {
  expect(quiet(press(start, '<ctrl-p>'))).toBe(quiet(press(start, ':')))
  expect(top(press(start, ':'))).toBe('pick command')
  const field = press(start, 'skim<down>')
  expect(press(field, '<ctrl-p>')).toEqual(press(field, '<up>'))
  expect(top(press(field, ':'))).toBe('search')
})

test('Esc closes it and leaves everything as it was, also what was found in the page', () => {
  const found = press(briefing, '/kim<enter>')
  expect(quiet(press(found, ':<escape>'))).toBe(quiet(found))
  expect(quiet(press(found, ':quit<escape><escape>'))).toBe(quiet(found))
  expect(press(found, ':next match<enter>').find).toEqual(press(found, 'n').find)
})

test.each([
  ['go to a date', 'Go to a date d'],
  ['DATE', 'Go to a date d'],
  ['prblms', 'The problems found in the files !'],
  ['timelnie', 'The timeline, at what is selected if it has a date t'],
  ['view search', 'View search 4'],
  ['PgDn', 'One page down PgDn'],
])('“%s” finds “%s” in the timeline', (typed, command) => {
  const place = typed === 'timelnie' ? start : timeline
  expect(listed(press(press(place, ':'), typed))[0]).toBe(command)
})

test('words come before letters in order, which count only where no words are found', () => {
  expect(
    labels(press(press(timeline, 'gjj'), ':cluster'))
      .sort()
      .reverse(),
  ).toEqual(['The next cluster of events', 'The cluster before'])
  expect(labels(press(timeline, ':clstr'))).toEqual(labels(press(timeline, ':cluster')))
  expect(labels(press(timeline, ':qqqq'))).toEqual([])
})

test('the days to see everything from may be typed in words that depend on today', () => {
  const typing = (words: string) => {
    const route = currentRoute(press({ ...start, today: '2019-04-17' }, `o${words}`))
    return route.page === 'pick' ? choicesOf(library.world, route, '2019-04-17').map(({ value }) => value) : []
  }
  expect(typing('yesterday')).toEqual(['2019-04-16'])
  expect(typing('today')).toEqual(['2019-04-17'])
  expect(typing('monday')).toEqual(['2019-04-15', '2019-04-22'])
})
