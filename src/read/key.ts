import { pattern } from '../text/pattern.ts'

const KEY = pattern(String.raw`^[\p{L}\p{N}][\p{L}\p{M}\p{N}_/-]*$`, 'u')
const LETTER = pattern(String.raw`\p{L}`, 'u')

/** Whether a text can be typed after `^`: letters and their accents, digits, `_`, `/` and `-`, at least one a letter. */
export function isKey(text: string): boolean {
  return KEY().test(text) && LETTER().test(text)
}
