import { clean } from '../text/clean.ts'
import { readClockStart } from './clock-start.ts'
import { dateWords, MAY_BE_NAME, mayBeDate, namesTime, SURELY_DATE } from './date-words.ts'
import { dayWithoutYear, periodWithoutYear } from './day-without-year.ts'
import { monthOf } from './month-names.ts'
import { type DateContext, readTyped, readUnread, usable } from './read-date.ts'
import { isRefusal, type Refusal, refusal } from './refusal.ts'
import { TIME_ZONES } from './time-zones.ts'
import type { When } from './when.ts'

/**
 * A date at the start of a list item, or what is wrong with it. `length` counts it with all that parts it from what
 * follows; `from` and `to` are where the date itself stands. `time` is a clock time that stood with it, which no date
 * of kbrief has, or stands without one. `unread` are words that may be no date but the start of a sentence.
 */
export interface DatePrefix {
  readonly length: number
  readonly from: number
  readonly to: number
  readonly when?: When
  readonly time?: string
  readonly problem?: Refusal
  readonly unread?: true
}

const LONGEST = 250
const LONGEST_ALONE = 80
const MOST_TRIED = 16

/** The state of a task, in capitals as Logseq and Org have it: in others it is a word. */
const TASK = /^\s*(?:TODO|DONE|DOING|NOW|LATER|WAITING|CANCELL?ED)\s+(?=[^\p{L}\d]{0,2}\d)/u
/** Signs that nobody reads as words: emoji, and what says that a date follows. */
const LEAD =
  /^(?:(?:date|datum|fecha|data|дата|날짜|日付|日期)\s*(?:::?|：)\s*(?=\P{L}*\d)|\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)*/iu
/** How long what stands before a date is. */
function leadOf(text: string): number {
  const task = TASK.exec(text)?.[0].length ?? 0
  return task + (LEAD.exec(text.slice(task))?.[0].length ?? 0)
}

/** Two days as Org has them: `<2024-03-09 Sat>--<2024-03-11 Mon>`. */
const ORG_RANGE = /^[<[](\d{4}-\d\d-\d\d)(?: [^<>[\]]{1,12})?[>\]]--?[<[](\d{4}-\d\d-\d\d)(?: [^<>[\]]{1,12})?[>\]]/u

const BRACKETED =
  /^(?:\(([^()]{3,60})\)|（([^（）]{3,60})）|\[([^[\]]{3,60})\]|【([^【】]{3,60})】|\{([^{}]{3,60})\}|<([^<>]{3,60})>|\[\[([^[\]|]{3,60})(?:\|[^[\]]{0,60})?\]\])(?!\()/u
const AFTER_BRACKET = /^\s*(?:[:：,;|–—]|-(?=\s))?\s*/u

const HOURS = String.raw`(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:${TIME_ZONES})(?![\p{L}\d]))?`
/** A clock time, or a part of the day, behind a date. */
const CLOCK = new RegExp(
  String.raw`(?:(?<=\d)T|,)?\s*(?:(?<!\p{L})at\s+)?(?<![\d:.])(${HOURS}(?:\s?(?:[–—-]|to)\s?${HOURS})?|(?<=\d{8}T)\d{4}(?:\d\d)?Z?|(?:(?:in\sthe|early|late)\s)?(?:morning|midday|noon|afternoon|evening|night|midnight)|(?:0?[1-9]|1[0-2])\s?[ap]\.?m\b\.?|(?:[01]?\d|2[0-4])\s?(?:h(?:[0-5]\d)?|uhr|hrs?)|(?<=[日일]\s?)(?:(?:오전|오후|새벽|아침|저녁|밤|午前|午後|上午|下午|中午|朝|夜|深夜|未明|早朝|晚上|凌晨)(?:\s?\d{1,2}[시時时点點](?:\s?\d{1,2}[분分])?)?|\d{1,2}[시時时点點](?:\s?\d{1,2}[분分])?))(?:\s?\([\w ]{2,20}\))?$`,
  'iu',
)

/** A clock time before a date. */
const CLOCK_FIRST = new RegExp(String.raw`^(${HOURS}(?:\s?(?:[–—-]|to)\s?${HOURS})?),?\s+(?=.*\d{4})`, 'iu')

/** Signs that may stand between a date and its claim. A dash without spaces parts no numbers. */
const SEPARATOR =
  /\s*(?:(?<![\sT,:]\d{1,2})(?<!:\d\d\s?[+–—-]\s?\d\d)(?<!^\d{1,2})[:：]|[:：](?!\d\d(?!\d)))\s*|\s*[–—―]\s*|\s+--?\s+|\s*(?:[=-]>|[→⇒])\s*|\s*[,;，；、|]\s*|\t\s*|\.\s+|\s+/gu

/** A colon, but not that of a clock. */
const COLON = /(?<![\sT,:]\d{1,2})(?<!:\d\d\s?[+–—-]\s?\d\d)(?<!^\d{1,2})[:：]|[:：](?!\d\d(?!\d))/u

/**
 * Looks for a date at the start of a list item, in any of the forms in which people part it from what follows.
 * Undefined where nothing was meant as a date: “Note: …” is none, “next Wednesday: …” is one with a problem.
 */
export function readDatePrefix(item: string, context: DateContext = {}): DatePrefix | undefined {
  const lead = leadOf(item)
  const text = asciiDigits(item.slice(lead, lead + LONGEST)).replace(ORG_RANGE, (whole, from: string, to: string) => {
    return `<${`${from} to ${to}`.padEnd(whole.length - 2)}>`
  })
  const clock = readClockStart(text, context.briefingDate)
  if (clock === undefined && !mayBeDate(text) && !BULLET.test(text)) return undefined
  const shifted = (found: DatePrefix): DatePrefix => ({
    ...found,
    length: found.length + lead,
    from: found.from + lead,
    to: found.to + lead,
  })
  const colon = beforeColon(text, context)
  if (colon?.when !== undefined) return shifted(colon)
  const found = inBrackets(text, context) ?? beforeAnySign(text, context)
  if (found?.when !== undefined && colon?.problem === undefined) return shifted(found)
  const behind = behindBullet(text, context)
  const told = behind?.when === undefined ? (colon ?? found ?? behind ?? clock) : behind
  return told && shifted(told)
}

/**
 * A bullet, an arrow, or the number or letter of an item, typed behind the bullet of the list. A number before a word may
 * be the day of a date that there is not.
 */
const BULLET = /^(?:[*+>#•·‣▪◦○●–—-]+\s+|(?:[→⇒]|[-=]>)\s*|\(?[a-z]\)\s+|\(?\d{1,3}[.)]\s+(?!\p{L}))/u

function behindBullet(text: string, context: DateContext): DatePrefix | undefined {
  const bullet = BULLET.exec(text)?.[0].length ?? 0
  const found = bullet === 0 ? undefined : readDatePrefix(text.slice(bullet), context)
  if (found === undefined || (found.when === undefined && found.problem === undefined)) return undefined
  return { ...found, length: found.length + bullet, from: found.from + bullet, to: found.to + bullet }
}

/** Whether a whole text is a date, as a heading or an item that dates what stands below it. */
export function readDateAlone(text: string, context: DateContext = {}): DatePrefix | undefined {
  if (text.length > LONGEST_ALONE || !mayBeDate(text)) return undefined
  const lead = leadOf(text)
  const end = text.length - (/[\s:：.,–—-]*$/u.exec(text)?.[0].length ?? 0)
  const found = tried(text.slice(0, end), lead, end, text.length, context)
  return found?.when && found
}

/**
 * The text with the digits of other scripts as those of ASCII; those of the first plane, so that each keeps its place.
 */
const asciiDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0)
    let value = 0
    while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value += 1
    return digit.length > 1 ? digit : String(value)
  })

/**
 * A date or words for one before the first colon: what stands there is told even where it is no date that can be read.
 */
function beforeColon(text: string, context: DateContext): DatePrefix | undefined {
  const colon = text.search(COLON)
  const to = Math.max(colon, 0)
  const length = colon + 1 + (/^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0)
  const found = tried(text, 0, to, length, context)
  const typed = tidy(text.slice(0, to))
  if (monthOf(typed) !== undefined && found?.when === undefined) {
    return MAY_BE_NAME.test(typed) ? undefined : found && { ...found, unread: true }
  }
  if (found !== undefined) return found
  const problem =
    to > 0 && to < LONGEST_ALONE
      ? (readUnread(typed, context) ??
        dayWithoutYear(typed, context) ??
        dateWords(typed) ??
        periodWithoutYear(typed, context))
      : undefined
  return problem && { length, from: 0, to, problem: usable(problem, context), unread: true }
}

function inBrackets(text: string, context: DateContext): DatePrefix | undefined {
  const match = BRACKETED.exec(text)
  if (match === null) return undefined
  const end = match[0].length
  const whole = match.slice(1).find((group) => group !== undefined) ?? ''
  // A field of Dataview: (date:: 2024-03-09).
  const inside = whole.replace(/^\p{L}{3,8}::\s*/u, '')
  const start = match[0].indexOf(inside)
  const found = tried(
    text,
    start,
    start + inside.length,
    end + (AFTER_BRACKET.exec(text.slice(end))?.[0].length ?? 0),
    context,
  )
  return found?.when && /\d{4}/.test(found.when.edtf) && end < text.length ? found : undefined
}

/** The longest date before a dash, a comma or the like; one that cannot be read is told where it surely is a date. */
function beforeAnySign(text: string, context: DateContext): DatePrefix | undefined {
  const signs = [...text.slice(0, 120).matchAll(SEPARATOR)].slice(0, MOST_TRIED).reverse()
  let told: DatePrefix | undefined
  for (const { index, 0: sign } of signs) {
    const rest = text.slice(index + sign.length)
    if (index === 0 || rest === '') continue
    if (!namesTime(text.slice(0, index))) {
      told ??= periodBeforeDash(text.slice(0, index), sign, context)
      continue
    }
    if (!mayPart(sign, text.slice(0, index), rest)) {
      const isDay = sign.trim() === ',' && SURELY_DATE.test(text.slice(0, index))
      const found = isDay ? tried(text, 0, index, index + sign.length, context) : undefined
      const before = text.slice(0, index)
      const length = index + sign.length
      told ??= found
        ? { ...found, unread: true }
        : (notParted(before, length, context) ?? periodBeforeDash(before, sign, context))
      continue
    }
    const found = tried(text, 0, index, index + sign.length, context)
    if (found?.when !== undefined) return /^or\s+(?:\P{L}*\d|between|by|late|early)/iu.test(rest) ? oneOf(found) : found
    told ??= periodBeforeDash(text.slice(0, index), sign, context)
    if (found !== undefined && SURELY_DATE.test(text.slice(0, index))) told = { ...found, unread: true }
  }
  return told
}

/** A date with “or” and more behind it, which together are no date that is read. */
function oneOf({ length, from, to, when }: DatePrefix): DatePrefix {
  const problem = refusal(`the dates of which one is right here are not read: type them as [${when?.edtf},2024-03-09]`)
  return { length, from, to, problem, unread: true }
}

/** A day in numbers or a period, without a year, that may be a date before a dash with spaces around it, or a bar. */
function periodBeforeDash(before: string, sign: string, context: DateContext): DatePrefix | undefined {
  const typed = tidy(before)
  const isParted = /^\s+[–—―-]\s+$|[|\t]/.test(sign)
  // Behind a day of the week a day in numbers is one, whatever stands behind it.
  const day = isParted || /^\p{L}/u.test(typed) ? dayWithoutYear(typed, context) : undefined
  const numbers = isParted && /^[\d./-]+$/.test(typed) ? dateWords(typed) : undefined
  const problem = day ?? numbers ?? (isParted ? periodWithoutYear(typed, context) : undefined)
  return problem && { length: before.length + sign.length, from: 0, to: before.length, problem, unread: true }
}

/** A day with nothing but a space behind it, which may begin a sentence. */
function notParted(before: string, length: number, context: DateContext): DatePrefix | undefined {
  const reading = /\d{4}/.test(before) && SURELY_DATE.test(before) ? readTyped(tidy(before), context) : undefined
  if (reading === undefined || isRefusal(reading)) return undefined
  const message = `"${tidy(before)}" begins this line but is not read as its date: if it is, type a colon behind it`
  return { length, from: 0, to: before.length, problem: { message }, unread: true }
}

/** Whether a sign parts a date like this one from a claim; a space does after a day in numbers only. */
function mayPart(sign: string, before: string, rest: string): boolean {
  const mark = sign.trim().charAt(0)
  const isYear = /^\d{4}$/.test(before.trim())
  if (/[:：]/.test(mark)) return true
  if (/[–—―-]/.test(mark) && !sign.includes('>')) return !/^\d/.test(rest) || (/\s/.test(sign) && !isYear)
  if (/[|>→⇒]|\t/.test(sign)) return true
  if (mark !== '') return !isYear && /\d/.test(before) && !(mark === '.' && /^\d{1,2}$/.test(before))
  return /^\d{4}-\d\d-\d\d(?: \p{L}{2,9}\.?)?(?:[T ].*\d.*)?$/u.test(before) && /^[^\p{Ll}\d]/u.test(rest)
}

function tried(text: string, from: number, to: number, length: number, context: DateContext): DatePrefix | undefined {
  const typed = tidy(text.slice(from, to))
  if (typed === '') return undefined
  const first = CLOCK_FIRST.exec(typed)
  const time = first ?? CLOCK.exec(typed)
  const day = time === null ? typed : first ? typed.slice(first[0].length) : typed.slice(0, time.index).trim()
  const reading = readTyped(typed, context)
  const withoutTime = time === null || day === '' ? undefined : readTyped(day, context)
  // “Yesterday evening” is mended as a whole.
  const isWhole = reading && withoutTime && isRefusal(withoutTime) && !/\P{ASCII}|\d/u.test(time?.[1] ?? '')
  const best =
    withoutTime && !isWhole && (!reading || isRefusal(reading) || !isRefusal(withoutTime)) ? withoutTime : reading
  if (!best) return undefined
  const end = best === withoutTime ? from + text.slice(from, to).indexOf(day) + day.length : to
  if (isRefusal(best)) return { length, from, to: end, problem: usable(best, context) }
  return { length, from, to, when: best, ...(best === withoutTime && time?.[1] !== undefined && { time: time[1] }) }
}

const tidy = (text: string): string => clean(text, LONGEST).trim().replace(/ +/g, ' ')
