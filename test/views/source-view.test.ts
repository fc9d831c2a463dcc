import fc from 'fast-check'
import { expect, test } from 'vitest'
import { voicesOf } from '../../src/agreement/origins.ts'
import { reportsOf } from '../../src/agreement/reports.ts'
import { asOf } from '../../src/history/as-of.ts'
import { sourceIndex } from '../../src/history/source-index.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { sourceRows, sourceView } from '../../src/views/source-view.ts'
import { runToEnd } from '../../src/work.ts'
import { ABC, ANI, claimsOf, nthClaim, shippedWorld, ZEROHEDGE } from '../support/shipped-briefings.ts'
import { sketchWorld } from '../support/world-builder.ts'
import { anyWorld } from '../write/world-arbitrary.ts'

const source = (world: World, id: string) => runToEnd(sourceView(world, id)) ?? expect.fail(`no source ${id}`)

const names = (items: readonly { readonly name: string; readonly claims: number }[]) =>
  items.map(({ name, claims }) => [name, claims])

test('Yonhap says four things through three outlets and passes two on', () => {
  const yonhap = source(shippedWorld, 'yonhap')
  expect(yonhap.claims).toEqual([nthClaim(ABC, 6), nthClaim(ANI, 4), nthClaim(ANI, 10), nthClaim(ZEROHEDGE, 12)])
  expect(yonhap.relays).toEqual([nthClaim(ANI, 9), nthClaim(ANI, 12)])
  expect(names(yonhap.cites)).toEqual([
    ['Kim Jong Un', 1],
    ['sources in Vladivostok', 1],
  ])
  expect(names(yonhap.citedBy)).toEqual([
    ['ANI', 4],
    ['ABC News', 1],
    ['ZeroHedge', 1],
  ])
  expect(yonhap).toMatchObject({ named: true, reports: 0, said: 4, relayed: 2 })
})

test('beside the record of 25 April its two dates of the summit are a day early and a day or more late', () => {
  const { counts, each } = source(shippedWorld, 'yonhap').datings
  expect(counts).toEqual({ exact: 0, inside: 0, partly: 0, early: 1, late: 1 })
  expect(each.map(({ record, daysOff, aboutAllows }) => [record, daysOff, aboutAllows])).toEqual([
    ['early', { min: 1, max: 1 }, true],
    ['late', { min: 1, max: Infinity }, true],
  ])
})

test('every date that the reports give the summit is counted for whoever stands behind it, once', () => {
  const dated = claimsOf('kim-putin-summit')
    .filter(({ when }) => when)
    .map(({ id }) => id)
  const counted = runToEnd(sourceRows(shippedWorld)).flatMap(({ id }) =>
    source(shippedWorld, id).datings.each.flatMap(({ claim }) => (dated.includes(claim) ? claim : [])),
  )
  expect(counted.toSorted()).toEqual(dated.toSorted())
})

test('what only they tell has no account that does not come from or through them', () => {
  expect(source(shippedWorld, 'yonhap').only).toEqual(['kim-answers-trump', 'air-koryo-flight'])
  expect(source(shippedWorld, 'ani').only).toContain('air-koryo-flight')
  expect(source(shippedWorld, 'ani').only).not.toContain('biegun-moscow')
})

test('a body and whoever speaks for it are one source, which is an actor by both names', () => {
  const kremlin = source(shippedWorld, 'kremlin')
  expect(kremlin).toMatchObject({ name: 'Kremlin', also: ['Dmitry Peskov'] })
  expect(kremlin.actors.toSorted()).toEqual(['dmitry-peskov', 'kremlin'])
  expect(runToEnd(sourceView(shippedWorld, 'dmitry-peskov'))).toBeUndefined()
})

test('seen from a day nothing is compared with what is known since', () => {
  const then = makeWorld(asOf(shippedWorld.dataset, '2019-04-22'))
  expect(source(then, 'yonhap').datings.each).toEqual([])
})

test('a claim with two chains counts once for an outlet that passes both on, and a withdrawn one is nobody’s alone', () => {
  const world = sketchWorld([
    { date: '2031-05-01', outlet: 'Daily Post', claims: [{ event: 'e', per: ['Daily Post', 'Coast Agency'] }] },
    {
      date: '2031-05-02',
      outlet: 'Skerry News',
      retracted: '2031-05-03',
      claims: [{ event: 'e', per: ['Skerry News'] }],
    },
  ])
  expect(source(world, 'daily-post').only).toEqual(['e'])
  expect(source(world, 'skerry-news').only).toEqual([])
})

test('property: each claim is said by whom its chains end with and passed on by the others in them, each once', () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      const index = sourceIndex(world)
      for (const claim of world.dataset.claims) {
        const voices = voicesOf(reportsOf(world), claim)
        const ends = new Set(voices.map(({ origin }) => origin.key))
        const links = new Set(voices.flatMap(({ origin, relays }) => [origin.key, ...relays.map(({ key }) => key)]))
        for (const [key, { said, relayed }] of index) {
          expect(said.filter((each) => each === claim)).toHaveLength(Number(ends.has(key)))
          expect(relayed.filter((each) => each === claim)).toHaveLength(Number(links.has(key) && !ends.has(key)))
        }
      }
    }),
  )
})
