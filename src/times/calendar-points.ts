import { monthOf } from '../dates/month-names.ts'
import { weekdayOf } from '../dates/weekday-names.ts'
import type { PartialPoint, Point, Which } from './time-words.ts'

/** Reads the groups of a rule's pattern; undefined where they are no date after all. */
export type Build = (groups: Readonly<Record<string, string | undefined>>) => PartialPoint | undefined

/** The word that tells which week, month or year is meant. */
export const which = (text: string | undefined): Which =>
  /last/i.test(text ?? '')
    ? 'last'
    : /past/i.test(text ?? '')
      ? 'past'
      : /coming/i.test(text ?? '')
        ? 'coming'
        : /next/i.test(text ?? '')
          ? 'next'
          : 'this'
const monthNumber = (text: string | undefined): number => monthOf(text ?? '') ?? 1

/** A month, with its day and year as far as they are told. */
export const monthPoint: Build = ({ month, day, year, yearWhich, which: whichMonth }) => {
  if (!month || !/^\p{Lu}/u.test(month)) return undefined
  const point: Point = {
    kind: 'month',
    month: monthNumber(month),
    ...(day !== undefined && { day: Number(day) }),
    ...(year !== undefined ? { year: Number(year) } : yearWhich !== undefined && { year: which(yearWhich) }),
    ...(whichMonth !== undefined && { which: which(whichMonth) }),
  }
  return { point }
}

/** A day of the week, and the week it is of where that is told. */
export const weekdayPoint: Build = ({ weekday, which: whichDay, week }) => {
  if (!weekday || !/^\p{Lu}/u.test(weekday)) return undefined
  const number = weekdayOf(weekday.replace(/\.$/, '').slice(0, 3))
  if (number === undefined) return undefined
  return {
    point: {
      kind: 'weekday',
      weekday: number,
      ...(whichDay !== undefined && { which: which(whichDay) }),
      ...(week !== undefined && { week: which(week) }),
    },
  }
}
