import type { Report } from '../report.ts'
import { isMarked } from './body.ts'
import type { DraftBriefing, ParsedClaim } from './draft.ts'

/** Warns of a briefing that has marks of ours but no date; notes of another kind need none. */
export function warnOfNoDate(briefing: DraftBriefing, report: Report): void {
  if (briefing.date !== undefined || !isOurs(briefing)) return
  const message = 'this briefing has no date: it comes last, whatever is ahead of it counts as happened, as-of lacks it'
  const hint = 'type “date: 2019-04-17” between two lines of --- at its top, or begin the name of the file with the day'
  report('warning', undefined, message, hint)
}

function isOurs({ topic, outlet, sections }: DraftBriefing): boolean {
  const marked = (block: string | ParsedClaim): boolean => typeof block !== 'string' && isMarked(block)
  return topic !== undefined || outlet !== undefined || sections.some(({ blocks }) => blocks.some(marked))
}
