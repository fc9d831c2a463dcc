import { type KeyProposal, proposeSlices } from '../draft/key-proposals.ts'
import { rememberWork } from '../model/memo.ts'
import { emptyPage } from '../pages/empty-page.ts'
import type { Page } from '../pages/page.ts'
import { problemsPage } from '../pages/problems-page.ts'
import type { Library } from './library.ts'

/** Among more claims than this the likely pairs are looked for in the shell only: it takes many seconds. */
const MOST_COMPARED = 30_000

/** Among so few they are looked for at once. */
const AT_ONCE = 200

const proposedIn = rememberWork(({ dataset }) => proposeSlices(dataset))

/** Whether keys are proposed for what is open: it was read from files. */
const areProposed = ({ world, typed }: Library): boolean =>
  typed === true && world.dataset.claims.length <= MOST_COMPARED

/** Whether the keys are looked for as long work. */
export const isSlowToPropose = (library: Library): boolean =>
  areProposed(library) && library.world.dataset.claims.length > AT_ONCE

/** The keys that would join claims of what is open, where it was read from files: of many claims, as soon as they are found. */
export function proposalsOf(library: Library): readonly KeyProposal[] {
  if (!areProposed(library)) return []
  return (isSlowToPropose(library) ? proposedIn.known(library.world) : proposedIn(library.world)) ?? []
}

/** Lays the list of problems out, with the keys; its beginning, which `isBeginning` asks for, is without those still looked for. */
export function* layProblems(library: Library, width: number, isBeginning: boolean): Generator<undefined, Page> {
  const { world, problems, tables = [] } = library
  if (!isBeginning) yield* proposedIn.prepare(world)
  else if (problems.length + tables.length === 0 && proposedIn.known(world) === undefined)
    return emptyPage('Looking for claims about one event …', 'They will be here in a moment.', width)
  return problemsPage(world, library, proposalsOf(library), width)
}
