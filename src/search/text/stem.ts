import { isCyrillic } from '../phonetics/russian-sound.ts'

/** Forms that no rule gives, as far as reports of meetings need them. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    met: 'meet',
    held: 'hold',
    went: 'go',
    gone: 'go',
    goes: 'go',
    going: 'go',
    said: 'say',
    says: 'say',
    told: 'tell',
    spoke: 'speak',
    spoken: 'speak',
    sent: 'send',
    left: 'leav',
    began: 'begin',
    begun: 'begin',
    came: 'com',
    gave: 'giv',
    given: 'giv',
    took: 'tak',
    taken: 'tak',
    made: 'mak',
    saw: 'see',
    seen: 'see',
    men: 'man',
    women: 'woman',
    news: 'news',
    centre: 'center',
    theatre: 'theater',
    programme: 'program',
  }),
)

const SHORTEST_ROOT = 4

/** Endings of Russian cases and plurals, folded, behind four letters. That of Lavrov is one of his name, not of a case. */
const CASE_ENDING =
  /^(.{4,}?)(?:иями|иям|иях|ием|ами|ями|ого|его|ому|ему|ыми|ими|ой|ои|ей|еи|ом|ем|ым|им|ых|их|ую|юю|ая|яя|ах|ях|ам|ям|ии|ия|ию|[аяоеиыуюь])$/

/**
 * The stem that the English forms of a word share: visit, visits and visited; -isation and -ization; -our and -or.
 * Gentle: what it leaves is not always a word, but different words rarely leave the same.
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  if (isCyrillic(word)) return word.replace(CASE_ENDING, '$1')
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  return spelling(ending(singular(word)))
}

/** The irregular words that leave a stem. */
export const irregularForms = (stemmed: string): string[] =>
  [...IRREGULAR].flatMap(([form, of]) => (of === stemmed ? [form] : []))

/**
 * The stem that nouns made of English verbs share with them: restoration and restored, refusal and
 * refuse, negotiator and negotiations. Less sure than `stem`.
 */
export function root(word: string): string {
  const stemmed = stem(word)
  const bare = stemmed.replace(/(?:at|ation|ator|ition|(?<!^(?:state|depart|apart))ment|al|(?<=[cst])ion)$/, '')
  return bare.length < SHORTEST_ROOT ? stemmed : spelling(bare)
}

function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function ending(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  const cut = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : undefined
  // "sing", "need" and "Beijing" keep theirs: what is left must be a syllable of its own.
  if (cut !== undefined && cut.length > 2 && /[aeiouy]/.test(cut) && !cut.endsWith('e')) return single(cut)
  return word
}

const single = (word: string): string => word.replace(/([bdglmnprt])\1$/, '$1')

function spelling(word: string): string {
  return single(
    word
      .replace(/i[sz]ation$/, 'iz')
      .replace(/([a-z]{3}i)s(?:e|er)?$/, '$1z')
      .replace(/([a-z]{3}i)z(?:e|er)$/, '$1z')
      .replace(/lyse?$/, 'lyz')
      .replace(/yze$/, 'yz')
      .replace(/([a-z]{3})our$/, '$1or')
      .replace(/([a-z]{2})ence$/, '$1ens')
      .replace(/([a-z]{2})ense$/, '$1ens')
      .replace(/([ei]a)n$/, '$1')
      .replace(/([a-z]{3})e$/, '$1'),
  )
}
