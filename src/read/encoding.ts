/** Too few letters tell nothing by their zeros. */
const SHORTEST = 8

/**
 * The encoding of a text by its first bytes: UTF-16 by its mark, or by the zeros between the letters of a text that is
 * mostly Latin; UTF-8 unless there are zeros as no text has them. Whether it really is UTF-8 shows when it is decoded.
 */
export function sniffEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const beginning = bytes.subarray(0, 8192)
  const zeros = [0, 0]
  for (const [index, byte] of beginning.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return 'utf-8'
  const half = beginning.length / 2
  if (half < SHORTEST) return 'binary'
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : 'binary'
}
