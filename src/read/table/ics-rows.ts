import ICAL from 'ical.js'
import { addDays } from '../../dates/day.ts'
import { counted } from '../../text/counted.ts'
import { NamedRows } from './named-rows.ts'
import type { TableRow } from './row.ts'

/** The entries of an iCalendar file (RFC 5545) as rows of named cells, and its title. Throws where it is none. */
export function icsRows(text: string): {
  header: readonly string[]
  rows: TableRow[]
  title: string | undefined
  others: string[]
} {
  // A day is often written without saying that it is no time of day.
  const parsed: unknown = ICAL.parse(text.replace(/^(DTSTART|DTEND|DUE):(?=\d{8}\r?$)/gim, '$1;VALUE=DATE:'))
  const calendars = (Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]) as unknown[][]
  const names = new NamedRows()
  const left = new Map<string, number>()
  const rows = calendars.flatMap((each) => {
    const calendar = new ICAL.Component(each as never)
    for (const { name } of calendar.getAllSubcomponents())
      if (!READ.includes(name) && name !== 'vtimezone') left.set(name, (left.get(name) ?? 0) + 1)
    return READ.flatMap((kind) =>
      calendar.getAllSubcomponents(kind).map((entry, index) => names.row(cellsOf(entry), index + 1)),
    )
  })
  const title = /^(?:X-WR-CALNAME|NAME)(?:;[^:\n]*)?:(.*?)\r?$/im.exec(text)?.[1]
  const repeating = rows.filter(({ cells }) => cells[names.header.indexOf('rrule')]).length
  const others = [
    ...(repeating === 0
      ? []
      : [`${counted(repeating, 'entry repeats', 'entries repeat')}: the first time is read, the rule is a note`]),
    ...[...left].map(
      ([kind, count]) => `${counted(count, `entry of kind ${kind} is`, `entries of kind ${kind} are`)} not read`,
    ),
  ]
  return { header: names.header, rows, title, others }
}

/** Components that are entries. */
const READ = ['vevent', 'vtodo', 'vjournal']

function cellsOf(entry: ICAL.Component): Record<string, string> {
  const cells: Record<string, string> = {}
  const values = (name: string): string[] =>
    entry.getAllProperties(name).flatMap((property) => property.getValues().map((value) => String(value)))
  const start = timeOf(entry, 'dtstart') ?? timeOf(entry, 'due')
  const end = timeOf(entry, 'dtend')
  if (start !== undefined) cells.start = start instanceof ICAL.Time ? dayAndTime(start) : start
  if (start instanceof ICAL.Time && !start.isDate) putTimes(cells, entry, end)
  if (end !== undefined) cells.end = end instanceof ICAL.Time ? lastDayOf(end) : end
  const duration = entry.getFirstPropertyValue('duration')
  if (cells.end === undefined && start instanceof ICAL.Time && duration instanceof ICAL.Duration) {
    const ends = start.clone()
    ends.addDuration(duration)
    cells.end = lastDayOf(ends)
  }
  for (const [property, name] of NAMES) {
    const texts = values(property).filter((text) => text !== '')
    if (texts.length > 0) cells[name] = (PLAIN.has(property) ? texts.map(asHtml) : texts).join('; ')
  }
  putStatus(cells, entry, start)
  for (const [property, name] of PEOPLE) {
    const people = entry
      .getAllProperties(property)
      .map((each) => String(each.getParameter('cn') ?? each.getFirstValue()).replace(/^mailto:/i, ''))
    if (people.length > 0) cells[name] = people.join('; ')
  }
  for (const property of entry.getAllProperties()) {
    const { name } = property
    if (!KNOWN.has(name) && cells[name] === undefined) cells[name] = values(name).join('; ')
  }
  return cells
}

/** The time of a property; as it is typed where it is none. */
function timeOf(entry: ICAL.Component, name: string): ICAL.Time | string | undefined {
  const property = entry.getFirstProperty(name)
  if (property === null) return undefined
  const typed = String(property.jCal[3])
  try {
    const time = property.getFirstValue()
    // A 45th of a month is taken for one of the months after it.
    return time instanceof ICAL.Time && typed.startsWith(dayOf(time)) ? time : typed
  } catch {
    return typed
  }
}

/** Properties that are text and nothing else; in a description many calendars write HTML. */
const PLAIN = new Set(['summary', 'location', 'categories'])

/** Text as a cell from which the same is read, though tags and entities in cells are. */
const asHtml = (text: string): string => text.replace(/&(?=#?\w+;)/g, '&amp;').replace(/</g, '&lt;')

/** Properties of people, who have names beside their addresses. */
const PEOPLE = [
  ['attendee', 'participants'],
  ['organizer', 'arranged by'],
] as const

/** Properties with a column of their own. */
const NAMES: readonly (readonly [string, string])[] = [
  ['summary', 'summary'],
  ['description', 'description'],
  ['location', 'location'],
  ['categories', 'category'],
  ['url', 'url'],
  ['status', 'status'],
]

/** When an entry was made, changed and handed on. */
const STAMPS = ['dtstamp', 'created', 'last-modified']

/** Properties that are read above, and those that are about the entry and not about what happened. */
const KNOWN = new Set([
  ...NAMES.map(([name]) => name),
  ...['dtstart', 'dtend', 'due', 'duration', 'attendee', 'organizer', 'uid', ...STAMPS, 'sequence', 'transp'],
])

/** A day with its time of day; the zone of one in UTC is told. */
const dayAndTime = (time: ICAL.Time): string =>
  time.isDate ? dayOf(time) : textOf(time).replace(/(T\d\d:\d\d):00(?=Z?$)/, '$1')

/**
 * Entries are plans: a confirmed one is announced, as nothing says that it came about, and one that lay ahead when it was
 * written last is expected.
 */
function putStatus(cells: Record<string, string>, entry: ICAL.Component, start: ICAL.Time | string | undefined): void {
  if (/^confirmed$/i.test(cells.status ?? '')) {
    cells['entry status'] = cells.status ?? ''
    cells.status = 'announced'
  } else if (cells.status === undefined && start instanceof ICAL.Time) {
    const written = STAMPS.flatMap((name) => timeOf(entry, name) ?? []).filter((time) => time instanceof ICAL.Time)
    if (written.length > 0 && written.every((time) => dayOf(time) < dayOf(start))) cells.status = 'expected'
  }
}

/** The zone of a start, and the time at which its entry ends: no date has either. */
function putTimes(cells: Record<string, string>, entry: ICAL.Component, end: ICAL.Time | string | undefined): void {
  const zone = entry.getFirstProperty('dtstart')?.getParameter('tzid')
  if (zone !== undefined) cells['time zone'] = String(zone)
  if (end instanceof ICAL.Time && !end.isDate) cells['ends at'] = dayAndTime(end).slice(11)
}

const dayOf = (time: ICAL.Time): string => textOf(time).slice(0, 10)

/** A time as ISO 8601 has it: ical.js writes the year 31 with two digits. */
const textOf = (time: ICAL.Time): string => time.toString().replace(/^\d+/, (year) => year.padStart(4, '0'))

/** The last day of what ends at a time: an end at midnight, or of whole days, is the first moment that is not in it. */
function lastDayOf(end: ICAL.Time): string {
  const isMidnight = end.isDate || (end.hour === 0 && end.minute === 0 && end.second === 0)
  return isMidnight ? addDays(dayOf(end), -1) : dayOf(end)
}
