import type { ColumnRole } from '../../model/column-roles.ts'
import { foldName } from './column-names.ts'

/** The columns of a table that is published under a name. */
export interface KnownTable {
  readonly name: string
  /** The roles of its columns, by folded name; those of one role in this order. Any other column is a note. */
  readonly roles: Readonly<Partial<Record<ColumnRole, readonly string[]>>>
}

type Spec = Readonly<Partial<Record<ColumnRole, string>>> & { readonly name: string; readonly known: string }

/*
 * From the codebooks: ACLED (2023 and before), UCDP GED 23.1 and UCDP/PRIO 23.1, GTD 2021, GDELT 1.0 and 2.0, ICEWS, POLECAT, MID 5.0 and the
 * TimelineJS template. `known` names columns that tell the table from any other.
 */
const SPECS: readonly Spec[] = [
  {
    name: 'ACLED',
    known: 'event_date sub_event_type actor1 notes',
    date: 'event_date',
    precision: 'time_precision',
    actors: 'actor1 assoc_actor_1 actor2 assoc_actor_2',
    text: 'notes',
    type: 'sub_event_type event_type',
    place: 'location',
    region: 'admin1',
    country: 'country',
    source: 'source',
  },
  {
    name: 'ACLED (before 2019)',
    known: 'event_date event_type actor1 notes event_id_cnty',
    date: 'event_date',
    precision: 'time_precision',
    actors: 'actor1 ally_actor_1 assoc_actor_1 actor2 ally_actor_2 assoc_actor_2',
    text: 'notes',
    type: 'event_type',
    place: 'location',
    region: 'admin1',
    country: 'country',
    source: 'source',
  },
  {
    name: 'UCDP GED',
    known: 'date_start date_end date_prec side_a side_b',
    start: 'date_start',
    end: 'date_end',
    precision: 'date_prec',
    actors: 'side_a side_b',
    title: 'source_headline',
    text: 'where_description',
    place: 'adm_1',
    country: 'country',
    source: 'source_office',
  },
  {
    name: 'UCDP/PRIO',
    known: 'conflict_id side_a side_b incompatibility year start_date',
    year: 'year',
    actors: 'side_a side_a_2nd side_b side_b_2nd',
    place: 'territory_name',
    country: 'location',
  },
  {
    name: 'Zotero',
    known: 'item_type publication_title date_added title date',
    date: 'date',
    title: 'title',
    text: 'abstract_note',
    source: 'publication_title',
    url: 'url',
  },
  {
    name: 'GTD',
    known: 'iyear imonth iday',
    year: 'iyear',
    month: 'imonth',
    day: 'iday',
    approximate: 'approxdate',
    actors: 'gname gname2 gname3',
    text: 'summary',
    type: 'attacktype1_txt',
    place: 'city',
    region: 'provstate',
    country: 'country_txt',
    source: 'scite1 scite2 scite3',
  },
  {
    name: 'GDELT',
    known: 'actor1name actor2name',
    date: 'sqldate day',
    actors: 'actor1name actor2name',
    cameo: 'eventrootcode eventbasecode eventcode',
    place: 'actiongeo_fullname',
    url: 'sourceurl',
  },
  {
    name: 'ICEWS',
    known: 'event_date source_name target_name event_text',
    date: 'event_date',
    actors: 'source_name target_name',
    text: 'event_text',
    place: 'city',
    region: 'province',
    country: 'country',
    source: 'publisher',
  },
  {
    name: 'POLECAT',
    known: 'event_date actor_name recipient_name event_type',
    date: 'event_date',
    actors: 'actor_name recipient_name',
    title: 'headline',
    type: 'event_type',
    place: 'city placename',
    region: 'province',
    country: 'country',
    source: 'publication publisher source',
    url: 'url',
  },
  {
    name: 'MID',
    known: 'stday stmon styear endday endmon endyear',
    year: 'styear',
    month: 'stmon',
    day: 'stday',
    'end-year': 'endyear',
    'end-month': 'endmon',
    'end-day': 'endday',
    actors: 'stabb stabb1 stabb2 stabba stabbb namea nameb statea stateb statename',
    title: 'dispname dispute',
  },
  {
    name: 'TimelineJS',
    known: 'year headline text',
    year: 'year',
    month: 'month',
    day: 'day',
    'end-year': 'endyear',
    'end-month': 'endmonth',
    'end-day': 'endday',
    'date-words': 'displaydate',
    title: 'headline',
    text: 'text',
    source: 'mediacredit',
    url: 'media',
    kind: 'type',
    type: 'group',
  },
]

const TABLES = SPECS.map(({ name, known, ...roles }) => ({
  table: {
    name,
    roles: Object.fromEntries(
      Object.entries(roles).map(([role, names]) => [role, names.split(' ').map(foldName)]),
    ) as KnownTable['roles'],
  },
  known: known.split(' ').map(foldName),
}))

/** The table that is published with these columns, if kbrief knows it. */
export function knownTable(header: readonly string[]): KnownTable | undefined {
  const names = new Set(header.map(foldName))
  return TABLES.find(({ known }) => known.every((name) => names.has(name)))?.table
}

const ACTOR = [
  ...['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'],
  ...['Type1Code', 'Type2Code', 'Type3Code'],
]
const GEO = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID']

/** The columns of GDELT's files, which come without a header: 57 or 58 in version 1.0, 61 in 2.0 (`ADM2Code`). */
function gdeltColumns(version: 1 | 2): string[] {
  const geo = version === 1 ? GEO.filter((name) => name !== 'ADM2Code') : GEO
  return [
    ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
    ...['Actor1', 'Actor2'].flatMap((actor) => ACTOR.map((name) => actor + name)),
    ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
    ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
    ...['Actor1Geo_', 'Actor2Geo_', 'ActionGeo_'].flatMap((place) => geo.map((name) => place + name)),
    ...['DATEADDED', 'SOURCEURL'],
  ]
}

/** The header that a file of GDELT leaves out, known by its first five cells: a number, a day, its month, year and part of the year. */
export function gdeltHeader(cells: readonly string[]): string[] | undefined {
  const [id = '', day = '', month = '', year = '', part = ''] = cells
  const isGdelt =
    /^\d+$/.test(id) && /^\d{8}$/.test(day) && day.startsWith(month) && month.startsWith(year) && year.length === 4
  if (!isGdelt || month.length !== 6 || !/^\d{4}\.\d+$/.test(part)) return undefined
  const columns = gdeltColumns(cells.length > 58 ? 2 : 1)
  return [
    ...columns.slice(0, cells.length),
    ...cells.slice(columns.length).map((_, at) => `column ${columns.length + at + 1}`),
  ]
}
