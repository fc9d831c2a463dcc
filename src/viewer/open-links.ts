import { EMPTY_FIELD } from './field.ts'
import type { Library } from './library.ts'
import { START } from './scroll.ts'
import { subjectOf } from './selected-subject.ts'
import { pushPage, type State } from './state.ts'
import { subjectId } from './subject.ts'
import { subjectLinks } from './subject-choices.ts'

/** The state with an address shown that nothing here opens. */
export const showAddress = (state: State, url: string): State => pushPage(state, { page: 'address', url, ...START })

/** Asks for the address of what is selected to be opened; of several, which. */
export function openLink(library: Library, state: State): State {
  const subject = subjectOf(library, state)
  const links = subject ? subjectLinks(library.world, subject) : []
  const [only] = links
  if (!subject || !only) return { ...state, notice: 'No web address is given for this' }
  if (links.length === 1) return { ...state, effect: { kind: 'open', url: only.url } }
  return pushPage(state, { page: 'pick', purpose: 'open-link', of: subjectId(subject), field: EMPTY_FIELD, ...START })
}
