import { pattern } from '../text/pattern.ts'
import { anyOf, type DateRange, type Edtf, type SingleDate, toWhen } from './edtf.ts'
import { monthOf } from './month-names.ts'
import { parseEdtf } from './parse-edtf.ts'
import type { When } from './when.ts'

/** A year, which the last of several dates has for the others; a date that names no month has that of the next that does. */
const YEAR = /(?<!\d)(\d{4})(?!.*\d{4})/
const MOST = 20

/**
 * Several dates or ranges of days of which one is right, as kbrief says them: “15, or between 20 and 22 April 2019”.
 * `read` reads one of them; undefined where one is none, or something that lasted.
 */
export function readAlternatives(text: string, read: (part: string) => When | undefined): When | undefined {
  const [, possibly = '', all = ''] = /^(possibly )?(?:either )?(.+)$/i.exec(text) ?? []
  const parts = all.split(/,? or (?!later|earlier)/i)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || parts.length > MOST || !YEAR.test(last) || !parts.every(namesDay)) return undefined
  const year = YEAR.exec(last)?.[1] ?? ''
  const made: (SingleDate | DateRange)[] = []
  for (const [at, part] of parts.entries()) {
    const month = parts.slice(at).flatMap(monthsIn)[0]
    const forms = [
      part,
      `${part} ${year}`,
      ...(month === undefined ? [] : [`${part} ${month}`, `${part} ${month} ${year}`]),
    ]
    const found = forms.map((form) => read(possibly + form)).find((when) => when !== undefined)
    const edtf = found && parseEdtf(found.edtf)
    const each = edtf && partsOf(edtf)
    if (each === undefined) return undefined
    made.push(...each)
  }
  const edtf = anyOf(made)
  return edtf && toWhen(edtf)
}

const MONTH_AND_YEAR = pattern(String.raw`(\p{L}{3,9})(?: \d{4})?`, 'gu')

/** The months that a date names, each with its year where that follows. */
const monthsIn = (part: string): string[] =>
  [...part.matchAll(MONTH_AND_YEAR())].flatMap(([all, name = '']) => (monthOf(name) === undefined ? [] : all))

const namesDay = (part: string): boolean => /\d/.test(part) || monthOf(part.split(' ').at(-1) ?? '') !== undefined

function partsOf(edtf: Edtf): readonly (SingleDate | DateRange)[] | undefined {
  if (edtf.kind === 'interval') return undefined
  if (edtf.kind === 'list') return edtf.dates.map((date) => ({ kind: 'date', date }))
  return edtf.kind === 'set' ? edtf.parts : [edtf]
}
