import { rememberWork } from '../model/memo.ts'
import { makeWorld, type World } from '../model/world.ts'
import { asOfWork } from './as-of.ts'

/** The world as it stood on an ISO day. Kept for the last day asked for, as every key asks again. */
export const worldOn = rememberWork(makeWorldOn, { keyOf: (day) => day })

function* makeWorldOn({ dataset }: World, day: string): Generator<undefined, World> {
  return makeWorld(yield* asOfWork(dataset, day))
}

/** The world as it stood on `day`, or as it is now without one. */
export const worldAsOf = (world: World, day: string | undefined): World =>
  day === undefined ? world : worldOn(world, day)
