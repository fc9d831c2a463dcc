import { HashTable, hashOf } from './hash-table.ts'

/** Where each of many different texts stands in a list. */
export interface TextPlaces {
  get(text: string): number | undefined
  /** Adds a text that is not there yet. */
  set(text: string, place: number): unknown
}

/** From so many texts on a table of hashes is worth its making: it takes a quarter of a `Map` and leaves nothing behind. */
const MANY = 10_000

/** Places for about so many texts, of which `textAt` gives each by its place. */
export const textPlaces = (count: number, textAt: (place: number) => string | undefined): TextPlaces =>
  count < MANY ? new Map<string, number>() : new TextTable(textAt)

class TextTable implements TextPlaces {
  readonly #table = new HashTable()
  readonly #textAt: (place: number) => string | undefined

  constructor(textAt: (place: number) => string | undefined) {
    this.#textAt = textAt
  }

  get(text: string): number | undefined {
    const hash = hashOf(text)
    let place = this.#table.first(hash)
    while (place >= 0 && this.#textAt(place) !== text) place = this.#table.next(hash)
    return place < 0 ? undefined : place
  }

  set(text: string, place: number): void {
    this.#table.add(hashOf(text), place)
  }
}
