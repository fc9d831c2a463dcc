import { runToEnd } from '../work.ts'
import type { World } from './world.ts'

/** Answers worked out from a world, by function and by the key of its arguments; they go with the world. */
export type Memo = Map<unknown, Map<string, unknown>>

/** How a function remembers: what tells its arguments apart (nothing, unless told), and how many answers it keeps for a world. */
interface Remembering<A extends readonly unknown[]> {
  readonly keyOf?: (...rest: A) => string
  readonly most?: number
}

/** Makes a function that works each answer out once for a world, and keeps those that were asked for last. */
export function remember<A extends readonly unknown[], T>(
  make: (world: World, ...rest: A) => T,
  { keyOf = () => '', most = 1 }: Remembering<A> = {},
): (world: World, ...rest: A) => T {
  return (world, ...rest) => {
    let known = world.memo.get(make) as Map<string, T> | undefined
    if (!known) {
      known = new Map()
      world.memo.set(make, known)
    }
    const key = keyOf(...rest)
    const isKnown = known.has(key)
    if (isKnown && most === 1) return known.get(key) as T
    const answer = isKnown ? (known.get(key) as T) : make(world, ...rest)
    known.delete(key)
    known.set(key, answer)
    if (known.size > most) known.delete(known.keys().next().value ?? '')
    return answer
  }
}

/** The same for an answer about each of many records, such as every event: a small one, as all of them are kept. */
export function rememberEach<K extends object, T>(make: (world: World, item: K) => T): (world: World, item: K) => T {
  const answersOf = remember((_world): Map<K, T> => new Map())
  return (world, item) => {
    const answers = answersOf(world)
    const known = answers.get(item)
    if (known !== undefined || answers.has(item)) return known as T
    const answer = make(world, item)
    answers.set(item, answer)
    return answer
  }
}

/** A function whose answers may be worked out ahead, as long work. */
export interface Prepared<A extends readonly unknown[], T> {
  (world: World, ...rest: A): T
  /** Works an answer out, or goes on with what was begun. */
  prepare(world: World, ...rest: A): Generator<undefined, T>
  /** The answer where it is worked out already. */
  known(world: World, ...rest: A): T | undefined
}

/** The same for long work. Who asks while an answer is half made has the rest of it made at once. */
export function rememberWork<A extends readonly unknown[], T>(
  make: (world: World, ...rest: A) => Generator<unknown, T>,
  remembering?: Remembering<A>,
): Prepared<A, T> {
  const begun = remember<A, { work: Generator<unknown, T>; answer?: { readonly is: T } }>(
    (world, ...rest) => ({ work: make(world, ...rest) }),
    remembering,
  )
  function* prepare(world: World, ...rest: A): Generator<undefined, T> {
    const entry = begun(world, ...rest)
    while (!entry.answer) {
      const piece = entry.work.next()
      if (piece.done) entry.answer = { is: piece.value }
      else yield
    }
    return entry.answer.is
  }
  const known = (world: World, ...rest: A): T | undefined => begun(world, ...rest).answer?.is
  return Object.assign((world: World, ...rest: A): T => runToEnd(prepare(world, ...rest)), { prepare, known })
}

const numbers = new WeakMap<object, number>()
let last = 0

/** A number for an object that no other has, to be part of a key. */
export function identityOf(object: object): number {
  const number = numbers.get(object) ?? ++last
  numbers.set(object, number)
  return number
}
