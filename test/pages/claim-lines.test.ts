import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimLines, columnOf, dateColumn } from '../../src/pages/claim-lines.ts'
import { plainText } from '../../src/text/styled.ts'
import { anyEdtf } from '../support/dated-events.ts'
import { sketchWorld, when } from '../support/world-builder.ts'

/** Claims with these dates, drawn under one another. */
function drawn(width: number, ...dates: string[]): string[] {
  const world = sketchWorld([{ claims: dates.map((date) => ({ text: 'It rains', when: date, per: ['ANI'] })) }])
  const { claims } = world.dataset
  const column = dateColumn(claims, width)
  return claims.flatMap((claim) => claimLines(world, claim, width, column)).map(plainText)
}

test('dates stand in a column', () => {
  expect(drawn(60, '2019-04-15', '2019-04')).toEqual([
    '● 15 Apr 2019  It rains',
    '               ANI',
    '● Apr 2019     It rains',
    '               ANI',
  ])
})

test('a date that would crowd the text stands above it, and none is cut', () => {
  expect(drawn(60, '2019-04-15', '2020-07~/2021-07-27')).toEqual([
    '● 15 Apr 2019  It rains',
    '               ANI',
    '● about Jul 2020 – 27 Jul 2021',
    '               It rains',
    '               ANI',
  ])
  expect(drawn(60, '2020-07~/2021-07-27')).toEqual(['● about Jul 2020 – 27 Jul 2021', '  It rains', '  ANI'])
})

test('in a narrow pane all dates stand above', () => {
  expect(drawn(40, '2019-04-15')).toEqual(['● 15 Apr 2019', '  It rains', '  ANI'])
})

test('property: a column leaves at least two thirds of the width', () => {
  fc.assert(
    fc.property(fc.array(anyEdtf), fc.integer({ min: 1, max: 200 }), (dates, width) => {
      expect(columnOf(dates.map(when), width)).toBeLessThanOrEqual(width / 3)
    }),
  )
})
