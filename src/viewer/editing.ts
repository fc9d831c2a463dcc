import { type Edit, edit, type TextField } from './field.ts'
import type { Library } from './library.ts'
import { editPrompt } from './prompting.ts'
import { START } from './scroll.ts'
import { currentRoute, type State, withRoute } from './state.ts'

/** Changes the field that is typed into, if there is one: a question's, or that of the page on top. */
export function editField(library: Library, state: State, change: Edit): State {
  if (state.prompt) return editPrompt(library, state, state.prompt, change)
  const route = currentRoute(state)
  if (!('field' in route)) return state
  const field: TextField = edit(route.field, change)
  if (field.text === route.field.text) return withRoute(state, { ...route, field })
  const fresh = { ...route, ...START, field }
  return withRoute(state, fresh.page === 'search' ? { ...fresh, recalled: 0 } : fresh)
}
