/** Columns that together date a row. */
export const DATE_ROLES = [
  'date',
  'start',
  'end',
  'year',
  'month',
  'day',
  'end-year',
  'end-month',
  'end-day',
  'precision',
  'approximate',
  'date-words',
] as const

/** Columns that a row says something in. */
export const CLAIM_ROLES = [
  'title',
  'text',
  'actors',
  'role',
  'place',
  'region',
  'country',
  'type',
  'cameo',
  'status',
  'key',
  'source',
  'url',
  'kind',
] as const

/** Columns of a table written by kbrief, with which claims, events and briefings come back whole. */
export const EXPORT_ROLES = [
  'within',
  'chains',
  'retracted',
  'threads',
  'links',
  'event-title',
  'event-date',
  'record',
  'record-date',
  'record-place',
  'record-source',
  'record-url',
  'briefing',
  'briefing-title',
  'briefing-date',
  'briefing-retracted',
  'briefing-corrects',
  'topic',
  'outlet',
  'briefing-url',
] as const

/** The roles of a kind. */
export type DateRole = (typeof DATE_ROLES)[number]
export type ClaimRole = (typeof CLAIM_ROLES)[number]
export type ExportRole = (typeof EXPORT_ROLES)[number]

/**
 * The roles that a column of a table can have; any other column is kept as a note. Each role is read by an entry of a record over all roles
 * of its kind, so that one without a reader does not compile.
 */
export type ColumnRole = DateRole | ClaimRole | ExportRole

/** Those that a reader may give a column by hand. */
export const NAMED_ROLES: readonly ColumnRole[] = [...DATE_ROLES, ...CLAIM_ROLES]

/** Each role in words, for whoever chooses one. */
export const ROLE_HELP: Readonly<Record<DateRole | ClaimRole, string>> = {
  date: 'when it was, in one cell',
  start: 'when it began',
  end: 'when it ended',
  year: 'the year alone',
  month: 'the month, beside a year',
  day: 'the day of the month',
  'end-year': 'the year in which it ended',
  'end-month': 'the month in which it ended',
  'end-day': 'the day on which it ended',
  precision: 'how exact the date is',
  approximate: 'whether the date is about, or an approximate date',
  'date-words': 'the date in words',
  title: 'a headline or a name of the event',
  text: 'what happened, in sentences',
  actors: 'who acted: one or several',
  role: 'the post of the one who acted',
  place: 'where it was',
  region: 'the region around the place',
  country: 'the country around the place',
  type: 'what kind of event it was',
  cameo: 'a CAMEO code',
  status:
    'happened, announced, expected, possible, denied or opinion; planned, done, tentative or cancelled are read as such',
  key: 'the same for rows about one event',
  source: 'who says it',
  url: 'an address',
  kind: 'whether the row is a title or an era, and no event',
}
