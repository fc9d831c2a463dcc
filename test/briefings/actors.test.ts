import { expect, test } from 'vitest'
import { claimsOf, KOREA_HERALD, shipped, shippedWorld as world } from '../support/shipped-briefings.ts'

const { dataset } = shipped

const nameOf = (actor: string) => world.actors.get(actor)?.name

const rolesOf = (name: string) =>
  dataset.actors
    .find((actor) => actor.name === name)
    ?.roles.map(({ title, when, per }) => `${when?.edtf} ${title} (${per?.map((link) => link.name).join(' < ')})`)

test('unnamed sources end their chains by their descriptions', () => {
  const origins = dataset.claims.map(({ attribution }) => attribution.at(-1))
  const unnamed = origins.flatMap((link) => (link && link.actor === undefined ? link.name : []))
  expect([...new Set(unnamed)].sort()).toEqual([
    'a State Department official',
    'a ministry official',
    'an informed source in the Russian Foreign Ministry',
    'sources in Vladivostok',
    'unnamed analysts',
    'unnamed experts',
    'unnamed reports',
    'unnamed speculation',
  ])
})

test('every chain begins with the outlet of its briefing', () => {
  for (const { briefing, attribution } of dataset.claims)
    expect(attribution[0]?.actor).toBe(world.briefings.get(briefing)?.source.outlet)
})

test.each([
  ['blue-house-preparations', 'Blue House'],
  ['drills-condemned', 'North Korea'],
  ['hotlines-unanswered', 'North Korea'],
  ['izvestiya-report', 'Izvestiya'],
  ['kim-parliament-speech', 'Kim Jong Un'],
  ['kremlin-final-stage', 'Dmitry Peskov'],
  ['kremlin-meeting-planned', 'Kremlin'],
  ['kyodo-report', 'Kyodo News'],
  ['pompeo-demand', 'Kim Jong Un'],
  ['russian-ministry-preparing', 'Russian Foreign Ministry'],
  ['security-crisis-warning', 'North Korea'],
  ['state-department-statement', 'US State Department'],
  ['tactical-weapon-test', 'North Korea'],
  ['un-panel-ship-transfers', 'UN Panel of Experts'],
])('in %s the first actor, %s, is the one who acts', (key, name) => {
  for (const { actors } of claimsOf(key)) expect(actors.slice(0, 1).map(nameOf)).toEqual([name])
})

test('an actor has the post that the report of that year gives', () => {
  expect(rolesOf('Donald Trump')).toEqual([
    '2019 President of the United States (ANI)',
    '2021 former President of the United States (Korea Herald)',
  ])
  expect(rolesOf('Stephen Biegun')).toEqual([
    '2019 US special representative for North Korea (ANI)',
    '2019 US special representative for North Korea (ABC News)',
    '2019 chief US negotiator (ABC News)',
    '2019 US envoy to North Korea (Arab News)',
  ])
  expect(rolesOf('Sung Kim')).toEqual(['2021 US special representative for North Korea (Korea Herald)'])
  expect(rolesOf('Kim Chang Son')).toEqual([
    '2019 de facto chief of staff of Kim Jong Un (ANI)',
    '2019 vice chairman of the State Affairs Commission (ZeroHedge < UPI < Kyodo News)',
  ])
  expect(rolesOf('Dmitry Medvedev')).toEqual(['2011 President of Russia (ABC News)'])
})

test('every actor is described in actors.yaml, and every one of them acts or speaks', () => {
  const heard = new Set([
    ...dataset.claims.flatMap(({ actors, attribution }) => [
      ...actors,
      ...attribution.flatMap((link) => link.actor ?? []),
    ]),
    ...dataset.briefings.flatMap(({ source }) => source.outlet ?? []),
  ])
  expect(dataset.actors.filter(({ id }) => !heard.has(id))).toEqual([])
  expect(dataset.actors.filter(({ summary }) => summary === undefined)).toEqual([])
})

test('nobody is linked as a bare “Kim”, which five actors share as a weak name', () => {
  expect(dataset.actors.filter(({ name }) => name === 'Kim')).toEqual([])
  const kims = dataset.actors.filter(({ otherNames }) => otherNames.some(({ text, weak }) => text === 'Kim' && weak))
  expect(kims.map(({ name }) => name).sort()).toEqual([
    'Kim Chang Son',
    'Kim Dong-yeop',
    'Kim Jong Il',
    'Kim Jong Un',
    'Sung Kim',
  ])
})

test('in the report of 2021 Kim Jong Un appears only with the letters and in Hanoi', () => {
  const claims = dataset.claims.filter(
    ({ briefing, actors }) => briefing === KOREA_HERALD && actors.includes('kim-jong-un'),
  )
  expect(claims.map(({ event }) => event)).toEqual(['moon-kim-letters', 'hanoi-summit'])
})
