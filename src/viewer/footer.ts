import { counted, grouped } from '../text/counted.ts'
import type { Line, Span } from '../text/line.ts'
import { fitLine, lineWidth, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import type { Content } from './content.ts'
import { type FieldView, fieldView } from './field-view.ts'
import { type Finding, placeOfMatch } from './find-in-page.ts'
import { type Offer, offersOf } from './footer-hints.ts'
import { findingOf } from './go-to-match.ts'
import type { Library } from './library.ts'
import { PROMPTS } from './prompting.ts'
import { problemOfQuery } from './searching.ts'
import { currentRoute, type Prompt, type State } from './state.ts'
import { welcomeLine } from './welcome.ts'

/**
 * The footer: a rule, where there is room for one, and the bottom line. A notice takes as many lines as its words need,
 * from the rule on and then from the body; what is wrong with an answer stands above the answer.
 */
export function footerLines(library: Library, state: State, content: Content, rules: boolean): Line[] {
  const { prompt } = state
  const width = state.size.columns
  const notice = state.notice ?? (rules ? undefined : problemOfQuery(library, state)?.hint)
  const above = rules ? [ruleLine(width)] : []
  if (!notice && !prompt && state.isWelcomed) {
    if (rules) return [[span(' '), ...welcomeLine(width - 1)], bottomLine(library, state, content)]
    const room = roomBeside(positionOf(library, state, content), state)
    return [bottomLine(library, state, content, welcomeLine(room))]
  }
  if (!notice) return [...above, bottomLine(library, state, content)]
  const said = wrapSpans([span(prompt ? shortened(notice, width) : notice, 'warning')], width - 2)
  const lines = said.length > MOST ? [...said.slice(0, MOST - 1), said.slice(MOST - 1).flat()] : said
  const room = roomBeside(positionOf(library, state, content), state)
  const last = prompt || lineWidth(lines.at(-1) ?? []) > room ? undefined : lines.pop()
  const set = lines.map((line) => fitLine([span(' '), ...line], width))
  return [...(set.length > 0 ? set : above), bottomLine(library, state, content, last)]
}

/** Lines that a notice takes at most. */
const MOST = 4

/** A rule of a width in cells. */
export const ruleLine = (width: number): Line => [span('─'.repeat(width), 'bar')]

/** A notice's last line, a question or the keys that work here; at the right the place in the list or page. */
function bottomLine(library: Library, state: State, content: Content, said?: Line): Line {
  const position = positionOf(library, state, content)
  const room = roomBeside(position, state)
  const { prompt } = state
  const shown = prompt
    ? [...asking(prompt.purpose), ...promptSpans(prompt, room)]
    : keysThatFit(offersOf(library, state, content), room)
  return [span(' '), ...fitLine(said ?? shown, room), span(' '), ...position, span(' ')]
}

/** A notice; where it has no room, of what is wrong and what to type instead only what to type. */
const shortened = (notice: string, width: number): string =>
  cells(notice) < width ? notice : notice.replace(/^.*?[:;] type (?:for example )?/, 'Type ')

const roomBeside = (position: Line, state: State): number => Math.max(0, state.size.columns - lineWidth(position) - 3)

const asking = (purpose: Prompt['purpose']): Span[] => [span(`${PROMPTS[purpose].asks} `, 'strong')]

/** The cell of the bottom line in which the cursor of a prompt stands. */
export const promptColumn = (library: Library, state: State, prompt: Prompt, content: Content): number =>
  1 +
  lineWidth(asking(prompt.purpose)) +
  promptView(prompt, roomBeside(positionOf(library, state, content), state)).column

/** The typed text; where there is none, a hint after the cell of the cursor. */
const promptSpans = (prompt: Prompt, room: number): Span[] =>
  prompt.field.text === ''
    ? [span(`  ${PROMPTS[prompt.purpose].example}`, 'dim')]
    : [span(promptView(prompt, room).text)]

const promptView = ({ purpose, field }: Prompt, room: number): FieldView =>
  fieldView(field, Math.max(1, room - lineWidth(asking(purpose))))

/** As many keys as fit whole, in the order in which they are offered, and help always; closer together in a small terminal. */
function keysThatFit(offers: readonly Offer[], room: number): Span[] {
  const narrow = room < NARROW
  const most = narrow ? room : room - 2
  const gap = span(narrow ? '  ' : '   ')
  const hintOf = ({ sign, word }: Offer): Span[] => [
    span(narrow ? sign.replace('Enter', '⏎') : sign, 'strong'),
    span(` ${word}`, 'dim'),
  ]
  const help = offers.find(({ binding }) => binding.footer?.always)
  const line: Span[] = []
  for (const offer of offers) {
    const hint = [...(line.length > 0 ? [gap] : []), ...hintOf(offer)]
    const kept = help && offer !== help ? lineWidth([gap, ...hintOf(help)]) : 0
    if (lineWidth(line) + lineWidth(hint) + kept <= most) line.push(...hint)
  }
  return line
}

const NARROW = 56

/** Which match of how many the reader is at; how many there are so far, while there may be more. */
function matchWords(finding: Finding, at: number): string {
  const { matches, complete } = finding
  if (!complete) return matches.count === 0 ? 'looking …' : `${counted(matches.count, 'match', 'matches')} so far`
  if (matches.count === 0) return 'not found'
  return `match ${grouped(placeOfMatch(finding, Math.max(0, Math.min(at, matches.count - 1))) + 1)}/${grouped(matches.count)}`
}

/** `match 3/14` of a search in the page, else the place in the list; nothing where there is nothing to count. */
function positionOf(library: Library, state: State, content: Content): Span[] {
  const route = currentRoute(state)
  const finding = findingOf(library, state)
  if (finding) return [span(matchWords(finding, state.find?.at ?? -1), 'match')]
  const { count } = content
  if (count > 0) return [span(`${grouped(Math.min(route.cursor + 1, count))}/${grouped(count)}`, 'dim')]
  return []
}
