import { readDateAlone, readDatePrefix } from '../../dates/date-prefix.ts'
import { namesTime } from '../../dates/date-words.ts'
import { type DateContext, readTyped, usable } from '../../dates/read-date.ts'
import { isRefusal } from '../../dates/refusal.ts'
import type { When } from '../../dates/when.ts'
import { looksAhead } from '../../model/looks-ahead.ts'
import { readWrittenWords } from '../../times/written-words.ts'
import type { Plain } from '../mapped-text.ts'
import type { Report } from '../report.ts'

/** The dates that a heading or an item gives to the items below it. */
interface Level {
  readonly depth: number
  readonly when?: When | undefined
  readonly year?: string | undefined
  /** Whether an item says more than its date. */
  readonly isClaim?: boolean
}

const YEAR = /(?<![\d.-])(1[4-9]\d\d|20\d\d|21\d\d)(?![\d-]|\.\d)/g

/** A date at the end of a heading, behind a dash or in brackets: `[1.2.0] - 2031-03-04`, `1.1.0 (2031-02-01)`. */
const AT_END = /(?:[-–—:,]\s+|\s[([])([^()[\]]{4,40}?)[)\]]?\s*$/

/** A day without its month, perhaps with its weekday: “9”, “9th”, “Saturday 9”, “10 (Sun)”. */
const DAY_ALONE = /^(?:(\p{L}{2,10})\.?,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th|[.日일])?(?:,? ?\(?(\p{L}{2,10})\.?\)?)?$/u
/** A weekday alone, which depends on the day it was written. */
const WEEKDAY_ALONE = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
/** Words with which an item tells of another time than the item above it. */
const OF_ANOTHER_TIME =
  /\b(?:will|shall|would|scheduled|expected|planned|due|earlier|later|previously|ago|yesterday|tomorrow)\b|#(?:expected|possible|announced)\b/i

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

  /** The date of what stands below, at this depth of a list; `mask` is what it says. */
  above(depth: number, mask = ''): When | undefined {
    const item = this.#items.findLast((level) => level.depth < depth)
    const isOther = item?.isClaim === true && (namesTime(mask) || OF_ANOTHER_TIME.test(mask))
    return isOther ? undefined : (item?.when ?? this.#headings.findLast(({ when }) => when !== undefined)?.when)
  }

  /**
   * Reads a heading; a title dates nothing but where it is a date and no more. One that is a day, but cannot be read, is
   * told.
   */
  heading({ mask, at }: Pick<Plain, 'mask' | 'at'>, depth: number, isTitle: boolean, report: Report): void {
    this.#items = []
    this.#headings = this.#headings.filter((level) => level.depth < depth)
    const text = this.#inMonth(mask.trim())
    const read = isTitle || !(/\d/.test(text) || WEEKDAY_ALONE.test(text)) ? undefined : readTyped(text, this.#context)
    if (read !== undefined && isRefusal(read)) {
      const { message, suggestion } = usable(read, this.#context)
      const hint = suggestion && `type ${suggestion}`
      report('warning', at(mask.length - mask.trimStart().length), message, hint)
    }
    const isRefused = read !== undefined && isRefusal(read)
    const when = isRefused || looksAhead(text) ? undefined : this.#dateIn(text, isTitle)
    this.#headings.push({ depth, when, year: when?.min?.slice(0, 4) ?? this.#yearIn(text, isTitle) })
  }

  /** Reads an item that may begin with a date, where others stand below it; gives whether it is no more than a date. */
  item({ mask }: Plain, depth: number, holdsItems: boolean): boolean {
    this.#items = this.#items.filter((level) => level.depth < depth)
    if (!holdsItems || !/\d/.test(mask)) return false
    const alone = readDateAlone(this.#inMonth(mask.trim()), this.#context)?.when
    const when = alone ?? readDatePrefix(mask, this.#context)?.when
    if (when !== undefined) this.#items.push({ depth, when, isClaim: alone === undefined })
    return alone !== undefined
  }

  /** Forgets the items above once something else than an item comes. */
  endOfList(): void {
    this.#items = []
  }

  get #context(): DateContext {
    return { briefingDate: this.#date, year: this.year, relative: readWrittenWords }
  }

  /** A day alone with the month that stands above. */
  #inMonth(text: string): string {
    const [, before, day, behind] = DAY_ALONE.exec(text) ?? []
    const when = [...this.#headings, ...this.#items].findLast((level) => level.when !== undefined)?.when
    if (day === undefined || when?.precision !== 'month') return text
    const weekday = before ?? behind
    const iso = `${when.edtf.slice(0, 7)}-${day.padStart(2, '0')}`
    return weekday === undefined ? iso : `${iso} (${weekday})`
  }

  #dateIn(text: string, isTitle: boolean): When | undefined {
    const context = this.#context
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
