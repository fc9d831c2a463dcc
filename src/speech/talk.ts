import { isSame, type Reference } from './location.ts'

/** A line to say. One that costs something to make is made when it is said, since a timeline may have 100,000. */
export type Saying = string | (() => string)

/** The talk of a place: its lines, and the things that have numbers in them, number 1 first. */
export interface Talk {
  /** Its name within a sentence: `the timeline`. */
  readonly title: string
  readonly lines: readonly Saying[]
  readonly targets: readonly Reference[]
  /** The line at which a target is told first. */
  lineOf(target: Reference): number | undefined
}

/** Collects what is to be told, and counts. */
export class TalkBuilder {
  readonly #lines: Saying[] = []
  readonly #targets: Reference[] = []
  readonly #numbers = new Map<string, { readonly number: number; readonly line: number }>()

  /** Adds lines; what is undefined or empty is left out. */
  say(...lines: readonly (Saying | undefined)[]): this {
    for (const line of lines) if (line) this.#lines.push(line)
    return this
  }

  /** Adds a line on something that can be opened; it keeps its number where it comes up again. */
  item(target: Reference, words: (number: number) => string): this {
    const key = `${target.kind} ${target.id}`
    const number = this.#numbers.get(key)?.number ?? this.#targets.push(target)
    if (!this.#numbers.has(key)) this.#numbers.set(key, { number, line: this.#lines.length })
    return this.say(() => words(number))
  }

  /** Adds a line that begins with its number. */
  numbered(target: Reference, words: () => string): this {
    return this.item(target, (number) => `${number}. ${words()}`)
  }

  talk(title: string): Talk {
    const numbers = this.#numbers
    return {
      title,
      lines: this.#lines,
      targets: this.#targets,
      lineOf: ({ kind, id }) => numbers.get(`${kind} ${id}`)?.line,
    }
  }
}

/** The number of a target in a talk, counted from 1; undefined where it is not in it. */
export function numberOf({ targets }: Talk, target: Reference): number | undefined {
  const at = targets.findIndex((each) => isSame(each, target))
  return at < 0 ? undefined : at + 1
}
