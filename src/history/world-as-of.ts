import { makeWorld, type World } from '../model/world.ts'
import { asOf } from './as-of.ts'

const latest = new WeakMap<World, { readonly day: string; readonly seen: World }>()

/** The world as it stood on `day`, or as it is now without one. Kept for the last day asked for, as every key asks again. */
export function seenFrom(world: World, day: string | undefined): World {
  if (day === undefined) return world
  const known = latest.get(world)
  if (known?.day === day) return known.seen
  const seen = makeWorld(asOf(world.dataset, day))
  latest.set(world, { day, seen })
  return seen
}
