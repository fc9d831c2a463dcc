import { meet, says } from '../dates/days.ts'
import type { Actor, ActorRole } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pattern } from '../text/pattern.ts'
import { chainWords, sentence } from './attribution-words.ts'
import { chainKey } from './origin.ts'

/** Two reports that give an actor different posts for the same time. */
export interface PostDifference {
  /** The posts that each of the two reports gives for that time. */
  readonly roles: readonly [readonly ActorRole[], readonly ActorRole[]]
  readonly text: string
}

/**
 * Where reports differ on an actor's post: two origins, each of which gives a post for a time they share, and no post
 * in common. Roles that no report is named for are the author's own and differ from none. Two titles are of one post
 * where one says no more than the other, or the same in other words: an envoy to a country is a representative for it.
 */
export function postsThatDiffer(world: World, actor: Actor): PostDifference[] {
  const reports = new Map<string, ActorRole[]>()
  for (const role of actor.roles) {
    const key = chainKey(world, role.per ?? [])
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
  if (roles[0].length === 0 || roles[0].some((a) => roles[1].some((b) => samePost(a.title, b.title)))) return undefined
  const sides = roles.map((side) => {
    const titles = [...new Set(side.map(({ title }) => title))]
    return `${chainWords(world, side[0]?.per ?? [])}: ${titles.join(', ')}`
  })
  return { roles, text: `${sentence(sides.join('; '))}.` }
}

/** Whether two roles share a day; one without a date may be of any. */
const overlap = (a: ActorRole, b: ActorRole): boolean => !a.when || !b.when || meet(says(a.when), says(b.when))

/** Whether all that one title says is in the other, but for words that make another post of it. */
function samePost(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const [less, more] = a.size <= b.size ? [a, b] : [b, a]
  return [...less].every((word) => more.has(word)) && ![...more].some((word) => RANKS.has(word) && !less.has(word))
}

const WORDS = pattern(String.raw`[\p{L}\p{N}]+`, 'gu')

/** The words of a title that tell posts apart, an envoy by whatever name the same word. */
function wordsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(WORDS()) ?? []
  const telling = words.filter((word) => !LITTLE.has(word)).map((word) => (ENVOYS.has(word) ? 'envoy' : word))
  return new Set(telling.length > 0 ? telling : words)
}

const RANKS: ReadonlySet<string> = new Set(['vice', 'deputy', 'assistant', 'under', 'acting', 'former', 'ex'])
const ENVOYS: ReadonlySet<string> = new Set(['envoy', 'representative', 'emissary'])
const LITTLE: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'for', 'to', 'in', 'on', 'and', 'special'])
