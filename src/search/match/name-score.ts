import type { Corpus } from '../index/corpus.ts'
import type { IndexedName } from '../index/names.ts'
import type { Roles } from '../index/roles.ts'
import type { Plan, PlannedTerm } from '../query/plan.ts'
import { NAME_SCORE } from '../weights.ts'
import type { Match } from './match.ts'

/** The actor's posts, in which some words may be, and how many units may be nowhere. */
export interface Leeway {
  readonly roles: Roles
  readonly mayMiss: number
}

/** How well the whole query names an actor, from 0 for not at all to 1000 for by the very name. */
export function nameScore(corpus: Corpus, plan: Plan, owner: number, leeway: Leeway): number {
  const activity = corpus.activity[owner] ?? 0
  const [only, ...more] = plan.units.flatMap(({ terms }) => terms)
  if (!only) return 0
  let best = 0
  for (const name of corpus.names.of(owner)) {
    const whole = plan.whole.get(name) ?? (more.length === 0 ? only.matches.names.get(name) : undefined)
    if (whole) best = Math.max(best, wholeScore(name, whole, activity))
    best = Math.max(best, partScore(corpus, plan, name, leeway, activity))
  }
  if (best > 0) return best
  const said = leeway.roles.said()
  return said > 0 ? NAME_SCORE.roleAlone + NAME_SCORE.role * said + NAME_SCORE.activity * activity : 0
}

function wholeScore(name: IndexedName, { how, quality }: Match, activity: number): number {
  if (how === 'exact' && name.rank !== 'weak')
    return name.rank === 'name' ? NAME_SCORE.sameName : NAME_SCORE.sameOtherName
  return (
    NAME_SCORE.least +
    NAME_SCORE.quality * quality +
    NAME_SCORE.coverage.oneWord +
    NAME_SCORE.activity * activity * quality ** 2
  )
}

function partScore(
  corpus: Corpus,
  { units }: Plan,
  name: IndexedName,
  { roles, mayMiss }: Leeway,
  activity: number,
): number {
  const left = new Set(name.words.keys())
  const qualities: number[] = []
  let letters = 0
  let roleWords = 0
  let missing = 0
  for (const unit of units) {
    for (const term of unit.terms) {
      const best = bestWord(corpus, term, name, left)
      if (best) {
        qualities.push(best.quality)
        for (const at of best.at) letters += left.delete(at) ? (name.words[at]?.length ?? 0) : 0
      } else if (roles.holds(unit)) roleWords += 1
      else if (unit.required) missing += 1
    }
  }
  if (qualities.length === 0 || missing > mayMiss) return 0
  const least = Math.min(...qualities)
  if (missing + roleWords === 0 && least === 1 && left.size === 0 && name.rank !== 'weak') return NAME_SCORE.sameWords
  const mean = qualities.reduce((sum, quality) => sum + quality, 0) / qualities.length
  const coverage = letters / (name.compact.length || 1)
  const lost = NAME_SCORE.perRoleWord * roleWords + NAME_SCORE.perMissing * missing
  const isWhole = missing + roleWords + left.size === 0 && least >= NAME_SCORE.sure && name.rank !== 'weak'
  const known = NAME_SCORE.activity * activity * least ** 2
  return (
    NAME_SCORE.least +
    (NAME_SCORE.quality * (mean + least)) / 2 +
    (qualities.length > 1 ? NAME_SCORE.coverage.words : NAME_SCORE.coverage.oneWord) * coverage +
    (isWhole ? NAME_SCORE.wholeName : 0) +
    known -
    lost
  )
}

/** The word of a name that answers best to a term, of those that are left; all of them where the name is one run. */
function bestWord(
  { vocabulary }: Corpus,
  { matches }: PlannedTerm,
  name: IndexedName,
  left: ReadonlySet<number>,
): { readonly at: readonly number[]; readonly quality: number } | undefined {
  const run = matches.names.get(name)
  let best = run && { at: [...left], quality: run.quality }
  for (const at of left) {
    const id = vocabulary.idOf(name.words[at] ?? '')
    const quality = id === undefined ? 0 : (matches.words.get(id)?.quality ?? 0)
    if (quality > (best?.quality ?? 0)) best = { at: [at], quality }
  }
  return best
}
