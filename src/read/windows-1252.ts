/** The characters that windows-1252 has at 0x80 to 0x9F, where ISO 8859-1 has controls; the five gaps stay controls. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Text in windows-1252, the encoding of Western spreadsheets and of old files that are not in UTF-8. Written out, since
 * Node 20's own decoder takes it for ISO 8859-1.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\x9F]/g, (char) => HIGH[char.charCodeAt(0) - 0x80] ?? char)
}
