import { daysInMonth } from './day.ts'
import {
  anyOf,
  type DateRange,
  type Edtf,
  type EdtfDate,
  firstOfMask,
  fromTo,
  type SingleDate,
  toWhen,
} from './edtf.ts'
import type { When } from './when.ts'

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d|XX|[0-3]X))?)?([~?%])?$/
/** The dates on which reports of one event differ may be many. */
const LONGEST = 100_000

/** Reads EDTF of the house profile; undefined where it is anything else, or a date that cannot be. */
export function parseEdtf(text: string): Edtf | undefined {
  if (text.length > LONGEST) return undefined
  if (text.startsWith('[')) return text.endsWith(']') ? parseSet(text.slice(1, -1)) : undefined
  const slash = text.indexOf('/')
  if (slash >= 0) return ends('interval', text.slice(0, slash), text.slice(slash + 1), '..')
  const date = parseDate(text)
  return date && { kind: 'date', date }
}

/** The date as the dataset keeps it, undefined where it is not EDTF of the house profile. */
export function whenOf(edtf: string, text?: string): When | undefined {
  const value = parseEdtf(edtf)
  return value && toWhen(value, text)
}

function parseSet(inside: string): Edtf | undefined {
  const parts = inside.split(',').map(parsePart)
  if (!parts.every((part) => part !== undefined)) return undefined
  // One date stands for itself, without brackets.
  return parts.length > 1 || inside.includes('..') ? anyOf(parts) : undefined
}

function parsePart(text: string): SingleDate | DateRange | undefined {
  const dots = text.indexOf('..')
  if (dots >= 0) return ends('range', text.slice(0, dots), text.slice(dots + 2), '')
  const date = parseDate(text)
  return date && { kind: 'date', date }
}

function ends<K extends 'interval' | 'range'>(kind: K, from: string, to: string, open: string) {
  const start = parseDate(from)
  const end = parseDate(to)
  if ((!start && from !== open) || (!end && to !== open)) return undefined
  return fromTo(kind, start, end)
}

function parseDate(text: string): EdtfDate | undefined {
  const parts = DATE.exec(text)
  if (!parts) return undefined
  const [, years, months, days, qualifier] = parts
  const year = Number(years)
  const month = months === undefined ? undefined : Number(months)
  const day = days === undefined || days.endsWith('X') ? days : Number(days)
  if (month !== undefined && !exists(year, month, day)) return undefined
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...((qualifier === '~' || qualifier === '%') && { approximate: true }),
    ...((qualifier === '?' || qualifier === '%') && { uncertain: true }),
  }
}

function exists(year: number, month: number, day: number | string | undefined): boolean {
  const first = day === undefined ? 1 : typeof day === 'number' ? day : firstOfMask(day)
  return first >= 1 && first <= daysInMonth(year, month)
}
