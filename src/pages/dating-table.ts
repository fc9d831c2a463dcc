import type { Closeness } from '../agreement/closeness.ts'
import { type ClaimStrips, claimStrips } from '../chart/claim-strips.ts'
import { tickLine } from '../chart/ticks.ts'
import { commonPeriod, shortEdtf } from '../dates/words.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { truncate } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { blank, lineWidth, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { type ClaimView, originOf, viaOf, withdrawalWord } from '../views/claim-view.ts'
import type { Dating, EventView } from '../views/event-view.ts'
import { columnDate, hanging, withRight } from './claim-lines.ts'
import { signOfClaim, wordsOfClaim } from './marks.ts'
import type { PageBuilder } from './page.ts'
import { stripSpans } from './strip-spans.ts'

/**
 * The table at one width: columns in cells. One of 0 is not drawn, and what it has to say stands at the right of a row or
 * below.
 */
interface Table {
  readonly when: number
  readonly origin: number
  readonly via: number
  readonly strip: number
  readonly record: number
  /** The ISO month or year that all dates share. */
  readonly understood: string
  readonly strips: ClaimStrips | undefined
}

/** The dated claims of an event, a row each: when, who stands behind it and who tells it, its days drawn on one axis, and how they compare with the record. */
export function addDatings(out: PageBuilder, world: World, event: Event, view: EventView, width: number): void {
  const claims = new Map(view.claims.map((claim) => [claim.id, claim]))
  const rows = view.datings.flatMap((dating): Row[] => {
    const claim = claims.get(dating.claim)
    return claim ? [{ dating, claim }] : []
  })
  if (rows.length === 0) return
  const understood = commonPeriod(rows.flatMap(({ claim }) => claim.when ?? []))
  const table = tableFor(world, event, rows, understood, width)
  out.gap().add(headingLine(table))
  for (const row of rows.slice(0, out.room)) {
    out.stop({ kind: 'claim', id: row.claim.id }, rowLines(row, table, width))
  }
}

interface Row {
  readonly dating: Dating
  readonly claim: ClaimView
}

/** From this width on the days are drawn. */
const STRIP_FROM = 72

/** From this width on who tells it has a column of its own. */
const ALL_FROM = 90

/** Cells of the mark before a row, and of the sign after its date. */
const SIGN = 2
const GAP = 2

/** How wide the columns are, and the days drawn at that width: three cells a day where all days have that much room. */
function tableFor(world: World, event: Event, rows: readonly Row[], understood: string, width: number): Table {
  const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, cells(text)), 0)
  const most = Math.floor(width / 3)
  const dates = rows.map(({ claim }) => cells(columnDate(claim.when, understood))).filter((each) => each <= most)
  const when = Math.max(cells(periodOf(understood)) - SIGN, ...dates)
  const all = width >= ALL_FROM
  const via = all ? Math.min(16, widest(rows.map(({ claim }) => viaOf(claim)))) : 0
  const drawn = width >= STRIP_FROM
  const record = drawn ? Math.min(20, widest(rows.map(({ dating }) => recordWords(dating.record)))) : 0
  const large = drawn ? claimStrips(world, event, Math.min(44, Math.floor(width * (all ? 0.36 : 0.24)))) : undefined
  const close = large && large.axis.cellsPerDay > 1
  const strips =
    !large || close ? large : claimStrips(world, event, Math.min(36, Math.floor(width * (all ? 0.28 : 0.24))))
  const strip = strips?.axis.width ?? 0
  const taken = [via, record, strip].reduce((sum, each) => sum + (each > 0 ? each + GAP : 0), SIGN + when + SIGN + GAP)
  return { when, via, record, strip, origin: Math.max(8, width - taken), understood, strips }
}

/** Runs of words in columns with a gap between any two, the last as wide as it is; columns of no width are left out. */
function inColumns(columns: readonly (readonly [spans: readonly Span[], width: number])[]): Span[] {
  const shown = columns.filter(([, width]) => width > 0)
  return shown.flatMap(([spans, width], at) => {
    const last = at === shown.length - 1
    return last ? spans : [...spans, blank(Math.max(0, width - lineWidth(spans)) + GAP)]
  })
}

/** The heading over the dates: the month or year that all of them share, else “When”. */
const periodOf = (understood: string): string => (understood === '' ? 'When' : shortEdtf(understood))

/** The names of the columns. */
function headingLine({ understood, strips, ...columns }: Table): Line {
  const name = (text: string): Span[] => [span(text, 'heading')]
  return [
    blank(SIGN),
    ...inColumns([
      [name(periodOf(understood)), columns.when + SIGN],
      [name('Origin'), columns.origin],
      [name('via'), columns.via],
      [strips ? [span(tickLine(strips.axis), 'dim')] : [], columns.strip],
      [name('◆'), columns.record],
    ]),
  ]
}

function rowLines({ dating, claim }: Row, { understood, strips, ...columns }: Table, width: number): Line[] {
  const date = columnDate(claim.when, understood)
  const above = cells(date) > columns.when
  const role = dating.conflict ? 'conflict' : 'strong'
  const conflict = span(dating.conflict ? ' ≠' : '  ', 'conflict')
  const sign = signOfClaim(claim)
  const record = recordWords(dating.record)
  const via = columns.via === 0 && viaOf(claim) ? [span(` via ${viaOf(claim)}`, 'dim')] : []
  const [origin = [], ...moreOrigin] = wrapSpans([span(originOf(claim)), ...via], columns.origin)
  const row = inColumns([
    [
      above ? [] : [...wordsOfClaim(claim, [span(date, role)]), blank(columns.when - cells(date)), conflict],
      columns.when + SIGN,
    ],
    [origin, columns.origin],
    [[span(truncate(viaOf(claim), columns.via), 'dim')], columns.via],
    [strips ? stripSpans(strips.rows.get(claim.id) ?? []) : [], columns.strip],
    [[span(record, 'dim')], columns.record],
  ])
  const others = [withdrawalWord(claim), columns.record === 0 && record && `◆ ${record}`]
  const rest = others.filter(Boolean).join(' · ')
  const indent = SIGN + columns.when + SIGN + GAP
  const lines = [
    ...(above ? wrapSpans([sign, ...wordsOfClaim(claim, [span(date, role)]), conflict], width, SIGN) : []),
    [above ? blank(SIGN) : sign, ...row],
    ...moreOrigin.map((line) => [blank(indent), ...line]),
  ]
  if (rest === '') return lines
  const words = [span(rest, 'dim')]
  return withRight(lines, words, width) ?? [...lines, ...hanging(words, width, indent)]
}

/**
 * How a date compares with the record, in as few cells as it takes: `in 7 d`, `1–2 d early`, `1+ d late`, `on the day`; with
 * `~` before it where “about” allows the record.
 */
function recordWords(found: Closeness | null): string {
  if (!found) return ''
  const { record, daysOff, aboutAllows, width, precision } = found
  switch (record) {
    case 'exact':
      return width === 1 ? 'on the day' : 'same days'
    case 'inside':
      if (precision === 'month' || precision === 'year') return `in that ${precision}`
      return Number.isFinite(width) ? `in ${counted(width, 'day')}` : 'in range'
    case 'partly':
      return 'in part'
    default: {
      const { min, max } = daysOff
      return `${aboutAllows ? '~' : ''}${max === Infinity ? `${min}+` : min === max ? min : `${min}–${max}`} d ${record}`
    }
  }
}
