import { pattern } from './pattern.ts'
import { isSimple } from './width.ts'

/**
 * Text from a file as the program may show it: one line of visible characters in NFC, cut with … at `maxLength` UTF-16
 * units. This is the one place where hostile text is made harmless: no escape sequence, control, bidi or zero-width
 * character leaves it, and no character that terminals and this program would measure differently. Joiners are kept
 * between letters of Arabic and Indic scripts, where leaving them out is a spelling error (Unicode Standard, 23.2).
 */
export function clean(text: string, maxLength = 10_000): string {
  const seen = isSimple(text) ? text : visible(text)
  return seen.length <= maxLength ? seen : cut(seen, maxLength)
}

function visible(text: string): string {
  const shown = withoutEscapes(text)
    .replace(BLANK(), ' ')
    .replace(UNSEEN(), (sign) => (isJoiner(sign) ? sign : ''))
    .replace(STRAY_JOINER(), '')
    .replace(PILE(), '$1')
  return shown.normalize('NFC').replace(PILE(), '$1')
}

const BLANK = pattern(String.raw`\r\n|[\p{Zs}\p{Zl}\p{Zp}\t\n\v\f\r\x85]`, 'gu')

/**
 * Characters that no reader sees and a terminal may obey or miscount: controls, format and bidi controls, joiners,
 * variation selectors, enclosing marks and skin tones, private use, lone surrogates and noncharacters.
 */
const UNSEEN = pattern(
  String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Me}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Emoji_Modifier}]`,
  'gu',
)

/**
 * Letters with a few accents are words; a pile of more than eight is an attack on the lines above and below. Piles go
 * before NFC, whose reordering of them takes quadratic time, and again after it, as it makes two of some.
 */
const PILE = pattern(String.raw`(\p{M}{8})\p{M}+`, 'gu')

const JOINER = '[\\u200c\\u200d]'
/** Scripts in which a joiner tells words or forms of letters apart. */
const JOINING = 'Arabic Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala'
  .split(' ')
  .map((script) => `\\p{Script=${script}}`)
  .join('')
const STRAY_JOINER = pattern(`(?<![${JOINING}])${JOINER}|${JOINER}(?![${JOINING}])`, 'gu')

const isJoiner = (sign: string): boolean => sign === '\u200c' || sign === '\u200d'

function cut(text: string, length: number): string {
  if (length < 1) return ''
  const end = length - 1
  const inPair = /[\ud800-\udbff]/.test(text[end - 1] ?? '')
  return `${text.slice(0, inPair ? end - 1 : end)}…`
}

/*
 * The escape sequences of ECMA-48 and xterm. None of the patterns looks further than its bound, and none crosses
 * another control character, so that a sequence left open takes little text with it and the time stays linear.
 */

/** CSI, as ESC [ or in 8 bits: parameters, intermediates, a final byte. */
const CSI = String.raw`(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]?`
/** OSC, DCS, SOS, PM, APC: a string up to BEL or ST. */
const ENDED = String.raw`(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x00-\x1f\x7f-\x9f]{0,65536}(?:\x07|\x1b\\|\x9c)`
/** The same left open, to the end of its line if that is near. */
const OPEN = String.raw`\x1b[\]PX^_](?:[^\x00-\x1f\x7f-\x9f]{0,256}(?=[\x00-\x1f\x7f-\x9f]|$))?`
/** Any other: intermediates and a final byte, or the ESC alone. */
const OTHER = String.raw`\x1b[ -/]{0,8}[0-~]?`

const SEQUENCE = new RegExp([CSI, ENDED, OPEN, OTHER].join('|'), 'g')

/** The text without its terminal escape sequences, whole, in their 7-bit and 8-bit forms. */
function withoutEscapes(text: string): string {
  return text.replace(SEQUENCE, '')
}
