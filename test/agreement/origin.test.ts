import { expect, test } from 'vitest'
import { originKey, originName, originsOf } from '../../src/agreement/origin.ts'
import { makeWorld } from '../../src/model/world.ts'
import { worldOfClaims } from '../support/world-builder.ts'

const claimOf = (per: string[]) => {
  const world = worldOfClaims([{ id: 'c', per }])
  const claim = world.claims.get('c')
  if (!claim) throw new Error('no claim')
  return { world, claim }
}

test.each([
  ['an outlet of its own', ['ABC News'], 'abc-news', 'ABC News'],
  ['the last of a chain', ['ANI', 'Reuters', 'Yonhap'], 'yonhap', 'Yonhap'],
  [
    'an unnamed source',
    ['ANI', '"sources in Vladivostok"'],
    'unnamed:sources in vladivostok',
    'sources in Vladivostok',
  ],
  ['nobody', [], 'briefing:b0', 'Briefing b0'],
])('the origin of a claim that goes back to %s', (_, per, key, name) => {
  const { world, claim } = claimOf(per)
  expect([originKey(claim), originName(world, claim)]).toEqual([key, name])
})

test('descriptions of unnamed sources are told apart by their words, not by case, accents or dashes', () => {
  const key = (name: string) => originKey(claimOf([`"${name}"`]).claim)
  expect(key('A U.S.  official')).toBe(key('a u-s official'))
  expect(key('An offícial')).toBe(key('an official'))
  expect(key('An official')).not.toBe(key('Two officials'))
})

test('an origin is shown by the name its actor has, however the report spells it', () => {
  const { world, claim } = claimOf(['ANI', 'Yonhap'])
  const spelled = { ...claim, attribution: [{ name: 'the Yonhap agency', actor: 'yonhap' }] }
  expect(originName(world, spelled)).toBe('Yonhap')
  expect(originName(makeWorld({ ...world.dataset, actors: [] }), spelled)).toBe('the Yonhap agency')
})

test('origins are listed once each with their claims', () => {
  const world = worldOfClaims([
    { id: 'a', per: ['ANI', 'Yonhap'] },
    { id: 'b', per: ['ANI'] },
    { id: 'c', per: ['ABC News', 'Yonhap'] },
    { id: 'd', per: ['"an official"'] },
  ])
  expect(originsOf(world, world.dataset.claims)).toEqual([
    { key: 'yonhap', name: 'Yonhap', actor: 'yonhap', claims: ['a', 'c'] },
    { key: 'ani', name: 'ANI', actor: 'ani', claims: ['b'] },
    { key: 'unnamed:an official', name: 'an official', claims: ['d'] },
  ])
})
