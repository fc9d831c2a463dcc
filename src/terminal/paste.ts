import { clean } from '../text/clean.ts'
import type { Input } from '../viewer/input.ts'

/**
 * A paste: its text on one line, without control characters. Takes the bytes as a string of char codes 0 to 255, as they
 * came; undefined when nothing is left of them.
 */
export function pasteOf(bytes: string): Input | undefined {
  const paste = clean(Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\u{FFFD}', ''))
  return paste === '' ? undefined : { paste }
}
