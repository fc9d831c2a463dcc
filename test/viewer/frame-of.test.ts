import { expect, test } from 'vitest'
import { plainText } from '../../src/text/styled.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import type { Size, State } from '../../src/viewer/state.ts'
import { at, library, opened, press } from '../support/reader.ts'
import { troubled } from '../support/screens.ts'
import { returned } from '../support/visits.ts'
import { sketchWorld } from '../support/world-builder.ts'

const linesOf = (state: State, from: Library = library): string[] =>
  composeLines(frameOf(from, state)).map((line) => plainText(line).trimEnd())
const header = (state: State, from?: Library): string => linesOf(state, from)[0] ?? ''
const footer = (state: State): string => linesOf(state).at(-1) ?? ''
const sized = (columns: number, rows = 24): State => opened({ columns, rows })

test('the header names the views, and what is open between which days', () => {
  expect(header(sized(120))).toMatch(
    /^ kbrief {2}Briefings {2}Actors {2}Timeline {2}Search {2,}5 briefings · 16 Apr 2019 – 22 Aug 2021$/,
  )
  expect(header(sized(80))).toMatch(/Search {2,}5 briefings$/)
  expect(header(sized(40))).toMatch(/^ kbrief {2}Briefings {2,}5 briefings$/)
})

test('the view is set off in the header', () => {
  const current = (keys: string): string[] =>
    (frameOf(library, press(sized(120), keys)).header[0] ?? [])
      .filter(({ role }) => role === 'current')
      .map(({ text }) => text)
  expect(['', '<tab>', 't', 's', '<enter>'].map(current)).toEqual([
    ['Briefings'],
    ['Actors'],
    ['Timeline'],
    ['Search'],
    ['Briefings'],
  ])
})

test.each([40, 50, 79, 80, 100, 120])('at %i columns the header says from which day everything is seen', (columns) => {
  for (const keys of ['', '<tab>', 't', 's', '<enter>']) {
    const then = press({ ...sized(columns), asOf: '2019-04-17' }, keys)
    expect(header(then)).toContain('as of 17 Apr 2019')
  }
})

test.each([60, 79, 80, 100, 120])(
  'at %i columns the header counts the reports that perhaps were out by then, and none where all were',
  (columns) => {
    for (const keys of ['', '<tab>', 't', 's', '<enter>']) {
      const on = (asOf: string) => header(press({ ...sized(columns), asOf }, keys))
      expect(on('2019-04-17')).toMatch(/as of 17 Apr 2019 · 1 (more )?perhaps/)
      expect(on('2019-04-18')).not.toContain('perhaps')
    }
  },
)

test('problems in the files are counted in the header', () => {
  expect(header(sized(120), troubled)).toContain('30 problems ! · 5 briefings')
  expect(header(sized(40, 10), troubled)).toContain('30 problems !')
})

test('where text is typed the header names no key, since it would be a letter', () => {
  const whole = header(press(sized(120), 's', troubled), troubled)
  expect(whole).toContain('30 problems · 5 briefings')
  expect(header(press(sized(120), 'fkim'))).toMatch(/only “kim” *$/)
  expect(header(press(sized(120), 'fkim<enter>'))).toContain('only “kim” · x shows all')
  expect(header(press(sized(40, 10), 'tcd'))).toMatch(/filtered *$/)
  const back = returned({ columns: 120, rows: 40 })
  expect(header(back)).toMatch(/• new: .* W /)
  expect(header(press(back, 's'))).toMatch(/• new: [^W]*$/)
})

test('while nothing is read yet the header counts no briefings', () => {
  const empty: Library = { world: sketchWorld([]), problems: [], reading: 'the files' }
  expect(header(sized(120), empty)).toMatch(/Search {2,}reading the files …$/)
  expect(header(sized(120), { ...empty, count: 3 })).toMatch(/3 briefings · reading the files …$/)
})

test('where the line of filters has no room, the header says that there are some', () => {
  expect(header(press(sized(40, 10), 'tc'))).toContain('X drops the filters')
  expect(linesOf(press(sized(80, 24), 'tc'))[2]).toContain('Only ≠ in conflict')
})

test('the footer has whole keys only, help always among them, and the place in the list', () => {
  for (const columns of [40, 60, 80, 100, 120]) {
    for (const keys of ['', '<enter>', 't']) {
      expect(footer(press(sized(columns), keys))).toMatch(/^ ↑↓ move( {2,3}\S+ [^…]+)* {2,3}\? help.* \d+\/\d+$/)
    }
  }
})

test('Enter is named where there is room, since its sign is another key in ASCII', () => {
  expect(footer(sized(80))).toContain('   Enter open   ')
  expect(footer(sized(40))).toContain('  ⏎ open  ')
})

test('the footer shows a notice until the next key', () => {
  expect(footer(press(sized(80), '<escape>'))).toMatch(/^ Press q to quit {2,}1\/5$/)
  expect(footer(press(sized(80), '<escape>j'))).toMatch(/^ ↑↓ move/)
})

test('a question shows what may be answered, until something is typed', () => {
  const timeline = press(sized(80), 't')
  expect(footer(press(timeline, 'r'))).toMatch(/^ Show only {3}such as April 2019, or 17 to 22 April 2019 +1\/\d+$/)
  expect(footer(press(timeline, 'd'))).toMatch(/^ Go to date {3}such as 17 April 2019, or 2019 /)
  expect(footer(press(timeline, 'r2'))).toMatch(/^ Show only 2 +1\/\d+$/)
  expect(frameOf(library, press(timeline, 'r')).cursor).toEqual({ row: 23, column: ' Show only '.length, typing: true })
})

test('what is given as an answer to a question can be answered', () => {
  const timeline = press(sized(80), 't')
  for (const answer of ['rApril 2019', 'r17 to 22 April 2019', 'd17 April 2019', 'd2019']) {
    const answered = press(timeline, `${answer}<enter>`)
    expect(answered.prompt).toBeUndefined()
    expect(answered).not.toEqual(timeline)
  }
})

test('what cannot be read is said above what was typed, in a small terminal over the end of the page', () => {
  const wrong = (size: Size): string[] => linesOf(press(press(opened(size), 't'), 'd04/05/2019<enter>')).slice(-3)
  expect(wrong({ columns: 120, rows: 24 }).slice(1)).toEqual([
    expect.stringMatching(/^ "04\/05\/2019" can be 4 May 2019 or 5 April 2019: type 2019-05-04 or 2019-04-05/),
    expect.stringMatching(/^ Go to date 04\/05\/2019 /),
  ])
  expect(wrong({ columns: 80, rows: 24 })[1]).toBe(' Type 2019-05-04 or 2019-04-05, whichever it is')
  expect(wrong({ columns: 40, rows: 10 })).toEqual([
    ' Type 2019-05-04 or 2019-04-05,',
    ' whichever it is',
    expect.stringMatching(/^ Go to date 04\/05\/2019 /),
  ])
})

test('a notice is never cut: in a small terminal it covers the end of the page, until the next key', () => {
  const notice = 'No folder is open: kbrief new "TITLE" --data FOLDER makes a briefing in one'
  const told = press(sized(40, 10), '+')
  expect(told.notice).toBe(notice)
  const lines = linesOf(told)
  expect(lines).toHaveLength(10)
  expect(lines.slice(-2).join(' ').replace(/\s+/g, ' ')).toContain('makes a briefing in one')
  expect(linesOf(press(told, 'j')).join(' ')).not.toContain('FOLDER')
  expect(linesOf(press(sized(40, 10), 'skim from:someday')).at(-2)).toBe(' Type something like from:2019-04-17')
})

test('a search in a page counts its matches', () => {
  const reading = at(sized(80), 'event', 'kim-putin-summit')
  expect(footer(press(reading, '/april'))).toMatch(/^ Find april +match 1\/\d+$/)
  expect(footer(press(reading, '/qqqq'))).toMatch(/^ Find qqqq +not found$/)
})

test('matches are marked in the page, and nothing else is', () => {
  const found = press(at(sized(120, 40), 'event', 'kim-putin-summit'), '/yonhap<enter>')
  const spans = frameOf(library, found).body.lines.flat()
  const textsIn = (role: string) => spans.filter((each) => each.role === role).map(({ text }) => text)
  expect(textsIn('match').length).toBeGreaterThan(0)
  expect(new Set(textsIn('match'))).toEqual(new Set(['Yonhap']))
  expect(textsIn('current')).toEqual(['Yonhap'])
})

test('a list has the page of what is selected beside it, from 100 columns on', () => {
  const side = (state: State): string[] => (frameOf(library, state).side ?? []).map(plainText)
  expect(side(sized(100))[0]).toContain('US and Russian envoys')
  expect(side(press(sized(120), 'j'))[0]).toContain('The Kremlin says Kim and Putin')
  expect(side(press(sized(120), '<tab>'))[0]).toBe('Kim Jong Un')
  expect(frameOf(library, sized(99)).side).toBeUndefined()
})

test('beside the timeline stands the event, and beside an event the claim, from 160 columns on', () => {
  const side = (state: State): string[] => (frameOf(library, state).side ?? []).map(plainText)
  const conflict = press(sized(160, 40), '3c')
  expect(side(conflict)[0]).toBe('Putin and Kim meet')
  expect(side(conflict).join('\n')).toMatch(/◌ ~24 .*Yonhap/)
  expect(side(press(conflict, 'x'))[0]).toBe('Kim Jong Il and Medvedev meet')
  const undated = press(at(sized(160, 40), 'event', 'kim-putin-summit'), '/settled that<enter>')
  expect(side(undated).join(' ').replace(/\s+/g, ' ')).toMatch(
    /^◌ Kim Jong Un is getting ready to meet Vladimir Putin; .* no date given/,
  )
  for (const state of [press(sized(159, 40), '3'), at(sized(159, 40), 'event', 'kim-putin-summit')]) {
    expect(frameOf(library, state).side).toBeUndefined()
  }
})

test('below an event the claim under the cursor stands whole, but not where it is the only one', () => {
  const below = (state: State): string => frameOf(library, state).footer.slice(0, 2).map(plainText).join(' ').trim()
  expect(below(at(sized(120, 40), 'event', 'kim-putin-summit'))).toContain('Kim Jong Un is to have his first summit')
  expect(below(at(sized(120, 40), 'event', 'cho-titov'))).toBe('')
})

test('beside nothing there is no pane', () => {
  expect(frameOf(library, press(sized(120), 's')).side).toBeUndefined()
  expect(frameOf(library, press(sized(120), 'sqqqqzzzz')).side).toBeUndefined()
  expect(frameOf(library, press(sized(120), 'skim')).side).toBeDefined()
})

test('the field of a choice says what may be typed, until something is', () => {
  const choosing = press(sized(80), 'o')
  expect(linesOf(choosing)[2]).toBe('  See all as of    or type any day, such as 17 April 2019')
  expect(linesOf(press(choosing, '17'))[2]).toBe('  See all as of  17')
  expect(linesOf(press(sized(80), 'tf'))[2]).toBe('  Show events of    choose, or type part of a name')
})

test('beside a claim that was found stands its briefing, at the claim', () => {
  const found = press(sized(120, 24), 'saquarium in:claims')
  expect((frameOf(library, found).side ?? []).map(plainText).join(' ')).toContain('aquarium')
})

test.each([
  ['a search with a correction', 'sbeigun', 'searched for biegun'],
  ['a wrong filter', 'skim from:someday', 'from: "someday" is not a date'],
  ['hits kept back', 'skim in:actors', 'found'],
])('%s says so', (_, keys, said) => {
  for (const columns of [80, 100, 120])
    expect(
      linesOf(press(sized(columns), keys))
        .slice(2, 4)
        .join(' '),
    ).toContain(said)
})

test('the end of a long query is in view, with the cursor after it', () => {
  const state = press(sized(40), `s${'word '.repeat(20)}end`)
  const { cursor } = frameOf(library, state)
  const line = linesOf(state)[2] ?? ''
  expect(line).toMatch(/^ {2}Search {2}….*word end$/)
  expect(cursor).toEqual({ row: 2, column: line.length, typing: true })
})

test('the terminal’s cursor is in the field that is typed into, else on the selected row', () => {
  const cursor = (state: State) => frameOf(library, state).cursor
  expect(cursor(sized(80))).toEqual({ row: 3, column: 0, typing: false })
  expect(cursor(press(sized(80), 's'))).toEqual({ row: 2, column: 10, typing: true })
  expect(cursor(press(sized(80), 's김정'))).toEqual({ row: 2, column: 14, typing: true })
  expect(cursor(press(sized(80), 's김정<left>'))).toEqual({ row: 2, column: 12, typing: true })
  expect(cursor(press(sized(80), 't/kim'))).toEqual({ row: 23, column: 9, typing: true })
})

test('the lines of what is selected are set off by signs, not by colour alone', () => {
  const lines = linesOf(press(sized(80), 'j'))
  expect(lines.filter((line) => line.startsWith('▸ '))).toHaveLength(1)
  expect(lines.find((line) => line.startsWith('▸ '))).toContain('The Kremlin says Kim and Putin')
})

test('where nothing is to be seen, the page says why and what to press', () => {
  const said = (keys: string): string =>
    linesOf(press(sized(80), keys))
      .join(' ')
      .replace(/\s+/g, ' ')
  expect(said('sqqqqzzzz')).toContain('Nothing found for “qqqqzzzz”.')
  expect(said('sdisputed')).toContain('verdict:conflict finds where reports conflict.')
  expect(said('sverdict:conflict')).toContain('Putin and Kim meet')
  expect(said('onext week')).toMatch(/“?next week”? .* Type a day such as 17 April 2019\./)
  expect(said('osince 2019')).toContain('This has no last day.')
  expect(said('tfcho hyun<enter>c')).toContain('No event passes the filters. Press X to drop them all.')
  expect(said('tfqqqq')).toContain('Nothing here is called so.')
  expect(said('tr1995<enter>v')).toContain('Press v for what is possibly in the range, or X to drop them all.')
  expect(said('W')).toMatch(/Nothing is kept between visits.*KBRIEF_STATE.*kbrief news --since DATE/)
  expect(said('!')).toContain('No problems were found in the files.')
  const gone = { ...at(sized(80), 'event', 'hotlines-cut'), asOf: '2019-04-17' }
  expect(linesOf(gone).join(' ').replace(/\s+/g, ' ')).toContain(
    'Nothing was known of it by then. Press O to return to now',
  )
  expect(linesOf({ ...sized(80), asOf: '2000-01-01' }).join(' ')).toContain(
    'Nothing had certainly been reported by 1 Jan 2000.',
  )
})

test('where there is nothing to choose from, the page says what is missing', () => {
  const undated: Library = { world: sketchWorld([{ claims: [{}] }]), problems: [] }
  const said = (keys: string): string => {
    const frame = frameOf(undated, press(sized(80), keys, undated))
    return frame.body.lines.map(plainText).join(' ')
  }
  expect(said('o')).toContain('No briefing has a date.')
  expect(said('tf')).toContain('No event names an actor.')
  expect(said('tF')).toContain('No briefing has a topic.')
})
