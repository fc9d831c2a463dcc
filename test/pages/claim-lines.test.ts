import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortWords } from '../../src/dates/words.ts'
import { claimLines, columnDate, dateColumn } from '../../src/pages/claim-lines.ts'
import { nameMarker } from '../../src/pages/name-links.ts'
import { plainText } from '../../src/text/styled.ts'
import { claimViews } from '../../src/views/claim-view.ts'
import { anyEdtf } from '../support/dated-events.ts'
import { type BriefingSketch, sketchWorld, when } from '../support/world-builder.ts'

/** The claims of the first of some briefings, drawn under one another, as its own page draws them. */
function drawnOf(width: number, briefings: readonly BriefingSketch[], understood = ''): string[] {
  const world = sketchWorld(briefings)
  const own = world.dataset.claims.filter(({ briefing }) => briefing === world.dataset.briefings[0]?.id)
  const claims = claimViews(
    world,
    own.map(({ id }) => id),
  )
  const column = dateColumn(
    claims.map((claim) => claim.when && columnDate(claim.when, understood)),
    width,
  )
  const names = nameMarker([])
  return claims
    .flatMap((claim) => claimLines(claim, { width, column, understood, names, chains: ({ behind }) => behind }))
    .map(plainText)
}

const drawn = (width: number, ...dates: string[]): string[] =>
  drawnOf(width, [
    { outlet: 'ANI', claims: dates.map((date) => ({ text: 'It rains', when: date, per: ['ANI', 'Met'] })) },
  ])

/** A line with some words at its right. */
const right = (line: string, words: string, width: number): string => line.padEnd(width - words.length) + words

test('dates stand in a column, and at the right who stands behind it, without the outlet that tells it', () => {
  expect(drawn(60, '2019-04-15', '2019-04')).toEqual([
    right('● 15 Apr 2019  It rains', 'Met', 60),
    right('● Apr 2019     It rains', 'Met', 60),
  ])
})

test('who stands behind a claim is at the right of its last line where there is room, else below it', () => {
  const claim = { text: 'It rains cats and dogs, and then it snows on top', event: 'rain', place: 'Skerry' }
  const met = { ...claim, per: ['ANI', 'Met'] }
  const others = { claims: [{ text: 'It rains', event: 'rain' }] }
  expect(drawnOf(44, [{ outlet: 'ANI', claims: [met] }, others])).toEqual([
    '● It rains cats and dogs, and then it snows',
    right('  on top', 'Met · Skerry  → 1 report', 44),
  ])
  // A source too long for the rest of the line goes below it, and the other reports stay at the right.
  const long = { ...claim, per: ['ANI', 'the harbour office of the islands'] }
  expect(drawnOf(44, [{ outlet: 'ANI', claims: [long] }, others])).toEqual([
    '● It rains cats and dogs, and then it snows',
    right('  on top', '→ 1 report', 44),
    '  the harbour office of the islands · Skerry',
  ])
})

test('who stands behind a claim is brighter than its status', () => {
  const world = sketchWorld([
    { outlet: 'ANI', claims: [{ text: 'It rains', status: 'announced', per: ['ANI', 'Met'] }] },
  ])
  const [claim] = claimViews(
    world,
    world.dataset.claims.map(({ id }) => id),
  )
  if (!claim) expect.fail('no claim')
  const look = { width: 60, column: 0, understood: '', names: nameMarker([]), chains: () => claim.behind }
  const roleOf = (text: string): unknown =>
    claimLines(claim, look)
      .flat()
      .find((span) => span.text === text)?.role
  expect([roleOf('Met'), roleOf('announced')]).toEqual(['plain', 'dim'])
})

test('a date that would crowd the text stands above it, and none is cut', () => {
  expect(drawn(60, '2019-04-15', '2020-07~/2021-07-27')).toEqual([
    right('● 15 Apr 2019  It rains', 'Met', 60),
    '● ~Jul 2020 – 27 Jul 2021',
    right('               It rains', 'Met', 60),
  ])
  expect(drawn(60, '2020-07~/2021-07-27')).toEqual(['● ~Jul 2020 – 27 Jul 2021', right('  It rains', 'Met', 60)])
})

test('in a narrow pane all dates stand above', () => {
  expect(drawn(40, '2019-04-15')).toEqual(['● 15 Apr 2019', right('  It rains', 'Met', 40)])
})

test('a year that stands above is left out, and no date is a question mark', () => {
  const claims = [{ text: 'It rains', when: '2019-04-15' }, { text: 'It snows', when: '2018-12' }, { text: 'It pours' }]
  expect(drawnOf(60, [{ claims }], '2019')).toEqual([
    '● 15 Apr    It rains',
    '● Dec 2018  It snows',
    '● ?         It pours',
  ])
})

test('an arrow says how many other reports speak of the event, ≠ whether they conflict, and nothing where none does', () => {
  const about = { text: 'It rains', event: 'rain' }
  const others = [{ claims: [about] }, { claims: [about, about] }]
  expect(drawnOf(60, [{ claims: [about] }, ...others])).toEqual([`● It rains${' '.repeat(60 - 10 - 11)}→ 2 reports`])
  expect(drawnOf(60, [{ claims: [{ ...about, status: 'denied' }] }, ...others])).toEqual([
    `○ It rains · denied${' '.repeat(60 - 19 - 13)}≠ → 2 reports`,
  ])
  const long = { ...about, text: 'It rains cats and dogs, and then it snows on top' }
  expect(drawnOf(40, [{ claims: [long] }, ...others])).toEqual([
    '● It rains cats and dogs, and then it',
    `  snows on top${' '.repeat(40 - 14 - 11)}→ 2 reports`,
  ])
  expect(drawnOf(13, [{ claims: [about] }, ...others])).toEqual(['● It rains', '  → 2 reports'])
  expect(drawnOf(60, [{ claims: [about, about] }])).toEqual(['● It rains', '● It rains'])
})

test('a place is said where the text does not name it', () => {
  expect(
    drawnOf(60, [
      {
        claims: [
          { text: 'It rains', place: 'Skerry' },
          { text: 'Rain in Skerry', place: 'Skerry' },
        ],
      },
    ]),
  ).toEqual(['● It rains · Skerry', '● Rain in Skerry'])
})

test('property: a column leaves at least two thirds of the width', () => {
  fc.assert(
    fc.property(fc.array(anyEdtf), fc.integer({ min: 1, max: 200 }), (dates, width) => {
      expect(
        dateColumn(
          dates.map((date) => shortWords(when(date))),
          width,
        ),
      ).toBeLessThanOrEqual(width / 3 + 2)
    }),
  )
})
