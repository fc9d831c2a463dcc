import { BRACKETS } from './collect-paragraphs.ts'
import { daysIn } from './dateline.ts'
import { MEDIA_NAMES, mediumInCapitals } from './media.ts'
import type { ReportLine } from './report-lines.ts'

interface Named {
  readonly outlet?: string | undefined
  readonly place?: string | undefined
}

const VIA = /^via (?<outlet>.+?) https?:\S+/i
const SOURCE = /^source ?: ?(?<outlet>[^.]{2,40})$/i
const BY = /^by:? +/i
const DAY_OR_HOUR = /\d{1,2}[:.]\d\d|\b(?:updated|created|published|posted)\b/i
/** "World | Asia | 3 May 2019": parts of a site, and nobody who publishes. */
const SECTION =
  /^(?:home|(?:latest |top |breaking )?news|top stories|world|international|national|local|regional|politics|business|economy|markets|money|opinion|comment|analysis|features|sports?|culture|arts|science|health|technology|tech|environment|travel|(?:(?:north|south|latin|central|east|west|southeast) )?(?:africa|america|americas|asia|europe|pacific)|middle east)$/i
/** "© 2019 The Associated Press": whoever has the rights is the outlet where nothing else names one. */
const RIGHTS =
  /(?:©|\(c\)|\bcopyright)(?: ?©)?(?: copyright)?(?: \(c\))? ?(?:\d{4},?)? ?(?:by )?(?<name>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f]+(?: [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f]+){0,2})/i

/** The outlet, and the place, that a line of the page's furniture names. */
export function outletIn(lines: readonly ReportLine[]): Named | undefined {
  for (const { text } of lines) {
    const named = between(text) ?? (VIA.exec(text) ?? SOURCE.exec(text))?.groups
    if (named) return { outlet: named.outlet?.trim(), place: 'place' in named ? named.place?.trim() : undefined }
    const inside = BRACKETS.exec(text)?.groups?.inside?.trim()
    if (inside) return { outlet: inside }
  }
  for (const { text } of lines) {
    const outlet = mediumOf(text.replace(/\.$/, '')) ?? inByline(text)
    if (outlet !== undefined) return { outlet }
  }
  for (const { text } of lines) {
    const outlet = mediumOf(RIGHTS.exec(text)?.groups?.name ?? '')
    if (outlet !== undefined) return { outlet }
  }
  return undefined
}

const mediumOf = (name: string): string | undefined => MEDIA_NAMES.get(name) ?? mediumInCapitals(name)

/** "Reuters | Oslo | Updated: …", "By AFP | 22 January 2015": a medium between bars, or what stands before a place and a day. */
function between(text: string): Named | undefined {
  if (!text.includes(' | ')) return undefined
  const parts = text.split(' | ').map((part) => part.trim())
  const isDay = (part: string | undefined): boolean =>
    part !== undefined && (daysIn(part).length > 0 || DAY_OR_HOUR.test(part))
  if (!parts.some(isDay)) return undefined
  const at = parts.findIndex((part) => mediumOf(part.replace(BY, '')) !== undefined)
  const [first = '', second] = parts
  const place = (part: string | undefined): string | undefined =>
    part !== undefined &&
    !isDay(part) &&
    !SECTION.test(part) &&
    /^[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f .]+$/.test(part)
      ? part
      : undefined
  if (at >= 0)
    return { outlet: mediumOf((parts[at] ?? '').replace(BY, '')), place: at === 0 ? place(second) : undefined }
  return !BY.test(first) &&
    !SECTION.test(first) &&
    /^[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f .]+$/.test(first) &&
    parts.length > 2 &&
    place(second)
    ? { outlet: first, place: second }
    : undefined
}

/** "01 October 2013 - 22:30 By Norsk-AP", "Xinhua, February 2, 2016", "Reuters Staff". */
function inByline(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const [, alone] = /^[Bb][Yy]:? \|? ?([A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f ]+)$/.exec(text) ?? []
  const medium = mediumOf(alone ?? '')
  if (medium !== undefined) return medium
  const [, staff] =
    /^([A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f ]+?) (?:Staff|Reporters?|Desk)$/.exec(text) ?? []
  if (staff !== undefined) return mediumOf(staff)
  const [, opens] = /^([A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f -]{1,30}?)(?:,| [-–—|]) ?\S/.exec(text) ?? []
  const [, by] =
    /\b[Bb][Yy] ([A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f-]+(?: [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f-]+){0,2})$/.exec(
      text,
    ) ?? []
  if (daysIn(text).length === 0 && by === undefined) return undefined
  return (
    mediumOf(by ?? '') ??
    mediumOf(by?.split('-').at(-1) ?? '') ??
    (daysIn(text).length > 0 ? mediumOf(opens ?? '') : undefined)
  )
}

const LONGEST = 80
