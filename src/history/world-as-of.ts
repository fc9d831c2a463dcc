import { remember } from '../model/memo.ts'
import { makeWorld, type World } from '../model/world.ts'
import { asOf } from './as-of.ts'

/** The world as it stood on `day`, or as it is now without one. Kept for the last day asked for, as every key asks again. */
export const worldAsOf = (world: World, day: string | undefined): World =>
  day === undefined ? world : worldOn(world, day)

const worldOn = remember((world, day: string) => makeWorld(asOf(world.dataset, day)), { keyOf: (day) => day })
