import { pushTo } from '../../text/push-to.ts'
import { later, pace } from '../../work.ts'
import { sounds } from '../phonetics/phonetic-key.ts'

/** A name of an actor or a place. `owner` is its record's number; `compact` is its words without anything between. */
export interface IndexedName {
  readonly owner: number
  readonly text: string
  readonly rank: 'name' | 'other' | 'weak'
  readonly words: readonly string[]
  readonly compact: string
  /** Whether it is a proper name, as of a person or a place, and not made of common nouns, as of a ministry. */
  readonly proper: boolean
}

const LEFT_OUT = new Set(['and', 'for', 'of', 'the', 'on', 'in', 's'])

/** The first letters of a name's words, of all of them and of those that an acronym keeps. */
function initialsOf({ words }: IndexedName): string[] {
  const first = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join('')
  const short = first(words.filter((word) => !LEFT_OUT.has(word)))
  return [...new Set([first(words), short])].filter((initials) => initials.length > 1)
}

/** The names of a corpus, found as a whole. */
export interface Names {
  readonly all: readonly IndexedName[]
  of(owner: number): readonly IndexedName[]
  /** Names whose letters are exactly these, whatever stands between them. */
  spelled(compact: string): readonly IndexedName[]
  /** Proper names that share a sound of so many letters at least with these letters. */
  sounding(compact: string, least: number): readonly IndexedName[]
  /** Names that begin with these letters, whatever stands between them. */
  beginning(compact: string): readonly IndexedName[]
  /** Names whose words begin with these letters, as KJU for Kim Jong Un. */
  withInitials(letters: string): readonly IndexedName[]
  /** Makes the tables of many names ahead: those of few are made at the first question. */
  prepare(): Generator<undefined>
}

/** The tables of so many names are made at the first question. */
const FEW = 2000

/** Makes the tables of names by their keys, each when it is first asked for. */
export function makeNames(all: readonly IndexedName[]): Names {
  const byOwner = later(grouped(all, ({ owner }) => [owner]))
  const bySpelling = later(grouped(all, ({ compact }) => [compact]))
  const bySound = later(grouped(all, ({ compact, proper }) => (proper ? sounds(compact) : [])))
  const byInitials = later(grouped(all, initialsOf))
  return {
    all,
    of: (owner) => byOwner().get(owner) ?? [],
    spelled: (compact) => bySpelling().get(compact) ?? [],
    sounding: (compact, least) =>
      sounds(compact).flatMap((key) => (key.length >= least ? (bySound().get(key) ?? []) : [])),
    beginning: (compact) => all.filter((name) => name.compact.startsWith(compact)),
    withInitials: (letters) => byInitials().get(letters) ?? [],
    *prepare() {
      if (all.length <= FEW) return
      for (const table of [bySpelling, bySound, byInitials, byOwner]) yield* table.prepare()
    },
  }
}

function* grouped<T, K>(
  items: readonly T[],
  keysOf: (item: T) => readonly K[],
): Generator<undefined, ReadonlyMap<K, T[]>> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    if (pace()) yield
    for (const key of keysOf(item)) pushTo(groups, key, item)
  }
  return groups
}
