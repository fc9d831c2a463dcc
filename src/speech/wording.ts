import { whenOf } from '../dates/edtf.ts'
import { words } from '../dates/words.ts'

/** Text as a sentence: with a full stop, unless it ends in a mark of its own. */
export const stated = (text: string): string => (/[.!?:]["')”’]*$/.test(text) ? text : `${text}.`)

/** Text that more follows: without the full stop at its end. */
export const unstopped = (text: string): string => text.replace(/\.$/, '')

/** `a`, `a and b`, `a, b and c`. */
export const joinedParts = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** Joins the parts that exist, one after the other. */
export const joined = (parts: readonly (string | undefined)[], between = ', '): string =>
  parts.filter(Boolean).join(between)

/** An ISO day in full words: `17 April 2019`. */
export function spokenDay(isoDay: string): string {
  const when = whenOf(isoDay)
  return when ? words(when) : isoDay
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A small number as a word, since a figure right after a year is heard as part of it. */
export const numberWord = (count: number): string => NUMBERS[count] ?? String(count)

const SIGNS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
}

/** Text with the quotation marks, dashes and dots of print as those of a keyboard, which are not spelled out aloud. */
export const spoken = (text: string): string => text.replace(/[“”„«»‘’–—…]/g, (sign) => SIGNS[sign] ?? sign)
