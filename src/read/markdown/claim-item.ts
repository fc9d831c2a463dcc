import { readDatePrefix } from '../../dates/authored.ts'
import type { When } from '../../dates/when.ts'
import type { EventType, Status } from '../../model/model.ts'
import { EVENT_TYPES, STATUSES } from '../../model/vocabulary.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { oneEditApart } from '../edits.ts'
import type { Plain } from '../mapped-text.ts'
import type { Report } from '../report.ts'
import type { DraftClaim, Mention } from './draft.ts'
import { type Marks, readMarks, warnOfUnclosed } from './marks.ts'
import { lineAt, type SourceFile } from './source-file.ts'

/** What an item is read against: its file, the day of its briefing, and the names its front matter lists. */
export interface ItemContext {
  readonly file: SourceFile
  readonly report: Report
  readonly date?: string | undefined
  readonly listed: readonly string[]
}

/** Reads a list item as a claim; undefined where it says nothing at all. */
export function readItem(item: Plain, context: ItemContext): DraftClaim | undefined {
  const start = /^\s*(?:\[[ xX]\]\s+)?/.exec(item.mask)?.[0].length ?? 0
  const dated = readPrefix(item, start, context)
  const marks = readMarks(dated.rest)
  const text = marks.text || wordless(marks)
  if (text === '') return undefined
  const at = item.at(start)
  const ours = dated.when !== undefined || marks.places.length + marks.tags.length > 0 || marks.chain !== undefined
  warnOfUnclosed(dated.rest, context.report)
  warnOfMarks(marks, ours, context.report)
  const status = only(marks.tags, STATUSES, context.report)
  return {
    at,
    line: lineAt(context.file, at),
    text,
    when: dated.when,
    actors: [...marks.actors, ...listedIn(text, at, marks, context.listed)],
    place: marks.places[0],
    type: only(marks.tags, EVENT_TYPES, context.report)?.is as EventType | undefined,
    status: status as { is: Status; at: number } | undefined,
    key: marks.keys[0],
    chain: marks.chain,
  }
}

/**
 * Takes the date off the start of an item. A date that cannot be read is an error, words that may be none a warning; in
 * both cases they stay in the text.
 */
function readPrefix(item: Plain, start: number, { report, date }: ItemContext): { when?: When; rest: Plain } {
  const found = readDatePrefix(item.mask.slice(start), { ...(date !== undefined && { briefingDate: date }) })
  if (found?.problem !== undefined) {
    const { message, suggestion } = found.problem
    report(
      found.unread ? 'warning' : 'error',
      item.at(start),
      message,
      suggestion === undefined ? undefined : `type ${suggestion}`,
    )
  }
  if (found?.when === undefined) return { rest: slice(item, start) }
  return { when: found.when, rest: slice(item, start + found.length) }
}

const slice = (plain: Plain, start: number): Plain => ({
  text: plain.text.slice(start),
  mask: plain.mask.slice(start),
  at: (index) => plain.at(start + index),
})

/** What is shown of a claim of nothing but marks. */
function wordless({ actors, places, keys }: Marks): string {
  const names = [...actors, ...places].map(({ name }) => name).join(', ')
  return names || (keys[0]?.name.replaceAll(/[-_]/g, ' ') ?? '')
}

/** Notes of another kind have `#tags` too: only an item with other marks of ours, or a slip of the hand, is told. */
function warnOfMarks(marks: Marks, ours: boolean, report: Report): void {
  if (marks.open !== undefined) report('warning', marks.open, 'this attribution is never closed', 'put ) after it')
  for (const { name, at } of marks.otherTags) {
    const slip = slipOf(name.toLowerCase(), ours || marks.actors.length > 0)
    const near = slip ?? (ours ? nearestWord(name, WORDS) : undefined)
    if (near !== undefined) report('warning', at, `#${name} is no tag here`, `did you mean #${near}?`)
    else if (ours) report('warning', at, `#${name} is no tag here`, `the tags are ${ALL_TAGS}`)
  }
  const [, secondPlace] = marks.places
  if (secondPlace !== undefined) {
    report('warning', secondPlace.at, 'a claim has one place; only the first counts', 'write the other without @')
  }
  const [, secondKey] = marks.keys
  if (secondKey !== undefined) {
    report('warning', secondKey.at, 'a claim is about one event; only the first key counts', 'make it two claims')
  }
}

/**
 * The tag that was meant by one a letter away from it. Where no other mark shows that the line is ours, another letter
 * in one of four makes another word (`#text`, `#best`).
 */
function slipOf(typed: string, surelyOurs: boolean): string | undefined {
  return WORDS.find(
    (word) => oneEditApart(typed, word) && (surelyOurs || word.length > 4 || typed.length !== word.length),
  )
}

const WORDS = [...EVENT_TYPES, ...STATUSES]
const ALL_TAGS = WORDS.map((tag) => `#${tag}`).join(' ')

/** The one tag of a kind; the first counts, another is a warning. */
function only<T extends string>(
  tags: readonly Mention[],
  kind: readonly T[],
  report: Report,
): { is: T; at: number } | undefined {
  const found = tags.flatMap(({ name, at }) => {
    const is = kind.find((word) => word === name)
    return is === undefined ? [] : { is, at }
  })
  const other = found.find(({ is }) => is !== found[0]?.is)
  if (other !== undefined)
    report('warning', other.at, `#${other.is} comes after #${found[0]?.is}, which counts`, 'keep one')
  return found[0]
}

/** The names that the front matter lists and that stand in the text, in full, without brackets. */
function listedIn(text: string, at: number, marks: Marks, listed: readonly string[]): Mention[] {
  const linked = new Set(marks.actors.map(({ name }) => name))
  return listed.filter((name) => !linked.has(name) && standsIn(text, name)).map((name) => ({ name, at }))
}

function standsIn(text: string, name: string): boolean {
  const index = text.indexOf(name)
  if (index < 0) return false
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, index)) && !/^[\p{L}\p{N}]/u.test(text.slice(index + name.length))
}
