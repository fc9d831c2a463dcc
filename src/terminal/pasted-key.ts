import { clean } from '../text/clean.ts'
import { pasteMark } from './key-forms.ts'

/**
 * The one token of a paste: the mark and the pasted text on one line, without control characters. Takes the bytes as a
 * string of char codes 0 to 255, as they came; undefined when nothing is left of them.
 */
export function pastedKey(bytes: string): string | undefined {
  const text = Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\u{FFFD}', '')
  const line = clean(text)
  return line === '' ? undefined : pasteMark + line
}
