import { countOf } from './counts.ts'
import { dateOfDay, type Meaning } from './meaning.ts'
import { lastNamedDay } from './resolve-phrase.ts'
import type { TimePhrase } from './time-words.ts'

const LENGTH =
  /\b(?:for|on|began|begins?|begun|beginning|opened|opens?|starts?|started|starting|pays?|paid|kicked off|kicks off) (?:an?|his|her|its|their|the) (?:[a-z\u00df-\u024f]+ )?(?<count>[a-z]+|\d{1,2})-day (?:[a-z\u00df-\u024f]+ )*?(?:visit|trip|tour|stay|meeting|summit|talks|conference|exercise|exercises|drill|drills|stop|mission)\b/i
const STARTS =
  /\b(?:arriv\w+|land\w+|open\w*|beg[aiu]n\w*|start\w*|kick\w* off|fl[ye]w?|came|comes?|travel\w*|visit\w*|depart\w*|left|leaves?|go(?:es)?|went|paid|pays?|pay)\b/i

/**
 * The days of a visit of a known length that starts on a named day: "arrived Saturday for a four-day visit". The first
 * day is counted, which the words leave open.
 */
export function visitLasting(sentence: string, phrase: TimePhrase, meaning: Meaning): Meaning | undefined {
  const { edtf } = meaning
  const start =
    edtf.kind === 'date'
      ? edtf
      : edtf.kind === 'interval' && edtf.start && !edtf.end
        ? ({ kind: 'date', date: edtf.start } as const)
        : undefined
  const plain = phrase.limit === undefined || phrase.limit === 'from'
  const first = start && plain && !phrase.ofNoun ? lastNamedDay(start) : undefined
  if (first === undefined) return undefined
  // Nothing but the place may stand between, and no other clause.
  const near = sentence.slice(Math.max(phrase.start - 80, 0), phrase.end + 80)
  const found = LENGTH.exec(near)
  const count = countOf(found?.groups?.count)
  if (!found || count === undefined || count < 2 || !STARTS.test(near)) return undefined
  const [from, to] = [phrase.start - Math.max(phrase.start - 80, 0), phrase.end - Math.max(phrase.start - 80, 0)]
  const between = found.index >= to ? near.slice(to, found.index) : near.slice(found.index + found[0].length, from)
  if (/[;.]|\b(?:who|which|when|while|after|before|days)\b/.test(between)) return undefined
  const days = { kind: 'interval' as const, start: dateOfDay(first), end: dateOfDay(first + count - 1) }
  return { edtf: days, doubt: 'the first day counted', alternatives: [meaning.edtf] }
}
