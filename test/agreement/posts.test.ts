import { expect, test } from 'vitest'
import { postsThatDiffer } from '../../src/agreement/posts.ts'
import type { ActorRole, Link } from '../../src/model/model.ts'
import { sketchWorld, when } from '../support/world-builder.ts'

const per = (...names: string[]): Link[] => names.map((name) => ({ name }))
const role = (title: string, date: string | undefined, ...chain: string[]): ActorRole => ({
  title,
  ...(date && { when: when(date) }),
  ...(chain.length > 0 && { per: per(...chain) }),
})

const told = (...roles: ActorRole[]): string[] => {
  const world = sketchWorld([], { actors: { Kim: { roles } } })
  return world.dataset.actors.flatMap((actor) => postsThatDiffer(world, actor)).map(({ text }) => text)
}

test('two reports that give another post for the same time differ', () => {
  expect(told(role('chief of staff', '2019', 'ANI'), role('vice chairman', '2019', 'ZeroHedge', 'Kyodo News'))).toEqual(
    ['ANI: chief of staff; Kyodo News (via ZeroHedge): vice chairman.'],
  )
})

test.each<[string, ActorRole[]]>([
  ['at different times', [role('President', '2019', 'ANI'), role('former President', '2021', 'Korea Herald')]],
  ['by one report', [role('Secretary of State', '2019', 'ANI'), role('former spy', '2019', 'ANI')]],
  [
    'through two outlets from one origin',
    [role('envoy', '2019', 'ANI', 'Yonhap'), role('aide', '2019', 'ABC', 'Yonhap')],
  ],
  ['in the same words', [role('Envoy', '2019', 'ANI'), role('envoy', '2019-04', 'ABC')]],
  ['beside one they share', [role('envoy', '2019', 'ANI'), role('aide', '2019', 'ABC'), role('envoy', '2019', 'ABC')]],
  ['of the author’s own', [role('envoy', '2019', 'ANI'), role('special envoy', '2019')]],
])('posts do not differ %s', (_, roles) => {
  expect(told(...roles)).toEqual([])
})

test.each([
  ['US special representative for North Korea', 'US envoy to North Korea'],
  ['US envoy to North Korea', 'US envoy'],
  ['Foreign Minister', 'Minister'],
  ['Chairman of the State Affairs Commission', 'chairman, State Affairs Commission'],
  ['외무상', '외무상'],
])('“%s” and “%s” are one post', (one, other) => {
  expect(told(role(one, '2019', 'ANI'), role(other, '2019', 'ABC'))).toEqual([])
})

test.each([
  ['Foreign Minister', 'Deputy Foreign Minister'],
  ['President', 'former President'],
  ['US envoy to North Korea', 'US envoy to South Korea'],
  ['Foreign Minister', 'Defence Minister'],
  ['외무상', '부상'],
])('“%s” and “%s” are two posts', (one, other) => {
  expect(told(role(one, '2019', 'ANI'), role(other, '2019', 'ABC'))).toHaveLength(1)
  expect(told(role(other, '2019', 'ANI'), role(one, '2019', 'ABC'))).toHaveLength(1)
})

test('a post without a date may be of any time', () => {
  expect(told(role('envoy', undefined, 'ANI'), role('aide', '2019', 'ABC'))).toHaveLength(1)
})

test('what else a report gives at that time is told too, and at no other time', () => {
  expect(
    told(
      role('envoy', '2019', 'ANI'),
      role('aide', '2019', '"an outlet"'),
      role('negotiator', '2019', '"an outlet"'),
      role('retired', '2021', '"an outlet"'),
    ),
  ).toEqual(['ANI: envoy; "an outlet": aide, negotiator.'])
})
