import type { Briefing } from './model.ts'

/** Briefings of one topic, or of none. */
export interface Topic {
  readonly topic: string | undefined
  readonly briefings: readonly Briefing[]
}

/** The heading over briefings of no topic. */
export const NO_TOPIC = 'Other briefings'

/** Briefings by topic, in the order in which topics first appear; those without one last. So they are listed. */
export function byTopic(briefings: readonly Briefing[]): readonly Topic[] {
  const topics = new Map<string | undefined, Briefing[]>()
  for (const briefing of briefings) {
    const known = topics.get(briefing.topic)
    if (known) known.push(briefing)
    else topics.set(briefing.topic, [briefing])
  }
  const all = [...topics].map(([topic, found]) => ({ topic, briefings: found }))
  return [...all.filter(({ topic }) => topic !== undefined), ...all.filter(({ topic }) => topic === undefined)]
}

/** Briefings with the latest date first, those without one last. */
export const latestFirst = (briefings: readonly Briefing[]): readonly Briefing[] =>
  briefings
    .toReversed()
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0))
