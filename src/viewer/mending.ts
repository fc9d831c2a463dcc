import { type KeyStep, splitStep } from '../draft/key-proposals.ts'
import { type Problem, problemId } from '../model/problem.ts'
import type { Library } from './library.ts'
import { selectedTarget } from './navigation.ts'
import { proposalsOf } from './proposals.ts'
import type { State } from './state.ts'

/** A task with corrections: to make them, to type a key, or to take the last of them back. */
export type Mending = readonly Problem[] | KeyStep | 'take back'

/** Asks for the problem under the cursor to be mended, or the claims there to be joined; whoever runs the viewer writes. */
export function mendThis(library: Library, state: State): State {
  const target = selectedTarget(library, state)
  const proposal = proposalsOf(library).find(({ claims }) => target?.kind === 'proposal' && claims[0].id === target.id)
  if (proposal !== undefined) return { ...state, mending: proposal }
  const problem = library.problems.find((each) => target?.kind === 'problem' && problemId(each) === target.id)
  if (problem === undefined) return { ...state, notice: 'There is no problem here' }
  if (problem.fix === undefined) return { ...state, notice: 'This has more than one answer: E opens it in your editor' }
  return { ...state, mending: [problem] }
}

/** The same for all problems that have one answer. */
export function mendAll({ problems }: Library, state: State): State {
  const mended = problems.filter(({ fix }) => fix !== undefined)
  return mended.length > 0 ? { ...state, mending: mended } : { ...state, notice: 'None of these has one answer only' }
}

/** Asks for the claim under the cursor to get a key of its own, out of an event that it was joined with. */
export function splitThis(library: Library, state: State): State {
  const { world } = library
  const target = selectedTarget(library, state)
  const claim = target?.kind === 'claim' ? world.claims.get(target.id) : undefined
  if (claim === undefined) return { ...state, notice: 'Put the cursor on the claim that is to leave its event' }
  const step = splitStep(claim, world.events)
  const told = claim.event === undefined ? 0 : (world.events.get(claim.event)?.claims.length ?? 0)
  if (step === undefined || told < 2) return { ...state, notice: 'No other claim is joined with this one' }
  return { ...state, mending: step }
}
