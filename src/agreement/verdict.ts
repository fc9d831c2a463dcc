import type { Claim } from '../model/model.ts'
import { type Origins, originsOf } from './origins.ts'
import type { Reports } from './reports.ts'

/**
 * How claims stand to each other on one thing, one named origin never corroborating itself.
 * - `none` no claim speaks of it, `single` just one does
 * - `repeated` all say the same, and one origin counts
 * - `corroborated` two origins that count and are named say the same
 * - `compatible` all can be right together, but they do not say the same, or no two who do are named
 * - `conflict` they cannot all be right
 */
export type Verdict = 'none' | 'single' | 'repeated' | 'corroborated' | 'compatible' | 'conflict'

/** How the claims of an event agree in one aspect. */
export interface AspectAgreement {
  readonly verdict: Verdict
  /** The claims that speak of it, by id, in the order of the event. */
  readonly claims: readonly string[]
  /** Whom these go back to. */
  readonly origins: Origins
  /** The claims that cannot all be right, by id; none where there is no conflict. */
  readonly differing: readonly string[]
}

/** A claim, and what it says as far as it can be compared; undefined where that is too doubtful to confirm anything. */
export interface Statement {
  readonly claim: Claim
  readonly says: string | undefined
}

/** How statements agree; `differing` are the claims of a conflict, by id. */
export function agreementOf(
  reports: Reports,
  statements: readonly Statement[],
  differing: readonly string[],
): AspectAgreement {
  const claims = statements.map(({ claim }) => claim)
  const origins = originsOf(reports, claims)
  const verdict = differing.length > 0 ? 'conflict' : verdictOf(statements, origins)
  return { verdict, claims: claims.map(({ id }) => id), origins, differing }
}

function verdictOf(statements: readonly Statement[], { counted }: Origins): Verdict {
  const [first, ...others] = statements
  if (!first) return 'none'
  if (others.length === 0 && !first.claim.alsoPer?.length) return 'single'
  const same = others.every(({ says }) => says === first.says)
  if (same && counted.length === 1) return 'repeated'
  return sharedByTwo(statements, { counted }) ? 'corroborated' : 'compatible'
}

/** Whether two named origins that count say the same thing. */
function sharedByTwo(statements: readonly Statement[], { counted }: Pick<Origins, 'counted'>): boolean {
  const says = new Map(statements.map((statement) => [statement.claim.id, statement.says]))
  const said = new Set<string>()
  for (const { named, claims } of counted) {
    if (!named) continue
    const own = new Set(claims.flatMap((id) => says.get(id) ?? []))
    for (const each of own) {
      if (said.has(each)) return true
      said.add(each)
    }
  }
  return false
}
