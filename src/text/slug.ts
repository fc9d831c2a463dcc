import { pattern } from './pattern.ts'

const LONGEST = 200
const LATIN_ACCENTS = pattern(String.raw`(\p{Script=Latin})\p{Mn}+`, 'gu')
const BETWEEN = pattern(String.raw`[^\p{L}\p{M}\p{N}]+`, 'gu')

/**
 * A name for a file or an id, from the text's first 200 units: lower case, letters and digits of any script, anything
 * else a single hyphen, Latin accents folded. Never empty: `x` where nothing is left.
 */
export function slug(text: string): string {
  const folded = text.slice(0, LONGEST).normalize('NFKD').toLowerCase().replace(LATIN_ACCENTS(), '$1').normalize('NFC')
  return folded.replace(BETWEEN(), '-').replace(/^-|-$/g, '') || 'x'
}
