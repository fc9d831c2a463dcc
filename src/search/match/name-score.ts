import type { Corpus } from '../index/corpus.ts'
import type { Name } from '../index/names.ts'
import type { Roles } from '../index/roles.ts'
import type { Plan, PlannedTerm } from '../query/plan.ts'
import type { Match } from './match.ts'

/** Scores of names that are meant as a whole. */
const SAME_NAME = 1000
const SAME_OTHER_NAME = 985
const SAME_WORDS = 970
/** Scores of names that are meant in part: from `LEAST` up by the quality of the match. */
const LEAST = 640
const BY_QUALITY = 270
/** How much of the name is said tells little of a bare surname, more of several words. */
const BY_COVERAGE = { oneWord: 10, words: 30 }
/** Of several that bear a name, whoever there is more of comes first; it counts little for what may be a slip. */
const BY_ACTIVITY = 40
/** "President Putin" is Putin: a word of a post costs little, a word that is nowhere as much as a slip or two. */
const PER_ROLE_WORD = 40
const PER_MISSING = 120
/** A post without a name: by how much of it the query says. */
const ROLE_ALONE = 660
const BY_ROLE = 270

/** Every word of the name, surely. */
const WHOLE_NAME = 40
const SURE = 0.85

/** The actor's posts, in which some words may be, and how many units may be nowhere. */
export interface Leeway {
  readonly roles: Roles
  readonly mayMiss: number
}

/** How well the whole query names an actor, from 0 for not at all to 1000 for by the very name. */
export function nameScore(corpus: Corpus, plan: Plan, owner: number, leeway: Leeway): number {
  const activity = corpus.activity[owner] ?? 0
  const [only, ...more] = plan.units.flatMap(({ terms }) => terms)
  let best = 0
  for (const name of corpus.names.of(owner)) {
    const whole = plan.whole.get(name) ?? (more.length === 0 ? only?.matches.names.get(name) : undefined)
    if (whole) best = Math.max(best, wholeScore(name, whole, activity))
    best = Math.max(best, partScore(corpus, plan, name, leeway, activity))
  }
  if (best > 0) return best
  const said = leeway.roles.said()
  return said > 0 ? ROLE_ALONE + BY_ROLE * said + BY_ACTIVITY * activity : 0
}

function wholeScore(name: Name, { how, quality }: Match, activity: number): number {
  if (how === 'exact' && name.rank !== 'weak') return name.rank === 'name' ? SAME_NAME : SAME_OTHER_NAME
  return LEAST + BY_QUALITY * quality + BY_COVERAGE.oneWord + BY_ACTIVITY * activity * quality ** 2
}

function partScore(corpus: Corpus, { units }: Plan, name: Name, { roles, mayMiss }: Leeway, activity: number): number {
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
  if (missing + roleWords === 0 && least === 1 && left.size === 0 && name.rank !== 'weak') return SAME_WORDS
  const mean = qualities.reduce((sum, quality) => sum + quality, 0) / qualities.length
  const coverage = letters / (name.compact.length || 1)
  const lost = PER_ROLE_WORD * roleWords + PER_MISSING * missing
  const isWhole = missing + roleWords + left.size === 0 && least >= SURE && name.rank !== 'weak'
  const known = BY_ACTIVITY * activity * least ** 2
  return (
    LEAST +
    (BY_QUALITY * (mean + least)) / 2 +
    (qualities.length > 1 ? BY_COVERAGE.words : BY_COVERAGE.oneWord) * coverage +
    (isWhole ? WHOLE_NAME : 0) +
    known -
    lost
  )
}

/** The word of a name that answers best to a term, of those that are left; all of them where the name is one run. */
function bestWord(
  { vocabulary }: Corpus,
  { matches }: PlannedTerm,
  name: Name,
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
