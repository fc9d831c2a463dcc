import type { Actor, ActorRole } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { range, relate } from '../dates/compare.ts'
import { chainKey } from './origin.ts'
import { chainWords, sentence } from './say.ts'

/** Two reports that give an actor different posts for the same time. */
export interface PostDifference {
  /** What each of the two reports gives for that time. */
  readonly roles: readonly [readonly ActorRole[], readonly ActorRole[]]
  readonly text: string
}

/**
 * Where reports differ on an actor's post: two origins, each of which gives a post for a time they share, and no post
 * in common. Roles that no report is named for are the author's own and differ from none.
 */
export function postsThatDiffer(world: World, actor: Actor): PostDifference[] {
  const reports = new Map<string, ActorRole[]>()
  for (const role of actor.roles) {
    const key = chainKey(role.per ?? [])
    if (key === undefined) continue
    const report = reports.get(key)
    if (report) report.push(role)
    else reports.set(key, [role])
  }
  const all = [...reports.values()]
  return all.flatMap((one, at) => all.slice(at + 1).flatMap((other) => differing(world, one, other) ?? []))
}

function differing(world: World, one: readonly ActorRole[], other: readonly ActorRole[]): PostDifference | undefined {
  const roles = [
    one.filter((role) => other.some((against) => overlap(role, against))),
    other.filter((role) => one.some((against) => overlap(role, against))),
  ] as const
  if (roles[0].length === 0 || roles[0].some((a) => roles[1].some((b) => sameTitle(a, b)))) return undefined
  const sides = roles.map((side) => {
    const titles = [...new Set(side.map(({ title }) => title))]
    return `${chainWords(world, side[0]?.per ?? [])}: ${titles.join(', ')}`
  })
  return { roles, text: `${sentence(sides.join('; '))}.` }
}

/** Whether two roles share a day; one without a date may be of any. */
const overlap = (a: ActorRole, b: ActorRole): boolean =>
  !a.when || !b.when || relate(range(a.when), range(b.when)) !== 'disjoint'

const sameTitle = (a: ActorRole, b: ActorRole): boolean => a.title.toLowerCase() === b.title.toLowerCase()
