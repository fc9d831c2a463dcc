import { firstWords } from './first-words.ts'
import { rulesFor } from './point-rules.ts'
import type { Part, PartialPoint } from './time-words.ts'

/** A point read at a place of a sentence, and where its words end. */
export interface ParsedPoint extends PartialPoint {
  readonly end: number
}

const PART =
  /(?:(?<early>(?:the )?(?:early(?: (?:in|part of))?|very early|beginning of|start of|first days of|opening days of))|(?<middle>(?:the )?(?:mid(?:dle)?(?: of)?|mid-))|(?<late>(?:the )?(?:late(?: in)?|very end of|end of|close of|last days of|final days of|end-))|(?<earlier>earlier(?: in| on)?)|(?<later>later(?: in| on)?)|(?<rest>(?:the )?(?:remaining days of|remainder of|rest of))|(?<first_half>(?:the )?first half of)|(?<second_half>(?:the )?second half of)|(?<first_week>(?:the )?first week of|(?:the )?first week in)|(?<second_week>(?:the )?second week (?:of|in))|(?<third_week>(?:the )?third week (?:of|in))|(?<last_week>(?:the )?(?:last|final) week of))(?: |(?<=-)|-)(?:the )?/iy

/** The words that a part begins with, also behind "the". */
const PART_WORDS = new Set(
  (
    'early very beginning start first opening mid middle late end close last final earlier later remaining remainder ' +
    'rest second third'
  )
    .split(' ')
    .flatMap((word) => [word, `the ${word}`]),
)

/** Reads the point that the words at a place of the sentence name, with the part of it that is meant. */
export function parsePoint(sentence: string, at: number): ParsedPoint | undefined {
  const words = firstWords(sentence, at)
  return (PART_WORDS.has(words) ? partOfPoint(sentence, at) : undefined) ?? barePoint(sentence, at, words)
}

function partOfPoint(sentence: string, at: number): ParsedPoint | undefined {
  PART.lastIndex = at
  const match = PART.exec(sentence)
  if (!match) return undefined
  const [words] = match
  const name = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0]
  const inner =
    barePoint(sentence, at + words.length) ??
    (/the $/i.test(words) ? barePoint(sentence, at + words.length - 4) : undefined)
  return inner && name !== undefined ? { ...inner, part: name.replace('_', ' ') as Part } : undefined
}

function barePoint(sentence: string, at: number, words = firstWords(sentence, at)): ParsedPoint | undefined {
  for (const { pattern: made, build } of rulesFor(words)) {
    const pattern = made()
    pattern.lastIndex = at
    const match = pattern.exec(sentence)
    const built = match && build(match.groups ?? {})
    if (match && built) return { ...built, end: at + match[0].length }
  }
  return undefined
}
