import { pattern } from '../text/pattern.ts'

/** A name that a text may begin with, and whose it is. */
export interface KnownName {
  readonly id: string
  readonly name: string
}

/**
 * The ids of those that a text begins with, one after the other: `A …`, `The A and B …`, `A, B and C …`, `President A …`.
 */
export function leadingActors(text: string, names: readonly KnownName[]): string[] {
  const found: string[] = []
  let rest = text.replace(/^both (?=\S)/i, '')
  for (;;) {
    const left = names.filter(({ id }) => !found.includes(id))
    const start = rest.replace(ARTICLE, '')
    const leading = nameAt(start, left) ?? nameAt(start.replace(OFFICE(), ''), left)
    if (!leading) return found
    found.push(leading.id)
    const between = BETWEEN.exec(leading.after)?.[0]
    if (between === undefined) return found
    rest = leading.after.slice(between.length)
  }
}

/** The longest name that a text begins with, and what comes after it. */
function nameAt(
  text: string,
  names: readonly KnownName[],
): { readonly id: string; readonly after: string } | undefined {
  let longest: KnownName | undefined
  for (const { id, name: whole } of names) {
    const name = whole.replace(ARTICLE, '')
    const fits = text.startsWith(name) && !CONTINUES().test(text.slice(name.length))
    if (fits && name.length > (longest?.name.length ?? 0)) longest = { id, name }
  }
  return longest && { id: longest.id, after: text.slice(longest.name.length) }
}

const ARTICLE = /^(?:the|an?) (?=\S)/i
const BETWEEN = /^(?:,? and |, | & |\/)/
/** A name that goes on so is a part of another word, or says whose something is. */
const CONTINUES = pattern(String.raw`^(?:[\p{L}\p{M}\p{N}]|-[\p{L}\p{N}]|['’](?:s\b|\s))`, 'u')
/** The office of who has the name behind it: `President`, `former Russian Deputy Foreign Minister`, `US envoy`. */
const OFFICE = pattern(
  String.raw`^(?:(?:former|deputy|vice|acting|prime|foreign|defen[cs]e|interior|finance|chief|special|north|south|us|u\.s\.|un|eu|\p{Lu}\p{L}+(?:an|ese|ish|ch))[ -])*(?:president|premier|minister|secretary(?: of state)?|chancellor|king|queen|pope|general|envoy|ambassador|leader|chair(?:man|woman)?|spokes(?:man|woman|person)|director|mayor|governor|senator|judge|professor|mrs?|ms|dr)\.? (?=\S)`,
  'iu',
)
