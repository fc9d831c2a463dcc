import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import type { State } from '../../src/viewer/state.ts'
import { withSize } from '../../src/viewer/update.ts'
import { actorView } from '../../src/views/actor-view.ts'
import { eventView } from '../../src/views/event-view.ts'
import { at, library, opened, press, top, trail } from '../support/reader.ts'
import {
  ABC,
  ANI,
  ARAB_NEWS,
  claimsOf,
  eventOf,
  KOREA_HERALD,
  nthClaim,
  ZEROHEDGE,
} from '../support/shipped-briefings.ts'

/** The claim that a briefing makes on an event, by its id; the first, where it makes several. */
const claim = (briefing: string, event: string): string =>
  claimsOf(event).find((each) => each.briefing === briefing)?.id ?? expect.fail(`no claim of ${briefing} on ${event}`)

/** The briefings with the oldest first. */
const list = press(opened(), 'R')
const timeline = press(list, 't')
const summit = at(list, 'event', 'kim-putin-summit')
const biegun = at(list, 'actor', 'stephen-biegun')
/** A reader of ANI's briefing, with the cursor on what it says of an event. */
const claimOn = (event: string): State => at(list, 'briefing', ANI, { kind: 'claim', id: claim(ANI, event) })

const titov = claim(ANI, 'cho-titov')
const aniSummit = claim(ANI, 'kim-putin-summit')
/** The page of an event has its datings in order of time. */
const { datings } = eventView(library.world, eventOf('kim-putin-summit'))
const firstDating = datings[0]?.claim ?? ''
const toAni = 'j'.repeat(datings.findIndex((each) => each.claim === aniSummit))
/** The first claim that the page of an event shows, and the first that the event has. */
const firstOn = (event: string): string => eventView(library.world, eventOf(event)).datings[0]?.claim ?? ''
const inOrder = (event: string): string => eventOf(event).claims[0] ?? ''
const putin = actorView(library.world, library.world.actors.get('vladimir-putin') ?? expect.fail('no Putin'))
const [ofPutin] = [...putin.did, ...putin.ahead, ...putin.denied]
const briefingOf = (id: string): string => library.world.claims.get(id)?.briefing ?? ''

/** Where a reader starts, what they press, and where they are then. */
const WAYS: readonly (readonly [from: string, start: State, keys: string, there: string])[] = [
  ['the list', list, '', `briefings @ briefing ${ABC}`],
  ['the list', list, 'j', `briefings @ briefing ${ANI}`],
  ['the list', list, 'jjj', `briefings @ briefing ${ZEROHEDGE}`],
  ['the list', list, '<down><down><up>', `briefings @ briefing ${ANI}`],
  ['the list', list, 'G', `briefings @ briefing ${KOREA_HERALD}`],
  ['the list', list, 'Gjj', `briefings @ briefing ${KOREA_HERALD}`],
  ['the list', list, 'Gk', `briefings @ briefing ${ZEROHEDGE}`],
  ['the list', list, 'Ggk', `briefings @ briefing ${ABC}`],
  ['the list', list, '<end><home>', `briefings @ briefing ${ABC}`],
  ['the list', list, '<page-down>', `briefings @ briefing ${KOREA_HERALD}`],
  ['the list', list, '<page-down><page-up>', `briefings @ briefing ${ABC}`],

  ['the list', list, 'j<enter>', `briefings > briefing ${ANI} @ claim ${nthClaim(ANI, 1)}`],
  ['the list', list, 'jl', `briefings > briefing ${ANI} @ claim ${nthClaim(ANI, 1)}`],
  ['the list', list, 'j<right>', `briefings > briefing ${ANI} @ claim ${nthClaim(ANI, 1)}`],
  ['the list', list, 'j<enter><escape>', `briefings @ briefing ${ANI}`],
  ['the list', list, 'j<enter>h', `briefings @ briefing ${ANI}`],
  ['the list', list, 'j<enter><left>', `briefings @ briefing ${ANI}`],
  ['the list', list, 'j<enter>q', `briefings @ briefing ${ANI}`],

  ['a claim', claimOn('cho-titov'), '<enter>', `briefings > briefing ${ANI} > event cho-titov @ claim ${titov}`],
  ['a claim', claimOn('cho-titov'), 'e', `briefings > briefing ${ANI} > event cho-titov @ claim ${titov}`],
  ['a claim', claimOn('cho-titov'), 'e<escape>', `briefings > briefing ${ANI} @ claim ${titov}`],
  ['a claim', claimOn('cho-titov'), 't', 'timeline @ event cho-titov'],
  ['a claim', claimOn('cho-titov'), 't<enter>', `timeline > event cho-titov @ claim ${titov}`],
  ['a claim', claimOn('cho-titov'), 'tb', `timeline > briefing ${ANI} @ claim ${titov}`],
  ['a claim', claimOn('cho-titov'), 'tb<escape>', 'timeline @ event cho-titov'],
  ['a claim', claimOn('cho-titov'), 't<shift-tab><shift-tab>', `briefings > briefing ${ANI} @ claim ${titov}`],
  [
    'a claim',
    claimOn('cho-titov'),
    'eb',
    `briefings > briefing ${ANI} > event cho-titov > briefing ${ANI} @ claim ${titov}`,
  ],

  [
    'a claim of one actor',
    claimOn('air-koryo-flight'),
    'a',
    `briefings > briefing ${ANI} > actor air-koryo @ event air-koryo-flight`,
  ],
  [
    'a claim of two',
    claimOn('kim-putin-summit'),
    'a',
    `briefings > briefing ${ANI} > pick actors-of-claim @ choice kim-jong-un`,
  ],
  [
    'a claim of two',
    claimOn('kim-putin-summit'),
    'a<down><enter>',
    `briefings > briefing ${ANI} > actor vladimir-putin @ event ${ofPutin}`,
  ],
  [
    'a claim of two',
    claimOn('kim-putin-summit'),
    'aput<enter>',
    `briefings > briefing ${ANI} > actor vladimir-putin @ event ${ofPutin}`,
  ],
  [
    'a claim of two',
    claimOn('kim-putin-summit'),
    'a<down><enter><escape>',
    `briefings > briefing ${ANI} @ claim ${aniSummit}`,
  ],
  ['a claim of two', claimOn('kim-putin-summit'), 'a<escape>', `briefings > briefing ${ANI} @ claim ${aniSummit}`],

  ['the summit', summit, '', `briefings > event kim-putin-summit @ claim ${firstDating}`],
  ['the summit', summit, '<enter>', `briefings > event kim-putin-summit > claim ${firstDating} @ claim ${firstDating}`],
  [
    'the summit',
    summit,
    '<enter><enter>',
    `briefings > event kim-putin-summit > claim ${firstDating} > briefing ${briefingOf(firstDating)} @ claim ${firstDating}`,
  ],
  [
    'the summit',
    summit,
    '<enter>j<enter>',
    `briefings > event kim-putin-summit > claim ${firstDating} > event kim-putin-summit @ claim ${firstDating}`,
  ],
  ['the summit', summit, `${toAni}b`, `briefings > event kim-putin-summit > briefing ${ANI} @ claim ${aniSummit}`],
  ['the summit', summit, `${toAni}<enter><escape>`, `briefings > event kim-putin-summit @ claim ${aniSummit}`],
  ['the summit', summit, 't', 'timeline @ event kim-putin-summit'],
  ['the summit', summit, 'G', 'briefings > event kim-putin-summit'],
  ['the summit', summit, 'e', `briefings > event kim-putin-summit @ claim ${firstDating}`],

  ['an actor', biegun, '', 'briefings > actor stephen-biegun @ event biegun-october-visit'],
  [
    'an actor',
    biegun,
    'j<enter>',
    `briefings > actor stephen-biegun > event biegun-moscow @ claim ${firstOn('biegun-moscow')}`,
  ],
  [
    'an actor',
    biegun,
    'je',
    `briefings > actor stephen-biegun > event biegun-moscow @ claim ${firstOn('biegun-moscow')}`,
  ],
  ['an actor', biegun, 'jt', 'timeline @ event biegun-moscow'],
  [
    'an actor',
    biegun,
    'jb',
    `briefings > actor stephen-biegun > briefing ${briefingOf(inOrder('biegun-moscow'))} @ claim ${inOrder('biegun-moscow')}`,
  ],

  ['the timeline', timeline, '', 'timeline @ event kim-jong-il-medvedev'],
  [
    'the timeline',
    timeline,
    'j<enter>',
    `timeline > event kim-jong-il-vladivostok @ claim ${firstOn('kim-jong-il-vladivostok')}`,
  ],
  ['the timeline', timeline, 'j<enter><escape>', 'timeline @ event kim-jong-il-vladivostok'],
  ['the timeline', timeline, 'ja', 'timeline > actor kim-jong-il @ event kim-jong-il-medvedev'],

  ['any view', list, '<tab>', 'actors @ actor kim-jong-un'],
  ['any view', list, '<tab><tab>', 'timeline @ event kim-jong-il-medvedev'],
  ['any view', list, '<tab><tab><tab>', 'search'],
  ['any view', list, '<tab><tab><tab><tab>', `briefings @ briefing ${ABC}`],
  ['any view', list, '<shift-tab>', 'search'],
  ['any view', list, 'a', 'actors @ actor kim-jong-un'],
  ['any view', list, 'ab', `briefings @ briefing ${ABC}`],
  ['any view', list, '/', 'search'],
  ['any view', list, 's', 'search'],
  ['any view', list, '?', 'briefings > help'],
  ['any view', list, '3', 'timeline @ event kim-jong-il-medvedev'],
  ['any view', list, '24', 'search'],
  ['a view', list, 'j<enter>e1', `briefings @ briefing ${ANI}`],
  ['any view', list, '??', `briefings @ briefing ${ABC}`],
  ['any view', list, '?<escape>', `briefings @ briefing ${ABC}`],
  ['any view', list, '!', 'briefings > problems'],
]

for (const [from, start, keys, there] of WAYS) {
  test(`from ${from}, ${keys || 'nothing'} leads to ${there}`, () => {
    expect(trail(press(start, keys))).toBe(there)
  })
}

test('each view is found again as it was left', () => {
  const left = press(list, 'jj<enter>jjj<tab>jj<enter><tab>jjjj')
  const around = press(left, '<tab><tab><tab>')
  expect(around.stacks).toEqual(left.stacks)
  expect(trail(around)).toBe('actors > actor donald-trump @ event trump-kim-first-summit')
  expect(trail(press(around, '<shift-tab>'))).toBe(
    `briefings > briefing ${ARAB_NEWS} @ claim ${nthClaim(ARAB_NEWS, 4)}`,
  )
})

test('Esc takes one layer at a time: marks, page, page; then it says how to quit', () => {
  const deep = press(list, 'j<enter>e/the<enter>')
  expect(deep.find?.query).toBe('the')
  const steps = [1, 2, 3, 4, 5].map((count) => press(deep, '<escape>'.repeat(count)))
  expect(steps.map(top)).toEqual([
    'event kim-chang-son-advance-trip',
    `briefing ${ANI}`,
    'briefings',
    'briefings',
    'briefings',
  ])
  expect(steps[0]?.find).toBeUndefined()
  expect(steps.map(({ notice }) => notice)).toEqual([
    undefined,
    undefined,
    undefined,
    'Press q to quit',
    'Press q to quit',
  ])
  expect(steps.some(({ done }) => done)).toBe(false)
})

test('q goes back, and quits from a view itself', () => {
  expect(press(list, '<enter>eq')).toMatchObject({ done: false })
  expect(press(list, '<enter>eqq')).toMatchObject({ done: false })
  expect(press(list, '<enter>eqqq')).toMatchObject({ done: true })
  for (const keys of ['q', '<tab>q', 'tq']) expect(press(list, keys).done).toBe(true)
  expect(press(list, 'sq').done).toBe(false)
})

test('Ctrl-C quits from anywhere', () => {
  for (const keys of ['', '<enter>', 's', 'skim', 't/', 'tf', '?']) {
    expect(press(list, `${keys}<ctrl-c>`).done).toBe(true)
  }
})

test('a notice is gone with the next key', () => {
  const told = press(list, '<escape>')
  expect(told.notice).toBeDefined()
  expect(press(told, 'j').notice).toBeUndefined()
})

test('a burst is what its keys are one by one', () => {
  const keys = 'jjj<enter>jjje<escape>t>><enter><escape><escape>skim<down><enter><escape>q'
  const singly = (keys.match(/<[^>]+>|./gu) ?? []).reduce((state, key) => press(state, key), list)
  expect(press(list, keys)).toEqual(singly)
})

const SIZES = [
  { columns: 40, rows: 10 },
  { columns: 80, rows: 24 },
  { columns: 250, rows: 50 },
  { columns: 50, rows: 12 },
] as const

test.each([
  ['jj<enter>jjjjjjjjjjjj'],
  ['<tab>GKkkkkk'],
  ['tjjjjjjjjjjjjjjjjjjjjjjjjj'],
  ['skim<down><down><down><down><down><down>'],
])('what %s selected is selected and in view at every other size', (keys) => {
  const wide = press(list, keys)
  for (const size of SIZES) {
    expect(trail(withSize(library, wide, size))).toBe(trail(wide))
    expect(trail(withSize(library, withSize(library, wide, size), wide.size))).toBe(trail(wide))
  }
  const through = SIZES.reduce((state, size) => withSize(library, state, size), wide)
  expect(trail(through)).toBe(trail(wide))
  expect(trail(withSize(library, withSize(library, wide, { columns: 1, rows: 1 }), wide.size))).toBe(trail(wide))
})

test('what is not there can be left', () => {
  const gone = at(list, 'event', 'no-such-event')
  expect(trail(press(gone, 'jjkkG<enter>eabt'))).toMatch(/^timeline/)
  expect(trail(press(gone, '<escape>'))).toBe(`briefings @ briefing ${ABC}`)
})

test('with nothing open there is nothing to select, and every key is safe', () => {
  const { dataset } = library.world
  const none = { world: makeWorld({ ...dataset, briefings: [], actors: [], events: [], claims: [] }), problems: [] }
  for (const view of ['', '<tab>', '<tab><tab>', '<tab><tab><tab>']) {
    const state = press(list, `${view}jkGg<page-down><page-up><enter>`, none)
    expect(state.done).toBe(false)
  }
})
