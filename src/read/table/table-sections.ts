import { whenOf } from '../../dates/parse-edtf.ts'
import type { When } from '../../dates/when.ts'
import { counted } from '../../text/counted.ts'
import type { DraftRole, DraftSection, ParsedClaim } from '../markdown/draft.ts'
import type { RowClaim } from './row-claim.ts'

const yearOf = (day: string | null | undefined): string | undefined => day?.slice(0, 4)

/** How many rows there are, and of which years. */
export function rowsInWords(claims: readonly ParsedClaim[]): string | undefined {
  if (claims.length === 0) return undefined
  const { first, last } = yearsOf(claims)
  const rows = counted(claims.length, 'row')
  return first === undefined ? `${rows}.` : first === last ? `${rows}, ${first}.` : `${rows}, ${first} to ${last}.`
}

function yearsOf(claims: readonly ParsedClaim[]): { first?: string | undefined; last?: string | undefined } {
  const days = new Set<When | undefined>()
  let before: When | undefined
  for (const { when } of claims) {
    // Rows of one day share its date.
    if (when !== before) days.add(when)
    before = when
  }
  const years = [...days].flatMap((when) => [yearOf(when?.min) ?? [], yearOf(when?.max) ?? []].flat()).sort()
  return { first: years[0], last: years.at(-1) }
}

/** Claims, which are in the order of time, under the years in which they begin. */
export function sectionsByYear(claims: readonly ParsedClaim[]): DraftSection[] {
  const years = new Map<string, ParsedClaim[]>()
  let blocks: ParsedClaim[] | undefined
  let before: When | undefined
  for (const claim of claims) {
    // Rows of one day share its date.
    if (blocks === undefined || claim.when === undefined || claim.when !== before) {
      const year = yearOf(claim.when?.min ?? claim.when?.max) ?? 'Undated'
      blocks = years.get(year) ?? []
      years.set(year, blocks)
      before = claim.when
    }
    blocks.push(claim)
  }
  return [...years].map(([heading, own]) => ({ heading, blocks: own }))
}

/** Each post of each actor, with the years of the first and the last row that gives it. */
export function postsOf(claims: readonly RowClaim[]): DraftRole[] {
  const posts = new Map<string, { actor: string; title: string; claims: RowClaim[] }>()
  for (const claim of claims) {
    const { role } = claim
    if (role === undefined) continue
    const [actor, other] = claim.actors
    if (actor === undefined || other !== undefined) continue
    const id = `${actor.name}\n${role}`
    const post = posts.get(id) ?? { actor: actor.name, title: role.charAt(0).toUpperCase() + role.slice(1), claims: [] }
    post.claims.push(claim)
    posts.set(id, post)
  }
  return [...posts.values()].map(({ actor, title, claims: own }) => {
    const { first, last } = yearsOf(own)
    return { actor, title, when: first === undefined ? undefined : whenOf(first === last ? first : `${first}/${last}`) }
  })
}
