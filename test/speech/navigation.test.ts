import { expect, test } from 'vitest'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { summitWorld } from '../support/summit.ts'
import { expectConversation, transcript } from '../support/transcript.ts'

test('an empty line goes on, piece by piece and then to the next of the list, until nothing comes after it', () => {
  const typed = Array.from({ length: 200 }, () => '')
  const heard = transcript(shippedWorld, ['1', ...typed])
  const briefings = heard.flatMap((line) => /^(Briefing \d of 5):/.exec(line)?.[1] ?? [])
  expect(briefings).toEqual([1, 2, 3, 4, 5].map((number) => `Briefing ${number} of 5`))
  const claims = heard.filter((line) => line.startsWith('Claim '))
  expect(claims).toHaveLength(shippedWorld.dataset.claims.length)
  expect(heard.at(-1)).toMatch(/^Nothing comes after briefing US and Russian envoys .* Type back or list\.$/)
})

test('the first thing that comes next is the list', () => {
  expectConversation(
    summitWorld(),
    `
    >
    4 briefings.
    ...
    > next
    Nothing comes after the briefings. Type back or list.
    `,
  )
})

test('no answer is longer than a listener can keep: eleven lines at most', () => {
  const lengths = ['actors', 'timeline', 'search kim', 'open 1', 'help'].flatMap((typed) => {
    const told = transcript(shippedWorld, [typed, ...Array.from({ length: 30 }, () => '')])
    return told
      .join('\n')
      .split(/^>.*$/m)
      .map((piece) => piece.trim().split('\n').length)
  })
  expect(Math.max(...lengths)).toBeLessThanOrEqual(11)
})

test('previous goes back by a piece, then to the one before; next and a kind leave out the rest', () => {
  expectConversation(
    shippedWorld,
    `
    > open 2
    Briefing 2 of 5: Biegun goes to Moscow while Kim and Putin prepare to meet.
    ...
    > next
    ...
    > previous
    Briefing 2 of 5: Biegun goes to Moscow while Kim and Putin prepare to meet.
    ...
    > previous
    Briefing 1 of 5: Kim prepares for a first meeting with Putin, day and city open.
    ...
    > previous
    This is the beginning of briefing Kim prepares for a first meeting with Putin, day and city open.

    > next briefing
    Briefing 2 of 5: Biegun goes to Moscow while Kim and Putin prepare to meet.
    ...
    > previous briefing
    Briefing 1 of 5: Kim prepares for a first meeting with Putin, day and city open.
    ...
    `,
  )
})

test('read goes on, says the last piece again, or begins anew', () => {
  expectConversation(
    shippedWorld,
    `
    > actors
    51 actors.
    18 people:
    ...
    > read
    7. Moon Jae-in: 3 events, 3 claims.
    ...
    > read again
    7. Moon Jae-in: 3 events, 3 claims.
    ...
    > where
    You are at the actors.
    You have heard 16 of 58 lines.
    ...
    > read from the start
    51 actors.
    ...
    > read on
    7. Moon Jae-in: 3 events, 3 claims.
    ...
    > read 1
    Actor 1 of 51: Kim Jong Un.
    ...
    `,
  )
})

test('back returns to where one came from, and to the same piece', () => {
  expectConversation(
    shippedWorld,
    `
    > actors
    ...
    > next
    ...
    > 9
    Actor 9 of 51: Dmitry Peskov.
    ...
    > back
    Back to the actors. You had opened number 9.
    Type next to go on, or read again to hear the last piece again.

    > read again
    7. Moon Jae-in: 3 events, 3 claims.
    ...
    > back
    Back to the briefings.
    ...
    > back
    This is where you began. Type quit to leave.
    `,
  )
})

test('the way back is as long as anybody may remember, and leads to where one began', () => {
  const ways = Array.from({ length: 500 }, () => ['actors', 'list']).flat()
  const heard = transcript(summitWorld(), [...ways, ...Array.from({ length: 250 }, () => 'back')])
  expect(heard.at(-1)).toBe('This is where you began. Type quit to leave.')
  const backs = heard.slice(heard.lastIndexOf('> list'))
  expect(backs.indexOf('This is where you began. Type quit to leave.')).toBeGreaterThan(199)
})

test('where tells the place, how much of it was heard, where back leads, and as of when', () => {
  expectConversation(
    summitWorld(),
    `
    > where
    You are at the briefings.
    You have heard 0 of 5 lines.
    This is where you began.
    Everything that was reported is told.

    > as of 17 april 2019
    ...
    > search yonhap
    ...
    > 2
    ...
    > where am I?
    You are at number 2 of 4, event: Putin and Kim meet.
    You have heard 8 of 15 lines.
    Back leads to the search for "yonhap".
    Only what had been reported by 17 April 2019 is told. Type now for everything.
    `,
  )
})

test('help is told in pieces beside the place: numbers still refer to what was heard before it', () => {
  expectConversation(
    shippedWorld,
    `
    > help
    24 commands. The first letters of a command do as well.
    list: the briefings, with their numbers.
    ...
    Type next for 17 more lines.

    > next
    conflicts: the events on which reports conflict.
    ...
    > read again
    conflicts: the events on which reports conflict.
    ...
    > previous
    24 commands. The first letters of a command do as well.
    ...
    > previous
    This is the beginning of the help.

    > 3
    Briefing 3 of 5: Kim turns to Moscow after failing to win sanctions relief.
    ...
    `,
  )
})

test('after the help, next goes on with what was being told', () => {
  expectConversation(
    shippedWorld,
    `
    > actors
    ...
    > help
    ...
    > next
    ...
    > next
    explain, explain event 2: how the date and the verdicts of an event came about: which claims and origins counted, and why.
    ...
    quit: leaves.

    > next
    7. Moon Jae-in: 3 events, 3 claims.
    ...
    `,
  )
})
