import { mistakeIn } from './mistakes.ts'
import { monthOf, nearestMonth } from './month-names.ts'
import type { Refusal } from './refusal.ts'
import { isRelative } from './relative.ts'
import { weekdayOf } from './weekday-names.ts'

/** One date as somebody typed it: a part may stand with its neighbour or be forgotten, and the day may not exist. */
export interface TypedDate {
  /** The date alone, without its qualifiers. */
  readonly text: string
  readonly year?: string | undefined
  readonly month?: number | undefined
  /** A number, or a mask of EDTF. */
  readonly day?: number | string | undefined
  /** The day of the week that it says it was, 0 for Monday. */
  readonly weekday?: number | undefined
  /** A word where the month should be, near enough to one to be meant as such. */
  readonly notMonth?: string | undefined
  /** Set where the date depends on the day it was written. */
  readonly relative?: true | undefined
  readonly mistake?: Refusal | undefined
  readonly approximate: boolean
  readonly uncertain: boolean
}

const QUALIFIED = /^(possibly )?((?:about|around) )?(.*?) ?([~?%])?$/i
const ISO = /^(\d{4})-(\d\d)(?:-(\d\d|xx|[0-3]x))?$/i
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/i
const ANY_DAY = /^a day in /i

/** Takes one typed date apart; undefined where the text (single spaces) is nothing like a date. */
export function typedDate(text: string): TypedDate | undefined {
  const [, possibly, about, date = '', mark] = QUALIFIED.exec(text) ?? []
  const parts = isoParts(date) ?? refused(date) ?? anyDay(date) ?? wordParts(date)
  return (
    parts && {
      text: date,
      ...parts,
      approximate: about !== undefined || mark === '~' || mark === '%',
      uncertain: possibly !== undefined || mark === '?' || mark === '%',
    }
  )
}

type Parts = Omit<TypedDate, 'text' | 'approximate' | 'uncertain'>

function refused(text: string): Parts | undefined {
  if (isRelative(text)) return { relative: true }
  const mistake = mistakeIn(text)
  return mistake && { mistake }
}

function isoParts(text: string): Parts | undefined {
  const [, year, month, day] = ISO.exec(text) ?? []
  if (year === undefined) return undefined
  return { year, month: Number(month), day: /x/i.test(day ?? '') ? day?.toUpperCase() : day && Number(day) }
}

function anyDay(text: string): Parts | undefined {
  const parts = ANY_DAY.test(text) ? wordParts(text.replace(ANY_DAY, '')) : undefined
  return parts && parts.day === undefined ? { ...parts, day: 'XX' } : undefined
}

/** "17 April 2019", "April 17, 2019", and what an elision leaves of them: "17", "17 April", "18, 2019". */
function wordParts(text: string): Parts | undefined {
  const [first = '', ...rest] = text.split(/[ ,]+/)
  const weekday = rest.length > 0 ? weekdayOf(first) : undefined
  let parts: Parts | undefined = { weekday }
  for (const word of weekday === undefined ? [first, ...rest] : rest) {
    if (parts?.year !== undefined) return undefined
    parts = parts && withWord(parts, word)
  }
  // A weekday goes with a day; a word that is only near a month needs the whole date around it to be taken for one.
  if (parts?.day === undefined && weekday !== undefined) return undefined
  if (parts?.notMonth !== undefined && (parts.day === undefined || parts.year === undefined)) return undefined
  return parts
}

function withWord(parts: Parts, word: string): Parts | undefined {
  const [, day] = ORDINAL.exec(word) ?? []
  if (day !== undefined && parts.day === undefined) return { ...parts, day: Number(day) }
  if (/^\d+$/.test(word)) return { ...parts, year: word }
  if (parts.month !== undefined || parts.notMonth !== undefined) return undefined
  const month = monthOf(word)
  if (month !== undefined) return { ...parts, month }
  return nearestMonth(word) === undefined ? undefined : { ...parts, notMonth: word }
}
