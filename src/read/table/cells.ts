import { unguardFormula } from '../../text/formula.ts'
import { tidy } from '../single-line.ts'

/** Cells by which tables say that there is nothing to say. */
const NOTHING =
  /^(?:[-–—?.]+|n\/?a|n\.? ?d\.?|#n\/a|none|null|nil|nan|nat|unknown|undated|not (?:known|available|applicable)|tbd|tba|unbekannt|desconocido|inconnu|不明|미상|неизвестно)$/i

/** The entities of HTML that text in tables has; numbers stand for any character. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', hellip: '…' },
  ...{
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    deg: '°',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    sect: '§',
  },
  ...{ copy: '©', reg: '®', trade: '™', times: '×', frac12: '½', iexcl: '¡', iquest: '¿', szlig: 'ß', aelig: 'æ' },
  ...{ AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ', oelig: 'œ', OElig: 'Œ' },
}

const MARKS: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', ring: '\u030A' },
  ...{ cedil: '\u0327', caron: '\u030C' },
}

/** Words with single spaces, in which nothing is of a spreadsheet, of HTML, a footnote or beyond ASCII: most cells are. */
const PLAIN = /^[!-%(-;=-Z\\-~]+(?: [!-%(-;=-Z\\-~]+)*$/
const LONGEST_PLAIN = 100

/** The text of a cell: no guard of a spreadsheet, no tags, entities as the characters they stand for, one line. */
export function cellText(cell: string | undefined): string {
  if (cell === undefined || cell === '') return ''
  if (cell.length < LONGEST_PLAIN && PLAIN.test(cell)) return cell
  const text = cell.includes('<') || cell.includes('&') ? fromHtml(cell) : cell
  return unguardFormula(tidy(text.includes('[') ? text.replace(FOOTNOTE_MARK, '') : text))
}

/** Whether a cell, tidied, says nothing. */
export const saysNothing = (text: string): boolean => text === '' || NOTHING.test(text)

/** Beyond this nothing of a cell is read, in characters. */
const LONGEST_HTML = 50_000

/** Text of which tags were made text: blocks and breaks part words, other tags do not. */
function fromHtml(html: string): string {
  return html
    .slice(0, LONGEST_HTML)
    .replace(/<!--[\s\S]{0,2000}?-->/g, '')
    .replace(/<(script|style)\b[^<>]{0,500}>[\s\S]{0,2000}?<\/\1\s*>/gi, ' ')
    .replace(/<\/?(?:br|p|div|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|hr)\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,9}));/gi, (whole, decimal, hex, name) =>
      name === undefined ? character(Number(decimal ?? `0x${hex}`)) : (named(name) ?? whole),
    )
}

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

function named(name: string): string | undefined {
  const mark = /^([a-z])(acute|grave|circ|uml|tilde|ring|cedil|caron)$/i.exec(name)
  if (mark) return `${mark[1]}${MARKS[(mark[2] ?? '').toLowerCase()]}`.normalize('NFC')
  return ENTITIES[name] ?? ENTITIES[name.toLowerCase()]
}

/** Marks of footnotes as they are copied from an encyclopaedia, of which the notes are left behind: `[1]`, `[note 2]`. */
const FOOTNOTE_MARK =
  /(?<=[^\s[])(?:\[(?:\d{1,3}|[a-z]|(?:[Nn]ote|[Nn][Bb]|n|lower-alpha) ?\d{1,3}|[Cc]itation needed)\])+(?=[\s.,;:)]|$)/g

const URL_FORM = /https?:\/\/[^\s"'<>|,;]*[^\s"'<>|,;.)\]]/gi

/** The web addresses in a cell, each once. */
export const urlsIn = (cell: string): string[] =>
  cell.includes('://') ? [...new Set(cell.replaceAll('&amp;', '&').match(URL_FORM))] : []

/** Whether a cell is an address and nothing else. */
export const isUrl = (text: string): boolean => /^https?:\/\/\S+$/i.test(text)

/** Whose pages an address leads to: its host without `www`. */
export function hostOf(url: string): string | undefined {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^(?:www\d?|m|amp)\./, '')
  return host?.includes('.') ? host : undefined
}
