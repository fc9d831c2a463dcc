import { expect, test } from 'vitest'
import { actorList } from '../../src/pages/actor-list.ts'
import { briefingList } from '../../src/pages/briefing-list.ts'
import { choiceList } from '../../src/pages/choice-list.ts'
import { emptyPage } from '../../src/pages/empty-page.ts'
import { hitList } from '../../src/pages/hit-list.ts'
import { problemsPage } from '../../src/pages/problems-page.ts'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { search } from '../../src/search/search.ts'
import { paint } from '../../src/text/paint.ts'
import { plainText } from '../../src/text/styled.ts'
import { flowing, linesOf, stopsOf, textOf } from '../support/page-text.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { sketchWorld } from '../support/world-builder.ts'

const { briefings, actors } = shippedWorld.dataset
const corpus = makeCorpus(shippedWorld)
const hits = (query: string, width = 100) => hitList(search(corpus, query).hits, width)

test.each([37, 50, 77, 116])('at width %i the list of briefings says topic, date, whole title and outlet', (width) => {
  const list = briefingList(shippedWorld, width)
  expect(linesOf(list)[0]).toBe('Kim–Putin summit')
  expect(linesOf(list)).toContain('Envoys in Seoul')
  const stops = stopsOf(list)
  expect(stops.map(({ target }) => target.id)).toEqual(briefings.map(({ id }) => id))
  stops.forEach(({ lines }, at) => {
    const said = lines.join(' ').replace(/\s+/g, ' ')
    expect(said).toContain(briefings[at]?.title)
    expect(said).toContain(shippedWorld.actors.get(briefings[at]?.source.outlet ?? '')?.name)
  })
})

test('the outlet stands at the right of the line on which the title ends, below it only without room', () => {
  const title = 'The ferry is to run again before the month is out, says the harbour master'
  const world = sketchWorld([{ title, outlet: 'Daily Post', date: '2031-05-14', claims: [] }])
  const at = (width: number) => linesOf(briefingList(world, width))
  expect(at(104)).toEqual([`14 May 2031     ${title}    Daily Post`])
  expect(at(60)).toEqual([
    '14 May 2031     The ferry is to run again before the month',
    '                is out, says the harbour master   Daily Post',
  ])
  expect(at(50)).toEqual([
    '14 May 2031     The ferry is to run again before',
    '                the month is out, says the harbour',
    '                master                  Daily Post',
  ])
  expect(at(37)).toEqual([
    'The ferry is to run again before the',
    'month is out, says the harbour master',
    '  14 May 2031 · Daily Post',
  ])
})

test('briefings without a topic come last, under a heading of their own; alone, without one', () => {
  const mixed = sketchWorld([
    { title: 'first', claims: [] },
    { title: 'second', topic: 'A topic', claims: [] },
  ])
  expect(linesOf(briefingList(mixed, 60)).map((line) => line.trim())).toEqual([
    'A topic',
    expect.stringContaining('second'),
    '',
    'Other briefings',
    expect.stringContaining('first'),
  ])
  const alone = sketchWorld([{ title: 'first', claims: [] }])
  expect(linesOf(briefingList(alone, 60))).toEqual(['first'])
})

test('a very long list has one line for each briefing', () => {
  const world = sketchWorld(
    Array.from({ length: 501 }, (_, at) => ({ title: `${at} ${'word '.repeat(30)}`, outlet: 'ANI', claims: [] })),
  )
  expect(briefingList(world, 80).stops.every(({ height }) => height === 1)).toBe(true)
})

test('actors are grouped by kind, those with the most claims first', () => {
  const list = actorList(shippedWorld, 60)
  const lines = linesOf(list)
  const headings = lines.filter((_, at) => at === 0 || lines[at - 1] === '')
  expect(headings).toEqual(['People', 'States', 'Agencies', 'Organizations', 'Media', 'Companies'])
  expect(lines[1]).toMatch(/^Kim Jong Un +PRK +\d+ events +\d+ claims$/)
  const counts = lines.slice(1, lines.indexOf('')).map((line) => Number(/(\d+) claims?$/.exec(line)?.[1]))
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(new Set(list.stops.map(({ target }) => target.id))).toEqual(new Set(actors.map(({ id }) => id)))
})

test('one is one: 1 claim, 1 event', () => {
  const text = textOf(actorList(shippedWorld, 80))
  expect(text).toMatch(/\b1 claim$/m)
  expect(text).toMatch(/\b1 event\b/)
  expect(text).not.toMatch(/\b1 (claims|events)\b|\b(?:0|[2-9]|\d\d) (claim|event)\b/)
})

test('≠ stands after who has posts on which reports differ, also where the name is cut', () => {
  const roles = [
    { title: 'envoy', per: [{ name: 'ANI' }] },
    { title: 'minister', per: [{ name: 'Yonhap' }] },
  ]
  const world = sketchWorld([], { actors: { [`Ada ${'Long '.repeat(20)}`]: { roles }, Mia: {} } })
  for (const width of [36, 60, 116]) {
    const [first, second] = linesOf(actorList(world, width)).filter((line) => / claims$/.test(line))
    expect(first).toMatch(/^Ada .* ≠ +(?:0 events +)?0 claims$/)
    expect(second).not.toContain('≠')
    expect(first?.length).toBe(second?.length)
  }
})

test('the columns of the actors line up', () => {
  const rows = linesOf(actorList(shippedWorld, 80)).filter((line) => /claims?$/.test(line))
  expect(new Set(rows.map((line) => line.length)).size).toBe(1)
})

test('a hit says its kind, its title, its date and its outlet', () => {
  expect(linesOf(hits('kim putin summit'))[0]).toMatch(
    /^event {5}Putin and Kim meet +23 or 24, or (?:~)?26 Apr 2019 · \+\d+ claims$/,
  )
  expect(linesOf(hits('in:briefings biegun goes'))[0]).toMatch(/^briefing {2}Biegun goes to Moscow .* · ANI$/)
  expect(linesOf(hits('biegun'))[0]).toMatch(/^actor {5}Stephen Biegun$/)
})

test('a claim that is longer than a line goes on below it, with its outlet at the right of the second', () => {
  const text = 'The harbour master says that the ferry is to run again before the month is out, if the ice allows'
  const found = search(makeCorpus(sketchWorld([{ outlet: 'Daily Post', claims: [{ text }] }])), 'ferry').hits
  const claim = found.filter(({ kind }) => kind === 'claim')
  const at = (width: number) => linesOf(hitList(claim, width))
  expect(at(120)).toEqual([`claim     ${text}${' '.repeat(3)}Daily Post`])
  expect(at(80)).toEqual([
    'claim     The harbour master says that the ferry is to run again before the',
    `          month is out, if the ice allows${' '.repeat(29)}Daily Post`,
  ])
  for (const line of [...at(60), ...at(46)]) expect(line.length).toBeLessThanOrEqual(60)
  expect(at(46)).toHaveLength(2)
  expect(at(46)[1]).toMatch(/ {2}Daily Post$/)
  expect(at(46).join(' ')).toContain('ferry')
})

test('below a hit stands the sentence that matched, where it is not the title', () => {
  const found = search(corpus, 'captain aquarium ballet').hits
  const list = hitList(found, 80)
  stopsOf(list).forEach(({ lines }, at) => {
    const hit = found[at]
    const titled = hit?.matches.some(({ text }) => text === hit.title)
    if (!titled && hit?.matches[0]) expect(lines.length).toBeGreaterThan(1)
  })
})

test('the letters that matched are marked', () => {
  const [line = []] = hits('biegun').draw(0, 1)
  expect(line.filter(({ role }) => role === 'match').map(({ text }) => text)).toEqual(['Biegun'])
})

test('a match late in a long sentence is seen', () => {
  const found = search(corpus, 'aquarium').hits.filter(({ kind }) => kind === 'claim')
  const list = hitList(found, 40)
  expect(textOf(list)).toContain('aquarium')
})

test.each([37, 60, 100])('at width %i every hit is a stop, in order of rank', (width) => {
  const found = search(corpus, 'kim putin').hits
  expect(stopsOf(hitList(found, width)).map(({ target }) => target)).toEqual(
    found.map(({ kind, id }) => ({ kind, id })),
  )
})

test('only as many hits are laid out as are seen, and those after them when they are', () => {
  const found = search(corpus, 'kim putin summit').hits
  const seen = new Set<number>()
  const watched = found.map((hit, at) => ({
    ...hit,
    get matches() {
      seen.add(at)
      return hit.matches
    },
  }))
  const list = hitList(watched, 80, 9)
  const first = [...seen]
  expect(first.length).toBeLessThanOrEqual(9)
  expect(linesOf({ ...list, length: 9 })).toEqual(linesOf(hitList(found, 80)).slice(0, 9))
  expect(seen.size).toBe(first.length)
  expect(plainText(list.draw(list.length - 2, list.length)[0] ?? [])).toContain(found.at(-1)?.title.slice(0, 20))
  expect(seen.size).toBe(first.length + 1)
})

test('where no briefing has a date there is no column of dates, and in a narrow terminal no line for one', () => {
  const undated = sketchWorld([
    { title: 'first', claims: [] },
    { title: 'second', outlet: 'Daily Post', claims: [] },
  ])
  for (const newestFirst of [true, false]) {
    const lines = (width: number) => linesOf(briefingList(undated, width, { newestFirst })).sort()
    expect(lines(60)).toEqual(['first', `second${' '.repeat(44)}Daily Post`])
    expect(lines(40)).toEqual(['  Daily Post', 'first', 'second'])
  }
})

test('where no actor has a country, names have its room', () => {
  const world = sketchWorld([{ claims: [{ text: 'a', actors: ['Ada Bergström-Haverkamp'] }] }])
  expect(linesOf(actorList(world, 34)).join(' ')).toContain('Ada Bergström-Haverkamp    1 claim')
})

test('choices have their details in a column', () => {
  const list = choiceList(
    [
      { value: 'a', label: '김정은', detail: '14 events' },
      { value: 'b', label: 'Vladimir Putin', detail: '6 events' },
    ],
    60,
  )
  expect(linesOf(list)).toEqual(['김정은          14 events', 'Vladimir Putin  6 events'])
  expect(list.stops.map(({ target }) => target.id)).toEqual(['a', 'b'])
})

test('a choice that has no room on a line takes as many as it needs, and nothing of it is cut', () => {
  const choices = [
    { value: 'a', label: 'Plain text', detail: 'its words, date, chain, outlet and address' },
    { value: 'b', label: 'BibTeX', detail: 'a bibliography' },
  ]
  const list = choiceList(choices, 37)
  expect(linesOf(list)).toEqual([
    'Plain text  its words, date, chain,',
    '            outlet and address',
    'BibTeX      a bibliography',
  ])
  expect(list.stops.map(({ line, height }) => [line, height])).toEqual([
    [0, 2],
    [2, 1],
  ])
  expect(list.draw(1, 3).map((line) => plainText(line).trimEnd())).toEqual([
    '            outlet and address',
    'BibTeX      a bibliography',
  ])
})

test('commands have their keys before them', () => {
  const commands = [
    { value: 'a', label: 'Open what is selected', detail: 'Enter' },
    { value: 'b', label: 'Ahead: what is expected', detail: '' },
  ]
  expect(linesOf(choiceList(commands, 22, true))).toEqual([
    'Enter  Open what is',
    '       selected',
    '       Ahead: what is',
    '       expected',
  ])
})

test('a page for nothing says why and what to press', () => {
  expect(linesOf(emptyPage('No briefings here.', 'Press q.', 40))).toEqual(['', 'No briefings here.', '', 'Press q.'])
})

const problem = {
  severity: 'warning' as const,
  file: 'a.md',
  line: 3,
  column: 5,
  message: 'No such day',
  hint: 'Type 2019-04-30',
  source: '- 2019-04-31: x',
}

test('problems come errors first, each with its place, what is wrong, the line, and what to type', () => {
  const page = problemsPage(
    shippedWorld,
    { problems: [problem, { ...problem, severity: 'error', file: 'b.md' }] },
    [],
    60,
  )
  expect(linesOf(page)).toEqual([
    '1 error, 1 warning',
    '',
    'b.md:3:5 error',
    '  No such day',
    '    - 2019-04-31: x',
    '  Type 2019-04-30',
    '',
    'a.md:3:5 warning',
    '  No such day',
    '    - 2019-04-31: x',
    '  Type 2019-04-30',
  ])
  const colour = { looks: 'colour', ascii: false } as const
  expect(paint(page.lines[2] ?? [], colour)).toContain('\u001b[1;31merror')
  expect(paint(page.lines[7] ?? [], colour)).toContain('\u001b[33mwarning')
})

test('no problems are said to be none', () => {
  expect(flowing(problemsPage(shippedWorld, { problems: [] }, [], 60))).toBe(
    ' No problems were found in the files. Press Esc to go back.',
  )
})
