import { whenOf } from '../../dates/edtf.ts'
import { counted } from '../../text/counted.ts'
import type { DraftClaim, DraftRole, DraftSection } from '../markdown/draft.ts'
import type { RowClaim } from './row-claim.ts'

const yearOf = (day: string | null | undefined): string | undefined => day?.slice(0, 4)

/** How many rows there are, and of which years. */
export function rowsInWords(claims: readonly DraftClaim[]): string | undefined {
  if (claims.length === 0) return undefined
  const { first, last } = yearsOf(claims)
  const rows = counted(claims.length, 'row')
  return first === undefined ? `${rows}.` : first === last ? `${rows}, ${first}.` : `${rows}, ${first} to ${last}.`
}

function yearsOf(claims: readonly DraftClaim[]): { first?: string | undefined; last?: string | undefined } {
  let [first, last]: [string | undefined, string | undefined] = [undefined, undefined]
  for (const { when } of claims) {
    for (const day of [when?.min, when?.max]) {
      const year = yearOf(day)
      if (year === undefined) continue
      if (first === undefined || year < first) first = year
      if (last === undefined || year > last) last = year
    }
  }
  return { first, last }
}

/** Claims under the years in which they begin. */
export function sectionsByYear(claims: readonly DraftClaim[]): DraftSection[] {
  const years = new Map<string, DraftClaim[]>()
  for (const claim of claims) {
    const year = yearOf(claim.when?.min ?? claim.when?.max) ?? 'Undated'
    const group = years.get(year)
    if (group === undefined) years.set(year, [claim])
    else group.push(claim)
  }
  return [...years].map(([heading, blocks]) => ({ heading, blocks }))
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
