import { chainsOf } from '../../model/chains.ts'
import type { Claim, Link } from '../../model/model.ts'
import { oneOf } from '../../text/counted.ts'
import { foreignLetter, skeleton } from '../../text/homoglyphs.ts'
import { pace } from '../../work.ts'
import type { Corpus } from '../index/corpus.ts'
import { withPlacesAround } from '../index/links.ts'
import { lookUp } from '../index/lookup.ts'
import { wordsIn } from '../text/words-in.ts'
import { FILTER_EXAMPLES, type FilterName } from './filter-names.ts'
import type { ReadyFilter } from './ready-filter.ts'

type Filtering = (corpus: Corpus, value: string) => ReadyFilter | Generator<undefined, ReadyFilter>

/** Filters by what is looked up by a name or a part of it; as long work where claims must be gone through. */
export const NAMED_FILTERS: Readonly<Record<string, Filtering>> = {
  actor: (corpus, value) =>
    byActor(corpus, 'actor', value, 'with', (claim, { ids }) => claim.actors.some((id) => ids.has(id))),
  outlet: (corpus, value) =>
    byActor(corpus, 'outlet', value, 'from', (claim, { ids }) =>
      ids.has(corpus.records.world.briefings.get(claim.briefing)?.source.outlet ?? ''),
    ),
  source: (corpus, value) =>
    byActor(corpus, 'source', value, 'told through', (claim, meant) => isLinked(chainsOf(claim).flat(), meant)),
  origin: (corpus, value) =>
    byActor(corpus, 'origin', value, 'that comes from', (claim, meant) =>
      isLinked(
        chainsOf(claim).flatMap((chain) => chain.slice(-1)),
        meant,
      ),
    ),
  place: placeFilter,
  topic: ({ records }, value) => {
    const topics = records.topics.filter(saying(value))
    if (topics.length === 0) return unknownOf('topic', value, records.topics.slice(0, 5))
    const topicOf = ({ briefing }: Claim): string => records.world.briefings.get(briefing)?.topic ?? ''
    return { claim: claimTest(records, (claim) => topics.includes(topicOf(claim))), words: `only on ${oneOf(topics)}` }
  },
  type: ({ records }, value) => {
    const types = records.typeNames.filter(saying(value))
    if (types.length === 0) return unknownOf('type', value, records.typeNames.slice(0, 12))
    return {
      claim: claimTest(records, ({ type }) => type !== undefined && types.includes(type)),
      words: `only of type ${oneOf(types)}`,
    }
  },
}

/** Whom a value names: actors by their ids, and others by its words. */
interface Meant {
  readonly ids: ReadonlySet<string>
  readonly says: (name: string) => boolean
}

/** Claims that have to do with an actor; with somebody who is none, where a claim's chains name them. */
function* byActor(
  corpus: Corpus,
  name: FilterName,
  value: string,
  relation: string,
  isMeant: (claim: Claim, meant: Meant) => boolean,
): Generator<undefined, ReadyFilter> {
  const { records } = corpus
  const { actors } = records.world.dataset
  const { found, nearest } = yield* lookUp(corpus, value, records.actors, records.events)
  const named = actors.filter((_, index) => found.has(records.actors + index))
  const meant = { ids: new Set(named.map(({ id }) => id)), says: saying(value) }
  if (named.length === 0 && !(yield* isAny(corpus, (claim) => isMeant(claim, meant))))
    return unknown(name, value, nearest)
  return {
    claim: claimTest(records, (claim) => isMeant(claim, meant)),
    words: `only ${relation} ${named.length > 0 ? shortList(named.map((actor) => actor.name)) : value}`,
  }
}

function* isAny({ records }: Corpus, test: (claim: Claim) => boolean): Generator<undefined, boolean> {
  for (const claim of records.world.dataset.claims) {
    if (pace()) yield
    if (test(claim)) return true
  }
  return false
}

const isLinked = (links: readonly Link[], { ids, says }: Meant): boolean =>
  links.some(({ name, actor }) => (actor === undefined ? says(name) : ids.has(actor)))

function* placeFilter(corpus: Corpus, value: string): Generator<undefined, ReadyFilter> {
  const { records } = corpus
  const { places } = records.world.dataset
  const { found, nearest } = yield* lookUp(corpus, value, records.places, records.types)
  if (found.size === 0) return unknown('place', value, nearest)
  const named = places.filter((_, index) => found.has(records.places + index))
  const namedIds = new Set(named.map(({ id }) => id))
  const within = places.filter(({ id }) => withPlacesAround(records, id).some((around) => namedIds.has(around)))
  const ids = new Set(within.map(({ id }) => id))
  return {
    claim: claimTest(records, ({ place }) => place !== undefined && ids.has(place)),
    words: `only in ${shortList(named.map(({ name }) => name))}`,
  }
}

const claimTest =
  ({ world }: Corpus['records'], test: (claim: Claim) => boolean) =>
  (index: number): boolean => {
    const claim = world.dataset.claims[index]
    return claim !== undefined && test(claim)
  }

/** Whether each word of a value begins a word of a name. Names come again and again: each is looked at once. */
function saying(value: string): (name: string) => boolean {
  const words = wordsIn(value)
  const told = new Map<string, boolean>()
  return (name) => {
    const known = told.get(name)
    if (known !== undefined) return known
    const inName = wordsIn(name)
    const says = words.every((word) => inName.some((each) => each.startsWith(word)))
    told.set(name, says)
    return says
  }
}

const shortList = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : oneOf(names)

const unknown = (name: FilterName, value: string, nearest: readonly string[]): ReadyFilter => ({
  message: `No ${name} "${value}"`,
  hint:
    lookalikeHint(name, value) ??
    (nearest.length > 0 ? `Did you mean ${oneOf(nearest)}?` : `Type part of a name, such as ${FILTER_EXAMPLES[name]}`),
})

const unknownOf = (name: FilterName, value: string, known: readonly string[]): ReadyFilter => ({
  message: `No ${name} "${value}"`,
  hint: lookalikeHint(name, value) ?? `Type ${name}: and ${oneOf(known)}`,
})

/** A value that looks like a right one would be told to be typed as it is: which letter differs is said instead. */
function lookalikeHint(name: FilterName, value: string): string | undefined {
  const foreign = foreignLetter(value)
  return foreign && `It has ${foreign}: type ${name}:${quoted(skeleton(value))}`
}

const quoted = (value: string): string => (value.includes(' ') ? `"${value}"` : value)
