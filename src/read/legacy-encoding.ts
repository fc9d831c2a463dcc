/** An encoding older than UTF-8, by the label that the WHATWG Encoding Standard gives it. */
export type LegacyEncoding =
  | 'shift_jis'
  | 'euc-jp'
  | 'euc-kr'
  | 'gb18030'
  | 'big5'
  | 'windows-1251'
  | 'koi8-r'
  | 'windows-1252'

/** So many bytes tell it. */
const LOOKED_AT = 65_536

type Range = readonly [from: number, to: number]
const within = (byte: number, ranges: readonly Range[]): boolean =>
  ranges.some(([from, to]) => byte >= from && byte <= to)

/** The two bytes of a character, and how the encoding is known by the first ones: the share that lie in `usual`. */
interface Pairs {
  readonly encoding: LegacyEncoding
  readonly lead: readonly Range[]
  readonly trail: readonly Range[]
  /** Where the signs, the syllables and the common characters of the language stand. */
  readonly usual: readonly Range[]
  readonly share: number
  /** Kana, without which a text is hardly Japanese. */
  readonly kana?: readonly Range[]
}

const EUC: readonly Range[] = [[0xa1, 0xfe]]
const LOW_AND_HIGH: readonly Range[] = [
  [0x40, 0x7e],
  [0x80, 0xfe],
]

const SJIS: readonly Range[] = [
  [0x81, 0x9f],
  [0xe0, 0xef],
]
const signsAnd = (from: number, to: number): readonly Range[] => [
  [0xa1, 0xa3],
  [from, to],
]

/** Those of two bytes, from the narrowest on: Hangul stands where GB 2312 has the first half of its characters. */
const OF_TWO_BYTES: readonly Pairs[] = [
  { encoding: 'euc-jp', lead: EUC, trail: EUC, usual: [[0xa1, 0xcf]], share: 0.9, kana: [[0xa4, 0xa5]] },
  { encoding: 'euc-kr', lead: EUC, trail: EUC, usual: signsAnd(0xb0, 0xc8), share: 0.95 },
  { encoding: 'gb18030', lead: EUC, trail: EUC, usual: signsAnd(0xb0, 0xd7), share: 0.85 },
  { encoding: 'shift_jis', lead: SJIS, trail: LOW_AND_HIGH, usual: [[0x81, 0x98]], share: 0.9, kana: [[0x82, 0x83]] },
  { encoding: 'shift_jis', lead: SJIS, trail: LOW_AND_HIGH, usual: [[0x88, 0x98]], share: 0.95 },
  { encoding: 'big5', lead: [[0xa1, 0xf9]], trail: LOW_AND_HIGH, usual: [[0xa1, 0xc6]], share: 0.9 },
]

/** The eight letters that are more than half of any Russian text, о е а и н т с р, small. */
const CYRILLIC: readonly (readonly [LegacyEncoding, readonly number[]])[] = [
  ['windows-1251', [0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0]],
  ['koi8-r', [0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4, 0xd3, 0xd2]],
]

/**
 * The encoding that bytes which are not UTF-8 most likely have, by where the bytes of common characters lie in each;
 * windows-1252, that of Western spreadsheets, where none of the others fits.
 */
export function legacyEncoding(bytes: Uint8Array): LegacyEncoding {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const sample = bytes.subarray(Math.max(first - 2, 0), Math.max(first, 0) + LOOKED_AT)
  return cyrillic(sample) ?? OF_TWO_BYTES.find((form) => fits(sample, form))?.encoding ?? 'windows-1252'
}

function fits(bytes: Uint8Array, { lead, trail, usual, share, kana }: Pairs): boolean {
  let [pairs, beside, strays, common, ofKana] = [0, 0, 0, 0, 0]
  let end = -1
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte < 0x80) continue
    if (!within(byte, lead) || !within(bytes[index + 1] ?? 0, trail)) {
      strays += 1
      continue
    }
    pairs += 1
    if (index === end) beside += 1
    if (within(byte, usual)) common += 1
    if (kana !== undefined && within(byte, kana)) ofKana += 1
    index += 1
    end = index + 1
  }
  // Letters with accents stand alone between others, characters beside their like. The sample may end within a pair.
  const isText = pairs > 1 && strays <= 1 + pairs * 0.02 && beside >= pairs * 0.4
  return isText && common >= pairs * share && (kana === undefined || ofKana >= pairs * 0.1)
}

function cyrillic(bytes: Uint8Array): LegacyEncoding | undefined {
  const high = bytes.filter((byte) => byte > 0x7f)
  const letters = high.filter((byte) => byte >= 0xc0)
  const beside = bytes.filter((byte, index) => byte >= 0xc0 && (bytes[index + 1] ?? 0) >= 0xc0).length
  if (high.length === 0 || letters.length < high.length * 0.85 || beside < letters.length * 0.6) return undefined
  return CYRILLIC.find(
    ([, common]) => letters.filter((byte) => common.includes(byte)).length > letters.length * 0.45,
  )?.[0]
}
