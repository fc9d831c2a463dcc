/** So many octets a line of iCalendar may have, without its line break. */
const LONGEST = 75

/**
 * One property of RFC 5545 as a content line: folded so that no line is longer than 75 octets in UTF-8 and no character
 * is cut, ended by CRLF.
 */
export function contentLine(name: string, value: string): string {
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character)
    if (octets + size > LONGEST) {
      line += '\r\n '
      octets = 1
    }
    line += character
    octets += size
  }
  return `${line}\r\n`
}

/** Text as a value of RFC 5545: what has a meaning there is escaped. */
export const textValue = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
