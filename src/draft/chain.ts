import type { NameTable } from './name-table.ts'
import type { People } from './people.ts'

/** Who says a sentence, nearest the outlet first and without it, and what of that is in doubt. */
export interface Chain {
  readonly links: readonly string[]
  /** The words that a guess rests on; absent where nothing is guessed. */
  readonly doubt?: string
  /** Who else it may be. */
  readonly alternatives?: readonly (readonly string[])[]
}

/** The speaker that the sentences before give. */
export interface Speakers {
  readonly outlet?: string | undefined
  readonly person?: string | undefined
  /** The other people of the sentence before. */
  readonly others?: readonly string[]
  /** Whether that person has spoken, and is not only named. */
  readonly spoken?: boolean
  readonly medium?: string | undefined
  readonly office?: string | undefined
  readonly official?: string | undefined
  readonly before?: Chain | undefined
}

/** The inputs for finding chains. */
export interface ChainContext {
  readonly table: NameTable
  readonly people: People
  readonly speakers: Speakers
}

/** Who a noun phrase before or after a verb of saying names. */
export interface Speaker {
  readonly name: string
  readonly kind: 'person' | 'medium' | 'office' | 'described'
  readonly doubt?: string
  readonly alternatives?: readonly string[]
}
