import { compareWhen } from '../dates/compare.ts'
import type { When } from '../dates/when.ts'
import { remember } from '../model/memo.ts'
import type { Claim } from '../model/model.ts'
import { publishedOn } from '../model/published-on.ts'
import type { World } from '../model/world.ts'
import { type ClaimView, claimView } from './claim-view.ts'

/** A line of claims followed across events and briefings, by the word that its authors gave it. */
export interface ThreadView {
  readonly name: string
  /** The ids of the briefings that it runs through, in their order. */
  readonly briefings: readonly string[]
  /** In order of their dates, then of their reports; what has no date stands with its report. */
  readonly claims: readonly ClaimView[]
}

/** A thread in a list, with how many claims it has. */
export interface ThreadRow extends Omit<ThreadView, 'claims'> {
  readonly claims: number
}

/** The claims of each thread, in the order of the names. */
const claimsByThread = remember(({ dataset }): ReadonlyMap<string, readonly Claim[]> => {
  const claims = new Map<string, Claim[]>()
  for (const claim of dataset.claims) {
    for (const name of claim.threads ?? []) {
      const there = claims.get(name)
      if (there) there.push(claim)
      else claims.set(name, [claim])
    }
  }
  return new Map([...claims].sort(([a], [b]) => (a < b ? -1 : 1)))
})

/** All threads of a world for a list, in the order of their names. */
export const threadRows = (world: World): ThreadRow[] =>
  [...claimsByThread(world)].map(([name, claims]) => ({
    name,
    briefings: briefingsOf(claims),
    claims: claims.length,
  }))

/** All threads of a world in full, in the order of their names. */
export const threadViews = (world: World): ThreadView[] =>
  [...claimsByThread(world).keys()].flatMap((name) => threadView(world, name) ?? [])

/** One thread in full; undefined where there is none of that name. */
export function threadView(world: World, name: string): ThreadView | undefined {
  const claims = claimsByThread(world).get(name)
  if (!claims) return undefined
  const dayOf = ({ briefing: id, when }: Claim): When | undefined => {
    const briefing = world.briefings.get(id)
    return when ?? (briefing && publishedOn(briefing))
  }
  const ordered = claims.toSorted((a, b) => compareWhen(dayOf(a), dayOf(b)))
  return { name, briefings: briefingsOf(claims), claims: ordered.map((claim) => claimView(world, claim)) }
}

/** The threads that some claims, by id, belong to, in the order in which they first name them. */
export const threadsOf = (world: World, claims: readonly string[]): string[] => [
  ...new Set(claims.flatMap((id) => world.claims.get(id)?.threads ?? [])),
]

const briefingsOf = (claims: readonly Claim[]): string[] => [...new Set(claims.map(({ briefing }) => briefing))]
