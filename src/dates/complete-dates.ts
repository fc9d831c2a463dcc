import { daysInMonth, weekday } from './day.ts'
import { type EdtfDate, firstDay, firstOfMask, formatDate } from './edtf.ts'
import { MONTHS, nearestMonth } from './month-names.ts'
import { whenOf } from './parse-edtf.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'
import type { TypedDate } from './typed-date.ts'
import { WEEKDAYS } from './weekday-names.ts'

/**
 * Makes whole dates of typed ones: what one leaves out stands with a neighbour ("17 to 18 April 2019"). What is missing
 * or cannot be is refused; undefined where they are bare numbers and no dates after all. `text` is all that was typed,
 * `yearAbove` the year of dates that name none.
 */
export function completeDates(
  typed: readonly TypedDate[],
  text: string,
  briefingDate: string | undefined,
  yearAbove?: string | undefined,
): readonly EdtfDate[] | Refusal | undefined {
  const relative = typed.find((date) => date.relative)
  if (relative) return { ...refusal(dependsOnDay(relative.text)), relative: true }
  const dates: EdtfDate[] = []
  for (const [index, date] of typed.entries()) {
    const around = [date, ...typed.slice(index + 1), ...typed.slice(0, index).reverse()]
    const month = date.day === undefined ? date.month : around.find((other) => other.month !== undefined)?.month
    const year = around.find((other) => other.year !== undefined)?.year ?? yearAbove
    const made = makeDate({ ...date, month, year }, text, briefingDate)
    if (!made || isRefusal(made)) return made
    dates.push(made)
  }
  return dates
}

/** Why words that depend on the day they were written are no date, where nobody says what they come to. */
const dependsOnDay = (words: string): string => `"${words}" depends on when it was written: type the date it stands for`

function makeDate(typed: TypedDate, text: string, briefingDate: string | undefined): EdtfDate | Refusal | undefined {
  const { year, month, day, notMonth, mistake, approximate, uncertain } = typed
  const instead = (part: string) => text.replace(typed.text, part)
  if (mistake) return refusal(mistake.message, mistake.suggestion && instead(mistake.suggestion))
  if (notMonth !== undefined) {
    return refusal(`"${notMonth}" is not a month`, text.replace(notMonth, nearestMonth(notMonth) ?? ''))
  }
  if (month === undefined && (day !== undefined || year?.length !== 4)) return undefined
  if (year === undefined) {
    return refusal(`"${text}" does not say which year`, briefingDate && `${text} ${briefingDate.slice(0, 4)}`)
  }
  if (year.length !== 4) return refusal(`"${year}" is not a year: a year has four digits`)
  const date = { year: Number(year), month, day, approximate, uncertain }
  return impossible(date, instead) ?? otherWeekday(date, typed.weekday, instead) ?? date
}

/** Why a month or day does not exist, undefined where it does. A mask of EDTF counts by its first day. */
function impossible({ year, month, day }: EdtfDate, instead: (part: string) => string): Refusal | undefined {
  if (month === undefined) return undefined
  const length = daysInMonth(year, month)
  if (length === 0) {
    const swapped = typeof day === 'number' ? formatDate({ year, month: day, day: month }) : ''
    return refusal(`there is no month ${month}`, whenOf(swapped) && instead(swapped))
  }
  const first = typeof day === 'string' ? firstOfMask(day) : (day ?? 1)
  if (first >= 1 && first <= length) return undefined
  const none = `there is no ${day} ${MONTHS[month - 1]} ${year}: the month has ${length} days`
  // Which day was meant cannot be known: the last of the month is as likely as a slip of the hand.
  return refusal(`${none}; type the day that is meant, or ${formatDate({ year, month })} if it is not known`)
}

function otherWeekday(date: EdtfDate, typed: number | undefined, instead: (part: string) => string) {
  const day = weekday(firstDay(date))
  if (typed === undefined || typed === day) return undefined
  const iso = formatDate({ ...date, approximate: false, uncertain: false })
  return refusal(`${iso} is a ${WEEKDAYS[day]}, not a ${WEEKDAYS[typed]}`, instead(iso))
}
