import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { answer, greet } from '../../src/speech/answer.ts'
import { keptAfter } from '../../src/speech/heard-news.ts'
import { type Kept, NOTHING_KEPT } from '../../src/visits/kept.ts'
import { knownAfter } from '../../src/visits/known.ts'
import type { Mark } from '../../src/visits/mark.ts'
import { newsSince } from '../../src/visits/news.ts'
import { shippedWorld, ZEROHEDGE } from '../support/shipped-briefings.ts'
import { NOTHING_NEW } from '../support/visits.ts'

/** What is answered to the last of some lines, with what is kept of earlier visits. */
function heard(kept: Kept | undefined, ...typed: readonly string[]): readonly string[] {
  let { state, lines } = greet(shippedWorld, undefined, '2026-11-28', kept)
  for (const line of typed) ({ state, lines } = answer(shippedWorld, state, line))
  return lines
}

const { dataset } = shippedWorld
const before = makeWorld({
  ...dataset,
  briefings: dataset.briefings.filter(({ id }) => id !== ZEROHEDGE),
  claims: dataset.claims.filter(({ briefing }) => briefing !== ZEROHEDGE),
})
const kept: Kept = {
  ...NOTHING_KEPT,
  last: '2026-11-27',
  known: knownAfter(before, [], NOTHING_NEW),
}

test('news tells what was not there at the last visit, each with a number to open it by', () => {
  const [first, ...rest] = heard(kept, 'news')
  expect(first).toMatch(/, 1 briefing, 19 claims: what is new since the visit of 27 November 2026\.$/)
  expect(rest.join('\n')).toMatch(/^1\. Event: Putin and Kim meet.*\nNow in conflict: /)
  const titles = [...rest, ...heard(kept, 'news', 'next')].join('\n')
  expect(titles).toMatch(/^\d+\. The Kremlin says Kim and Putin will meet before April is out/m)
  expect(heard(kept, 'news', '2').join(' ')).toContain('The Kremlin says Kim and Putin will meet')
})

/** What is still new after a conversation in which some lines were typed. */
function leftNew(...typed: readonly string[]) {
  let { state } = greet(shippedWorld, undefined, '2026-11-28', kept)
  for (const line of typed) ({ state } = answer(shippedWorld, state, line))
  const after = keptAfter(shippedWorld, state, { ...kept, queries: ['kim'] }, '2026-11-28')
  expect(after).toMatchObject({ last: '2026-11-28', queries: ['kim'] })
  const { briefings, claims, conflicts } = newsSince(shippedWorld, after.known)
  return { briefings: briefings.size, claims: claims.size, conflicts: conflicts.size }
}

test('a conversation is a visit: what is new is told at its start, and is known once it was told or opened', () => {
  const { lines } = greet(shippedWorld, undefined, '2026-11-28', kept)
  expect(lines[1]).toMatch(
    /^New since the visit of 27 November 2026: \d+ conflicts?, 1 briefing, 19 claims\. Type news/,
  )
  expect(leftNew('list')).toMatchObject({ briefings: 1, claims: 19 })
  const { claims, ...rest } = leftNew('open the kremlin says')
  expect(rest.briefings).toBe(0)
  expect(claims).toBeGreaterThan(0)
  expect(leftNew('open the kremlin says', ...Array<string>(12).fill('next'))).toMatchObject({ briefings: 0, claims: 0 })
  expect(leftNew('news', ...Array<string>(20).fill('next'))).toEqual({ briefings: 0, claims: 0, conflicts: 0 })
})

test('what a viewer beside the conversation has kept as seen by its end is known after it', () => {
  const { state } = greet(shippedWorld, undefined, '2026-11-28', kept)
  const seen = knownAfter(shippedWorld, newsSince(shippedWorld, undefined).conflictKeys, NOTHING_NEW)
  const { known } = keptAfter(shippedWorld, state, { ...kept, known: seen }, '2026-11-28')
  const { briefings, claims, conflicts } = newsSince(shippedWorld, known)
  expect([briefings.size, claims.size, conflicts.size]).toEqual([0, 0, 0])
})

test('at the first visit nothing is new, and after it all is known', () => {
  const { state, lines } = greet(shippedWorld, undefined, '2026-11-28', NOTHING_KEPT)
  expect(lines.join(' ')).not.toContain('New since')
  const { known } = keptAfter(shippedWorld, state, NOTHING_KEPT, '2026-11-28')
  expect(newsSince(before, known).briefings.size).toBe(0)
  expect(newsSince(shippedWorld, known).claims.size).toBe(0)
})

test('news of a day tells what was published from it on, and no visit is needed', () => {
  expect(heard(undefined, 'news 1 june 2021')[0]).toBe(
    '1 briefing, 26 claims: what was published on 1 June 2021 or after.',
  )
  expect(heard(undefined, 'news 2030')[0]).toBe('Nothing: what was published on 1 January 2030 or after.')
  expect(heard(undefined, 'news')).toEqual([
    'This is the first visit, or none is kept. Type news and a day, such as news 17 april 2019.',
  ])
  expect(heard(undefined, 'news soon')).toEqual(['Type news and a day, such as news 17 april 2019.'])
})

test('marks are told with their notes, and can be opened', () => {
  const mark: Mark = { kind: 'event', id: 'kim-putin-summit', words: 'Putin and Kim meet' }
  const marked: Kept = { ...kept, marks: [{ ...mark, note: 'ask the desk' }] }
  expect(heard(marked, 'marks').slice(0, 3)).toEqual([
    '1 mark, the latest first.',
    '1. Event: Putin and Kim meet.',
    'Note: ask the desk.',
  ])
  expect(heard(marked, 'marks', '1')[0]).toContain('Putin and Kim meet')
  expect(heard(kept, 'marks')).toEqual(['Nothing is marked. In the viewer, M marks what is selected.'])
})
