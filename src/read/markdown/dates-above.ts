import { readDateAlone, readDatePrefix } from '../../dates/date-prefix.ts'
import { readTyped } from '../../dates/read-date.ts'
import { isRefusal } from '../../dates/refusal.ts'
import type { When } from '../../dates/when.ts'
import { looksAhead } from '../../model/looks-ahead.ts'
import type { Plain } from '../mapped-text.ts'
import type { Report } from '../report.ts'

/** The dates that a heading or an item gives to the items below it. */
interface Level {
  readonly depth: number
  readonly when?: When | undefined
  readonly year?: string | undefined
}

const YEAR = /(?<![\d.-])(1[4-9]\d\d|20\d\d|21\d\d)(?![\d-]|\.\d)/g

/** A date at the end of a heading, behind a dash or in brackets: `[1.2.0] - 2031-03-04`, `1.1.0 (2031-02-01)`. */
const AT_END = /(?:[-–—:,]\s+|\s[([])([^()[\]]{4,40}?)[)\]]?\s*$/

/** The dates that headings and items give to what stands below them, as a file is read from top to bottom. */
export class DatesAbove {
  #headings: Level[] = []
  #items: Level[] = []
  readonly #date: string | undefined

  /** `date` is the day of the briefing. */
  constructor(date: string | undefined) {
    this.#date = date
  }

  get year(): string | undefined {
    return this.#headings.findLast(({ year }) => year !== undefined)?.year
  }

  /** The date of what stands below, at this depth of a list. */
  above(depth: number): When | undefined {
    const item = this.#items.findLast((level) => level.depth < depth)
    return item?.when ?? this.#headings.findLast(({ when }) => when !== undefined)?.when
  }

  /**
   * Reads a heading; a title dates nothing but where it is a date and no more. One that is a day, but cannot be read, is
   * told.
   */
  heading({ mask, at }: Pick<Plain, 'mask' | 'at'>, depth: number, isTitle: boolean, report: Report): void {
    this.#items = []
    this.#headings = this.#headings.filter((level) => level.depth < depth)
    const text = mask.trim()
    const read =
      isTitle || !/\d/.test(text) ? undefined : readTyped(text, { briefingDate: this.#date, year: this.year })
    if (read !== undefined && isRefusal(read)) {
      const hint = read.suggestion && `type ${read.suggestion}`
      report('warning', at(mask.length - mask.trimStart().length), read.message, hint)
    }
    const when = looksAhead(text) ? undefined : this.#dateIn(text, isTitle)
    this.#headings.push({ depth, when, year: when?.min?.slice(0, 4) ?? this.#yearIn(text, isTitle) })
  }

  /** Reads an item that may be no more than a date; gives whether it is one. */
  item({ mask }: Plain, depth: number): boolean {
    this.#items = this.#items.filter((level) => level.depth < depth)
    const when = !/\d/.test(mask) ? undefined : readDateAlone(mask, { briefingDate: this.#date, year: this.year })?.when
    if (when === undefined) return false
    this.#items.push({ depth, when })
    return true
  }

  /** Forgets the items above once something else than an item comes. */
  endOfList(): void {
    this.#items = []
  }

  #dateIn(text: string, isTitle: boolean): When | undefined {
    const context = { briefingDate: this.#date, year: this.year }
    const alone = readDateAlone(text, context)?.when
    if (alone !== undefined || isTitle) return alone
    const ends = AT_END.exec(text)?.[1]
    const found = [
      readDatePrefix(text, context)?.when,
      ends === undefined ? undefined : readDateAlone(ends, context)?.when,
    ]
    return found.find((when) => when !== undefined && when.precision !== 'year')
  }

  /** The one year that a heading begins or ends with, or that is all of its numbers. */
  #yearIn(text: string, isTitle: boolean): string | undefined {
    const years = new Set([...text.matchAll(YEAR)].map(([year]) => year))
    const [year, ...others] = years
    if (year === undefined || others.length > 0) return undefined
    const isAtEdge = text.startsWith(year) || text.endsWith(year)
    return isAtEdge && (!isTitle || this.#date === undefined || this.#date.startsWith(year)) ? year : undefined
  }
}
