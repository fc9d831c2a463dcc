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

/** The fact table, typed from the reports: event, its date in EDTF, and how many claims each briefing makes of it. */
const FACTS: readonly [key: string, edtf: string | undefined, claims: Readonly<Record<string, number>>][] = [
  ['kim-jong-il-medvedev', '2011', { [ABC]: 1, [ARAB_NEWS]: 1 }],
  ['kim-jong-il-vladivostok', '2011', { [ABC]: 1 }],
  ['kim-jong-un-takes-power', '2011', { [ZEROHEDGE]: 1 }],
  ['trump-kim-first-summit', '2018-06', { [ZEROHEDGE]: 1 }],
  ['biegun-october-visit', '2018-10', { [ABC]: 1 }],
  [
    'hanoi-summit',
    '[2019-02-26..2019-02-28]',
    { [ABC]: 1, [ANI]: 1, [ARAB_NEWS]: 1, [ZEROHEDGE]: 1, [KOREA_HERALD]: 1 },
  ],
  ['kim-chang-son-advance-trip', '[2019-03-21..2019-03-31]', { [ANI]: 1 }],
  ['kolokoltsev-pyongyang', '[2019-04-01..2019-04-17]', { [ANI]: 1 }],
  ['trump-moon-summit', '[2019-04-08..2019-04-14]', { [ANI]: 1 }],
  ['kim-parliament-speech', '[2019-04-01..2019-04-17]', { [ANI]: 1, [ARAB_NEWS]: 1 }],
  ['yongbyon-imagery', '2019-04-12', { [ARAB_NEWS]: 2, [ZEROHEDGE]: 1 }],
  ['kremlin-meeting-planned', '2019-04-15', { [ABC]: 1 }],
  ['cho-titov', '2019-04-15', { [ANI]: 1 }],
  ['blue-house-preparations', '[2019-04-15..2019-04-17]', { [ABC]: 1 }],
  ['russian-ministry-preparing', '2019-04-16', { [ANI]: 1 }],
  ['biegun-trip-announced', '[2019-04-15..2019-04-17]', { [ANI]: 1, [ARAB_NEWS]: 1 }],
  ['biegun-moscow', '2019-04-17/2019-04-18', { [ABC]: 2, [ANI]: 1, [ARAB_NEWS]: 1 }],
  ['izvestiya-report', '2019-04-17', { [ARAB_NEWS]: 1 }],
  ['tactical-weapon-test', '[2019-04-01..2019-04-22]', { [ZEROHEDGE]: 1 }],
  ['pompeo-demand', '[2019-04-15..2019-04-22]', { [ZEROHEDGE]: 1 }],
  ['summit-made-public', '[2019-04-15..2019-04-21]', { [ZEROHEDGE]: 1 }],
  ['kremlin-final-stage', '2019-04-22', { [ZEROHEDGE]: 1 }],
  ['kyodo-report', '2019-04-22', { [ZEROHEDGE]: 1 }],
  ['air-koryo-flight', '2019-04-23', { [ANI]: 1 }],
  ['kim-putin-summit', '[2019-04-22..2019-04-30]', { [ABC]: 2, [ANI]: 1, [ARAB_NEWS]: 5, [ZEROHEDGE]: 3 }],
  ['kim-side-visits', '[2019-04-22..2019-04-28]', { [ZEROHEDGE]: 1 }],
  ['belt-and-road-summit', '2019-04-26/2019-04-27', { [ARAB_NEWS]: 1 }],
  ['third-trump-kim-summit', undefined, { [ANI]: 1, [ARAB_NEWS]: 1 }],
  ['moon-at-third-summit', undefined, { [ANI]: 1 }],
  ['un-panel-ship-transfers', undefined, { [ARAB_NEWS]: 1 }],
  ['hotlines-cut', '2020-07~/2021-07-27', { [KOREA_HERALD]: 1 }],
  ['sung-kim-june-visit', '2021-06', { [KOREA_HERALD]: 1 }],
  ['hotlines-restored', '2021-07-27', { [KOREA_HERALD]: 1 }],
  ['moon-kim-letters', '[..2021-07-27]', { [KOREA_HERALD]: 1 }],
  ['drills-begin', '2021-08-10', { [KOREA_HERALD]: 1 }],
  ['hotlines-unanswered', '2021-08-10/..', { [KOREA_HERALD]: 1 }],
  ['drills-condemned', '2021-08-10', { [KOREA_HERALD]: 1 }],
  ['security-crisis-warning', '[2021-08-10..2021-08-20]', { [KOREA_HERALD]: 1 }],
  ['sung-kim-seoul', '2021-08-21/2021-08-24', { [KOREA_HERALD]: 1 }],
  ['morgulov-seoul', '2021-08-21/2021-08-26', { [KOREA_HERALD]: 1 }],
  ['sung-kim-noh', '2021-08-23', { [KOREA_HERALD]: 1 }],
  ['morgulov-noh', '2021-08-24', { [KOREA_HERALD]: 1 }],
  ['sung-kim-morgulov', '[2021-08-21..2021-08-24]', { [KOREA_HERALD]: 1 }],
  ['three-way-meeting', undefined, { [KOREA_HERALD]: 2 }],
  ['drills-end', '2021-08-26', { [KOREA_HERALD]: 1 }],
  ['state-department-statement', '[..2021-08-22]', { [KOREA_HERALD]: 1 }],
]

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

test('there are 46 events, and about 80 claims', () => {
  expect(dataset.events.map(({ id }) => id).sort()).toEqual(FACTS.map(([key]) => key).sort())
  expect(FACTS).toHaveLength(46)
  expect(dataset.claims.length).toBeGreaterThanOrEqual(70)
  expect(dataset.claims.length).toBeLessThanOrEqual(85)
})

test.each(FACTS)('%s is dated %s, with claims in the briefings whose reports make them', (key, edtf, claims) => {
  expect(eventOf(key).when?.edtf).toBe(edtf)
  const counts: Record<string, number> = {}
  for (const { briefing } of claimsOf(key)) counts[briefing] = (counts[briefing] ?? 0) + 1
  expect(counts).toEqual(claims)
})

test.each([
  ['kim-putin-summit', '2019-04-25'],
  ['hanoi-summit', '2019-02-27/2019-02-28'],
  ['trump-moon-summit', '2019-04-11'],
  ['pompeo-demand', '2019-04-18'],
  ['third-trump-kim-summit', '2019-06-30'],
  ['hotlines-unanswered', '2021-08-10/2021-10-04'],
])('the record has %s on %s, from a source that it names', (key, edtf) => {
  expect(eventOf(key).record?.when?.edtf).toBe(edtf)
  expect(eventOf(key).record?.source).toMatch(/\w/)
})

test('no claim names those who are known from the record only', () => {
  const told = dataset.claims.map(({ text }) => text).join('\n')
  for (const name of ['Kwon Jong Gun', 'Kim Yo Jong', 'Kim Yong Chol', 'Ushakov', 'Chung Eui-yong'])
    expect(told).not.toContain(name)
})
