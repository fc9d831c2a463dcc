/** How many bytes a UTF-8 character has whose first byte this is; 0 when no character of several bytes begins so. */
export function utf8Length(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

/** Whether this byte may follow the bytes held so far, as Unicode's table 3-7 has it: no overlong forms, no surrogates. */
export function continuesUtf8(held: readonly number[], byte: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false
  if (held.length !== 1) return true
  if (held[0] === 0xe0) return byte >= 0xa0
  if (held[0] === 0xed) return byte <= 0x9f
  if (held[0] === 0xf0) return byte >= 0x90
  return held[0] !== 0xf4 || byte <= 0x8f
}

/** The code point of a complete character's bytes. */
export function utf8CodePoint(bytes: readonly number[]): number {
  const [lead = 0, ...rest] = bytes
  const leadBits = bytes.length === 1 ? lead : lead & (0x7f >> bytes.length)
  return rest.reduce((value, byte) => value * 64 + (byte & 0x3f), leadBits)
}
