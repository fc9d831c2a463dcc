import { expect, test } from 'vitest'
import { matchEvents, scoreEvent } from '../../src/draft/event-match.ts'
import { eventProfiles } from '../../src/draft/event-profile.ts'
import { shipped } from '../support/shipped-briefings.ts'

const profiles = eventProfiles(shipped.dataset)
const idOf = (name: string): string => shipped.dataset.actors.find((actor) => actor.name === name)?.id ?? name
const placeOf = (name: string): string => shipped.dataset.places.find((place) => place.name === name)?.id ?? name

const clue = {
  text: 'Kim Jong Un and Vladimir Putin are to hold a summit',
  actors: [idOf('Kim Jong Un'), idOf('Vladimir Putin')],
  place: placeOf('Vladivostok'),
  type: 'meet',
  when: { min: '2019-04-24', max: '2019-04-24' },
}

test('a claim with the people, the place, the type and the days of an event is surely about it', () => {
  const [first] = matchEvents(clue, profiles)
  expect([first?.event.id, first?.sure]).toEqual(['kim-putin-summit', true])
})

test('who is only touched names an event, and never makes it sure', () => {
  const { actors, ...rest } = clue
  const [first] = matchEvents({ ...rest, actors: [], touched: actors }, profiles)
  expect([first?.event.id, first?.sure]).toEqual(['kim-putin-summit', false])
})

test('what is ahead of a report is no event that was over before it', () => {
  const summit = { text: 'A summit in Hanoi', actors: [idOf('Kim Jong Un'), idOf('Donald Trump')], type: 'meet' }
  const found = (side: { min: string | null; max: string | null }) =>
    matchEvents({ ...summit, place: placeOf('Hanoi'), side }, profiles).map(({ event }) => event.id)
  expect(found({ min: null, max: '2019-06-01' })).toContain('hanoi-summit')
  expect(found({ min: '2019-06-01', max: null })).not.toContain('hanoi-summit')
})

test('without a date no match is sure', () => {
  const { when: _, ...undated } = clue
  expect(matchEvents(undated, profiles).some(({ sure }) => sure)).toBe(false)
})

test('each thing shared speaks for an event, and each that differs against it', () => {
  const [summit] = profiles.filter(({ id }) => id === 'kim-putin-summit')
  if (!summit) throw new Error('no such event')
  const score = scoreEvent(clue, summit)
  expect(scoreEvent({ ...clue, type: 'visit' }, summit)).toBeCloseTo(score - 1.6)
  expect(scoreEvent({ ...clue, type: 'statement' }, summit)).toBeCloseTo(score - 2.6)
  expect(scoreEvent({ ...clue, place: placeOf('Hanoi') }, summit)).toBeCloseTo(score - 2)
  expect(scoreEvent({ ...clue, when: { min: '2018-06-24', max: '2018-06-24' } }, summit)).toBeCloseTo(score - 8)
})

test('no match is sure by a date as wide as a year, or without the type', () => {
  const wide = { ...clue, when: { min: '2018-06-01', max: '2019-06-01' } }
  const { type: _, ...untyped } = clue
  for (const each of [wide, untyped]) expect(matchEvents(each, profiles).some(({ sure }) => sure)).toBe(false)
  // "By 30 April" begins with the report.
  const by = { ...clue, when: { min: null, max: '2019-04-30' }, side: { min: '2019-04-22', max: null } }
  expect(matchEvents(by, profiles)[0]?.sure).toBe(true)
})

test("a statement is not somebody else's", () => {
  const said = {
    text: 'He is open to a third summit',
    actors: [idOf('Kim Jong Un'), idOf('Donald Trump')],
    type: 'statement',
    when: { min: '2019-04-08', max: '2019-04-14' },
  }
  const found = (speaker: string) =>
    matchEvents({ ...said, speaker: idOf(speaker) }, profiles).map(({ event }) => event.id)
  expect(found('Kim Jong Un')).toContain('kim-parliament-speech')
  expect(found('Donald Trump')).not.toContain('kim-parliament-speech')
})

test('what is only about whether something takes place is never surely the event', () => {
  for (const text of ['Nobody can tell whether Kim and Putin hold their summit', 'He voiced doubts about the summit'])
    expect(
      matchEvents({ ...clue, text }, profiles).some(({ sure }) => sure),
      text,
    ).toBe(false)
})
