import type { ClaimRole } from '../../model/column-roles.ts'
import { EVENT_TYPES } from '../../model/vocabulary.ts'
import { isKey } from '../key.ts'
import { tidy } from '../single-line.ts'
import { cameoWords } from './cameo.ts'
import { saysNothing, urlsIn } from './cells.ts'
import { foldName } from './column-names.ts'
import { addLink, addNote, type GatheredRow, withMentions } from './gathered-row.ts'
import { readSourceCell } from './source-cell.ts'
import { splitNames } from './split-names.ts'
import { statusOf } from './status-words.ts'

/** Puts the text of a cell, which is never empty, into its row. */
export type SetText = (row: GatheredRow, text: string) => void

/** Puts a cell as it stands in the file into its row. */
export type SetCell = (row: GatheredRow, cell: string) => void

/** The treatment of the cells of a column: of each text, or once of each wording. */
type CellPlan = SetText | Repeating

/**
 * Makes, once for the column of a name, what is done with its cells; `isKnown` tells whether a name stands for somebody
 * alone.
 */
export type ColumnPlan = (column: string, isKnown: (name: string) => boolean) => CellPlan

/** A column whose wordings repeat: each is cleaned and read once. */
interface Repeating {
  readonly repeating: (textOf: (cell: string) => string) => SetCell
}

function repeating<T extends object | string>(
  read: (text: string) => T,
  set: (row: GatheredRow, value: T) => void,
): Repeating {
  return {
    repeating: (textOf) => {
      const known = new Map<string, T>()
      const make = (cell: string): T => read(textOf(cell))
      return (row, cell) => set(row, remembered(known, cell, make))
    },
  }
}

/** The way in which a plan takes cells as they stand in the file, of which `textOf` gives the text. */
export function withTexts(plan: CellPlan, textOf: (cell: string) => string): SetCell {
  if (typeof plan === 'object') return plan.repeating(textOf)
  return (row, cell) => {
    const text = textOf(cell)
    if (text !== '') plan(row, text)
  }
}

/** So many wordings of a column are remembered: one in which none repeats would else be held twice. */
const MOST_REMEMBERED = 50_000

/** The value made of a text before, or made now. */
export function remembered<K, T>(known: Map<K, T>, text: K, make: (text: K) => T): T {
  const before = known.get(text)
  if (before !== undefined) return before
  const made = make(text)
  if (known.size < MOST_REMEMBERED) known.set(text, made)
  return made
}

/** The same of two lists, which rows share, made once: those of places are few, though each column adds to them. */
function remembering<T>(make: (list: T, other: T) => T): (list: T, other: T) => T {
  const known = new Map<T, Map<T, T>>()
  return (list, other) => {
    const before = known.get(list)?.get(other)
    if (before !== undefined) return before
    const made = make(list, other)
    const same = known.get(list) ?? new Map<T, T>()
    if (known.size < MOST_REMEMBERED && same.size < MOST_REMEMBERED) known.set(list, same.set(other, made))
    return made
  }
}

const place: ColumnPlan = () => {
  const within = remembering(withMentions)
  return repeating(
    (text) => (saysNothing(text) ? [] : [{ name: text, at: 0 }]),
    (row, mentions) => {
      row.places = within(row.places, mentions)
    },
  )
}

/** How the cells of each role of a claim are read. */
export const CLAIM_PLANS: Readonly<Record<ClaimRole, ColumnPlan>> = {
  title: () => (row, text) => {
    row.title = text
  },
  text: () => (row, text) => {
    row.text = text
  },
  actors: (column, isKnown) => {
    const kind = PEOPLE.test(foldName(column)) ? 'person' : undefined
    return repeating(
      (text) =>
        withMentions(
          [],
          splitNames(text, isKnown).map((name) => ({ name: tidy(name, 200), at: 0, kind })),
        ),
      (row, mentions) => {
        row.actors = withMentions(row.actors, mentions)
      },
    )
  },
  role: () => (row, text) => {
    row.role = text
  },
  place,
  region: place,
  country: place,
  type: () =>
    repeating(
      (text) => (saysNothing(text) ? '' : (EVENT_TYPES.find((type) => type === text.toLowerCase()) ?? text)),
      (row, type) => {
        if (type !== '') row.type = type
      },
    ),
  cameo: (column) => (row, text) => {
    row.type = cameoWords(text) ?? row.type
    addNote(row, column, text)
  },
  status: (column) => (row, text) => {
    const status = statusOf(text)
    if (status !== undefined) row.status = status
    // Another word than that of the status says more: a cancelled meeting and a denied one are not the same.
    if (status !== text.toLowerCase()) addNote(row, column, text)
  },
  key: (column) => (row, text) => {
    if (isKey(text)) row.key = text
    else addNote(row, column, text)
  },
  source: (column, isKnown) =>
    repeating(
      (text) => (saysNothing(text) ? { nothing: true } : { text, ...readSourceCell(text, isKnown) }),
      (row, cell) => {
        if ('nothing' in cell) return
        for (const url of cell.urls) addLink(row, url)
        row.chains = row.chains === undefined ? cell.chains : [...row.chains, ...cell.chains]
        if (cell.more) addNote(row, column, cell.text)
      },
    ),
  url: (column) => (row, text) => {
    const urls = urlsIn(text)
    for (const url of urls) addLink(row, url)
    if (!PICTURES.test(column)) row.page ??= urls[0]
    if (urls.length === 0) addNote(row, column, text)
  },
  kind: () => (row, text) => {
    row.kind = text.toLowerCase()
  },
}

/** Columns of people. */
const PEOPLE = /^(?:person|persons|people|visitors?|speakers?|personen|personas?|personnes?|人物|인물|персона|лицо)$/

/** Columns whose addresses lead to no report. */
const PICTURES = /media|image|img|thumb|photo|picture|video|audio|logo|wiki/i
