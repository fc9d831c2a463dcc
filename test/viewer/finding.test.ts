import { expect, test } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import { type Content, contentOf } from '../../src/viewer/content.ts'
import { type Finding, findMatches, matchAtPlace, placeOfMatch } from '../../src/viewer/find-in-page.ts'
import { layoutOf } from '../../src/viewer/layout.ts'
import type { ListPart } from '../../src/viewer/match-list.ts'
import { currentRoute, type State } from '../../src/viewer/state.ts'
import { withSize } from '../../src/viewer/update.ts'
import { runToEnd } from '../../src/work.ts'
import { at, library, opened, press, trail } from '../support/reader.ts'
import { ARAB_NEWS } from '../support/shipped-briefings.ts'
import { slowClock } from '../support/slow-clock.ts'

const reading = at(opened({ columns: 80, rows: 24 }), 'briefing', ARAB_NEWS)

const matches = (state: State) => {
  const content = contentOf(library, state, currentRoute(state))
  return all(runToEnd(findMatches(content, state.find?.query ?? '', 0)))
    .flatMap((parts) => parts[0] ?? [])
    .map(({ line, start, end }) => ({
      line,
      text: plainText(content.draw(line, line + 1)[0] ?? []).slice(start, end),
    }))
}
/** The parts of every match. */
const all = ({ matches: found }: Finding): ListPart[][] =>
  Array.from({ length: found.count }, (_, at) => found.parts(at))

/** The line of the match that the reader is at. */
const atLine = (state: State): number => matches(state)[state.find?.at ?? -1]?.line ?? expect.fail('no match')
const inView = (state: State): boolean => {
  const { top, page } = currentRoute(state)
  return atLine(state) >= top && atLine(state) < top + layoutOf(state.size, page).height
}

test('every letter marks what it finds', () => {
  const found = press(reading, '/sanc')
  expect(found.find?.query).toBe('sanc')
  expect(new Set(matches(found).map(({ text }) => text.toLowerCase()))).toEqual(new Set(['sanc']))
  expect(matches(press(found, 'tions')).length).toBeLessThanOrEqual(matches(found).length)
})

test('case and accents do not matter', () => {
  expect(matches(press(reading, '/KIM JÓNG'))).toEqual(matches(press(reading, '/kim jong')))
  expect(matches(press(reading, '/kim-jong')).length).toBe(matches(press(reading, '/kim jong')).length)
})

test('the match nearest below the top of the screen comes first', () => {
  const down = press(reading, '<ctrl-d><ctrl-d>')
  const found = press(down, '/kim<enter>')
  const top = currentRoute(down).top
  expect(atLine(found)).toBeGreaterThanOrEqual(top)
  expect(matches(found).some(({ line }) => line >= top && line < atLine(found))).toBe(false)
})

test('below the last match, the last one is the nearest', () => {
  const end = press(reading, 'G/izvestiya reports<enter>')
  expect(end.find?.at).toBe(matches(end).length - 1)
})

test('n and N go through all matches, each in view, and around the ends with a word of it', () => {
  let state = press(reading, '/sanctions<enter>')
  const count = matches(state).length
  expect(count).toBeGreaterThan(3)
  for (let at = 1; at < count; at++) {
    state = press(state, 'n')
    expect(state.find?.at).toBe(at)
    expect(state.notice).toBeUndefined()
    expect(inView(state)).toBe(true)
  }
  const around = press(state, 'n')
  expect(around).toMatchObject({ find: { at: 0 }, notice: 'Wrapped to the first match' })
  expect(inView(around)).toBe(true)
  expect(press(around, 'N')).toMatchObject({ find: { at: count - 1 }, notice: 'Wrapped to the last match' })
  expect(press(around, 'nN')).toMatchObject({ find: { at: 0 }, notice: undefined })
})

test('a match in a claim brings the cursor to the claim, so that e and Enter go on from it', () => {
  const found = press(reading, '/izvestiya reports<enter>')
  const claim = library.world.dataset.claims.find(({ text }) => text.toLowerCase().includes('izvestiya reports'))
  expect(trail(found)).toContain(`@ claim ${claim?.id}`)
  expect(trail(press(found, 'e'))).toContain('event izvestiya-report')
})

test('Esc while typing returns to where it was asked, without marks', () => {
  const down = press(reading, '<ctrl-d>jj')
  const back = press(down, '/sanctions<escape>')
  expect(back).toEqual({ ...down, prompt: undefined, find: undefined })
})

test('Esc after it clears the marks and stays, and only then goes back', () => {
  const found = press(reading, '/sanctions<enter>nn')
  const cleared = press(found, '<escape>')
  expect(cleared.find).toBeUndefined()
  expect(currentRoute(cleared)).toEqual(currentRoute(found))
  expect(trail(press(cleared, '<escape>'))).toMatch(/^briefings @/)
})

test('what is deleted from the query is searched for again from where it was asked', () => {
  const typed = press(reading, '/sanctions')
  expect(press(typed, '<backspace><backspace>')).toEqual(press(reading, '/sanctio'))
})

test('an empty query is none', () => {
  expect(press(reading, '/<enter>')).toEqual(press(reading, ''))
  expect(press(reading, '/kim<ctrl-u>').find).toBeUndefined()
})

test('a search begins from what was last searched for here', () => {
  const again = press(reading, '/sanctions<enter>/')
  expect(again.prompt?.field.text).toBe('sanctions')
  expect(press(again, '<enter>').find?.query).toBe('sanctions')
})

test('what is not there moves nothing and says so', () => {
  const down = press(reading, '<ctrl-d>')
  const none = press(down, '/no such words<enter>')
  expect(none).toMatchObject({ notice: 'Not found: no such words', find: undefined })
  expect(currentRoute(none)).toEqual(currentRoute(down))
  expect(press(down, 'n').notice).toBe('Press / to find something first')
})

test('matches are kept after a resize, found anew in the lines as they are then', () => {
  const found = press(reading, '/sanctions<enter>n')
  for (const [columns, rows] of [
    [40, 10],
    [120, 40],
    [200, 14],
  ] as const) {
    const sized = withSize(library, found, { columns, rows })
    expect(sized.find?.at).toEqual(found.find?.at)
    expect(matches(sized).length).toBeGreaterThan(1)
    expect(inView(press(sized, 'n'))).toBe(true)
  }
})

test('another page has no marks', () => {
  expect(press(reading, '/sanctions<enter>e').find).toBeUndefined()
  expect(press(reading, '/sanctions<enter><tab>').find).toBeUndefined()
  expect(press(reading, '/sanctions<enter>q').find).toBeUndefined()
  expect(press(reading, '/sanctions<enter>?').find).toBeUndefined()
  const fromEvent = press(opened(), 't<enter>/kim<enter>t')
  expect(fromEvent.find).toBeUndefined()
  expect(trail(fromEvent)).toBe(trail(press(opened(), 't')))
  const choosing = press(opened(), 't/hotlines<enter>f')
  expect(choosing.find).toBeUndefined()
  expect(trail(press(choosing, '<escape>'))).toBe('timeline @ event hotlines-cut')
})

test('a question is not taken along into another view, and Esc there changes no place', () => {
  const actors = press(opened(), '<tab>')
  const asking = press(actors, 't<end>/zz')
  expect(asking.prompt).toBeDefined()
  const away = press(asking, '<shift-tab>')
  expect(away.prompt).toBeUndefined()
  expect(trail(away)).toBe(trail(actors))
  expect(trail(press(away, '<escape>'))).toBe(trail(actors))
})

test('in the timeline a match moves the cursor to its event', () => {
  const timeline = press(opened(), 't/hotlines<enter>')
  expect(trail(timeline)).toBe('timeline @ event hotlines-cut')
  expect(trail(press(timeline, 'n'))).toBe('timeline @ event hotlines-restored')
})

test('a phrase is found where a line is broken within it, once, and marked on both lines', () => {
  const content: Content = {
    kind: 'page',
    title: '',
    length: 4,
    stops: [],
    count: 0,
    pinned: false,
    draw: () => [],
    text: (line) => ['  The Kremlin says that a', '  meeting is prepared', '', 'that a'][line] ?? '',
  }
  expect(all(runToEnd(findMatches(content, 'that a meeting', 0)))).toEqual([
    [
      { line: 0, start: 19, end: 25 },
      { line: 1, start: 2, end: 9 },
    ],
  ])
  expect(all(runToEnd(findMatches(content, 'prepared that', 0)))).toEqual([])
})

test.each([40, 60, 80, 120])('at %i columns a phrase is found even where a line breaks in it', (columns) => {
  const page = at(opened({ columns, rows: 24 }), 'briefing', ARAB_NEWS)
  for (const { briefing, text } of library.world.dataset.claims) {
    if (briefing !== ARAB_NEWS) continue
    const words = text.split(' ')
    for (const phrase of [words.slice(0, 6), words.slice(-6), words.slice(3, 9)].map((each) => each.join(' '))) {
      const found = matches(press(page, `/<paste:${phrase}>`)).length
      expect({ phrase, found: found > 0 }).toEqual({ phrase, found: true })
    }
  }
})

test('a list of thousands of rows is looked through in slices, from where the reader is, and all is found', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => (at % 7 === 0 ? `the hotline of ${at}` : `row ${at}`))
  const content: Content = {
    kind: 'list',
    title: '',
    length: rows.length,
    stops: [],
    count: 0,
    pinned: true,
    draw: () => [],
    text: (line) => rows[line] ?? '',
  }
  rows[0] = 'header'
  const restore = slowClock()
  const work = findMatches(content, 'hotline', 1500)
  const before: { readonly finding: Finding; readonly lines: readonly number[] }[] = []
  let piece = work.next()
  for (; !piece.done; piece = work.next()) {
    const lines = all(piece.value).map(([part]) => part?.line ?? 0)
    expect(lines).toEqual(lines.toSorted((a, b) => rank(a) - rank(b)))
    expect(piece.value.complete).toBe(false)
    if (before.length < 20) before.push({ finding: piece.value, lines })
  }
  restore()
  const finding = piece.value
  expect(before).toHaveLength(20)
  // What was found before is as it was, whatever was found after it.
  for (const { finding: found, lines } of before) expect(all(found).map(([part]) => part?.line)).toEqual(lines)
  expect(finding.complete).toBe(true)
  const obvious = rows.flatMap((row, line) => (row.includes('hotline') ? [line] : []))
  const places = all(finding).map((_, at) => placeOfMatch(finding, at))
  expect(
    all(finding)
      .map(([part], at) => [places[at], part?.line])
      .toSorted(byFirst),
  ).toEqual([...obvious.entries()])
  expect(obvious.map((_, place) => places[matchAtPlace(finding, place)])).toEqual(obvious.map((_, place) => place))
  for (const [at, [part]] of all(finding).entries()) {
    expect(finding.matches.on(part?.line ?? 0)).toEqual([{ ...part, match: at }])
  }
  expect(finding.matches.on(1506)).toEqual([])
})

/** Where a line comes when one looks from line 1500 to the end and then from the top. */
const rank = (line: number): number => (line - 1500 + 3000) % 3000
const byFirst = ([a = 0]: readonly (number | undefined)[], [b = 0]: readonly (number | undefined)[]): number => a - b
