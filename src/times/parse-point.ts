import { RULES } from './point-rules.ts'
import type { Part, PartialPoint } from './time-words.ts'

/** A point read at a place of a sentence, and where its words end. */
export interface ParsedPoint extends PartialPoint {
  readonly end: number
}

const PART =
  /(?:(?<early>(?:the )?(?:early(?: (?:in|part of))?|very early|beginning of|start of|first days of|opening days of))|(?<middle>(?:the )?(?:mid(?:dle)?(?: of)?|mid-))|(?<late>(?:the )?(?:late(?: in)?|very end of|end of|close of|last days of|final days of|end-))|(?<earlier>earlier(?: in| on)?)|(?<later>later(?: in| on)?)|(?<rest>(?:the )?(?:remaining days of|remainder of|rest of))|(?<first_half>(?:the )?first half of)|(?<second_half>(?:the )?second half of)|(?<first_week>(?:the )?first week of|(?:the )?first week in)|(?<second_week>(?:the )?second week (?:of|in))|(?<third_week>(?:the )?third week (?:of|in))|(?<last_week>(?:the )?(?:last|final) week of))(?: |(?<=-)|-)(?:the )?/iy

/** The words a point can begin with, so that most places of a sentence are passed over at once. */
const FIRST = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january ' +
    'february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec the last next this past coming yesterday today tonight tomorrow new christmas more over at less ' +
    'nearly almost about around some just roughly a an one two three four five six seven eight nine ten eleven twelve ' +
    'thirteen fourteen fifteen twenty thirty forty fifty sixty several days day weeks months years within in so that on ' +
    'early very beginning start first opening mid middle late end close final earlier later remaining remainder rest ' +
    'second third few'
  ).split(' '),
)

function canBegin(sentence: string, at: number): boolean {
  const code = sentence.charCodeAt(at)
  if (code >= 48 && code <= 57) return true
  let end = at
  while (end < at + 12 && /[a-z]/i.test(sentence[end] ?? '')) end++
  return FIRST.has(sentence.slice(at, end).toLowerCase())
}

/** Reads the point that the words at a place of the sentence name, with the part of it that is meant. */
export function parsePoint(sentence: string, at: number): ParsedPoint | undefined {
  if (!canBegin(sentence, at)) return undefined
  PART.lastIndex = at
  const [words = '', groups] = ((match) => [match?.[0], match?.groups] as const)(PART.exec(sentence))
  if (words !== '') {
    const name = Object.keys(groups ?? {}).find((each) => groups?.[each] !== undefined)
    const inner =
      barePoint(sentence, at + words.length) ??
      (/the $/i.test(words) ? barePoint(sentence, at + words.length - 4) : undefined)
    if (inner && name !== undefined) return { ...inner, part: name.replace('_', ' ') as Part }
  }
  return barePoint(sentence, at)
}

function barePoint(sentence: string, at: number): ParsedPoint | undefined {
  if (!canBegin(sentence, at)) return undefined
  const letter = sentence[at] ?? ''
  for (const { begins, pattern: made, build } of RULES) {
    if (!begins.test(letter)) continue
    const pattern = made()
    pattern.lastIndex = at
    const match = pattern.exec(sentence)
    const built = match && build(match.groups ?? {})
    if (match && built) return { ...built, end: at + match[0].length }
  }
  return undefined
}
