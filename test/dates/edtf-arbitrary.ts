import fc from 'fast-check'
import { parseEdtf } from '../../src/dates/parse-edtf.ts'

const two = (number: number) => String(number).padStart(2, '0')

const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'))
const nearYear = fc.constantFrom('2018', '2019', '2020')
const month = fc.integer({ min: 1, max: 12 }).map(two)
const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 31 }).map(two) },
  fc.constantFrom('XX', '0X', '1X', '2X', '3X'),
)
const qualifier = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom('~', '?', '%'))

const parts = fc.oneof(
  fc.oneof(nearYear, year),
  fc.tuple(nearYear, month).map((all) => all.join('-')),
  fc.tuple(fc.oneof(nearYear, year), month, day).map((all) => all.join('-')),
)

/** One date of the house profile that exists, qualified or not, often within the same three years. */
export const edtfDate = fc
  .tuple(parts, qualifier)
  .map((all) => all.join(''))
  .filter((text) => parseEdtf(text) !== undefined)

/** A day, unqualified. */
export const edtfDay = edtfDate.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text))

const pair = fc.tuple(edtfDate, edtfDate)

/** Any EDTF of the house profile: dates, lists, intervals and ranges, open or not. */
export const edtf = fc
  .oneof(
    edtfDate,
    pair.map(([a, b]) => `${a}/${b}`),
    edtfDate.map((a) => `${a}/..`),
    edtfDate.map((b) => `../${b}`),
    fc.array(edtfDate, { minLength: 2, maxLength: 5 }).map((dates) => `[${dates.join(',')}]`),
    pair.map(([a, b]) => `[${a}..${b}]`),
    edtfDate.map((a) => `[${a}..]`),
    edtfDate.map((b) => `[..${b}]`),
  )
  .filter((text) => parseEdtf(text) !== undefined)
