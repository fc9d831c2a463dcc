const LONGEST = 200

/**
 * A name for a file or an id, from the text's first 200 units: lower case, letters and digits of any script, anything
 * else a single hyphen, Latin accents folded. Never empty: `x` where nothing is left.
 */
export function slug(text: string): string {
  const folded = text
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'x'
}
