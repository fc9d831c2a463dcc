import { plainNotation } from '../../dates/notation.ts'
import { readDate } from '../../dates/read-date.ts'
import { cellText, isUrl, saysNothing } from './cells.ts'
import type { TableRow } from './row.ts'

/** Signs that part names in a cell whatever the names are. */
const PARTING = /(?<!\s)\s*[;|；、\n]\s*|(?<!\s)\s+\/\s+/
const COMMA = /(?<!\s)\s*[,，]\s*(?:(?:and|und|y|et|и)\s+|&\s*)?/
const LISTING = new RegExp(`${COMMA.source}|(?<!\\s)\\s+(?:and|&|und|y|et|и)\\s+`)

const listedParts = (text: string): string[] => text.split(LISTING).filter((part) => part !== '')

/** Words within a name that are not written with a capital. */
const PARTICLES =
  /^(?:de|del|della|der|den|di|da|dos|du|van|von|zu|la|le|el|al|bin|bint|ibn|abu|ul|of|the|for|on|and|et|y)$/

/** A word of a name: it begins with a capital, and has no digit. */
const CAPITAL = /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’.-]*$/u

/** Words of bodies, in whose names “and” is common: “Trade and Industry Board”. */
const BODIES =
  /\b(?:academy|administration|affairs|agency|alliance|assembly|association|authority|bank|board|bureau|centers?|centres?|chamber|coalition|college|commission|committee|companies|company|confederation|conference|congress|corporation|council|courts?|department|development|directorate|executive|federation|forces?|forum|foundation|front|fund|government|group|institutes?|institution|league|ministry|movement|office|organi[sz]ation|party|police|schools?|securit(?:y|ies)|senate|services?|societ(?:y|ies)|staff|times|trade|union|university|workers)\b/i

/** Whether a text can be told to be a whole name by its look: two words or more with capitals, none a number. */
function looksLikeName(text: string): boolean {
  const words = text.split(' ')
  const capitals = words.filter((word) => CAPITAL.test(word)).length
  return words.length <= 6 && capitals >= 2 && words.every((word) => CAPITAL.test(word) || PARTICLES.test(word))
}

/**
 * The names in a cell. `;` `|` and ` / ` part them always; commas and “and” only where every part is a name: it looks
 * like one or `isKnown`. “Berg, Ada” is Ada Berg where she is known.
 */
export function splitNames(cell: string, isKnown: (name: string) => boolean): string[] {
  return cell.split(PARTING).flatMap((part) => listed(part.trim(), isKnown))
}

function listed(text: string, isKnown: (name: string) => boolean): string[] {
  if (saysNothing(text)) return []
  if (!LISTING.test(text) || isKnown(text)) return [text]
  const body = aroundBody(text, isKnown)
  if (body !== undefined) return [...listed(body.before, isKnown), body.name, ...listed(body.after, isKnown)]
  const parts = listedParts(text)
  if (parts.length === 2 && text.includes(',') && isKnown(`${parts[1]} ${parts[0]}`)) return [`${parts[1]} ${parts[0]}`]
  const isList = /[,，]/.test(text) || !BODIES.test(text)
  if (parts.every((part) => isKnown(part) || (isList && looksLikeName(part)))) return parts
  // “Berg, Ada” has one comma; three words or more with capitals are a list: “United States, Russia, China”.
  const isLong = parts.length > 2 && !BODIES.test(text)
  if (isLong && parts.every((part) => part.split(' ').every((word) => CAPITAL.test(word)))) return parts
  // “and” may be within a name where commas part them: “Ada Berg, Trade and Industry Board”.
  const byComma = text.split(COMMA).filter((part) => part !== '')
  return byComma.length > 1 && byComma.every((part) => isKnown(part) || looksLikeName(part)) ? byComma : [text]
}

/** A field of work: one word, or two of which the second is one. */
const FIELD = String.raw`\p{Lu}[\p{L}\p{M}-]+(?: (?:Affairs|Development|Education|Health|Infrastructure|Policy|Protection|Relations|Resources|Safety|Security|Services|Welfare))?`
/** A body that is called by several fields: “Ministry of Trade, Industry and Labour”. */
const BODY_OF_FIELDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:\p{Lu}[\p{L}\p{M}-]+ )?(?:Ministry|Department|Committee|Commission|Secretariat|Directorate|Bureau|Institute|Agency|Office|Board)|Ministerio|Ministère|Ministero|\p{L}*[Mm]inisterium) ` +
    String.raw`(?:of|for|on|de|del|des?|für)(?: (?:the|la|las|los|l['’]|les?))? ${FIELD}(?:, ${FIELD})+,? (?:and|&|y|et|e|und) (?:la |los |las |les? )?${FIELD}(?![\p{L}\p{N}])`,
  'u',
)

/** A body of several fields in a list of names, none of which is somebody by itself, with what stands around it. */
function aroundBody(text: string, isKnown: (name: string) => boolean) {
  const [name] = BODY_OF_FIELDS.exec(text) ?? []
  if (name === undefined || listedParts(name).some((part, index) => index > 0 && isKnown(part))) return undefined
  const at = text.indexOf(name)
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)]
  const isApart = (before === '' || ENDS_APART.test(before)) && (after === '' || BEGINS_APART.test(after))
  return isApart ? { before: before.replace(ENDS_APART, ''), name, after: after.replace(BEGINS_APART, '') } : undefined
}

const ENDS_APART = new RegExp(`(?:${LISTING.source})$`)
const BEGINS_APART = new RegExp(`^(?:${LISTING.source})`)

/** The sources that a cell names, and whether the cell says more than that. */
export interface CellSources {
  readonly names: readonly string[]
  /** Set where a part was left out of the names, such as the day of the report. */
  readonly more: boolean
}

/** A report by its title, and then its outlet: `"Two Hurt," Daily Post, March 5, 2031.` */
const CITED = /^["“][^"“”]{3,}["”],? ([^"“”]+?)\.?$/u

/** The sources in a cell: parted as names are, an address whole, without the days that stand behind them. */
export function splitSources(cell: string, isKnown: (name: string) => boolean): CellSources {
  let more = false
  const names = cell.split(PARTING).flatMap((part) => {
    if (isUrl(part)) return [part]
    const [, outlet] = CITED.exec(part.trim()) ?? []
    const { name, dated } = withoutDay(outlet ?? part.trim().replace(/^["“]|["”]$/g, ''))
    if (dated || outlet !== undefined) more = true
    return /\b(?:citing|quoting|via)\b/i.test(name) ? [name] : listed(name, isKnown)
  })
  return { names, more }
}

/** A source without the day of its report: “Daily Post, March 5, 2031”, “Daily Post (5 March 2031)”. */
function withoutDay(text: string): { name: string; dated: boolean } {
  const bracketed = /^(.+?) ?\(([^()]+)\)$/.exec(text)
  if (bracketed?.[1] !== undefined && isDay(bracketed[2] ?? '')) return { name: bracketed[1], dated: true }
  for (let at = text.indexOf(','); at > 0; at = text.indexOf(',', at + 1)) {
    if (isDay(text.slice(at + 1).trim())) return { name: text.slice(0, at).replace(/["”]$/, '').trim(), dated: true }
  }
  return { name: text, dated: false }
}

/** Whether a text is a date, or a day and a month whose year stands elsewhere. */
const isDay = (text: string): boolean =>
  text.length < 100 &&
  /\d/.test(text) &&
  (readDate(plainNotation(text)).ok || readDate(plainNotation(`${text}, 2000`)).ok)

/** Finds whether a text is, among sample rows, the whole of a cell that names somebody. */
export function knownNames(rows: readonly TableRow[], columns: readonly number[]): (name: string) => boolean {
  const known = new Set<string>()
  for (const column of columns) {
    for (const cell of new Set(rows.map(({ cells }) => cells[column]))) {
      for (const part of cellText(cell).split(/\s*[;|；、]\s*|\s+\/\s+/)) if (!LISTING.test(part)) known.add(part)
    }
  }
  return (name) => known.has(name)
}
