import { expect, test } from 'vitest'
import { rolesAt } from '../../src/history/roles.ts'
import type { Actor } from '../../src/model/model.ts'
import { when } from '../support/world-builder.ts'

const actor: Actor = {
  id: 'trump',
  name: 'Donald Trump',
  kind: 'person',
  otherNames: [],
  roles: [
    { title: 'American' },
    { title: 'President', when: when('2017-01-20/2021-01-20') },
    { title: 'President', when: when('2019'), per: [{ name: 'ANI' }] },
    { title: 'former President', when: when('2021-01-20/..') },
  ],
}

const titles = (day: string): string[] => rolesAt(actor, day).map(({ title }) => title)

test('roles are those of the day, dated ones first, each title once', () => {
  expect(titles('2019-04-17')).toEqual(['President', 'American'])
  expect(titles('2021-08-22')).toEqual(['former President', 'American'])
  expect(titles('2011-08-24')).toEqual(['American'])
})

test('on the day on which one role ends and the next begins it is both', () => {
  expect(titles('2021-01-20')).toEqual(['President', 'former President', 'American'])
})
