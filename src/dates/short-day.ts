import { MONTHS } from './month-names.ts'

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/** An ISO day for a column: "15 Apr 2019". Anything else is given back as it is. */
export function shortDay(iso: string): string {
  const [, year, month, day] = DAY.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? iso : `${Number(day)} ${name.slice(0, 3)} ${year}`
}
