import { daysInMonth } from './day.ts'
import { type EdtfDate, whenOf } from './edtf.ts'
import { MONTHS, nearestMonth } from './month-names.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'
import { relativeDate } from './relative.ts'
import type { TypedDate } from './typed-date.ts'

/**
 * Makes whole dates of typed ones: what one leaves out stands with a neighbour ("17 to 18 April 2019"). What is missing
 * or cannot be is refused; undefined where they are no dates after all, but bare numbers. `text` is all that was typed.
 */
export function complete(
  typed: readonly TypedDate[],
  text: string,
  briefingDate: string | undefined,
): readonly EdtfDate[] | Refusal | undefined {
  const dates: EdtfDate[] = []
  for (const [index, date] of typed.entries()) {
    const around = [date, ...typed.slice(index + 1), ...typed.slice(0, index).reverse()]
    const month = date.day === undefined ? date.month : around.find((other) => other.month !== undefined)?.month
    const year = around.find((other) => other.year !== undefined)?.year
    const made = makeDate({ ...date, month, year }, text, briefingDate)
    if (!made || isRefusal(made)) return made
    dates.push(made)
  }
  return dates
}

function makeDate(typed: TypedDate, text: string, briefingDate: string | undefined): EdtfDate | Refusal | undefined {
  const { year, month, day, notMonth, approximate, uncertain } = typed
  const instead = (part: string) => text.replace(typed.text, () => part)
  if (typed.relative) return relativeRefusal(typed.text, instead, briefingDate)
  if (typed.mistake) {
    const { message, suggestion } = typed.mistake
    return refusal(message, suggestion && instead(suggestion))
  }
  if (notMonth !== undefined)
    return refusal(`"${notMonth}" is not a month`, text.replace(notMonth, nearestMonth(notMonth) ?? ''))
  if (month === undefined && (day !== undefined || year?.length !== 4)) return undefined
  if (year === undefined) {
    return refusal(`"${text}" does not say which year`, briefingDate && `${text} ${briefingDate.slice(0, 4)}`)
  }
  if (year.length !== 4) return refusal(`"${year}" is not a year: a year has four digits`)
  return (
    impossible(typed, instead) ?? {
      year: Number(year),
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
      ...(approximate && { approximate }),
      ...(uncertain && { uncertain }),
    }
  )
}

function relativeRefusal(words: string, instead: (part: string) => string, briefingDate: string | undefined): Refusal {
  const answer = briefingDate && relativeDate(words, briefingDate)?.answer
  if (!answer || !whenOf(answer))
    return refusal(`"${words}" depends on when it was written: type the date it stands for`)
  return refusal(`"${words}" depends on when it was written; from ${briefingDate} it is ${answer}`, instead(answer))
}

/** Why a month or day does not exist, undefined where it does. A mask of EDTF counts by its first day. */
function impossible({ year, month, day }: TypedDate, instead: (part: string) => string): Refusal | undefined {
  if (month === undefined) return undefined
  const length = daysInMonth(Number(year), month)
  const first =
    typeof day === 'string' ? Number(day.replace('XX', '01').replace('0X', '01').replace('X', '0')) : (day ?? 1)
  if (length === 0) {
    const swapped = `${year}-${two(first)}-${two(month)}`
    return refusal(
      `there is no month ${month}`,
      typeof day === 'number' && whenOf(swapped) ? instead(swapped) : undefined,
    )
  }
  if (first >= 1 && first <= length) return undefined
  const named = `${MONTHS[month - 1]} ${year}`
  return refusal(
    `there is no ${day} ${named}: the month has ${length} days`,
    first > 0 ? instead(`${year}-${two(month)}-${length}`) : undefined,
  )
}

const two = (number: number): string => String(number).padStart(2, '0')
