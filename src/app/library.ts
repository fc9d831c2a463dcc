import type { Problem } from '../dataset/problem.ts'
import type { World } from '../dataset/world.ts'

/** What the program has open: a world, and the problems found in the files it was made from. */
export interface Library {
  readonly world: World
  readonly problems: readonly Problem[]
}
