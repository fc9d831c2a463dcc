import { type Problem, problemId } from '../model/problem.ts'
import type { Library } from './library.ts'
import { selectedTarget } from './navigation.ts'
import type { State } from './state.ts'

/** What is to be done with corrections: made, or the last of them taken back. */
export type Mending = readonly Problem[] | 'take back'

/** Asks for the problem under the cursor to be mended; whoever runs the viewer writes the file. */
export function mendThis(library: Library, state: State): State {
  const target = selectedTarget(library, state)
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
