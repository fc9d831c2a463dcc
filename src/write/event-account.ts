import { agree, claimsOf } from '../agreement/agree.ts'
import { saidBy } from '../agreement/attribution-words.ts'
import { sentences } from '../agreement/sentences.ts'
import { words } from '../dates/words.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'

/** The account of an event by one report, and where it can be read. */
export interface NewsReport {
  readonly saidBy: string
  readonly text: string
  /** Its date in words. */
  readonly when?: string | undefined
  readonly briefing: string
  /** Only ever http or https. */
  readonly url?: string | undefined
}

/** An event as other programs show it, with all that keeps a reader from taking a claim for a fact. */
export interface Account {
  readonly reports: readonly NewsReport[]
  /** Which reports conflict and why, a sentence each. */
  readonly conflicts: readonly string[]
  /** The later record, with its source. */
  readonly record?: string | undefined
}

/** Tells an event: who says what, through whom, where they conflict, and the record. */
export function accountOf(world: World, event: Event): Account {
  const reports = claimsOf(world, event).map((claim): NewsReport => {
    const briefing = world.briefings.get(claim.briefing)
    const url = briefing?.source.url
    return {
      saidBy: saidBy(world, claim),
      text: claim.text,
      when: claim.when && words(claim.when),
      briefing: briefing?.title ?? claim.briefing,
      url: url !== undefined && /^https?:\/\//i.test(url) ? url : undefined,
    }
  })
  const conflicts = sentences(world, event, agree(world, event)).filter(({ kind }) => kind === 'conflict')
  const { record } = event
  return {
    reports,
    conflicts: conflicts.map(({ text }) => text),
    record: record && `Known today, per ${record.source}: ${record.text}`,
  }
}

/** The topics of the briefings that tell of an event, each once, in the order of its claims. */
export function topicsOf(world: World, event: Event): string[] {
  const briefings = claimsOf(world, event).map(({ briefing }) => world.briefings.get(briefing))
  return [...new Set(briefings.flatMap((briefing) => briefing?.topic ?? []))]
}
