/** A name that a text may begin with, and whose it is. */
export interface KnownName {
  readonly id: string
  readonly name: string
}

/** The ids of those that a text begins with, one after the other: `A …`, `The A and B …`, `A, B and C …`. */
export function leadingActors(text: string, names: readonly KnownName[]): string[] {
  const found: string[] = []
  let rest = text.replace(ARTICLE, '')
  for (;;) {
    let longest: KnownName | undefined
    for (const { id, name: whole } of names) {
      const name = whole.replace(ARTICLE, '')
      const fits = rest.startsWith(name) && !CONTINUES.test(rest.slice(name.length))
      if (fits && !found.includes(id) && name.length > (longest?.name.length ?? 0)) longest = { id, name }
    }
    if (!longest) return found
    found.push(longest.id)
    const after = rest.slice(longest.name.length)
    const between = BETWEEN.exec(after)?.[0]
    if (between === undefined) return found
    rest = after.slice(between.length).replace(ARTICLE, '')
  }
}

const ARTICLE = /^(?:the|an?) (?=\S)/i
const BETWEEN = /^(?:,? and |, | & |\/)/
/** A name that goes on so is a part of another word, or says whose something is. */
const CONTINUES = /^(?:[\p{L}\p{M}\p{N}]|-[\p{L}\p{N}]|['’](?:s\b|\s))/u
