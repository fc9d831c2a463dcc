/**
 * The key that two spellings of one name share: case, “the” at its start, accents, hyphens, spaces, full stops and apostrophes do not count,
 * so that “Kim Jong-un”, “KIM JONG UN” and “Kim Jongun” are one. Other signs do (“C++”).
 */
export function nameKey(name: string): string {
  const folded = /^[ -~]*$/.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .replace(/[\u0300-\u036F]/g, '')
        .toLowerCase()
  return folded.replace(/^the\s+(?=\S)/, '').replace(/[\s\p{Pd}.'’‘`´·]+/gu, '') || name
}
