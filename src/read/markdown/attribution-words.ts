/** Words before a source that stand there for “per” and say nothing else, in the languages of news. */
const PER = [
  String.raw`(?:as\s+)?per`,
  'via',
  String.raw`acc(?:ording|\.)?\s+to|a/c\s+to`,
  String.raw`as\s+(?:reported|quoted|cited|carried|published|told)\s+(?:by|in|to)`,
  'laut|lt\\.|gemäß',
  String.raw`nach\s+Angaben\s+(?:von|des|der)|unter\s+Berufung\s+auf`,
  "selon|d[’']après|según|segundo|secondo|conforme|volgens|enligt|ifølge|według|wg\\.?",
  'بحسب|وفقا ل|وفقًا ل|نقلا عن|نقلًا عن|به گزارش|به نقل از|לפי|על פי',
  String.raw`по\s+(?:данным|словам|сообщению|информации)|со\s+ссылкой\s+на|за\s+даними`,
].join('|')

/** The same, and words that are of a sentence where they are not in brackets. */
const BEFORE = [
  PER,
  String.raw`cit(?:ing|es|ed|\.)`,
  'quot(?:ing|es)',
  String.raw`(?:reported|quoted|cited|carried|confirmed|published|told)\s+(?:by|in|to)`,
  'сообща(?:ет|ют)|переда[её]т|пишет',
].join('|')

/** Words with a colon behind them that name a source. */
const LABEL =
  'sources?|src|quellen?|fuentes?|fontes?|fonti?|bron|źródło|источники?|джерело|출처|出典|来源|來源|消息来源'

const OF_LABEL = LABEL.split('|')
  .flatMap((label) => [label, label.charAt(0).toUpperCase() + label.slice(1), label.toUpperCase()])
  .join('|')

/** How an attribution in brackets begins, behind the bracket. */
export const OPENING_WORDS = String.raw`(?:${BEFORE})(?:\s*[:：.,;]|\s*-(?=\p{L})|(?=\s|\[\[))|per(?=\p{Lu}{2})|(?:${LABEL})\s*[:：]|(?:sources?|src)(?=\s+\p{Lu})|[据據](?=\p{Lo})`

/** Words with which one without brackets begins, at the end of a claim. */
export const BARE_WORDS = String.raw`(?:${PER})\s+|(?:${LABEL})\s*[:：]\s*`

const SAYING =
  'says?|said|reports?|reported|writes?|wrote|notes?|noted|announces?|announced|confirms?|confirmed|berichte[nt]e?|meldete?|schreibt|story|dispatch|article|сообщает|сообщают|переда[её]т|передают|сообщил[аи]?|пишет|dice|dit|informa'
const SAYING_EAST =
  '(?:에 따르면|에 의하면|이 전했다|가 전했다|보도|によると|によれば|による|が報じた|报道|報道|報導|称)'

const SHORT_NAME = String.raw`the(?:\s+\p{L}[\p{L}’'-]*){1,3}|\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}`

/** A source and a verb behind it, which fill a bracket: “AP reports”. */
export const SAID_BY = new RegExp(String.raw`^(.{2,60}?)(?:\s+(?:${SAYING})|\s?${SAYING_EAST})\.?$`, 'iu')

const AGENCIES =
  'AP|AFP|UPI|TASS|ТАСС|Reuters|Yonhap|Xinhua|KCNA|Kyodo|Interfax|RIA(?: Novosti)?|ANSA|EFE|dpa|apa|sda|epd|kna|Belga|NTB|PAP|CTK|MTI|PTI|ANI|IRNA|Anadolu|Associated Press|Agence France-Presse'

/** Agencies, whose names at the end of a line are hardly ever anything else. */
export const AGENCY = new RegExp(`^(?:the )?(?:${AGENCIES})(?:(?:, |; | and |\\s?/\\s?)(?:${AGENCIES}))*$`, 'u')

/** The same, at the end of a sentence: “, AP says”, “, said the ministry”, “, as AP reported, citing a diplomat”. */
export const SAYS_AT_END = new RegExp(
  String.raw`[,，]["”']?\s+(?:as\s+)?(?:(?:${SAYING})\s+(${SHORT_NAME})|(${SHORT_NAME})\s+(?:${SAYING})(?:,\s+(?:citing|quoting)\s.{2,60})?|it\s+(?:was|is)\s+(?:reported|said)\s+by\s+(${SHORT_NAME})|\p{L}[^,.()]{2,40}\s+(?:told|tells)\s+(?:the\s+)?(${AGENCIES}))[\s.]*$`,
  'u',
)

/** The same, at its beginning: “According to AP, …”, “Per AP: …”. */
export const SAYS_FIRST = new RegExp(String.raw`^\s*(?:${PER})\s+(\p{Lu}[^,:;.()]{1,50})[,:]\s`, 'iu')

/** Agencies, where a name of another kind may be of whom is told: “AP reports that …”, “Laut dpa …”, “… – AP, 9 March”. */
export const OF_AGENCIES: readonly RegExp[] = [
  new RegExp(String.raw`^\s*(?:the\s+)?(${AGENCIES})\s+(?:${SAYING})\s`, 'u'),
  new RegExp(String.raw`^\s*(?:${PER})\s+(?:the\s+|der\s+)?(${AGENCIES})\s`, 'iu'),
  new RegExp(
    String.raw`(?:[–—~;=＝]|\s--?)\s?(${AGENCIES})(?:,?\s\d{1,2}\s\p{L}{3,9}\.?|,?\s\p{L}{3,9}\.?\s\d{1,2})?(?:,?\s\d{4})?[\s.]*$`,
    'u',
  ),
  /^[据據](\p{Lo}{2,12}?)(?:报道|報道|報導|消息|称)/u,
  /＝(\p{Lo}{2,8})$/u,
]

/** A label and a name at the end with no sign before them: “… to the hill src: AP”, “… to the hill source AP”. */
export const LABELLED: readonly RegExp[] = [
  new RegExp(String.raw`\s(?:${OF_LABEL})\s*[:：]\s*((?:the\s)?\p{Lu}[^.:：;()[\]]{1,60}|${AGENCIES})[\s.]*$`, 'u'),
  new RegExp(String.raw`\s(?:${OF_LABEL})\s+((?:the\s)?(?:${AGENCIES}))[\s.]*$`, 'u'),
  /(?:[.!?]\sS(?:ource|RC|rc)|\s(?:src|SRC))\s+(\p{Lu}[^.:：;()[\]]{1,60})[\s.]*$/u,
]

/** A reference as wikis have it: “<ref>AP</ref>”. */
export const REFERENCE = /<ref(?:\s[^<>]{0,200})?>\s*([^<>]{1,300}?)\s*<\/ref\s*>/giu

/** A slip of the hand for “per”. */
export const SLIP = /^(?:pre|pee|pr|par|pper|perr|peer|oer|frm)\s+(?=\p{Lu})/u

/** Sources without a name, or the address of a site, that fill a bracket. */
export const UNNAMED =
  /^(?:(?:(?:an?|two|three|several|some|unnamed|anonymous|local|senior)\s)*(?:officials?|sources?|diplomats?|(?:eye)?witness(?:es)?)|(?:[\w-]+\.)+(?:com|org|net|gov|int|info|news|ru|kr|jp|cn|de|fr|uk))$/i
