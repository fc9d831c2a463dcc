import type { Actor, Place } from '../model/model.ts'
import { BODY_NAMES, MEDIA_NAMES } from './media.ts'
import { STATE_WORDS, stateNamed, stateOfCapital, stateOfDemonym } from './states.ts'

/** The kinds of things that a name can have. A capital stands for its state where no place is meant; "Russian" is of one. */
export type NameKind = 'person' | 'state' | 'body' | 'media' | 'place' | 'capital' | 'demonym'

/** A name of the folder or of the world: what it is given as, and what of. */
export interface FolderName {
  readonly name: string
  readonly kind: NameKind
  /** Whether the folder's own actors have it. */
  readonly own?: boolean
}

/** The actors and places that the folder of a draft already knows. */
export interface KnownNames {
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
}

/** All names known, by the key that `nameKey` gives them, and the folder's bare surnames. */
export interface NameTable {
  readonly names: ReadonlyMap<string, FolderName>
  readonly surnames: ReadonlyMap<string, readonly string[]>
  /** The first words of the folder's names of three words and more, which may be written small: "its state affairs commission". */
  readonly small: ReadonlySet<string>
}

/** Names in letters are the same whatever their case, hyphens and accents; short ones in capitals are not words in small letters. */
export function foldedName(text: string): string {
  // Most names are plain letters, of which all this leaves only the case.
  if (/^[A-Za-z.']+(?: [A-Za-z.']+)*$/.test(text)) return /^[A-Z]{2,4}$/.test(text) ? text : text.toLowerCase()
  const spaced = text.replace(/[-\s]+/g, ' ').replaceAll('’', "'")
  const plain = /[\u00c0-\u024f]/.test(spaced) ? spaced.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : spaced
  return /^\p{Lu}{2,4}$/u.test(plain) ? plain : plain.toLowerCase()
}

const LONG = /^[a-z]+(?: [a-z]+){2,}$/

const KIND: Readonly<Partial<Record<NonNullable<Actor['kind']>, NameKind>>> = {
  person: 'person',
  state: 'state',
  media: 'media',
}

/** Makes the table once for a folder: its own names come before those of the world. */
export function makeNameTable({ actors, places }: KnownNames): NameTable {
  const names = new Map<string, FolderName>()
  const surnames = new Map<string, string[]>()
  const add = (text: string, known: FolderName): void => {
    const key = foldedName(text)
    if (!names.has(key)) names.set(key, known)
  }
  for (const { name, kind, otherNames } of actors) {
    const known = { name, kind: (kind && KIND[kind]) ?? 'body', own: true }
    for (const { text, weak } of [{ text: name, weak: undefined }, ...otherNames]) {
      if (!weak) add(text, known)
      else if (kind === 'person') surnames.set(foldedName(text), [...(surnames.get(foldedName(text)) ?? []), name])
    }
  }
  for (const { name, otherNames } of places) {
    for (const text of [name, ...otherNames.map((other) => other.text)]) {
      if (stateOfCapital(text) === undefined) add(text, { name, kind: 'place', own: true })
    }
  }
  for (const [text, name] of BODY_NAMES) add(text, ownOr(names, name, 'body'))
  for (const [text, name] of MEDIA_NAMES) add(text, ownOr(names, name, 'media'))
  for (const word of STATE_WORDS) {
    const state = stateNamed(word) ?? stateOfDemonym(word)
    if (state) add(word, { name: ownOr(names, state.name, 'state').name, kind: stateNamed(word) ? 'state' : 'demonym' })
    else add(word, { name: word, kind: 'capital' })
  }
  const small = new Set(
    [...names].flatMap(([key, { own, kind }]) =>
      own && kind === 'body' && LONG.test(key) ? [key.split(' ')[0] ?? ''] : [],
    ),
  )
  return { names, surnames, small }
}

/** The name under which the folder already has somebody of the world. */
function ownOr(names: ReadonlyMap<string, FolderName>, name: string, kind: NameKind): FolderName {
  const own = names.get(foldedName(name))
  return own ? { ...own, kind } : { name, kind }
}
