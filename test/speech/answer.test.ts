import { expect, test } from 'vitest'
import { answer, greet } from '../../src/speech/answer.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { summitWorld } from '../support/summit.ts'
import { expectConversation } from '../support/transcript.ts'
import { sketchWorld } from '../support/world-builder.ts'

test('it begins with how much there is, and what can be typed', () => {
  expect(greet(shippedWorld).lines).toEqual([
    '5 briefings in 2 topics.',
    'Type list to hear them, help for what you can type, quit to leave.',
  ])
  expect(greet(shippedWorld, '2019-04-17').lines[0]).toBe(
    'As of 17 April 2019: 2 briefings in 1 topic, 1 more perhaps by then: Arab News.',
  )
})

test('where there is nothing, it says so and how to leave', () => {
  expect(greet(sketchWorld([])).lines).toEqual(['0 briefings.', 'Type help for what you can type, quit to leave.'])
  expect(greet(shippedWorld, '2018-01-01').lines).toEqual([
    'As of 1 January 2018: 0 briefings.',
    'Type now to hear all, help for what you can type, quit to leave.',
  ])
})

test('an event is told with its counts and conflicts first, then every claim with who says it and through whom', () => {
  expectConversation(
    summitWorld(),
    `
    > event summit
    Event 1 of 1: Putin and Kim meet.
    Expected, of type meet: 23 or 24, or 26 April 2019, Vladivostok.
    6 claims from 3 named origins, 2 unnamed; three reports conflict on the date.
    No day fits all 6 dates.
    Conflict: 23 or 24 April 2019, by South Korean media (via Arab News); Yonhap (via ANI): about 24 April 2019.
    Conflict: 26 April 2019, by Yonhap (via ABC News): 26 April 2019 or later.
    Two reports relay Yonhap differently: about 24 April 2019 (ANI), 26 April 2019 or later (ABC News).
    Place: Vladivostok by Yonhap and a Foreign Ministry source; Kyodo News gives only Russian Far East, which it lies in; one report leaves it open.
    Type next for 18 more lines.

    > next
    6 claims expect it.
    Claim 1 of 6, expected, by Yonhap, through ANI: about 24 April 2019, Vladivostok. Kim Jong Un meets Vladimir Putin.
    Claim 2 of 6, expected, by a Foreign Ministry source, through Arab News and Izvestiya: between 22 and 26 April 2019, Vladivostok. Kim Jong Un meets Vladimir Putin.
    Claim 3 of 6, expected, by South Korean media, through Arab News: 23 or 24 April 2019. Kim Jong Un meets Vladimir Putin.
    Claim 4 of 6, expected, by Yonhap, through ABC News: 26 April 2019 or later. Kim Jong Un meets Vladimir Putin.
    Claim 5 of 6, expected, by Dmitry Peskov, through ZeroHedge and Reuters: between 22 and 30 April 2019. Kim Jong Un meets Vladimir Putin.
    Claim 6 of 6, expected, by Kyodo News, through ZeroHedge and UPI: between 22 and 28 April 2019, Russian Far East. Kim Jong Un meets Vladimir Putin.
    The record, how it turned out: 25 April 2019, Vladivostok. They met on Russky Island.
    Type next for 10 more lines.

    >
    Source of the record: a later report.
    6 claims compared with the record, the closest first:
    A Foreign Ministry source (via Arab News, Izvestiya): inside its 5 days.
    Kyodo News (via ZeroHedge, UPI): inside its 7 days.
    Dmitry Peskov (via ZeroHedge, Reuters): inside its 9 days.
    Yonhap (via ANI): 1 day early, which "about" allows.
    South Korean media (via Arab News): 1 or 2 days early.
    Yonhap (via ABC News): at least 1 day late.
    Type next for 2 more lines.
    `,
  )
})

test('a briefing is told from its source to its last claim, section by section', () => {
  expectConversation(
    shippedWorld,
    `
    > open 1
    Briefing 1 of 5: Kim prepares for a first meeting with Putin, day and city open.
    15 claims in 5 sections; reports conflict on 1 event.
    From ABC News, dateline Seoul, published 16 or 17 April 2019.
    About the source: network radio copy that prints no date, from the site of a local affiliate station.
    ...
    What happened: 2 claims.
    Claim 1 of 15, happened, by ABC News: 15 April 2019. The Kremlin confirms that a meeting of Vladimir Putin and Kim Jong Un is planned, but gives no details.
    Claim 2 of 15, happened, by ABC News: The Blue House, which keeps in touch with the North, says that preparations have begun and will not say more.
    Type next for 17 more lines.
    `,
  )
})

test('a claim leads to its briefing, at that very claim, to its event and to its actors', () => {
  expectConversation(
    summitWorld(),
    `
    > event summit
    ...
    > 3
    Claim 3 of 6: Kim Jong Un meets Vladimir Putin.
    Expected, of type meet: 23 or 24 April 2019.
    By South Korean media, through Arab News.
    1. Briefing: Briefing arab-news. Arab News, 17 April 2019.
    2. Event: Putin and Kim meet, expected: 23 or 24, or 26 April 2019; three reports conflict on the date.
    3. Actor: Kim Jong Un, person.
    4. Actor: Vladimir Putin, person.
    End of claim 3 of 6. Type next for claim 4 of 6: Kim Jong Un meets Vladimir Putin.

    > 1
    Briefing 2 of 4: Briefing arab-news.
    Claim 2 of 2, expected, by South Korean media, through Arab News: 23 or 24 April 2019. Kim Jong Un meets Vladimir Putin. On the same event.
    End of briefing 2 of 4. Type next for briefing 3 of 4: Briefing abc.
    `,
  )
})

test('an actor is told with counts first, and what comes up twice keeps its number', () => {
  expectConversation(
    summitWorld(),
    `
    > actor putin
    Actor 2 of 13: Vladimir Putin.
    Named in 1 event and 6 claims.
    Person.
    Is involved in 1 event:
    1. Putin and Kim meet, expected: 23 or 24, or 26 April 2019; three reports conflict on the date.
    Reports conflict on 1 event:
    1. Putin and Kim meet, expected: 23 or 24, or 26 April 2019; three reports conflict on the date.
    Acts together with 1 actor:
    2. Kim Jong Un, in 1 event.
    End of actor 2 of 13. Type next for actor 3 of 13: ZeroHedge.
    `,
  )
})

test('roles are told as sure as they are, and reports that differ on a post as well', () => {
  expectConversation(
    shippedWorld,
    `
    > actor biegun
    Actor 4 of 51: Stephen Biegun.
    Named in 3 events and 9 claims.
    Person, of USA, first event October 2018, last event 17 to 18 April 2019.
    ...
    Role: US envoy to North Korea, 2019, by Arab News.
    Type next for 7 more lines.

    > actor kim chang son
    ...
    Reports differ on the post. ANI: de facto chief of staff of Kim Jong Un; Kyodo News (via ZeroHedge, UPI): vice chairman of the State Affairs Commission.
    Type next for 6 more lines.
    `,
  )
})

test('quit takes leave', () => {
  const { state } = greet(shippedWorld)
  expect(state.over).toBe(false)
  expect(answer(shippedWorld, state, 'quit')).toMatchObject({ state: { over: true }, lines: ['Goodbye.'] })
})
