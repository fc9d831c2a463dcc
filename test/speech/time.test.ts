import { test } from 'vitest'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { summitWorld } from '../support/summit.ts'
import { expectConversation } from '../support/transcript.ts'
import { sketchWorld, when } from '../support/world-builder.ts'

test('as of a day, only what had been reported by then is told; now tells everything again', () => {
  expectConversation(
    shippedWorld,
    `
    > as of 17 april 2019
    As of 17 April 2019: 2 briefings in 1 topic, 1 more perhaps by then: Arab News. Type now to hear everything.
    You are at the briefings. Type next to hear it.

    > 4
    There is no number 4: the numbers here go from 1 to 2.

    > timeline 2021
    ...
    > now
    Now: 5 briefings in 2 topics.
    ...
    > now
    You hear everything: 5 briefings in 2 topics.
    `,
  )
})

test('it may begin as of a day', () => {
  expectConversation(
    shippedWorld,
    `
    > list
    2 briefings in 1 topic.
    ...
    > as of
    As of 17 April 2019: 2 briefings in 1 topic, 1 more perhaps by then: Arab News. Type as of and a day, such as as of 17 April 2019, or now.

    > now
    Now: 5 briefings in 2 topics.
    ...
    `,
    '2019-04-17',
  )
})

test('as of a month is as of its end', () => {
  expectConversation(
    shippedWorld,
    `
    > as of april 2019
    As of 30 April 2019: 4 briefings in 1 topic. Type now to hear everything.
    ...
    `,
  )
})

test('what was not known by then is left, and what was known is kept', () => {
  expectConversation(
    summitWorld(),
    `
    > event summit
    ...
    > 6
    Claim 6 of 6: Kim Jong Un meets Vladimir Putin.
    ...
    > as of 17 april 2019
    As of 17 April 2019: 3 briefings. Type now to hear everything.
    You are at event Putin and Kim meet. Type next to hear it.

    >
    Event 1 of 1: Putin and Kim meet.
    Expected, of type meet: 23 or 24, or 26 April 2019, Vladivostok.
    4 claims from 1 named origin, 2 unnamed; three reports conflict on the date.
    ...
    `,
  )
})

test('where nothing at all was known, time does not move', () => {
  expectConversation(
    shippedWorld,
    `
    > as of 1 january 2019
    No briefing had certainly come out by 1 January 2019. The first had by 17 April 2019.

    > list
    5 briefings in 2 topics.
    ...
    `,
  )
  expectConversation(
    sketchWorld([{ claims: [{ event: 'talks', text: 'Talks go on' }] }], {
      events: { talks: { record: { when: when('2019-04-25') } } },
    }),
    `
    > as of 1 january 2019
    You hear all there is: no briefing has a certain date.
    `,
  )
})

test('a day that is none is explained', () => {
  expectConversation(
    shippedWorld,
    `
    > as of since 2019
    "since 2019" has no end. Type a day, such as as of 17 April 2019.

    > as of 31 april 2019
    There is no 31 April 2019: the month has 30 days; type the day that is meant, or 2019-04 if it is not known.
    `,
  )
})
