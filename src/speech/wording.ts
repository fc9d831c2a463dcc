/** Text as a sentence: with a full stop, unless it ends in a mark of its own. */
export const stated = (text: string): string => (/[.!?:]["')”’]*$/.test(text) ? text : `${text}.`)

/** Text that more follows: without the full stop at its end. */
export const unstopped = (text: string): string => text.replace(/\.$/, '')

/** Joins the parts that exist, one after the other. */
export const joined = (parts: readonly (string | undefined)[], between = ', '): string =>
  parts.filter(Boolean).join(between)

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
