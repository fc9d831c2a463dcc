import type { Stage } from '../agreement/stage.ts'
import type { Span } from '../text/line.ts'
import { span } from '../text/styled.ts'

const SIGNS: Readonly<Record<Stage, string>> = {
  happened: '●',
  begun: '◐',
  announced: '◌',
  expected: '◌',
  possible: '◌',
  denied: '○',
  opinion: '◇',
  'taken back': '×',
}

/** The sign of a stage and the space after it: happened (●), begun (◐), ahead (◌), denied (○), an opinion (◇), taken back (×). */
export const signOf = (stage: Stage): Span => span(`${SIGNS[stage]} `, WARNED.has(stage) ? 'warning' : 'accent')

const WARNED: ReadonlySet<Stage> = new Set(['denied', 'taken back'])

/** The sign of a claim and the space after it: that of its status, or × where its report took it back. */
export const signOfClaim = ({ status, withdrawn }: { status: Stage; withdrawn?: string | undefined }): Span =>
  signOf(withdrawn ? 'taken back' : status)

/** The words of a claim as they are drawn: struck where its report took it back. */
export const wordsOfClaim = ({ withdrawn }: { withdrawn?: string | undefined }, words: readonly Span[]): Span[] =>
  words.map(({ text, role }) => span(text, withdrawn ? 'struck' : role))

/** The sign for a date where there is none. */
export const NO_DATE = '?'

/** The meaning of the marks, for the help page. */
export const MARK_LEGEND =
  '● happened   ◐ begun, and no report has its end   ◌ expected, or announced or possible where that is said   ○ denied   ◇ opinion   × taken back   ≠ reports conflict   → 3 reports: so many others speak of it   • new since the last visit   ★ marked'

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
