import { test } from 'vitest'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { summitWorld } from '../support/summit.ts'
import { expectConversation } from '../support/transcript.ts'

test('a number opens what has it in what was heard last, however it is typed', () => {
  for (const typed of [
    '3',
    '3.',
    '#3',
    'open 3',
    'OPEN 3',
    'o 3',
    'open number 3',
    'open #3',
    'go to 3',
    'briefing 3',
  ]) {
    expectConversation(
      shippedWorld,
      `
      > list
      ...
      > ${typed}
      Briefing 3 of 5: Kim turns to Moscow after failing to win sanctions relief.
      ...
      `,
    )
  }
})

test('numbers hold from the first answer on, and for lines not heard yet', () => {
  expectConversation(
    shippedWorld,
    `
    > 2
    Briefing 2 of 5: Biegun goes to Moscow while Kim and Putin prepare to meet.
    ...
    > 15
    Claim 15 of 17: What the Russian ministry said has set off speculation that Kim Jong Un wants Moscow behind him in seeking sanctions relief, while talks with Washington make no progress.
    ...
    `,
  )
})

test('a number that is not there is answered with those that are', () => {
  expectConversation(
    shippedWorld,
    `
    > 6
    There is no number 6: the numbers here go from 1 to 5.

    > 0
    There is no number 0: the numbers here go from 1 to 5.

    > open 123456789
    There is no number 123456789: the numbers here go from 1 to 5.
    `,
  )
})

test('a name may be in part, misspelt, or in another script', () => {
  for (const typed of ['actor biegun', 'who is biegun', 'open bigun', 'actor stephen-biegun', 'a 비건']) {
    expectConversation(
      shippedWorld,
      `
      > ${typed}
      ...
      > where
      You are at actor 4 of 51: Stephen Biegun.
      ...
      `,
    )
  }
})

test('where several are meant, they are told with numbers, and nothing is chosen', () => {
  expectConversation(
    shippedWorld,
    `
    > actor kim
    5 things may be meant by "kim".
    1. Actor: Kim Jong Un, person. In power since 2011; due to meet Vladimir Putin for the first time in April 2019.
    2. Actor: Sung Kim, person. Came to Seoul on 21 August 2021 for a visit of four days; the "Kim" of the 2021 report.
    3. Actor: Kim Chang Son, person. Said to travel ahead of Kim Jong Un to look at places for the visit to Russia; the reports differ on his post.
    4. Actor: Kim Dong-yeop, person. Expects Kim Jong Un to want economic cooperation with Russia more than US sanctions relief.
    5. Actor: Kim Jong Il, person. Father of Kim Jong Un; met Dmitry Medvedev in Ulan-Ude in 2011.
    End of the list. Type a number to open one.

    > 3
    Actor 3 of 5: Kim Chang Son.
    ...
    > actor kim jong il
    Actor 12 of 51: Kim Jong Il.
    ...
    `,
  )
})

test('a name that nothing has leads on to a search', () => {
  expectConversation(
    shippedWorld,
    `
    > open zzzzzz
    No briefing, actor or event is called "zzzzzz". Type search zzzzzz to look for it everywhere.

    > event
    Which event? Type event and a number or words of its title.

    > open
    Open what? Type open and a number or a name, such as open 1.
    `,
  )
})

test('what is said of an actor is not a name of theirs', () => {
  expectConversation(
    shippedWorld,
    `
    > actor sanctions
    No actor is called "sanctions". Type search sanctions to look for it everywhere.
    `,
  )
})

test('event and briefing go on from a claim; a number of another kind is not taken for one', () => {
  expectConversation(
    summitWorld(),
    `
    > 2
    ...
    > event 2
    Event 1 of 1: Putin and Kim meet.
    ...
    > 1
    Claim 1 of 6: Kim Jong Un meets Vladimir Putin.
    ...
    > event
    Event 1 of 1: Putin and Kim meet.
    ...
    > back
    Back to claim Kim Jong Un meets Vladimir Putin. You had opened number 2.
    ...
    > briefing
    Briefing 1 of 4: Briefing ani.
    ...
    End of briefing 1 of 4. Type next for briefing 2 of 4: Briefing arab-news.

    > list
    ...
    > event 1
    Number 1 is no event; it is briefing Briefing ani.
    Type 1 to open it.
    `,
  )
})
