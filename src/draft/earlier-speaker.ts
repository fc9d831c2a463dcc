import type { Speaker, Speakers } from './chain.ts'

const PRONOUN = /^(?:he|him|she|her|they|them|it|who)$/i
const OFFICIAL =
  /^(?:[Tt]he|[Tt]his|[Tt]hat) (?:[a-z\u00df-\u024f]+ |Kremlin |White House |ministry )?(?:official|officials|source|sources|ministry|department|agency|statement|office|government|diplomat|spokes\w+|minister|envoy|president|leader|group|organi[sz]ation|company|commission|paper|newspaper|daily|report|broadcaster|network|TV|television|channel|station|magazine|negotiators?|mediators?)$/

/** Whether a phrase is a pronoun. */
export const isPronoun = (text: string): boolean => PRONOUN.test(text)

/** A word for several people. */
const SEVERAL = /\b(?:people|police|[a-z]{3,}(?<!s)s)\b/

/** Whom a pronoun means. */
export function pronoun(
  word: string,
  { person, medium, office, official, others = [] }: Speakers,
): Speaker | undefined {
  const name =
    word === 'it'
      ? (medium ?? office)
      : /^the[ym]$/.test(word)
        ? they(office, official)
        : word === 'who'
          ? undefined
          : person
  return name === undefined
    ? undefined
    : {
        name,
        kind: word === 'it' && medium !== undefined ? 'medium' : word === 'it' ? 'office' : 'person',
        doubt: word,
        ...(name === person && others.length > 0 && { alternatives: others }),
      }
}

/** Whoever was several, and else the body that spoke last. */
const they = (office: string | undefined, official: string | undefined): string | undefined =>
  official !== undefined && SEVERAL.test(official) ? official : office

/** Whom "the official", "the ministry" or "the paper" means; undefined for any other phrase. */
export function theOfficial(text: string, { person, official, office, medium, before }: Speakers): Speaker | undefined {
  if (!OFFICIAL.test(text)) return undefined
  const words = text.toLowerCase()
  if (/\b(?:paper|newspaper|daily|broadcaster|network|agency|tv|television|channel|station|magazine)$/.test(words))
    return medium === undefined ? undefined : { name: medium, kind: 'medium', doubt: text }
  if (/\b(?:ministry|department|office|government|group|organi[sz]ation|company|commission|statement)$/.test(words)) {
    const name = office ?? before?.links.at(-1)
    // "The health ministry" is another than the office that spoke before.
    const which = /^the ([a-z-]+) [a-z]+$/.exec(words)?.[1]
    if (which !== undefined && name?.toLowerCase().includes(which) !== true) return undefined
    return name === undefined ? undefined : { name, kind: 'office', doubt: text }
  }
  if (/\breport$/.test(words))
    return before && before.links.length > 0
      ? { name: before.links.at(-1) ?? '', kind: 'described', doubt: text }
      : undefined
  if (/\b(?:official|officials|source|sources|diplomat|negotiators?|mediators?)$/.test(words))
    return official === undefined ? undefined : { name: official, kind: 'described', doubt: text }
  return person === undefined ? undefined : { name: person, kind: 'person', doubt: text }
}
