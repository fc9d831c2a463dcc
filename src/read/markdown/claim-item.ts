import { dayAtStart, dayInSentence } from '../../dates/date-in-sentence.ts'
import { readDateAlone } from '../../dates/date-prefix.ts'
import type { When } from '../../dates/when.ts'
import type { EventType, Status } from '../../model/model.ts'
import type { Fix } from '../../model/problem.ts'
import { EVENT_TYPES, STATUSES } from '../../model/vocabulary.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { oneEditApart } from '../edits.ts'
import { type Plain, slicePlain } from '../mapped-text.ts'
import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'
import { CLOSING } from './attribution.ts'
import { readDatedStart } from './dated-start.ts'
import type { Mention, ParsedClaim } from './draft.ts'
import { type Marks, readMarks, warnOfUnclosed } from './marks.ts'
import { lineAt, type SourceFile } from './source-file.ts'
import { isRetracted, struckIn } from './struck.ts'
import { mended } from './word-marks.ts'

/** The context of an item: its file, the day of its briefing, and the names its front matter lists. */
export interface ItemContext {
  readonly file: SourceFile
  readonly report: Report
  readonly date?: string | undefined
  /** The year that the headings above give. */
  readonly year?: string | undefined
  /** The date that a heading or an item above gives. */
  readonly above?: When | undefined
  readonly listed: readonly string[]
  /** The texts of footnotes, by label. */
  readonly footnotes: ReadonlyMap<string, string>
}

/** Reads a list item as a claim; undefined where it says nothing at all. */
export function readItem(item: Plain, context: ItemContext): ParsedClaim | undefined {
  const { report } = context
  const start = BOX.exec(item.mask)?.[0].length ?? 0
  const { body, retracted, instead } = withoutStrikes(slicePlain(item, start), context)
  const dated = readDatedStart(body, context)
  const rest = slicePlain(body, dated.length)
  const marks = readMarks(rest)
  const text = marks.text || wordless(marks)
  if (text === '') return undefined
  const at = item.at(start)
  const { when } = dated
  const ours = when !== undefined || marks.places.length + marks.tags.length > 0 || marks.chains !== undefined
  warnOfUnclosed(rest, report)
  if (when === undefined && dated.told !== true) warnOfDateWithin(body, context)
  warnOfMarks(marks, ours, report)
  warnOfSources(marks, ours || context.above !== undefined, report)
  const status = only(marks.tags, STATUSES, report)
  return {
    at,
    line: lineAt(context.file, at),
    text,
    when: when ?? context.above,
    actors: [...marks.actors, ...listedIn(text, at, marks, context.listed)],
    place: marks.places[0],
    type: only(marks.tags, EVENT_TYPES, report)?.is as EventType | undefined,
    status: status as { is: Status; at: number } | undefined,
    key: marks.keys[0],
    threads: marks.threads.map(({ name }) => name),
    chains: marks.chains,
    links: marks.links,
    retracted,
    notes: { ...instead, ...dated.notes, ...asidesOf(marks), ...footnotesOf(marks, context) },
  }
}

/** A date belongs at the start of its line: elsewhere it may be a part of what is said. */
function warnOfDateWithin(body: Plain, { report, date, year, above }: ItemContext): void {
  const alone = readDateAlone(body.mask, { briefingDate: date, year })
  if (alone !== undefined && /\d/.test(body.mask)) {
    report(
      'warning',
      body.at(0),
      `nothing stands behind the date “${tidy(body.text)}”`,
      'type a colon and what happened',
    )
    return
  }
  const first = dayAtStart(body.text, body.mask, { briefingDate: date, year })
  if (first !== undefined && !first.typed.startsWith('^')) {
    const message = `“${first.typed}” begins this line and is not read as its date`
    report('warning', body.at(0), message, `if it is, begin the line with “${first.instead}: ”`)
    return
  }
  const found = above === undefined ? dayInSentence(body.mask, { briefingDate: date, year }) : undefined
  if (found === undefined) return
  const message = `“${found.typed}” in this line is not read as its date`
  report('warning', body.at(found.from), message, `if it is, begin the line with “${found.typed}: ”`)
}

/** The box of a task list, which other programs fill with other signs. */
const BOX = /^\s*(?:\[[ xX/>!?*-]\]\s+)?/

/**
 * The text of an item that is retracted, without the signs that strike it out; else as it is, but for a date that was
 * struck out with another in its place, which becomes a note.
 */
function withoutStrikes(own: Plain, { date, year }: ItemContext) {
  const struck = struckIn(own)
  const [first] = struck.ranges
  if (first === undefined) return { body: own }
  if (isRetracted(struck, readDatedStart(struck.plain, { date, year }).length)) {
    return { body: struck.plain, retracted: true as const }
  }
  const behind = slicePlain(own, first.end + (/^\s*/.exec(own.mask.slice(first.end))?.[0].length ?? 0))
  const isOldDate = first.start === 0 && readDatedStart(behind, { date, year }).when !== undefined
  if (!isOldDate) return { body: own }
  return { body: behind, instead: { 'struck out': tidy(own.text.slice(2, first.end - 2)) } }
}

const asidesOf = ({ asides }: Marks): Record<string, string> =>
  asides.length === 0 ? {} : { source: asides.join(', ') }

function footnotesOf({ footnotes }: Marks, context: ItemContext): Record<string, string> {
  const texts = [...new Set(footnotes)].flatMap((label) => context.footnotes.get(label) ?? `[^${label}]`)
  return Object.fromEntries(texts.map((text, index) => [index === 0 ? 'note' : `note ${index + 1}`, text]))
}

/** The text of a claim of nothing but marks. */
function wordless({ actors, places, keys }: Marks): string {
  const names = [...actors, ...places].map(({ name }) => name).join(', ')
  return names || (keys[0]?.name.replaceAll(/[-_]/g, ' ') ?? '')
}

/** Words that any sentence may have are told in a line that has a date or other marks of ours. */
function warnOfSources({ near }: Marks, isOurs: boolean, report: Report): void {
  for (const { name, at, likely } of near.sources) {
    if (likely && !isOurs) continue
    report('warning', at, `if “${name}” says who says so, it is not read`, `type (per ${name}) at the end of the line`)
  }
}

/** Notes of another kind have `#tags` too: only an item with other marks of ours, or a slip of the hand, is told. */
function warnOfMarks({ near, places, keys, actors }: Marks, ours: boolean, report: Report): void {
  for (const at of near.open)
    report('warning', at, 'this attribution is never closed', 'put ) after it', (text) => closing(text, at))
  for (const { name, at } of near.inner) {
    const message = `(per ${name}) stands in the middle of the sentence and is not read`
    report('warning', at, message, 'put it at the end of the line, or make two claims of it')
  }
  for (const { name, at } of near.tags) {
    const slip = slipOf(name.toLowerCase(), ours || actors.length > 0)
    const meant = slip ?? (ours ? nearestWord(name, WORDS) : undefined)
    if (meant !== undefined) {
      const fix = slip === undefined ? undefined : { from: at, to: at + name.length + 1, text: `#${meant}` }
      report('warning', at, `#${name} is no tag here`, `did you mean #${meant}?`, fix)
    } else if (ours) report('warning', at, `#${name} is no tag here`, `the tags are ${ALL_TAGS}`)
  }
  for (const word of near.words) warnOfWord(word, ours, report)
  const [, secondPlace] = places
  if (secondPlace !== undefined) {
    report('warning', secondPlace.at, 'a claim has one place; only the first counts', 'write the other without @')
  }
  const [, secondKey] = keys
  if (secondKey !== undefined) {
    report('warning', secondKey.at, 'a claim is about one event; only the first key counts', 'make it two claims')
  }
}

/** Closes an attribution at the end of its line, where nothing but names stands behind it. */
function closing(text: string, at: number): Fix | undefined {
  const [names = ''] = /^[(（[［【][^\r\n()[\]#^@+]{1,120}/u.exec(text.slice(at)) ?? []
  const rest = text.slice(at + names.length)
  if (!/^(?:[\r\n]|$)/.test(rest) || /[.!?]\s+\S/.test(names)) return undefined
  const end = at + names.replace(/[\s.]+$/, '').length
  return { from: end, to: end, text: CLOSING[names.charAt(0)] ?? ')' }
}

function warnOfWord(
  { sign, name, at, more, isAccount }: Marks['near']['words'][number],
  ours: boolean,
  report: Report,
): void {
  if (sign === '@') {
    if (/^\p{Ll}/u.test(name) && !ours) return
    if (isAccount) {
      const hint = `type (per ${name}) at the end of the line if it says so, @[[${name}]] if it is a place`
      report('warning', at, `@${name} looks like the name of an account and is not read`, hint)
      return
    }
    // How far the name goes is not known where more words in capitals follow.
    const fix = more === '' ? { from: at, to: at + name.length + 1, text: `@[[${name}]]` } : undefined
    report('warning', at, `@${name} names no place`, `type @[[${name}${more}]]`, fix)
  } else if (sign === '^' && !/\p{L}/u.test(name)) {
    const hint = `type ^on-${name}, or begin the line with “${name}: ” if that is its date`
    report('warning', at, `^${name} looks like a date and is no key: a key has a letter`, hint)
  } else if (sign === '^') {
    const key = `^${mended(name)}`
    const fix = { from: at, to: at + name.length + 1, text: key }
    report('warning', at, `^${name} is not read: a key has letters, digits, - and _`, `type ${key}`, fix)
  } else if (sign === '#' && ours) report('warning', at, `#${name} is no tag here`, `the tags are ${ALL_TAGS}`)
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
