import { type KeyProposal, proposeKeys } from '../draft/key-proposals.ts'
import { remember } from '../model/memo.ts'
import type { Library } from './library.ts'

/** Among more claims than this the likely pairs are looked for in the shell only: it takes seconds. */
const MOST_COMPARED = 3_000

/** The keys that would join claims of what is open, where it was read from files. */
export const proposalsOf = ({ world, typed }: Library): readonly KeyProposal[] =>
  typed && world.dataset.claims.length <= MOST_COMPARED ? proposedIn(world) : []

const proposedIn = remember((world) => proposeKeys(world.dataset))
