import type { ColumnRole } from '../../model/column-roles.ts'

/**
 * The names that columns of each role go by, folded, the surest first: in English, German, Spanish, French, Korean,
 * Japanese and Russian. A name may stand for several roles, of which the cells decide.
 */
const NAMES: Partial<Readonly<Record<ColumnRole, string>>> = {
  date: `date eventdate dateofevent datetime when dates dateofincident incidentdate startdatetime day
    sqldate pointintime actualdate actualstart published publishedat publicationdate pubdate datepublished publisheddate timestamp ts time dtstart
    occurred occurredon happened adopted signed createdat created updated lastmod
    datum zeitpunkt wann tag veroffentlicht fecha cuando fechadelevento dia quand jour datedelevenement
    data 日期 时间 日付 日時 年月日 発生日 날짜 일자 일시 дата дататы датасобытия когда`,
  start: `start startdate datestart begin begins begindate beginning started startingdate from fromdate dtstart starts
    arrived arrival arrives arrivaldate
    beginn anfang von startdatum inicio desde fechainicio fechadeinicio debut datedebut datededebut du
    開始 開始日 開始日時 시작 시작일 начало датаначала с`,
  end: `end enddate dateend until to todate finish finished ended endingdate ends dtend
    left departed departure leaves departuredate
    ende bis enddatum fin hasta fechafin fechadefin datefin datedefin au 終了 終了日 終了日時 종료 종료일 конец окончание датаокончания по`,
  year: 'year iyear startdateyear startyear startyear1 styear styr strtyr years jahr ano anno annee annees 年 연도 년 год',
  month: 'month imonth startdatemonth startmonth startmonth1 stmon stmo strtmnth monat mes mois 月 월 месяц',
  day: 'day iday startdateday startday startday1 stday strtday dayofmonth tag dia jour 日 일 день',
  'end-year': 'endyear endyear1 enddateyear yearend toyear eyr',
  'end-month': 'endmonth endmonth1 enddatemonth monthend endmon endmnth emo',
  'end-day': 'endday endday1 enddateday dayend eday',
  precision: 'timeprecision dateprec dateprecision',
  approximate: 'approxdate approximate approximatedate circa datecirca uncertain dateuncertain',
  'date-words': 'displaydate datetext datedisplay dateinwords',
  title: `title event headline textheadline eventtitle eventname webtitle what whathappened warname battlename nameofevent item name label summary subject topic heading caption
    task taskname activity milestone cardname
    treaty agreement resolution battle summit meeting incident crisis thema tema
    ereignis titel schlagzeile bezeichnung was titulo evento suceso titular titre evenement quoi
    标题 出来事 見出し 題名 タイトル 件名 事件 사건 제목 행사 событие заголовок название что`,
  text: `description text texttext details trailtext detail claim summary remarks content abstract body notes note message comments comment agenda purpose
    additionalinformation furtherinformation moreinformation
    narrative synopsis eventdescription fulltext contentencoded
    beschreibung einzelheiten inhalt bemerkung bemerkungen zusammenfassung descripcion texto detalles resumen notas contenido
    texte resume contenu remarques 描述 内容 説明 概要 本文 備考 내용 설명 요약 описание текст содержание примечание примечания`,
  actors: `actors actor statename person persons people who participants participant visitor visitors speaker speakers
    sender senders receiver recipient recipients supplier suppliers seller buyer donor importer exporter
    owner assignee assignedto assignees responsible namea nameb members requiredattendees optionalattendees
    performer performers organizer organizers organiser organisers veranstalter legislator
    perpetrator perpetrators dignitary dignitaries guest guests host hosts delegation signatory signatories belligerents combatants protagonistas protagonistes
    actor1 actor2 actor3 side1 side2 sidea sideb party1 party2 parties attendees names name actornames involved
    personen akteure akteur wer beteiligte teilnehmer persona personas actores quien participantes
    acteur acteurs personne personnes qui participantsprincipaux 人物 关系人 関係者 参加者 誰 인물 참가자 행위자 누가 участник участники персона лицо кто`,
  role: `role roles position post office function jobtitle
    amt funktion posten cargo puesto poste fonction 役職 地位 직책 직위 должность`,
  place: `place location city where locale places locations cities venue town placename locationname wherehappened dtlocation
    ort stadt wo lugar ciudad donde ubicacion lieu ville ou endroit luogo local 地点 場所 都市 開催地 장소 도시 위치 место город где`,
  region:
    'admin1 adm1 provstate addresslocality province state region stateprovince bundesland provincia departement 都道府県 시도 область регион',
  country: `country countrytxt countries countryname addresscountry hostcountry nation land staat pais pays 国 国名 국가 나라 страна`,
  type: `type eventtype categoryterm subeventtype category categories group attacktype1txt kind eventcategory genre
    art kategorie typ tipo categoria categorie 種類 分類 カテゴリ 유형 종류 분류 тип категория вид`,
  status: 'status modality',
  key: 'eventkey key',
  source: `source sources mediacredit outlet per attribution publisher publication newspaper sourcename newssource reportedby
    publicationtitle pubtitle medianame journal
    quelle quellen fuente fuentes fonte 来源 出典 情報源 媒体 출처 언론사 источник источники`,
  url: `url link href sourceurl sourceurls links website webpage permalink resources sourcelink weblink articleurl loc
    enlace lien url1 リンク 링크 ссылка`,
}

/** A name as it is compared: lower case, letters and digits only, without accents. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The roles that a name may stand for, each with how far down its list the name stands: 0 is the surest. */
export function rolesOfName(name: string): { readonly role: ColumnRole; readonly rank: number }[] {
  const folded = foldName(name)
  return roles.get(folded) ?? labelled(folded) ?? asked(folded) ?? nested(name) ?? ofEvent(folded) ?? partly(name)
}

/** Wikidata's query service has the words for a column `item` in one called `itemLabel`, which is the surer. */
const labelled = (folded: string): { role: ColumnRole; rank: number }[] | undefined =>
  roles.get(/^(.+)label$/.exec(folded)?.[1] ?? '')?.map(({ role }) => ({ role, rank: 0 }))

/** `event_location` is the location of the row, which is about an event. */
const ofEvent = (folded: string): { role: ColumnRole; rank: number }[] | undefined =>
  roles.get(/^(?:event|incident|meeting|visit|trip|attack)(.+)$/.exec(folded)?.[1] ?? '')

/** A rank before the moment at which a form was filled in. */
const SURE = 4

/** The questions of a form. */
function asked(folded: string): { role: ColumnRole; rank: number }[] | undefined {
  const role = ASKED.find(([form]) => form.test(folded))?.[1]
  return role && [{ role, rank: SURE }]
}

const ASKED: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:what(?:has|is|was)?(?:happen|theevent)|describe|pleasedescribe|tellus)/, 'text'],
  [/^when(?:did|was|is|does|has)/, 'date'],
  [/^where(?:did|was|is|does|has)/, 'place'],
  [/^who(?:did|was|is|were|are|has|took|attended)/, 'actors'],
]

/**
 * Nested names: the last part means the same as alone (`location.city`), unless it is about whoever wrote the entry;
 * a `name` is that of what it stands in (`publication.name`).
 */
function nested(name: string): { role: ColumnRole; rank: number }[] | undefined {
  const [last, ...before] = name.split('.').reverse()
  if (last === undefined || before.length === 0) return undefined
  const isName = /^(?:name|displayName|value)$/i.test(last)
  if (/^(?:type|id|key|status|kind|group|role)$/i.test(last)) return undefined
  if (!isName && before.some((part) => WRITERS.test(part))) return []
  return roles
    .get(foldName(isName ? (before[0] ?? '') : last))
    ?.map(({ role, rank }) => ({ role, rank: rank + NESTED }))
}

/** Parts of an entry that are about its writer or its publisher, and not about what happened. */
const WRITERS = /^(?:user|author|creator|reporter|account|profile|owner|organi[sz]er|publisher|publication|provider)$/i

/** A rank behind the names that stand alone. */
const NESTED = 500

const roles = new Map<string, { role: ColumnRole; rank: number }[]>()
for (const [role, names] of Object.entries(NAMES) as [ColumnRole, string][]) {
  for (const [rank, listed] of names.split(/\s+/).entries()) {
    const name = foldName(listed)
    const known = roles.get(name) ?? []
    if (!known.some((each) => each.role === role)) known.push({ role, rank })
    roles.set(name, known)
  }
}

/** Words that tell of a role inside a longer name, and those beside which they do not. */
const WITHIN: readonly (readonly [RegExp, ColumnRole])[] = [
  [
    /^(?:start|begin|beginning) (?:date|day|time)\b|\b(?:date|day|datum|fecha) (?:start|begin|from|von|desde|inicio)\b/,
    'start',
  ],
  [/^(?:end|finish) (?:date|day|time)\b|\b(?:date|day|datum|fecha) (?:end|to|until|bis|hasta|fin)\b/, 'end'],
  [/\b(?:date|day|year)\b.*\b(?:estimated?|approx(?:imate)?|uncertain)\b/, 'approximate'],
  [/^years? (?:of|in which|when)\b(?!.*\b(?:birth|founding|foundation|construction)\b)/, 'year'],
  [
    /(?<!\b(?:entry|load|access|retrieval|update|upload|coding|index|indexed|crawl|import|modified|updated|created|added|entered) )\b(?:event ?date|date|datum|fecha)\b(?!.*\b(?:birth|added|updated?|created|modified|accessed|retrieved|entered|coded)\b)/,
    'date',
  ],
  [/\b(?:description|summary|narrative)\b/, 'text'],
  [
    /\b(?:headline|event title|event name)\b|^(?:name|title) of (?:the )?(?:event|incident|battle|war|treaty|meeting|summit)\b/,
    'title',
  ],
  [
    /\b(?:side|actor|party) ?[ab12]?\b(?!.*\b(?:id|code|type|gwno|geo|lat|long|country|sector|sectors|dset)\b)/,
    'actors',
  ],
  [/\b(?:url|link)\b/, 'url'],
  [/^(?:place|location|venue) (?:of|signed|held)\b(?!.*\b(?:birth|origin|publication)\b)/, 'place'],
]

/** A rank behind every name that is listed. */
const LAST = 1000

/** Up to this rank, names of dates say that the date is that of the event. */
export const OF_EVENT = 10

function partly(name: string): { role: ColumnRole; rank: number }[] {
  const words = name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return WITHIN.flatMap(([form, role]) => (form.test(words) ? [{ role, rank: LAST }] : []))
}
