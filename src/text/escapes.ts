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
export function withoutEscapes(text: string): string {
  return text.replace(SEQUENCE, '')
}
