import { claimsOf } from '../agreement/agree.ts'
import { eventPlaceWords } from '../agreement/event-place.ts'
import { originsOf } from '../agreement/origins.ts'
import { reportsOf } from '../agreement/reports.ts'
import { addDays } from '../dates/day.ts'
import { datesOf } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import type { When } from '../dates/when.ts'
import type { Event, Status } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { textHash } from '../read/join/claim-id.ts'
import { accountOf, topicsOf } from './event-account.ts'
import { type Exported, partByReason } from './exported.ts'

/** How sure a calendar is to take an event, by what is reported of it. */
const STATUS: Readonly<Record<Status, string>> = {
  happened: 'CONFIRMED',
  announced: 'CONFIRMED',
  expected: 'TENTATIVE',
  possible: 'TENTATIVE',
  opinion: 'TENTATIVE',
  denied: 'CANCELLED',
}

/** A claim with one of these speaks of what was then ahead. */
const AHEAD: ReadonlySet<Status> = new Set(['announced', 'expected', 'possible', 'denied'])

/** No day comes after it that a calendar could end on. */
const LAST_DAY = '9999-12-31'

/**
 * Events as an iCalendar (RFC 5545): those that a report spoke of while they lay ahead, and whose day or days are known
 * for certain. The others are left out, as a calendar has no way to say that a day is not known. The same dataset gives
 * the same bytes.
 */
export function toIcs(world: World, events: readonly Event[]): Exported {
  const { kept, leftOut } = partByReason(events, (event) => whyNot(world, event))
  if (kept.length === 0) return { text: '', leftOut }
  const stamp = basic(stampDay(world))
  const head = `${contentLine('BEGIN', 'VCALENDAR')}${contentLine('VERSION', '2.0')}`
  const entries = kept.map((event) => entry(world, event, stamp)).join('')
  return { text: `${head}${contentLine('PRODID', '-//kbrief//kbrief//EN')}${entries}END:VCALENDAR\r\n`, leftOut }
}

function whyNot(world: World, { when, claims, readings, fixed }: Event): string | undefined {
  if (!claims.some((id) => AHEAD.has(world.claims.get(id)?.status ?? 'happened'))) return 'never reported as ahead'
  if (when === undefined) return 'undated'
  if (readings && !fixed) return 'on days on which reports differ'
  if (when.approximate || when.uncertain) return 'on a date that is not certain'
  if (when.precision === 'one-of') return 'on one unknown day of several'
  if (when.min === null || when.max === null || when.max === LAST_DAY) return 'without a first or a last day'
  return inDays(when) ? undefined : 'dated by month or year only'
}

function inDays({ edtf }: When): boolean {
  const parsed = parseEdtf(edtf)
  return parsed !== undefined && datesOf(parsed).every(({ day }) => typeof day === 'number')
}

/** Only a named source makes an event sure, whatever others say of it. */
function statusOf(world: World, event: Event): string {
  const firm = claimsOf(world, event).filter(({ status }) => status === event.status)
  const { counted } = originsOf(reportsOf(world), firm)
  const named = counted.some((origin) => origin.named)
  const status = STATUS[event.status]
  return status === 'CONFIRMED' && !named ? 'TENTATIVE' : status
}

/** The day of the latest briefing: a fixed stamp, as a clock would give other bytes each time. */
function stampDay({ dataset }: World): string {
  let latest = ''
  for (const { date = '' } of dataset.briefings) if (date > latest) latest = date
  return latest || '1970-01-01'
}

function entry(world: World, event: Event, stamp: string): string {
  const { title, when } = event
  const place = eventPlaceWords(world, event)
  const topics = topicsOf(world, event)
  const lines: [string, string | undefined][] = [
    ['BEGIN', 'VEVENT'],
    ['UID', textValue(uidOf(world, event))],
    ['DTSTAMP', `${stamp}T000000Z`],
    ['DTSTART;VALUE=DATE', basic(when?.min ?? '')],
    // The end is the first day on which it is over.
    ['DTEND;VALUE=DATE', basic(addDays(when?.max ?? '', 1))],
    ['SUMMARY', textValue(title)],
    ['LOCATION', place === null ? undefined : textValue(place)],
    ['DESCRIPTION', textValue(description(world, event))],
    ['CATEGORIES', topics.map(textValue).join(',')],
    ['STATUS', statusOf(world, event)],
    // Nobody who follows an event is busy by it.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ]
  return lines.map(([name, value]) => (value ? contentLine(name, value) : '')).join('')
}

/**
 * A name for an entry, the same whenever it is exported again: reports that come later change nothing of it. Events of the
 * same key in other datasets are others, as they are told first elsewhere.
 */
function uidOf(world: World, event: Event): string {
  const [first] = claimsOf(world, event)
  const { id = '', title = '', date = '' } = (first && world.briefings.get(first.briefing)) ?? {}
  return `${event.id}-${textHash(date, `${id}\n${title}`)}@kbrief`
}

function description(world: World, event: Event): string {
  const { reports, conflicts, record } = accountOf(world, event)
  const said = reports.map(({ saidBy, text, when }) => `${saidBy}: ${text}${when ? ` (${when})` : ''}`)
  return [...said, ...conflicts, ...(record ? [record] : [])].join('\n')
}

/** A day in the basic format of ISO 8601: 20190417. */
const basic = (day: string): string => day.replaceAll('-', '')

/** So many octets a line of iCalendar may have, without its line break. */
const LONGEST = 75

/**
 * One property of RFC 5545 as a content line: folded so that no line is longer than 75 octets in UTF-8 and no character
 * is cut, ended by CRLF.
 */
function contentLine(name: string, value: string): string {
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character)
    if (octets + size > LONGEST) {
      line += '\r\n '
      octets = 1
    }
    line += character
    octets += size
  }
  return `${line}\r\n`
}

/** Text as a value of RFC 5545: what has a meaning there is escaped. */
const textValue = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
