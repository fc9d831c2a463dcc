import { withoutEscapes } from './escapes.ts'
import { isSimple } from './width.ts'

/** Letters with a few accents are words; a pile of them is an attack on the lines above and below. */
const MOST_MARKS = 8

const BLANK = /\r\n|[\p{Zs}\p{Zl}\p{Zp}\t\n\v\f\r\x85]/gu
/**
 * What no reader sees and a terminal may obey or miscount: controls, format and bidi controls, joiners, variation
 * selectors, enclosing marks and skin tones, private use, lone surrogates and noncharacters.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Me}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Emoji_Modifier}]/gu
const PILE = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu')

/**
 * Text from a file as the program may show it: one line of visible characters in NFC, cut with … at `maxLength` UTF-16
 * units. This is the one place where hostile text is made harmless: no escape sequence, control, bidi or zero-width
 * character leaves it, and no character that terminals and this program would measure differently.
 */
export function clean(text: string, maxLength = 10_000): string {
  const seen = isSimple(text) ? text : visible(text)
  return seen.length <= maxLength ? seen : cut(seen, maxLength)
}

function visible(text: string): string {
  // Piles go before NFC, whose reordering of them takes quadratic time, and again after it, as it makes two of some.
  const shown = withoutEscapes(text).replace(BLANK, ' ').replace(UNSEEN, '').replace(PILE, '$1')
  return shown.normalize('NFC').replace(PILE, '$1')
}

function cut(text: string, length: number): string {
  if (length < 1) return ''
  const end = length - 1
  const inPair = /[\ud800-\udbff]/.test(text[end - 1] ?? '')
  return `${text.slice(0, inPair ? end - 1 : end)}…`
}
