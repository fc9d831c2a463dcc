/** A change of colour or weight, or the beginning or end of a link, as painted lines have them; a source for patterns. */
export const PAINT = String.raw`\x1b\[[\d;]*m|\x1b\]8;[^\x07\x1b]*\x07`

/** The end of a link. */
const END = '\x1b]8;;\x07'

/**
 * A text that leads to an address in a terminal that knows links (OSC 8). Its parts on several lines are one link, by the
 * id that each address has. The address must be in printable ASCII.
 */
export const hyperlink = (text: string, address: string): string =>
  `\x1b]8;id=${idOf(address)};${address}\x07${text}${END}`

/** FNV-1a in 32 bits: short, and the same for the same address. */
function idOf(address: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < address.length; at += 1) hash = Math.imul(hash ^ address.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
