import { expect, test } from 'vitest'
import { answer, greet } from '../../src/speech/answer.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { expectConversation } from '../support/transcript.ts'

/** What is answered to the last of some lines. */
function heard(typed: readonly string[], asOf?: string, today = '2026-11-28'): readonly string[] {
  let { state, lines } = greet(shippedWorld, asOf, today)
  for (const line of typed) ({ state, lines } = answer(shippedWorld, state, line))
  return lines
}

test('what is ahead is told of the day that everything is seen from, and its events can be opened', () => {
  expectConversation(
    shippedWorld,
    `
    > as of 22 april 2019
    ...
    > ahead
    Ahead, as of 22 April 2019.
    3 events expected:
    1. An extra Air Koryo flight goes to Vladivostok, expected: 23 April 2019.
    ...
    > 1
    Number 1 of 6, event: An extra Air Koryo flight goes to Vladivostok.
    ...
    `,
  )
})

test('of now, what is past without a report is told with what is known today, never that it did not happen', () => {
  const lines = heard(['ahead'])
  expect(lines[0]).toBe('Ahead, as of 28 November 2026.')
  expect(lines[1]).toBe('7 events past, and no report here says that it happened:')
  expect(heard(['ahead', 'next']).join(' ')).not.toMatch(/did not happen/)
})

test('what changed is told between two days or since one, in any date words', () => {
  for (const typed of ['diff 17 april 2019 and 22 april 2019', 'what changed between 2019-04-17 and 2019-04-22']) {
    expect(heard([typed]).slice(0, 3)).toEqual([
      '1 new report, 25 claims added, 0 taken back; 12 events as before.',
      '17 April 2019: 1 more perhaps by then: Arab News.',
      '22 April 2019: 1 more perhaps by then: ZeroHedge.',
    ])
  }
  expect(heard(['diff since 23 april 2019'])[0]).toMatch(/^1 new report, /)
  expect(heard(['diff 22 april 2019 and 17 april 2019'])).toEqual(['Type the earlier day first, then the later.'])
  expect(heard(['diff'])[0]).toMatch(/^Type diff and two days/)
})

test('a source is told by any of its names, and one that may be several is not chosen', () => {
  expect(heard(['source 연합뉴스']).slice(0, 4)).toEqual([
    'Source: Yonhap.',
    'Named; 4 claims of its own, 2 passed on.',
    'Cites Kim Jong Un in 1 claim and sources in Vladivostok in 1 claim.',
    'Cited by ANI in 4 claims, ABC News in 1 claim and ZeroHedge in 1 claim.',
  ])
  expect(heard(['source peskov'])[0]).toBe('Source: Kremlin.')
  expect(heard(['source south korean'])[0]).toMatch(/may mean South Korean Foreign Ministry and South Korean media/)
  expect(heard(['source nobody at all'])[0]).toMatch(/^No source is called/)
  expect(heard(['sources'])[0]).toBe('32 sources. Type source and a name to hear one.')
})

test('a thread is told by a part of its name', () => {
  expect(heard(['thread shuttle']).slice(0, 2)).toEqual(['Thread shuttle-before-the-summit.', '4 claims in order:'])
  expect(heard(['threads'])[0]).toBe('5 threads. Type thread and a name to hear one.')
})
