import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { plainText } from '../../src/text/styled.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import { rebase } from '../../src/viewer/keep-position.ts'
import { beginVisit as atLastPlace, endVisit, withKnown } from '../../src/viewer/keep-visit.ts'
import type { Library } from '../../src/viewer/library.ts'
import type { State } from '../../src/viewer/state.ts'
import { countUnseen, hasNews, newsIn } from '../../src/viewer/visit.ts'
import { type Kept, NOTHING_KEPT, readKept, writeKept } from '../../src/visits/kept.ts'
import { at, library, opened, press, trail, waited } from '../support/reader.ts'
import { knownOf, LATEST, returned, without } from '../support/visits.ts'
import { sketchWorld } from '../support/world-builder.ts'

const { dataset } = library.world
const NEW_CLAIMS = dataset.claims.filter(({ briefing }) => briefing === LATEST).map(({ id }) => id)

const screen = (state: State, from: Library = library): string[] =>
  composeLines(frameOf(from, state)).map((line) => plainText(line).trimEnd())

/** The state of a visit as it begins, when the first frame is on the screen. */
const beginVisit = (from: Library, state: State, kept: Kept, fresh: boolean): State =>
  withKnown(atLastPlace(from, state, kept, fresh), kept)

/** The lines that carry the sign of what is new. */
const signed = (state: State): string[] => screen(state).filter((line) => /^.?•/u.test(line))

test('what came since the last visit is counted in the header, and nothing is at the first', () => {
  expect(screen(returned())[0]).toContain(`• new: 1 briefing, ${NEW_CLAIMS.length} claims W`)
  expect(screen(returned({ columns: 60, rows: 24 }))[0]).toContain(`• ${1 + NEW_CLAIMS.length} new W`)
  expect(screen(returned({ columns: 40, rows: 10 }))[0]).toContain('new W')
  const first = waited(beginVisit(library, opened(), NOTHING_KEPT, false))
  expect(screen(first)[0]).not.toContain('new')
  expect(signed(first)).toEqual([])
})

test('the briefing carries a •, and of events and actors those on which a new claim is', () => {
  const state = returned()
  expect(signed(state)).toHaveLength(1)
  for (const { id } of dataset.briefings) expect(hasNews(state, { kind: 'briefing', id })).toBe(id === LATEST)
  for (const event of dataset.events) {
    expect(hasNews(state, { kind: 'event', id: event.id })).toBe(event.claims.some((id) => NEW_CLAIMS.includes(id)))
  }
  for (const { id } of dataset.actors) {
    const names = dataset.claims.filter(
      (claim) =>
        claim.actors.includes(id) ||
        [claim.attribution, ...(claim.alsoPer ?? [])].flat().some((link) => link.actor === id),
    )
    expect(hasNews(state, { kind: 'actor', id })).toBe(names.some((claim) => NEW_CLAIMS.includes(claim.id)))
  }
})

test('a briefing is seen once it is opened, its claims once they have left the screen', () => {
  const open = press({ ...returned({ columns: 80, rows: 24 }) }, 'W<enter>')
  expect(trail(open)).toContain(`briefing ${LATEST}`)
  expect(countUnseen(open)).toEqual({ briefings: 0, claims: NEW_CLAIMS.length, conflicts: 0 })
  const inView = signed(open).length
  expect(inView).toBeGreaterThan(2)
  expect(countUnseen(press(open, '<escape>')).claims).toBe(NEW_CLAIMS.length - inView)
  // Scrolled to the end by pages, all have been on the screen and the last of them still are.
  const end = press(open, '<page-down>'.repeat(20))
  expect(countUnseen(end).claims).toBe(signed(end).length)
  expect(countUnseen(press(end, '<escape>'))).toEqual({ briefings: 0, claims: 0, conflicts: 0 })
  expect(screen(press(end, '<escape><escape>'))[0]).not.toContain('new')
  // A jump passes nothing in between.
  expect(countUnseen(press(open, 'G<escape>')).claims).toBeGreaterThan(0)
})

test('in the list of what is new is seen what the cursor was on before it went on, and by X all', () => {
  const news = press(returned(), 'W')
  const all = countUnseen(news)
  expect(countUnseen(press(news, '<escape>'))).toEqual(all)
  expect(countUnseen(press(news, 'j'))).toEqual({ ...all, briefings: 0 })
  expect(countUnseen(press(news, 'jj'))).toEqual({ ...all, briefings: 0, claims: all.claims - 1 })
  expect(countUnseen(press(news, 'X'))).toEqual({ briefings: 0, claims: 0, conflicts: 0 })
  expect(signed(press(news, 'X'))).toEqual([])
})

const meeting = (id: string, when: string) => ({
  id,
  title: `Briefing ${id}`,
  claims: [{ event: 'meet', text: `They meet, ${id}`, when }],
})

test('a conflict is new where it has arisen, and seen once its event is opened', () => {
  const now: Library = { problems: [], world: sketchWorld([meeting('a', '2019-04-24'), meeting('b', '2019-04-26')]) }
  const state = returned({ columns: 120, rows: 40 }, now, ['b'])
  expect(countUnseen(state)).toEqual({ briefings: 1, claims: 1, conflicts: 1 })
  const news = press(state, 'W', now)
  expect(screen(news, now).join('\n')).toMatch(/Now in conflict\n▸•≠ They meet, a\n/)
  expect(countUnseen(press(news, '<enter>', now)).conflicts).toBe(0)
  const was = returned(
    { columns: 120, rows: 40 },
    {
      problems: [],
      world: sketchWorld([meeting('a', '2019-04-24'), meeting('b', '2019-04-26'), meeting('c', '2019-04-28')]),
    },
    ['c'],
  )
  expect(countUnseen(was)).toEqual({ briefings: 1, claims: 1, conflicts: 0 })
})

/** The next visit to a library, after one that ended in a state in which another was open. */
function nextVisit(before: Library, state: State, now: Library = before): State {
  const kept: Kept = readKept(Buffer.from(writeKept(endVisit(before, state, NOTHING_KEPT, '2019-04-20'))))
  return waited(beginVisit(now, opened(), kept, true), now)
}

test('what was there at a visit is not new at the next, and what is unseen stays new until it is seen', () => {
  const before: Library = { problems: [], world: without(library.world, [LATEST]) }
  const first = waited(beginVisit(before, opened(), NOTHING_KEPT, false), before)
  const second = nextVisit(before, first, library)
  expect(countUnseen(second)).toEqual({ briefings: 1, claims: NEW_CLAIMS.length, conflicts: 0 })
  expect(second.visit.since).toBe('2019-04-20')
  expect(countUnseen(nextVisit(library, second))).toEqual(countUnseen(second))
  const looked = press(second, 'Wjjj')
  expect(countUnseen(nextVisit(library, looked))).toEqual(countUnseen(looked))
  expect(countUnseen(nextVisit(library, press(second, 'WX')))).toEqual({ briefings: 0, claims: 0, conflicts: 0 })
})

test('where nothing is kept W and M say so', () => {
  expect(screen(press(opened(), 'W')).join('\n')).toContain('Nothing is kept between visits, so')
  expect(press(opened(), 'M<enter>').notice).toBe('Marked until you leave: nothing is kept')
  expect(press(returned(), 'M<enter>').notice).toContain('lists what is marked')
  expect(screen(press(waited(beginVisit(library, opened(), NOTHING_KEPT, false)), 'W')).join('\n')).toContain(
    'first visit',
  )
})

test('an edited claim stays one that stands in the place of another until it is seen', () => {
  const told = (text: string): Library => {
    const claims = ['The river rises', text, 'The bridge falls'].map((each) => ({ id: `a.${each}`, text: each }))
    return { problems: [], world: sketchWorld([{ id: 'a', claims }]) }
  }
  const [before, now] = [told('The mill opens'), told('The mill shuts')]
  const first = waited(beginVisit(before, opened(), NOTHING_KEPT, false), before)
  const second = nextVisit(before, first, now)
  expect([...(newsIn(second)?.changed ?? [])]).toEqual(['a.The mill shuts'])
  const third = nextVisit(now, second)
  expect([...(newsIn(third)?.changed ?? [])]).toEqual(['a.The mill shuts'])
  expect(newsIn(nextVisit(now, press(third, '<enter><escape>', now)))?.claims.size).toBe(0)
})

test('of two visits that go on at once the one that ends last keeps what was seen and searched for in the other', () => {
  const conflict = { problems: [], world: sketchWorld([meeting('a', '2019-04-24'), meeting('b', '2019-04-26')]) }
  for (const [now, gone] of [
    [library, LATEST],
    [conflict, 'b'],
  ] as const) {
    const kept: Kept = {
      ...NOTHING_KEPT,
      last: '2019-04-18',
      known: knownOf(without(now.world, [gone])),
      queries: ['a'],
    }
    const begin = (): State => waited(beginVisit(now, opened(), kept, true), now)
    const [one, other] = [press(begin(), 'W<enter>', now), begin()]
    const unseen = countUnseen(one)
    expect(unseen).not.toEqual(countUnseen(other))
    const first = endVisit(now, { ...one, queries: ['a', 'b'] }, kept, '2019-04-20')
    const last = endVisit(now, { ...other, queries: ['a', 'c'] }, first, '2019-04-20')
    expect(last.queries).toEqual(['b', 'a', 'c'])
    const next = waited(beginVisit(now, opened(), readKept(Buffer.from(writeKept(last))), true), now)
    expect(countUnseen(next)).toEqual(unseen)
    // What the first one to end leaves unseen may still be seen in the other.
    const all = endVisit(now, press(other, 'WX', now), first, '2019-04-20')
    expect(countUnseen(waited(beginVisit(now, opened(), all, true), now))).toEqual({
      briefings: 0,
      claims: 0,
      conflicts: 0,
    })
  }
})

test('a claim that was taken back since the last visit is new until that is seen', () => {
  const claims = ['The river rises', 'The mill opens'].map((text) => ({ id: `a.${text}`, text }))
  const { dataset: standing } = sketchWorld([{ id: 'a', claims }])
  const struck = standing.claims.map((claim, at) => (at === 1 ? { ...claim, retracted: true as const } : claim))
  const before: Library = { problems: [], world: makeWorld(standing) }
  const now: Library = { problems: [], world: makeWorld({ ...standing, claims: struck }) }
  const first = waited(beginVisit(before, opened(), NOTHING_KEPT, false), before)
  const second = nextVisit(before, first, now)
  for (const visit of [second, nextVisit(now, second)]) {
    expect(countUnseen(visit)).toEqual({ briefings: 0, claims: 1, conflicts: 0 })
    const lines = screen(press(visit, 'W', now), now).join('\n')
    expect(lines).toMatch(/• × The mill opens · struck out\n {4}taken back: it stood before/)
    expect(lines).not.toContain('edited')
  }
  expect(newsIn(nextVisit(now, press(second, '<enter><escape>', now)))?.claims.size).toBe(0)
})

test('a visit that ends before all is read leaves what was known', () => {
  const known = knownOf(without(library.world, [LATEST]))
  const kept = { ...NOTHING_KEPT, last: '2019-04-18', known }
  const reading: Library = {
    ...library,
    world: without(
      library.world,
      dataset.briefings.map(({ id }) => id),
    ),
    reading: 'the files',
  }
  const state = beginVisit(reading, opened(), kept, false)
  expect(endVisit(reading, waited(state, reading), kept, '2019-04-20').known).toBe(known)
})

test('files that change while they are open bring what is new with them, and take no sign away for a while', () => {
  const before: Library = { problems: [], world: without(library.world, [LATEST]) }
  const first = waited(beginVisit(before, opened(), { ...NOTHING_KEPT, known: knownOf(before.world) }, false), before)
  expect(countUnseen(first)).toEqual({ briefings: 0, claims: 0, conflicts: 0 })
  const changed = rebase(before, library, first)
  expect(countUnseen(waited(changed))).toEqual({ briefings: 1, claims: NEW_CLAIMS.length, conflicts: 0 })
  expect(
    countUnseen(rebase(library, { ...library, world: without(library.world, []) }, waited(changed))).briefings,
  ).toBe(1)
})

test('a header that is pinned over a new event carries no sign', () => {
  const everything = dataset.briefings.map(({ id }) => id)
  const scrolled = press(returned({ columns: 80, rows: 24 }, library, everything), 't<page-down>')
  const lines = screen(scrolled)
  const header = lines.findIndex((line) => /^ {2}(?:April|August) \d{4}/.test(line))
  expect(header).toBe(3)
  expect(signed(scrolled).length).toBeGreaterThan(10)
})

test('seen as of an earlier day what is new there carries its sign', () => {
  const state = { ...at(returned(), 'briefing', LATEST), asOf: '2019-04-30' }
  expect(signed(state).length).toBeGreaterThan(0)
})
