import { whenOf } from '../dates/parse-edtf.ts'
import { words } from '../dates/words.ts'
import { linkedWords, marksOf, plainClaim } from '../draft/claim-line.ts'
import { findInReport, type MarkedReport } from '../draft/report-place.ts'
import { alternativesOf, openCount, type Review, type ReviewItem, reviewItems } from '../draft/review.ts'
import { clean } from '../text/clean.ts'
import { counted } from '../text/counted.ts'
import type { Line, Span } from '../text/line.ts'
import { fitLine, lineWidth, markRanges, plainText, span, wrapSpans } from '../text/styled.ts'
import type { Content } from './content.ts'
import { DIVIDER } from './layout.ts'

/** With fewer lines for a claim's words than this no line is left empty. */
const FEW = 4

/** From this width on the report and the claim stand side by side. */
const SIDE_BY_SIDE = 76

/** The page of a review: the report with what was found in it, and the claim that the sentence in view became. */
export function reviewContent(
  review: Review,
  report: MarkedReport | undefined,
  width: number,
  height: number,
): Content {
  const lines = reviewLines(review, report, width, height)
  return {
    kind: 'page',
    title: clean(review.file),
    length: lines.length,
    stops: [],
    count: 0,
    pinned: false,
    draw: (first, end) => lines.slice(first, end),
    text: (line) => plainText(lines[line] ?? []),
  }
}

function reviewLines(review: Review, report: MarkedReport | undefined, width: number, height: number): readonly Line[] {
  const items = reviewItems(review.text)
  const found = items[review.at]
  const item = found && harmless(found)
  if (!item) return wrapSpans([span('No claim is left in this draft. z takes back the last step.')], width)
  const heading = headingOf(review, items.length)
  if (width < SIDE_BY_SIDE) {
    const claim = [...wrapSpans(heading, width), ...claimLines(item, width, Math.max(Math.floor(height / 4), 1))]
    const rest = height - claim.length - 1
    const rule = [span('─'.repeat(width), 'bar')]
    return rest < 3 ? fitted(claim, width, height) : [...claim, rule, ...reportLines(item, report, width, rest)]
  }
  const right = Math.floor((width - DIVIDER) / 2)
  const left = width - DIVIDER - right
  const shown = reportLines(item, report, left, height)
  const claim = fitted([...wrapSpans(heading, right), [span('')], ...claimLines(item, right)], right, height)
  return Array.from({ length: height }, (_, row) => [
    ...fitLine(shown[row] ?? [], left),
    span(' │ ', 'bar'),
    ...(claim[row] ?? []),
  ])
}

/** As many of some lines as there is room for, with … at the end where there are more. */
function fitted(lines: readonly Line[], width: number, height: number): readonly Line[] {
  if (lines.length <= height) return lines
  const last = plainText(lines[height - 1] ?? []).trimEnd()
  return [...lines.slice(0, height - 1), fitLine([span(`${last} …`, 'dim')], width)]
}

function headingOf(review: Review, count: number): Span[] {
  const open = openCount(review.text)
  const rest = open === 0 ? 'nothing is left to confirm' : `${open} to confirm`
  return [span(`Claim ${review.at + 1} of ${count}`, 'strong'), span(` · ${rest}`, 'dim')]
}

/** The claim with its marks in words, and below it what is in doubt, each option behind the digit that takes it. */
function claimLines(item: ReviewItem, width: number, most = Number.POSITIVE_INFINITY): Line[] {
  const marks = marksOf(item.text)
  const when = marks.date === undefined ? undefined : whenOf(marks.date)
  const date = when ? words(when) : (marks.date ?? 'no date')
  const facts = [marks.place && `@ ${marks.place}`, marks.type, marks.status, marks.key && `^${marks.key}`].filter(
    (fact) => fact,
  )
  const text = plainClaim(item.text)
  const said = [
    ...wrapSpans([span(date, marks.date === undefined ? 'dim' : 'accent')], width),
    ...shortened(wrapSpans(withRanges(text, linkedWords(item.text)), width), most, width),
  ]
  const aside = [
    ...(facts.length > 0 ? wrapSpans([span(facts.join(' · '), 'dim')], width) : []),
    ...(marks.per === undefined ? [] : wrapSpans([span(`per ${marks.per}`, 'dim')], width)),
  ]
  // Where there is little room, what is in doubt comes first.
  return most < FEW
    ? [...said, ...doubtLines(item, width, true), ...aside]
    : [...said, ...aside, [span('')], ...doubtLines(item, width)]
}

function doubtLines(item: ReviewItem, width: number, few = false): Line[] {
  const lines: Line[] = []
  const choices = alternativesOf(item)
  if (item.doubts.length === 0) return wrapSpans([span('Nothing here is in doubt.', 'dim')], width)
  const stands = Object.values(marksOf(item.text))
  for (const doubt of item.doubts) {
    const also = doubt.note === 'also'
    const note = doubt.note === undefined || also ? '' : `, ${doubt.note}`
    const about = [
      span(`${also ? 'also' : doubt.aspect} ?`, also ? 'dim' : 'warning'),
      span(` “${doubt.words}”${note}`),
    ]
    const options = choices.flatMap((choice, index) => {
      if (choice.doubt !== doubt) return []
      const said = doubt.aspect === 'date' ? inWords(choice.option) : choice.option
      const now = stands.includes(choice.option) ? [span(' as it stands', 'dim')] : []
      return [[span(`  ${index + 1} `, 'strong'), span(said), ...now]]
    })
    // Where there is little room, the options stand behind what is in doubt.
    if (few) lines.push(...packed([about, ...options], width))
    else lines.push(...wrapSpans(about, width, 2), ...options.flatMap((option) => wrapSpans(option, width, 4)))
  }
  return lines
}

/** Pieces one behind the other, each on a line of its own where the line before has no room for it. */
function packed(pieces: readonly Line[], width: number): Line[] {
  const lines: Line[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last && lineWidth(last) + lineWidth(piece) <= width) lines.splice(-1, 1, [...last, ...piece])
    else lines.push(...wrapSpans(piece, width, 2))
  }
  return lines
}

/** At most so many lines of a claim, so that there is room for what is in doubt. */
const shortened = (lines: readonly Line[], most: number, width: number): readonly Line[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), fitLine([...(lines[most - 1] ?? []), span(' …')], width)]

function inWords(edtf: string): string {
  const when = whenOf(edtf)
  return when ? `${words(when)}` : edtf
}

function withRanges(text: string, shown: readonly string[]): Span[] {
  const ranges = shown.flatMap((word): [number, number][] => {
    const at = text.indexOf(word)
    return at < 0 ? [] : [[at, at + word.length]]
  })
  return markRanges(text, ranges, 'strong')
}

/** The report around the sentence, which stands in the middle of its pane where there is enough before it. */
function reportLines(
  item: ReviewItem,
  report: MarkedReport | undefined,
  width: number,
  height: number,
): readonly Line[] {
  if (!report) {
    return wrapSpans(
      [
        span(
          'The report is not beside this draft. Name its file in the front matter, as file: under source:, and it is shown here.',
          'dim',
        ),
      ],
      width,
    )
  }
  const place = findInReport(report, plainClaim(item.text))
  const room = width - MARK.length
  const lines: Line[] = []
  let first = 0
  let last = 0
  for (const [index, { text, marks }] of report.paragraphs.entries()) {
    const here = place?.paragraph === index ? place : undefined
    const [start, end] = here ? [here.start, Math.min(here.end, text.length)] : [0, 0]
    const wrapped = wrapSpans(
      [
        ...markedPart(text, marks, 0, start, false),
        ...markedPart(text, marks, start, end, true),
        ...markedPart(text, marks, end, text.length, false),
      ],
      room,
    )
    // The lines of the paragraph on which the sentence stands, by the text before it and with it.
    const from = here ? wrapSpans([span(`${text.slice(0, start)}x`)], room).length - 1 : 0
    const to = here ? wrapSpans([span(text.slice(0, end))], room).length : 0
    if (here) [first, last] = [lines.length + from, lines.length + to]
    lines.push(...wrapped.map((line, at) => [span(at >= from && at < to ? MARK : '  ', 'selected'), ...line]), [
      span(''),
    ])
  }
  const middle = first - Math.floor((height - (last - first)) / 2)
  const top = Math.max(0, Math.min(middle, lines.length - 1 - height, first))
  return lines.slice(top, top + height)
}

/** Stands before each line of the sentence in view. */
const MARK = '▸ '

/** A part of a paragraph: the sentence in view is plain with what was found in it set off, the rest steps back. */
function markedPart(
  text: string,
  marks: MarkedReport['paragraphs'][number]['marks'],
  start: number,
  end: number,
  seen: boolean,
): Span[] {
  const part = text.slice(start, end)
  if (part === '') return []
  if (!seen) return [span(part, 'dim')]
  const within = marks.filter((mark) => mark.start >= start && mark.end <= end)
  const spans: Span[] = []
  let from = 0
  for (const mark of [...within].sort((a, b) => a.start - b.start)) {
    if (mark.start - start < from) continue
    spans.push(
      span(part.slice(from, mark.start - start)),
      span(part.slice(mark.start - start, mark.end - start), mark.kind === 'time' ? 'match' : 'strong'),
    )
    from = mark.end - start
  }
  return [...spans, span(part.slice(from))].filter(({ text: words }) => words !== '')
}

/** The claim as it may be shown: its file can hold anything. */
const harmless = ({ line, text, doubts }: ReviewItem): ReviewItem => ({
  line,
  text: clean(text),
  doubts: doubts.map((doubt) => ({
    ...doubt,
    words: clean(doubt.words, 300),
    ...(doubt.note !== undefined && { note: clean(doubt.note, 300) }),
    options: doubt.options.map((option) => clean(option, 300)),
  })),
})

/** The notice after a review. */
export function leftNotice(review: Review): string {
  const open = openCount(review.text)
  return open === 0
    ? 'Nothing is left to confirm in this draft'
    : `${counted(open, 'claim')} still to confirm: D goes on with them`
}
