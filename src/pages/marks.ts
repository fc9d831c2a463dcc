import type { Status } from '../model/model.ts'
import type { Role, Span } from '../text/line.ts'
import { span } from '../text/styled.ts'

const SIGNS: Readonly<Record<Status, string>> = {
  happened: '●',
  announced: '◌',
  expected: '◌',
  possible: '◌',
  denied: '○',
  opinion: '◇',
}

/** One cell that says whether it happened (●), lies ahead (◌), is denied (○) or is an opinion (◇). */
export const signOf = (status: Status): string => SIGNS[status]

/** The role in which a status' sign is drawn. */
export const roleOfMark = (status: Status): Role => (status === 'denied' ? 'warning' : 'accent')

/** The sign of a claim and the space after it: that of its status, or × where its report took it back. */
export const signOfClaim = ({ status, withdrawn }: { status: Status; withdrawn?: string | undefined }): Span =>
  withdrawn ? span('× ', 'warning') : span(`${signOf(status)} `, roleOfMark(status))

/** The words of a claim as they are drawn: struck where its report took it back. */
export const wordsOfClaim = ({ withdrawn }: { withdrawn?: string | undefined }, words: readonly Span[]): Span[] =>
  words.map(({ text, role }) => span(text, withdrawn ? 'struck' : role))

/** The sign for a date where there is none. */
export const NO_DATE = '?'

/** The meaning of the marks, for the help page. */
export const MARK_LEGEND =
  '● happened   ◌ expected, or announced or possible where that is said   ○ denied   ◇ opinion   × taken back   ≠ reports conflict   → 3 reports: so many others speak of it   • new since the last visit   ★ marked'

/** The meaning of a drawn range, for the help page. */
export const RANGE_LEGEND =
  '▪ on that day   ▬ lasted these days   ░▒▓ on one of these days, the denser the more claims allow it   ' +
  '· the room that “about” leaves   ┄◂▸ open   ‹› lies outside   ◆┊ the record'

/** The meaning of the short words for a date, for the help page. */
export const DATE_LEGEND =
  '“17–19” lasted these days   “17‥19” on one unknown day of these   “~17” about that day   “by 19” on that day or ' +
  'earlier   “from 17” on that day or later   “since 17” has lasted since then   “?” no date'

/** The sign between the names of a chain of sources, for the help page. */
export const CHAIN_LEGEND = 'ANI ‹ Yonhap   ANI says so, citing Yonhap, which is the origin'
