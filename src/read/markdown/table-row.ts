import { readDate } from '../../dates/read-date.ts'
import type { EventType, Status } from '../../model/model.ts'
import { EVENT_TYPES, STATUSES } from '../../model/vocabulary.ts'
import { readWrittenWords } from '../../times/written-words.ts'
import { isKey } from '../key.ts'
import type { Plain } from '../mapped-text.ts'
import { tidy } from '../single-line.ts'
import { rolesOfName } from '../table/column-names.ts'
import type { ItemContext } from './claim-item.ts'
import type { Mention, ParsedClaim } from './draft.ts'
import type { MarkdownBlock } from './markdown.ts'
import { proseText, readMarks } from './marks.ts'
import { lineAt } from './source-file.ts'
import { readSources } from './sources.ts'

/** The roles of columns that a table in a text may have; all others are what it says. */
const ROLES = ['date', 'source', 'place', 'actors', 'type', 'status', 'key'] as const

type Role = (typeof ROLES)[number]

function roleOf(name: string): Role | undefined {
  const [best] = rolesOfName(name).toSorted((a, b) => a.rank - b.rank)
  if (best?.role === 'start' || best?.role === 'year' || best?.role === 'day') return 'date'
  return ROLES.find((role) => role === best?.role)
}

/**
 * Reads a row of a table in a text: as a claim where a column is of dates, else as a line of text. Its cells may have
 * marks of their own.
 */
export function readTableRow({ text, cells = [], header = [] }: MarkdownBlock, context: ItemContext) {
  const roles = header.map(roleOf)
  const isDated = roles.includes('date') || (cells[0] !== undefined && readDate(words(cells[0])).ok)
  if (!isDated) return [proseText(text)]
  if (cells.every((cell, index) => words(cell) === header[index])) return []
  const first = roles.includes('date') ? undefined : 0
  const at = (role: Role) => cells.find((_, index) => roles[index] === role || (role === 'date' && index === first))
  const told = cells.filter((_, index) => roles[index] === undefined && index !== first)
  const claim = claimOf(told, at, context)
  return claim === undefined ? [] : [claim]
}

function claimOf(
  told: readonly Plain[],
  at: (role: Role) => Plain | undefined,
  { file, report, date, year, above }: ItemContext,
): ParsedClaim | undefined {
  const marks = told.map(readMarks)
  const text = marks.flatMap((each) => each.text || []).join(' · ')
  const dateCell = at('date')
  const source = at('source')
  if (text === '') return undefined
  const offset = (told[0] ?? dateCell)?.at(0) ?? 0
  const typed = dateCell === undefined ? '' : words(dateCell)
  const read = typed === '' ? undefined : readDate(typed, { relative: readWrittenWords, briefingDate: date, year })
  if (read?.ok === false && dateCell !== undefined) {
    report('error', dateCell.at(0), read.message, read.suggestion && `type ${read.suggestion}`)
  }
  const [type, status, key] = [word(at('type')), word(at('status')), word(at('key')).replace(/^\^/, '')]
  const place = at('place')
  const tags = marks.flatMap(({ tags }) => tags.map(({ name }) => name))
  const isStatus = STATUSES.find((each) => each === status.toLowerCase() || tags.includes(each))
  return {
    at: offset,
    line: lineAt(file, offset),
    text,
    when: (read?.ok ? read.when : undefined) ?? above,
    actors: [...namesIn(at('actors')), ...marks.flatMap((each) => each.actors)],
    place: namesIn(place)[0] ?? marks.flatMap((each) => each.places)[0],
    type: EVENT_TYPES.find((each) => each === type.toLowerCase() || tags.includes(each)) as EventType | undefined,
    status: isStatus && { is: isStatus as Status, at: offset },
    key: isKey(key) ? { name: key, at: offset } : marks.flatMap((each) => each.keys)[0],
    threads: marks.flatMap((each) => each.threads.map(({ name }) => name)),
    chains: chainsOf(source) ?? marks.find(({ chains }) => chains !== undefined)?.chains,
    links: [...marks.flatMap((each) => each.links), ...(source === undefined ? [] : readMarks(source).links)],
  }
}

function chainsOf(source: Plain | undefined): ParsedClaim['chains'] {
  if (source === undefined || words(source) === '') return undefined
  const chains = readSources(source.text, source.at, source.mask)
  return chains.length === 0 ? undefined : chains
}

function namesIn(cell: Plain | undefined): Mention[] {
  if (cell === undefined || words(cell) === '') return []
  const { actors, places } = readMarks(cell)
  if (actors.length + places.length > 0) return [...actors, ...places]
  return words(cell)
    .split(/[,;]/)
    .flatMap((name) => (tidy(name) === '' ? [] : { name: tidy(name, 200), at: cell.at(0) }))
}

const words = (cell: Plain): string => proseText(cell)

const word = (cell: Plain | undefined): string => (cell === undefined ? '' : words(cell))
