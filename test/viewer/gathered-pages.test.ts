import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { plainText } from '../../src/text/styled.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { atPlace, placeOf, settleLeft } from '../../src/viewer/saved-place.ts'
import { START } from '../../src/viewer/scroll.ts'
import { currentRoute, pushPage, type State } from '../../src/viewer/state.ts'
import { generateDataset } from '../bench/generate.ts'
import { at, library, opened, press, top, trail, waited } from '../support/reader.ts'
import { ANI, nthClaim, ZEROHEDGE } from '../support/shipped-briefings.ts'

const start = opened()
const briefing = at(start, 'briefing', ANI)
const source = (id: string): State => pushPage(start, { page: 'source', id, ...START })

const screen = (state: State, from: Library = library): string =>
  composeLines(frameOf(from, state))
    .map((line) => plainText(line))
    .join('\n')

test('a briefing ends with its outlet as a source, then its threads, each of which opens', () => {
  const last = press(briefing, 'G')
  const targets = [last, press(last, 'k'), press(last, 'kk'), press(last, 'kkk')].map((state) => trail(state))
  expect(targets.map((each) => each.replace(/.* @ /, ''))).toEqual([
    'thread why-hanoi-failed',
    'thread summit-aims',
    'thread sanctions',
    'thread denuclearisation-formulas',
  ])
  expect(trail(press(last, '<enter>'))).toContain('> thread why-hanoi-failed @ claim ')
  expect(top(press(last, 'kkkkk<enter>'))).toBe('source ani')
})

test('T opens the thread of the selected claim at that claim, a choice among several, and else all threads', () => {
  const claim = nthClaim(ANI, 9)
  expect(trail(press(at(start, 'briefing', ANI, { kind: 'claim', id: claim }), 'T'))).toBe(
    `briefings > briefing ${ANI} > thread shuttle-before-the-summit @ claim ${claim}`,
  )
  const several = press(at(start, 'briefing', ANI, { kind: 'claim', id: nthClaim(ANI, 15) }), 'T')
  expect(top(several)).toBe('pick threads-of-claim')
  expect(top(press(several, '<down><enter>'))).toBe('thread summit-aims')
  expect(top(press(start, 'T'))).toBe('threads')
  expect(top(press(start, 'Tj<enter>'))).toBe('thread sanctions')
})

test('a claim that answers a search by its thread opens that, at the claim', () => {
  const hits = press(start, 'sshuttle-before-the-summit')
  const on = trail(hits).replace(/.* @ /, '')
  expect(trail(press(hits, '<enter>'))).toBe(`search > thread shuttle-before-the-summit @ ${on}`)
  const words = press(hits, '<down>')
  expect(top(press(words, '<enter>'))).toBe('thread shuttle-before-the-summit')
  expect(top(press(start, 'sair koryo plane<enter>'))).not.toContain('thread')
})

test('from a source one goes on to whom it cites, to its claims, and back', () => {
  const yonhap = source('yonhap')
  expect(top(press(yonhap, '<enter>'))).toBe('source kim-jong-un')
  expect(top(press(yonhap, '<enter><backspace>'))).toBe('source yonhap')
  const claim = press(yonhap, '/a day late<enter>')
  expect(screen(claim)).toContain('1/')
  expect(top(press(source('kremlin'), 'G<enter>'))).toBe('actor dmitry-peskov')
  expect(top(press(source('kremlin'), 'Gk<enter>'))).toBe('actor kremlin')
})

test('what changed is asked for by two days, of which the second is not before the first', () => {
  const second = press(start, ':diff<enter>17 April 2019<enter>')
  expect(top(second)).toBe('pick diff-to')
  expect(screen(press(second, '1 April 2019'))).not.toContain('the day typed')
  expect(screen(press(second, '30 April 2019'))).toContain('the day typed')
  const diff = press(second, '22 April 2019<enter>')
  expect(currentRoute(diff)).toMatchObject({ page: 'diff', from: '2019-04-17', to: '2019-04-22' })
  expect(screen(diff)).toContain('What changed between 17 Apr 2019 and 22 Apr 2019')
  expect(currentRoute(press(second, '<enter>'))).toMatchObject({ page: 'diff', from: '2019-04-17' })
  expect(trail(press(diff, '<enter>'))).toContain('briefing 2019-04-17-kim-turns-to-moscow')
  const other = press(diff, ':diff<enter>22 April 2019<enter>23 April 2019<enter>')
  expect(trail(other)).toContain(`> diff > diff @ briefing ${ZEROHEDGE}`)
})

test('as of a day what changed did so by the end of that day, and is said to', () => {
  const seen = { ...start, asOf: '2019-04-18' }
  const to18 = screen(press(seen, ':diff<enter>17 April 2019<enter><enter>'))
  expect(to18).toContain('What changed between 17 Apr 2019 and 18 Apr 2019')
  expect(to18).toContain('Arab News')
  const later = press(seen, ':diff<enter>22 April 2019<enter><enter>')
  expect(screen(later)).toContain('What changed between 18 Apr 2019 and 18 Apr 2019')
  expect(press(later, 'Y').effect).toMatchObject({ subject: { kind: 'diff', id: '2019-04-18/2019-04-18' } })
  expect(screen({ ...later, asOf: undefined })).toContain('What changed since 22 Apr 2019')
})

test('what is ahead is so of the day that everything is seen from, else of today', () => {
  const ahead = press({ ...start, today: '2026-11-28' }, ':ahead<enter>')
  expect(screen(ahead)).toContain('Ahead, as of 28 Nov 2026')
  const then = screen({ ...ahead, asOf: '2019-04-22' })
  expect(then).toContain('Ahead, as of 22 Apr 2019')
  expect(then).not.toContain('◆')
})

test('a visit opens at such a page again where it was left, and never at a diff of what is no day', () => {
  for (const left of [
    press(start, ':ahead<enter>j'),
    press(start, ':diff<enter>17 April 2019<enter>22 April 2019<enter>jj'),
    press(start, ':sources<enter>jj<enter>j'),
    press(start, 'Tj<enter>j'),
  ]) {
    const kept = JSON.parse(JSON.stringify(placeOf(library, left)))
    expect(trail(settleLeft(library, atPlace(start, kept)))).toBe(trail(left))
  }
  const stacks = { briefings: [{ page: 'briefings' }, { page: 'diff', from: 'never' }] }
  expect(top(atPlace(start, { view: 'briefings', stacks }))).toBe('briefings')
})

test('in a large world each of them waits for long work, and is then what it is at once in a small one', () => {
  const large: Library = {
    world: makeWorld(generateDataset({ briefings: 400, events: 6000, claims: 12_000 })),
    problems: [],
  }
  for (const keys of [':ahead<enter>', ':sources<enter>', ':diff<enter>1 January 2012<enter>1 February 2012<enter>']) {
    const waiting = press(start, keys, large)
    expect(screen(waiting, large)).toContain('Going through everything …')
    expect(screen(waited(waiting, large), large)).not.toContain('Going through everything …')
  }
})
