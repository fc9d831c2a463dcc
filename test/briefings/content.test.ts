import { expect, test } from 'vitest'
import {
  ABC,
  ANI,
  ARAB_NEWS,
  claimsOf,
  eventOf,
  KOREA_HERALD,
  shipped,
  ZEROHEDGE,
} from '../support/shipped-briefings.ts'

const { dataset, problems } = shipped

/**
 * The fact table, typed from the reports: what each claim on an event says of its day in EDTF, its status, where, and
 * whom its outlet has it from.
 */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  'kim-jong-il-medvedev': [
    `${ABC}: 2011 happened at ulan-ude`,
    `${ARAB_NEWS}: 2011~ happened < Izvestiya < an informed source in the Russian Foreign Ministry`,
  ],
  'kim-jong-il-vladivostok': [`${ABC}: 2011 happened at vladivostok`],
  'kim-jong-un-takes-power': [`${ZEROHEDGE}: 2011 happened`],
  'trump-kim-first-summit': [`${ZEROHEDGE}: 2018-06 happened`],
  'biegun-october-visit': [`${ABC}: 2018-10 happened at russia`],
  'hanoi-summit': [
    `${ABC}: undated happened`,
    `${ANI}: 2019-02 happened at hanoi`,
    `${ARAB_NEWS}: [2019-02-21..2019-02-28] happened at hanoi`,
    `${ZEROHEDGE}: 2019-02 happened`,
    `${KOREA_HERALD}: 2019 happened at hanoi`,
  ],
  'kim-chang-son-advance-trip': [`${ANI}: [2019-03-21..2019-03-31] happened at russia < unnamed reports`],
  'kim-parliament-speech': [`${ARAB_NEWS}: [2019-04-01..2019-04-17] happened`],
  'kolokoltsev-pyongyang': [`${ANI}: [2019-04-01..2019-04-17] happened at pyongyang`],
  'tactical-weapon-test': [`${ZEROHEDGE}: [2019-04-01..2019-04-22] happened < Asia Times`],
  'trump-moon-summit': [`${ANI}: [2019-04-08..2019-04-14] happened at washington`],
  'yongbyon-imagery': [
    `${ARAB_NEWS}: 2019-04-12 happened at yongbyon < Center for Strategic and International Studies`,
    `${ARAB_NEWS}: undated opinion < unnamed experts`,
  ],
  'cho-titov': [`${ANI}: 2019-04-15 happened at moscow`],
  'kremlin-meeting-planned': [`${ABC}: 2019-04-15 happened`],
  'biegun-moscow': [
    `${ABC}: [2019-04-15..2019-04-21] announced at moscow`,
    `${ABC}: undated expected < a State Department official`,
    `${ANI}: 2019-04-17/2019-04-18 announced at moscow < US State Department`,
    `${ARAB_NEWS}: 2019-04-17 happened at moscow`,
    `${ARAB_NEWS}: ../2019-04-18 announced at moscow < US State Department`,
  ],
  'summit-made-public': [`${ZEROHEDGE}: [2019-04-15..2019-04-21] happened`],
  'russian-ministry-preparing': [`${ANI}: 2019-04-16 happened`],
  'kim-putin-summit': [
    `${ABC}: undated expected`,
    `${ABC}: [2019-04-26~..] possible < Yonhap`,
    `${ABC}: undated possible at vladivostok`,
    `${ANI}: 2019-04-24~ expected at vladivostok < Yonhap`,
    `${ARAB_NEWS}: [..2019-04-26] expected at vladivostok < Izvestiya < an informed source in the Russian Foreign Ministry`,
    `${ARAB_NEWS}: [2019-04-23,2019-04-24] expected < South Korean media`,
    `${ARAB_NEWS}: [2019-04-22..2019-04-28] expected at vladivostok < Russian media`,
    `${ARAB_NEWS}: undated expected < Izvestiya`,
    `${ARAB_NEWS}: undated expected < Izvestiya`,
    `${ZEROHEDGE}: [..2019-04-30] announced < Reuters < Dmitry Peskov`,
    `${ZEROHEDGE}: [2019-04-22..2019-04-28] expected < UPI < Kyodo News`,
    `${ZEROHEDGE}: undated expected`,
    `${ZEROHEDGE}: undated possible at vladivostok < Yonhap`,
  ],
  'pompeo-demand': [`${ZEROHEDGE}: [..2019-04-21] happened`],
  'kremlin-final-stage': [`${ZEROHEDGE}: 2019-04-22 happened < Dmitry Peskov`],
  'kyodo-report': [`${ZEROHEDGE}: 2019-04-22 happened < UPI < Kyodo News`],
  'kim-side-visits': [`${ZEROHEDGE}: [2019-04-22..2019-04-28] possible at russian-far-east < UPI < Kyodo News`],
  'air-koryo-flight': [`${ANI}: 2019-04-23 expected at vladivostok < Yonhap < sources in Vladivostok`],
  'belt-and-road-summit': [
    `${ARAB_NEWS}: 2019-04-26/2019-04-27 announced at beijing < Izvestiya < an informed source in the Russian Foreign Ministry`,
  ],
  'hotlines-cut': [`${KOREA_HERALD}: 2020-07~/2021-07-27 happened`],
  'sung-kim-june-visit': [`${KOREA_HERALD}: 2021-06 happened < Sung Kim`],
  'hotlines-restored': [`${KOREA_HERALD}: 2021-07-27 happened`],
  'moon-kim-letters': [`${KOREA_HERALD}: [..2021-07-27] happened`],
  'drills-begin': [`${KOREA_HERALD}: 2021-08-10 happened`],
  'drills-condemned': [`${KOREA_HERALD}: 2021-08-10 happened < North Korea`],
  'hotlines-unanswered': [`${KOREA_HERALD}: 2021-08-10/.. happened`],
  'security-crisis-warning': [`${KOREA_HERALD}: [..2021-08-19] happened`],
  'sung-kim-arrival': [
    `${KOREA_HERALD}: 2021-08-21 happened < Sung Kim`,
    `${KOREA_HERALD}: undated happened < Sung Kim`,
  ],
  'sung-kim-seoul': [
    `${KOREA_HERALD}: 2021-08-21 happened at seoul`,
    `${KOREA_HERALD}: 2021-08-21/2021-08-24 announced at seoul`,
  ],
  'morgulov-seoul': [
    `${KOREA_HERALD}: 2021-08-21 happened at seoul`,
    `${KOREA_HERALD}: 2021-08-21/2021-08-26 announced at seoul`,
  ],
  'sung-kim-noh': [`${KOREA_HERALD}: 2021-08-23 announced at seoul < South Korean Foreign Ministry`],
  'morgulov-noh': [`${KOREA_HERALD}: 2021-08-24 announced at seoul`],
  'drills-end': [`${KOREA_HERALD}: 2021-08-26 announced`],
  'biegun-trip-announced': [`${ANI}: undated happened`, `${ARAB_NEWS}: undated happened`],
  'blue-house-preparations': [`${ABC}: undated happened`],
  'izvestiya-report': [`${ARAB_NEWS}: undated happened < Izvestiya`],
  'kim-answers-trump': [`${ANI}: undated happened < Yonhap`],
  'kim-chang-son-sites': [`${ZEROHEDGE}: undated happened < UPI < Kyodo News`],
  'moon-at-third-summit': [`${ANI}: undated possible < unnamed speculation`],
  'state-department-statement': [`${KOREA_HERALD}: undated happened < US State Department`],
  'sung-kim-morgulov': [`${KOREA_HERALD}: undated announced < Sung Kim`],
  'third-trump-kim-summit': [
    `${ANI}: undated possible < Donald Trump`,
    `${ANI}: undated possible < Yonhap < Kim Jong Un`,
    `${ARAB_NEWS}: undated possible < Kim Jong Un`,
  ],
  'three-way-meeting': [
    `${KOREA_HERALD}: undated possible < a ministry official`,
    `${KOREA_HERALD}: undated possible < unnamed speculation`,
  ],
  'un-panel-ship-transfers': [`${ARAB_NEWS}: undated happened < UN Panel of Experts`],
  'yongbyon-activity': [
    `${ARAB_NEWS}: undated possible at yongbyon`,
    `${ZEROHEDGE}: undated possible at yongbyon < Asia Times`,
  ],
}

test('the shipped folder compiles without any problem', () => {
  expect(problems).toEqual([])
})

test('there are five briefings in two topics, each with the window in which its report came out', () => {
  expect(dataset.briefings.map(({ id, topic, source }) => [id, topic, source.published?.edtf])).toEqual([
    [ABC, 'Kim–Putin summit', '[2019-04-16..2019-04-17]'],
    [ANI, 'Kim–Putin summit', '[2019-04-16..2019-04-17]'],
    [ARAB_NEWS, 'Kim–Putin summit', '[2019-04-17..2019-04-18]'],
    [ZEROHEDGE, 'Kim–Putin summit', '[2019-04-22..2019-04-23]'],
    [KOREA_HERALD, 'Envoys in Seoul', '2021-08-22'],
  ])
})

test('every report has its outlet and a descriptor, every briefing a title and a bottom line', () => {
  for (const { title, bottomLine, source } of dataset.briefings) {
    expect(title.length).toBeLessThan(70)
    expect(bottomLine).toBeDefined()
    expect(source.outlet).toBeDefined()
    expect(source.descriptor).toBeDefined()
  }
})

test.each(Object.entries(FACTS))('each claim on %s says what its report does', (key, facts) => {
  const told = claimsOf(key).map(({ briefing, when, status, place, attribution }) => {
    const where = place ? ` at ${place}` : ''
    const through = attribution.slice(1).map(({ name }) => ` < ${name}`)
    return `${briefing}: ${when?.edtf ?? 'undated'} ${status}${where}${through.join('')}`
  })
  expect(told).toEqual(facts)
})

test('there are no other events', () => {
  expect(dataset.events.map(({ id }) => id).sort()).toEqual(Object.keys(FACTS).sort())
})

test.each([
  ['kim-putin-summit', '2019-04-25'],
  ['hanoi-summit', '2019-02-27/2019-02-28'],
  ['trump-moon-summit', '2019-04-11'],
  ['pompeo-demand', '2019-04-18'],
  ['third-trump-kim-summit', '2019-06-30'],
  ['hotlines-unanswered', '2021-08-10/2021-10-04'],
  ['sung-kim-morgulov', '2021-08-23'],
  ['kim-chang-son-advance-trip', '2019-03-19/2019-03-25'],
])('the record has %s on %s, from a source that it names', (key, edtf) => {
  expect(eventOf(key).record?.when?.edtf).toBe(edtf)
  expect(eventOf(key).record?.source).toMatch(/\w/)
})

test.each(['kim-side-visits', 'izvestiya-report', 'air-koryo-flight', 'three-way-meeting'])(
  'the record of %s gives no day, since its source gives none for it',
  (key) => {
    expect(eventOf(key).record).toBeDefined()
    expect(eventOf(key).record?.when).toBeUndefined()
  },
)

test('a plan is no record: how the drills ended is not known here', () => {
  expect(eventOf('drills-end').record).toBeUndefined()
})

test('no claim names those who are known from the record only', () => {
  const told = dataset.claims.map(({ text }) => text).join('\n')
  for (const name of ['Kwon Jong Gun', 'Kim Yo Jong', 'Kim Yong Chol', 'Ushakov', 'Chung Eui-yong'])
    expect(told).not.toContain(name)
})
