import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { claimDetail, claimPage } from '../../src/pages/claim-page.ts'
import { lineWidth, plainText } from '../../src/text/styled.ts'
import { linesOf, stopOf } from '../support/page-text.ts'
import { type ClaimSketch, sketchDataset } from '../support/world-builder.ts'

const dataset = (claim: ClaimSketch) =>
  sketchDataset([{ title: 'The ferry', date: '2031-05-14', outlet: 'Daily Post', claims: [claim] }])
const SAILS: ClaimSketch = {
  text: 'The ferry sails',
  when: '2031-05-24~',
  place: 'Skerry',
  type: 'visit',
  status: 'announced',
  per: ['Daily Post', 'Coast Agency'],
}

test('a claim is told with its words, when and where, its chain, its report and what is kept beside it', () => {
  const { claims, ...rest } = dataset(SAILS)
  const [claim] = claims.map((each) => ({
    ...each,
    threads: ['ferries'],
    links: [{ url: 'https://a.example/1', text: 'notice' }],
    notes: { vessel: 'Heron' },
  }))
  if (!claim) expect.fail('no claim')
  expect(linesOf(claimPage(makeWorld({ ...rest, claims: [claim] }), claim, 80))).toEqual([
    '◌ The ferry sails',
    '',
    '  about 24 May 2031 · Skerry · visit · announced',
    '  Daily Post ‹ Coast Agency',
    '  14 May 2031 · The ferry',
    '',
    'Notes    vessel: Heron  link: notice, https://a.example/1',
    'Threads  +ferries',
  ])
})

test('it leads to the briefing it stands in, to its event and to whom it names; beside an event only to the first', () => {
  const world = makeWorld(dataset({ ...SAILS, event: 'sailing', actors: ['Ada Berg', 'Jon Lind'] }))
  const [claim] = world.dataset.claims
  const [event] = world.dataset.events
  if (!claim || !event) expect.fail('no claim')
  const actors = claim.actors.map((id) => ({ kind: 'actor', id }))
  expect(claimPage(world, claim, 60).stops.map(({ target }) => target)).toEqual([
    { kind: 'claim', id: claim.id },
    { kind: 'event', id: event.id },
    ...actors,
  ])
  expect(stopOf(claimPage(world, claim, 60), 'claim', claim.id)).toEqual(['  14 May 2031 · The ferry'])
  expect(claimPage(world, claim, 60, true).stops).toHaveLength(1)
})

test('its detail is date, origin, outlet and day of the report, then its words, cut where they have no room', () => {
  const data = dataset({ ...SAILS, text: `The ferry sails ${'on and on '.repeat(20)}home` })
  const [claim] = data.claims
  if (!claim) expect.fail('no claim')
  const lines = claimDetail(makeWorld(data), claim, 70, 2)
  expect(lines.map(plainText)[0]).toMatch(/^~24 May 2031, Coast Agency via Daily Post, 14 May 2031: The ferry/)
  expect(lines.map(plainText)[1]?.trimEnd()).toMatch(/…$/)
  for (const line of lines) expect(lineWidth(line)).toBeLessThanOrEqual(70)
  const short = dataset({ ...SAILS, text: 'It sails' })
  expect(claimDetail(makeWorld(short), short.claims[0] ?? claim, 100, 2).map(plainText)).toEqual([
    '~24 May 2031, Coast Agency via Daily Post, 14 May 2031: It sails',
  ])
})
