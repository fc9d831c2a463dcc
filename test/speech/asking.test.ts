import { test } from 'vitest'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { summitWorld } from '../support/summit.ts'
import { expectConversation } from '../support/transcript.ts'
import { sketchWorld } from '../support/world-builder.ts'

test('list tells the briefings by topic, and numbers open them', () => {
  expectConversation(
    shippedWorld,
    `
    > list
    5 briefings in 2 topics.
    Topic Kim-Putin summit: 4 briefings.
    1. Kim prepares for a first meeting with Putin, day and city open. ABC News, 16 or 17 April 2019.
    2. Biegun goes to Moscow while Kim and Putin prepare to meet. ANI, 16 or 17 April 2019.
    3. Kim turns to Moscow after failing to win sanctions relief. Arab News, 17 or 18 April 2019.
    4. The Kremlin says Kim and Putin will meet before April is out. ZeroHedge, 22 or 23 April 2019.
    Topic Envoys in Seoul: 1 briefing.
    5. US and Russian envoys are in Seoul as the North shuns the hotlines. Korea Herald, 22 August 2021.
    End of the list. Type a number to open one.

    > 5
    Briefing 5 of 5: US and Russian envoys are in Seoul as the North shuns the hotlines.
    26 claims in 4 sections.
    ...
    `,
  )
})

test('briefings without a topic come last, and without any topic none is spoken of', () => {
  const claims = [{ text: 'Talks go on' }]
  const some = sketchWorld([
    { title: 'One', claims },
    { title: 'Two', topic: 'Talks', date: '2019-04-17', outlet: 'ANI', claims },
  ])
  expectConversation(
    some,
    `
    > list
    2 briefings in 1 topic.
    Topic Talks: 1 briefing.
    1. Two. ANI, 17 April 2019.
    No topic: 1 briefing.
    2. One. no date.
    End of the list. Type a number to open one.
    `,
  )
  expectConversation(
    sketchWorld([{ title: 'One', claims }]),
    `
    > list
    1 briefing.
    1. One. no date.
    End of the list. Type a number to open one.
    `,
  )
})

test('actors are told by kind, those with the most claims first', () => {
  expectConversation(
    summitWorld(),
    `
    > actors
    13 actors.
    4 people:
    1. Kim Jong Un: 1 event, 6 claims.
    2. Vladimir Putin: 1 event, 6 claims.
    3. ZeroHedge: 0 events, 2 claims.
    4. Dmitry Peskov: 0 events, 1 claim.
    9 media:
    5. Arab News: 0 events, 2 claims.
    Type next for 8 more lines.
    `,
  )
})

test('the timeline takes any date words', () => {
  expectConversation(
    shippedWorld,
    `
    > timeline about 24 april 2019
    4 events that may fall in this time: about 24 April 2019.
    April 2019: 2 events.
    1. Kim sees a ship, a ballet and an aquarium, possible: between 22 and 28 April 2019.
    2. Putin and Kim meet, announced: 23 or 24, or about 26 April 2019; two reports conflict on the date.
    ...
    > timeline june 2018 to february 2019
    6 events that may fall in this time: June 2018 to February 2019.
    June 2018: 1 event.
    1. Trump and Kim meet for the first time: June 2018.
    October 2018: 1 event.
    2. Biegun pays an earlier visit to Russia: October 2018.
    ...
    > timeline since 10 august 2021
    ...
    > where
    You are at the timeline of this time: since 10 August 2021.
    ...
    `,
  )
})

test('or an actor, by name or by the number just heard', () => {
  expectConversation(
    shippedWorld,
    `
    > timeline biegun
    3 events naming Stephen Biegun.
    October 2018: 1 event.
    1. Biegun pays an earlier visit to Russia: October 2018.
    April 2019: 2 events.
    2. State Department announces Biegun's trip: by 17 April 2019, the last possible day of the report.
    3. Biegun is in Moscow, begun: 17 to 18 April 2019.
    End of the list. Type a number to open one.

    > timeline kim
    5 things may be meant by "kim".
    ...
    Type timeline and a number for the events of one.

    > timeline 2
    6 events naming Sung Kim.
    ...
    > timeline 2
    Number 2 is no actor; it is event Sung Kim speaks on his arrival.
    Type 2 to open it.
    `,
  )
})

test('a time that is none is explained, and who is meant must be told apart', () => {
  expectConversation(
    shippedWorld,
    `
    > timeline next week
    "next week" depends on when it was written: type the date it stands for.

    > timeline 31 april 2019
    There is no 31 April 2019: the month has 30 days; type the day that is meant, or 2019-04 if it is not known.

    > timeline april
    No actor is called "april". Type search april to look for it everywhere.
    As a time: "april" does not say which year.
    `,
  )
})

test('where no event is left, the listener stays where they are', () => {
  expectConversation(
    summitWorld(),
    `
    > timeline 2015
    There is no event that may fall in this time: 2015.

    > timeline yonhap
    There is no event naming Yonhap.

    > where
    You are at the briefings.
    ...
    `,
  )
})

test('conflicts tells the events on which reports conflict', () => {
  expectConversation(
    shippedWorld,
    `
    > conflicts
    1 event on which reports conflict.
    1. Putin and Kim meet, announced: 23 or 24, or about 26 April 2019; two reports conflict on the date.
    End of the list. Type a number to open one.
    `,
  )
})

test('a report may conflict with itself, and on more than the date', () => {
  const world = sketchWorld([
    {
      date: '2019-04-17',
      claims: [
        { event: 'talks', text: 'Talks begin', when: '2019-04-15', place: 'Seoul' },
        { event: 'talks', text: 'Talks begin', when: '2019-04-16', place: 'Tokyo', status: 'denied' },
        { event: 'visit', text: 'He arrives', when: '2019-04-15', place: 'Seoul' },
        { event: 'visit', text: 'He arrives', when: '2019-04-16', place: 'Tokyo' },
      ],
    },
  ])
  expectConversation(
    world,
    `
    > conflicts
    2 events on which reports conflict.
    1. Talks begin: 15 April 2019; one report conflicts with itself on whether it happened.
    2. He arrives: 15, or 16 April 2019; one report conflicts with itself on the date and the place.
    End of the list. Type a number to open one.
    `,
  )
})

test('search ranks everything, and says what it searched for instead', () => {
  expectConversation(
    shippedWorld,
    `
    > search vladivostk sumit
    24 found for "vladivostk sumit".
    Searched for vladivostok instead of vladivostk and summit instead of sumit.
    1. Event: Putin and Kim meet, announced: 23 or 24, or about 26 April 2019; two reports conflict on the date. 10 more claims of it answer.
    ...
    > search zzzzzz
    Nothing found for "zzzzzz".

    > search actor:nobody
    Nothing found for "actor:nobody".
    No actor "nobody". Type part of a name, such as actor:biegun.

    > search
    Search for what? Type search and words, a name or a date.
    `,
  )
})

test('search finds in Hangul too, and says what kind each hit is', () => {
  expectConversation(
    summitWorld(),
    `
    > search yonhap
    4 found for "yonhap".
    1. Actor: Yonhap, media.
    2. Event: Putin and Kim meet, expected: 23 or 24, or 26 April 2019; three reports conflict on the date.
    3. Claim, expected, by Yonhap, through ANI: about 24 April 2019, Vladivostok. Kim Jong Un meets Vladimir Putin.
    4. Claim, expected, by Yonhap, through ABC News: 26 April 2019 or later. Kim Jong Un meets Vladimir Putin.
    End of the list. Type a number to open one.
    `,
  )
  expectConversation(
    shippedWorld,
    `
    > search 김정은
    ...
    > 1
    Number 1 of 41, actor: Kim Jong Un.
    ...
    `,
  )
})

test('explain tells which claims and origins counted, of the event at hand or one that is named', () => {
  expectConversation(
    shippedWorld,
    `
    > explain
    Explain which event? Type explain and a number or words of its title.

    > event third time
    Event 22 of 50: Trump and Kim meet for a third time.
    ...
    > explain
    How it was worked out: Trump and Kim meet for a third time.
    Left out of the date: 3 claims without a date.
    ...
    > explain event cho
    How it was worked out: Cho Hyun and Titov meet.
    The date: 15 April 2019. ANI, 15 April 2019: gives these days.
    ...
    `,
  )
})
