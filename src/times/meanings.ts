import { toDay } from '../dates/day.ts'
import { boundsOf, type Edtf, formatEdtf } from '../dates/edtf.ts'
import type { Sense } from './direction.ts'
import type { TimeContext } from './find-times.ts'
import { type Anchor, dateOfDay, type Meaning } from './meaning.ts'
import { isExact } from './parse-phrase.ts'
import { lastNamedDay, resolvePhrase } from './resolve-phrase.ts'
import type { TimePhrase } from './time-words.ts'
import { visitLasting } from './visit-length.ts'

/** Words for a time as they stand in their sentence, before anything is counted. */
export interface TimeInSentence {
  readonly phrase: TimePhrase
  readonly sense: Sense
  readonly clause: number
  readonly quoted: boolean
  readonly earlierEvent: boolean
  readonly ofOther: boolean
  /** Whether somebody only speaks of the words. */
  readonly mentioned: boolean
}

/** The meaning of words, and the day or period alone that they name. */
export interface BothMeanings {
  readonly whole: Meaning | undefined
  readonly point: Meaning | undefined
}

/** The meanings of the words of a sentence from a day of publication, one after the other. */
export function meaningsFrom(
  published: number,
  sentence: string,
  seen: readonly TimeInSentence[],
  context: TimeContext,
): readonly BothMeanings[] {
  const meanings: BothMeanings[] = []
  const saidHere = seen.find(({ sense, phrase }) => sense.saying && phrase.points[0] && isExact(phrase.points[0].point))
  let named = context.named === undefined ? undefined : toDay(context.named)
  let namedHere: number | undefined
  for (const [index, each] of seen.entries()) {
    const { phrase, sense, quoted, earlierEvent } = each
    const [first] = phrase.points
    if (!first) {
      meanings.push({ whole: undefined, point: undefined })
      continue
    }
    const anchor: Anchor = {
      published,
      direction: sense.direction,
      told: sense.told,
      // "A day later" goes on from the sentence before; "a day earlier" is one before the report.
      named: first.point.kind === 'shifted' && first.point.way !== 'later' ? namedHere : named,
    }
    const spoken = quoted && first.point.kind === 'offset'
    const said = spoken
      ? saidHere && saidHere !== each
        ? lastDay(resolvePhrase(saidHere.phrase, { ...anchor, direction: 'behind' }))
        : context.said && toDay(context.said)
      : undefined
    const onSpeech = spoken ? { ...anchor, published: said || published } : anchor
    const tied = shiftFrom(first, seen[index + 1], sentence, phrase, onSpeech)
    const whole = tied ?? resolvePhrase(phrase, onSpeech, earlierEvent)
    const point = tied ?? resolvePhrase(withoutLimit(phrase), onSpeech)
    const lasting = whole && visitLasting(sentence, phrase, whole)
    const past = sense.doubt && whole && resolvePhrase(phrase, { ...onSpeech, direction: 'behind' }, earlierEvent)
    const other = past && formatEdtf(past.edtf) !== formatEdtf(whole.edtf) ? past : undefined
    const plain =
      other && whole ? { ...whole, ...(sense.doubt && { doubt: sense.doubt }), alternatives: [other.edtf] } : whole
    const spokenOf = each.mentioned ? eitherWay(phrase, onSpeech) : undefined
    meanings.push({
      whole: spoken && whole ? { ...whole, doubt: 'inside a quotation' } : (spokenOf ?? lasting ?? plain),
      point,
    })
    const day = point && lastDay(point)
    if (day !== undefined) named = namedHere = day
  }
  return meanings
}

/** What words come to that somebody only speaks of: on either side of the day, and surely on none. */
function eitherWay(phrase: TimePhrase, anchor: Anchor): Meaning | undefined {
  const ahead = resolvePhrase(phrase, { ...anchor, direction: 'ahead' })
  const behind = resolvePhrase(phrase, { ...anchor, direction: 'behind' })
  if (!ahead || !behind) return undefined
  const same = formatEdtf(ahead.edtf) === formatEdtf(behind.edtf)
  return { ...ahead, doubt: 'only spoken of', alternatives: same ? [] : [behind.edtf] }
}

const lastDay = (meaning: Meaning | undefined): number | undefined => meaning && lastNamedDay(meaning.edtf)

const withoutLimit = ({ limit, ...phrase }: TimePhrase): TimePhrase =>
  limit === 'since' ? { ...phrase, limit: 'ahead of' } : phrase

/** "Two days after Monday's vote", "days before 5 May": counted from the day that is named right behind it. */
function shiftFrom(
  first: TimePhrase['points'][number],
  next: TimeInSentence | undefined,
  sentence: string,
  phrase: TimePhrase,
  anchor: Anchor,
): Meaning | undefined {
  const { point } = first
  if (point.kind !== 'shifted' || (point.way !== 'after' && point.way !== 'before') || !next) return undefined
  if (!/^[^,;.]{0,40}$/.test(sentence.slice(phrase.end, next.phrase.start))) return undefined
  const named = lastDay(resolvePhrase(withoutLimit(next.phrase), { ...anchor, direction: next.sense.direction }))
  if (named === undefined) return undefined
  const way = point.way === 'after' ? 'later' : 'earlier'
  const counted = point.count === undefined ? point : { ...point, way: way as 'later' | 'earlier' }
  return resolvePhrase({ ...phrase, points: [{ point: counted }] }, { ...anchor, named })
}

/** The common answer of both ends of a window of publication: the same, or one of the days from the earlier to the later. */
export function eitherOf(a: BothMeanings | undefined, b: BothMeanings | undefined): BothMeanings {
  return { whole: either(a?.whole, b?.whole), point: either(a?.point, b?.point) }
}

function either(a: Meaning | undefined, b: Meaning | undefined): Meaning | undefined {
  if (!a || !b || a === b || formatEdtf(a.edtf) === formatEdtf(b.edtf)) return a
  const [first, last] = [boundsOf(a.edtf), boundsOf(b.edtf)]
  const [min, max] = [Math.min(first.min, last.min), Math.max(first.max, last.max)]
  const edtf: Edtf = {
    kind: 'range',
    start: Number.isFinite(min) ? dateOfDay(min) : undefined,
    end: Number.isFinite(max) ? dateOfDay(max) : undefined,
  }
  return { edtf, doubt: 'the day of the report is not certain', alternatives: [a.edtf, b.edtf] }
}
