import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Axis } from '../../src/chart/axis.ts'
import type { Strip } from '../../src/chart/canvas.ts'
import { eventStrip, whenStrip } from '../../src/chart/strip.ts'
import { toDay, toIso } from '../../src/dates/day.ts'
import type { Status } from '../../src/model/model.ts'
import { STATUSES } from '../../src/model/vocabulary.ts'
import { toAscii } from '../../src/text/ascii.ts'
import { cells } from '../../src/text/width.ts'
import { anyEdtf } from '../support/dated-events.ts'
import { summitWorld } from '../support/summit.ts'
import { type ClaimSketch, when, worldOfClaims } from '../support/world-builder.ts'

/** April from the 15th on, a cell a day. */
const april: Axis = { start: toDay('2019-04-15'), width: 16, daysPerCell: 1, cellsPerDay: 1 }

const text = (strip: Strip): string => strip.map((run) => run.text).join('')

test.each([
  ['an exact day', '2019-04-15', '▪               '],
  ['what lasted', '2019-04-17/2019-04-18', '  ▬▬            '],
  ['one unknown day of several', '[2019-04-22..2019-04-30]', '       ░░░░░░░░░'],
  ['one of two days', '[2019-04-23,2019-04-24]', '        ░░      '],
  ['an uncertain day', '2019-04-20?', '     ░          '],
  ['about a day', '2019-04-24~', '        ·▪·     '],
  ['about when it began', '2019-04-17~/2019-04-20', ' ·▬▬▬▬          '],
  ['a day or later', '[2019-04-26..]', '           ░┄┄┄▸'],
  ['a day or earlier', '[..2019-04-18]', '◂┄┄░            '],
  ['since a day', '2019-04-26/..', '           ▬┄┄┄▸'],
  ['until a day', '../2019-04-18', '◂┄┄▬            '],
  ['a month that reaches beyond', '2019-04', '‹░░░░░░░░░░░░░░░'],
  ['a year', '2019', '‹░░░░░░░░░░░░░░›'],
  ['a day before all', '2019-04-14', '‹               '],
  ['a day after all', '2021-08-22', '               ›'],
  ['open, from before all', '2019-04-01/..', '‹┄┄┄┄┄┄┄┄┄┄┄┄┄┄▸'],
  ['open, from after all', '[2021-08-22..]', '               ›'],
  ['open, to after all', '[..2021-08-22]', '◂┄┄┄┄┄┄┄┄┄┄┄┄┄┄›'],
  ['open, to before all', '[..2019-04-01]', '‹               '],
])('%s is drawn: %s', (_, date, expected) => {
  expect(text(whenStrip(when(date), april))).toBe(expected)
})

test.each<[string, Status, string]>([
  ['2019-04-17', 'denied', '  ×             '],
  ['2019-04-17/2019-04-18', 'denied', '  ××            '],
  ['[2019-04-26..]', 'denied', '           ×┄┄┄▸'],
  ['2019-04-17', 'possible', '  ▪             '],
])('%s when %s is drawn: %s', (date, status, expected) => {
  expect(text(whenStrip(when(date), april, status))).toBe(expected)
})

test('a day drawn close stands in the middle of its cells', () => {
  const close: Axis = { start: toDay('2019-04-23'), width: 12, daysPerCell: 1, cellsPerDay: 3 }
  expect(text(whenStrip(when('2019-04-24'), close))).toBe('    ▪       ')
  expect(text(whenStrip(when('2019-04-24~'), close))).toBe('····▪····   ')
  expect(text(whenStrip(when('[2019-04-23,2019-04-24]'), close))).toBe('░░░░░░      ')
})

const strip = (claims: ClaimSketch[], fixed?: string): string => {
  const world = worldOfClaims(claims, { events: { event: fixed ? { when: fixed } : {} } })
  return text(eventStrip(world, world.dataset.events[0] ?? expect.fail('no event'), april))
}

test('the summit: only days of its readings, the denser the more claims allow them', () => {
  const world = summitWorld()
  expect(text(eventStrip(world, world.dataset.events[0] ?? expect.fail('no event'), april))).toBe('        ▓▓ ▪    ')
})

test.each<[string, string[], string]>([
  ['agree', ['2019-04-17', '2019-04-17'], '  ▪             '],
  ['say the same range', ['[2019-04-22..2019-04-26]', '[2019-04-22..2019-04-26]'], '       ▒▒▒▒▒    '],
  ['name two days', ['2019-04-17', '2019-04-22'], '  ▪    ▪        '],
  ['name days within a range', ['[2019-04-15..2019-04-21]', '2019-04-17/2019-04-18'], '  ▬▬            '],
  ['overlap', ['[2019-04-15..2019-04-19]', '[2019-04-17..2019-04-22]'], '  ▒▒▒           '],
  ['are both open', ['[2019-04-20..]', '[2019-04-24..]'], '         ▒┄┄┄┄┄▸'],
  ['close each other', ['[2019-04-20..]', '[..2019-04-24]'], '     ▒▒▒▒▒      '],
  ['leave a side to one', ['[2019-04-20..]', '2019-04-22'], '       ▪        '],
  ['leave days out', ['[2019-04-17,2019-04-25]', '2019-04-20'], '  ░  ▪    ░     '],
])('claims that %s are drawn on one row', (_, dates, expected) => {
  expect(strip(dates.map((date) => ({ when: date, status: 'expected' })))).toBe(expected)
})

test('a date that the author fixed is drawn as it is', () => {
  expect(strip([{ when: '[2019-04-20..2019-04-22]', status: 'expected' }], '2019-04-20')).toBe('     ▪          ')
})

test('the day of the report cuts what is drawn, and is drawn lighter where there is no date', () => {
  expect(strip([{ when: '[2019-04-15..2019-04-21]', status: 'announced' }])).toBe('  ░░░░░         ')
  expect(strip([{ when: '[2019-04-15..2019-04-21]', status: 'happened' }])).toBe('░░░             ')
  expect(strip([{ when: '[..2019-04-26]', status: 'expected' }])).toBe('  ┄┄┄┄┄┄┄┄┄░    ')
  expect(strip([{ status: 'happened' }])).toBe('◂┄░             ')
  expect(strip([{ status: 'expected' }])).toBe('  ░┄┄┄┄┄┄┄┄┄┄┄┄▸')
  expect(strip([{ status: 'denied' }])).toBe('                ')
})

const anyAxis = fc.record({
  start: fc.integer({ min: 17_400, max: 18_600 }),
  width: fc.integer({ min: 0, max: 60 }),
  daysPerCell: fc.constantFrom(1, 2, 12, 96),
  cellsPerDay: fc.constant(1),
})
const anyClaims = fc.array(
  fc.record({ when: fc.option(anyEdtf, { nil: undefined }), status: fc.constantFrom(...STATUSES) }),
  { minLength: 1, maxLength: 8 },
)

test('property: a strip is exactly as wide as its axis, also in cells and in ASCII', () => {
  fc.assert(
    fc.property(anyAxis, anyClaims, (axis, claims) => {
      const world = worldOfClaims(claims)
      const drawn = eventStrip(world, world.dataset.events[0] ?? expect.fail('no event'), axis)
      expect(text(drawn)).toHaveLength(axis.width)
      expect(cells(text(drawn))).toBe(axis.width)
      expect(toAscii(text(drawn))).toMatch(/^[ -~]*$/)
      expect(drawn.every((run) => run.text.length > 0)).toBe(true)
    }),
  )
})

test('property: nothing but the mark at its edge is drawn of what lies off the axis', () => {
  fc.assert(
    fc.property(anyEdtf, fc.boolean(), (date, before) => {
      const found = when(date)
      if (found.min === null || found.max === null) return
      const start = before ? toDay(found.max) + 200 : toDay(found.min) - 400
      const axis = { start, width: 20, daysPerCell: 1, cellsPerDay: 1 }
      expect(text(whenStrip(found, axis)), toIso(start)).toBe(before ? `‹${' '.repeat(19)}` : `${' '.repeat(19)}›`)
    }),
  )
})
