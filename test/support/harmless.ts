import { expect } from 'vitest'

/** What no text from a file, its name or the command line may bring to a terminal; line breaks are the program's own. */
const HARMFUL = /(?!\n|\r\n)\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}|\p{M}{9,}/gu

/** Joiners within the scripts of South Asia and in Arabic are of their spelling, and stay. */
const SPELLED =
  /(?<=[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}])[\u200c\u200d]/gu

/** Every character of a text that could command, hide or overdraw, as U+ and its number. */
export const harmfulIn = (text: string): string[] =>
  [...text.replace(SPELLED, '').matchAll(HARMFUL)].map(
    ([found]) => `U+${found.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  )

/** Asserts that a text can be shown as it is. */
export function expectHarmless(text: string): void {
  expect(harmfulIn(text), JSON.stringify(text.slice(0, 2000))).toEqual([])
}
