import { explain } from '../agreement/explain.ts'
import type { Sentence } from '../agreement/sentences.ts'
import { shortWords, words } from '../dates/words.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { unsigned } from '../text/conflict-sign.ts'
import { pad } from '../text/fit.ts'
import type { Line, Span } from '../text/line.ts'
import { blank, fitLine, lineWidth, span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import type { Side } from '../views/agreement-view.ts'
import { allChains, type ClaimView, originOf, viaOf, withdrawalWord } from '../views/claim-view.ts'
import { aboutEvent, type EventView, eventView } from '../views/event-view.ts'
import { linkedNames } from '../views/names.ts'
import { threadsOf } from '../views/thread-view.ts'
import { claimLines, dateColumn, hanging } from './claim-lines.ts'
import { reportOf } from './claim-page.ts'
import { addDatings } from './dating-table.ts'
import { labelled } from './labelled.ts'
import { signOfClaim, wordsOfClaim } from './marks.ts'
import { nameMarker } from './name-links.ts'
import { notesOf } from './note-spans.ts'
import { type Page, PageBuilder } from './page.ts'
import { addActors, addThreads } from './page-links.ts'

/** How an event page may be cut. */
export interface EventPageOptions {
  /** How many lines will be looked at. */
  readonly most?: number
  /** Whether each claim without a date is folded into one line, which Enter opens. */
  readonly folded?: boolean
  /** Whether it ends with how the date, the origins and the verdicts came about. */
  readonly explained?: boolean
}

/** One event: its claims compared on when, where and whether, how it turned out, and who takes part. */
export function eventPage(world: World, event: Event, width: number, options: EventPageOptions = {}): Page {
  const view = eventView(world, event)
  const out = new PageBuilder(options.most)
  addHead(out, view, width)
  const [only, ...others] = view.claims
  if (only && others.length === 0) addOnly(out, world, only, width)
  else {
    addDatings(out, world, event, view, width)
    addUndated(out, view, width, options.folded ?? false)
  }
  out.gap()
  if (others.length > 0) addSides(out, view, width)
  addRecord(out, view, width)
  addActors(out, world, view.actors, width)
  addNotes(out, view.claims, width)
  addThreads(out, threadsOf(world, event.claims), width)
  if (options.explained) addExplanation(out, world, event, width)
  return out.page(view.title)
}

/** How the answers above came about, step by step. */
function addExplanation(out: PageBuilder, world: World, event: Event, width: number): void {
  if (out.room === 0) return
  out.gap().add([span('How it was worked out', 'heading')])
  for (const [at, { title, lines }] of explain(world, event).entries()) {
    if (at > 0) out.gap()
    out.add([span(title, 'strong')])
    for (const line of lines) out.add(...hanging([span(line)], width, 2))
  }
}

/** The title with what the event is and how much is said of it; then when, ≠ where dates conflict, and the record's day. */
function addHead(out: PageBuilder, view: EventView, width: number): void {
  const about = aboutEvent(view).join(' · ')
  out.add(...besides([span(view.title, 'strong')], [span(about, 'dim')], width))
  const differs = view.readings.length > 1
  const date: Span[] = [
    ...(differs ? [span('≠ ', 'conflict')] : []),
    span(unsigned(view.dateWords ?? 'no date given'), differs ? 'conflict' : 'plain'),
  ]
  const { record } = view
  const turned = record && [record.when && words(record.when), record.place].filter(Boolean).join(', ')
  out.add(...besides(date, turned ? [span('◆ ', 'heading'), span(turned)] : [], width))
}

/** Two runs of words at the ends of one line, or below each other where it has no room for both. */
function besides(left: readonly Span[], right: readonly Span[], width: number): Line[] {
  const room = width - lineWidth(left) - lineWidth(right)
  if (right.length > 0 && room >= 2) return [[...left, blank(room), ...right]]
  return [...wrapSpans(left, width, 2), ...(right.length > 0 ? wrapSpans(right, width, 2) : [])]
}

/** The one claim that there is: nothing to compare it with, so it stands in its own words. */
function addOnly(out: PageBuilder, world: World, claim: ClaimView, width: number): void {
  const column = dateColumn([claim.when && shortWords(claim.when)], width)
  const names = nameMarker(linkedNames(world, [claim.id]))
  const chains = (): readonly (readonly string[])[] =>
    claim.attribution.length > 0 ? allChains(claim) : [[claim.origin]]
  const lines = claimLines(claim, { width, understood: '', column, names, chains })
  const title = reportOf(world, claim)
  const report = title === claim.outlet ? [] : hanging([span(title, 'dim')], width, 2 + column)
  out.gap().stop({ kind: 'claim', id: claim.id }, [...lines, ...report])
}

/** Claims that give no date: their words, then who stands behind them and who tells it. */
function addUndated(out: PageBuilder, view: EventView, width: number, folded: boolean): void {
  const undated = view.claims.filter(({ when }) => when === null)
  if (undated.length === 0) return
  out.gap().add([span(`Also said, without a date · ${undated.length}`, 'heading')])
  for (const claim of undated.slice(0, out.room)) {
    const by = [originOf(claim), viaOf(claim)].filter(Boolean).join(' via ')
    const who = [withdrawalWord(claim), by].filter(Boolean).join(' · ')
    const head = [signOfClaim(claim)]
    const text = wordsOfClaim(claim, [span(claim.text)])
    const lines = folded
      ? [foldedLine([...head, ...text], who, width)]
      : wrapSpans([...head, ...text, span(` · ${who}`, 'dim')], width, 2)
    out.stop({ kind: 'claim', id: claim.id }, lines)
  }
}

/** As much of the words as one line has room for, and who says them at its right: no more than two fifths of it. */
function foldedLine(words: readonly Span[], who: string, width: number): Line {
  const aside = Math.min(cells(who), Math.floor(width * 0.4))
  return [...fitLine(words, Math.max(2, width - aside - 2)), blank(2), span(pad(who, aside), 'dim')]
}

/**
 * When, where and whether: by whom, and in a sentence how they agree. Dates that conflict, or are but one, stand in the
 * rows above, marked.
 */
function addSides(out: PageBuilder, view: EventView, width: number): void {
  const said = (about: string, ...kinds: readonly Sentence['kind'][]): Span[] =>
    view.sentences
      .filter((sentence) => sentence.about === about && kinds.includes(sentence.kind))
      .map(({ text, kind }) =>
        kind === 'conflict' ? span(`≠ ${text} `, 'conflict') : span(`${text.replace(/^Place: /, '')} `, 'dim'),
      )
  const { verdict } = view.agreement.date
  const rests = verdict === 'conflict' || verdict === 'single' ? [] : said('date', 'verdict')
  addLabelled(out, 'When', [...rests, ...said('date', 'relay', 'changed')], width)
  addLabelled(out, 'Where', said('place', 'verdict', 'conflict'), width)
  addLabelled(out, 'Whether', [...sideSpans(view.occurrence), ...said('occurrence', 'conflict')], width)
}

/** Words after a label, and set in by it; nothing where there are none. */
function addLabelled(out: PageBuilder, label: string, spans: readonly Span[], width: number): void {
  if (spans.length > 0 && out.room > 0) out.add(...labelled(label, spans, width))
}

/** Each side with who says so, ≠ where it conflicts with another: `Vladivostok: Yonhap, Russian media. `. */
const sideSpans = (sides: readonly Side<string>[]): Span[] =>
  sides.flatMap(({ value, conflict, origins }) => [
    conflict ? span(`≠ ${value}`, 'conflict') : span(value, 'strong'),
    span(`: ${origins.join(', ')}. `),
  ])

/** How it turned out, apart from what the reports said, and who says so. */
function addRecord(out: PageBuilder, { record }: EventView, width: number): void {
  if (!record) return
  const source = [record.source, record.url].filter(Boolean).join(' · ')
  addLabelled(out, '◆ Record', [span(record.text), span(` ${source}`, 'dim')], width)
}

/** The notes of the claims, which the program keeps and does not read; their threads stand below. */
function addNotes(out: PageBuilder, claims: readonly ClaimView[], width: number): void {
  const noted = claims
    .map((claim) => ({ ...claim, threads: [] }))
    .filter((claim) => notesOf(claim).length > 0)
    .slice(0, out.room)
  const told = noted.flatMap((claim, at) => [
    ...(at > 0 ? [blank(3)] : []),
    ...(noted.length > 1 ? [span(`${claim.origin}  `, 'strong')] : []),
    ...notesOf(claim),
  ])
  addLabelled(out, 'Notes', told, width)
}
