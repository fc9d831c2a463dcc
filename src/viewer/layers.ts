import { EMPTY_FIELD } from './field.ts'
import { goTo } from './navigation.ts'
import { cancelPrompt } from './prompting.ts'
import { VIEWS, type View } from './route.ts'
import { START } from './scroll.ts'
import { clearFind, currentRoute, popPage, type State, withRoute } from './state.ts'

/** One layer back: a question, then the marks of a search, then what is typed, then the page. It never quits. */
export function closeLayer(state: State): State {
  if (state.prompt) return cancelPrompt(state, state.prompt)
  if (state.find) return clearFind(state)
  const route = currentRoute(state)
  if ('field' in route && route.field.text !== '') {
    return withRoute(state, { ...route, ...START, field: EMPTY_FIELD })
  }
  if (route.page === 'table' && Object.keys(route.chosen).length > 0)
    return { ...withRoute(state, { ...route, chosen: {} }), notice: 'The choices are taken back; Esc again goes back' }
  if (route.page === 'search') return { ...state, view: state.before }
  const under = popPage(state)
  return under === state ? { ...state, notice: 'Press q to quit' } : under
}

/** Closes the page on top, and the program where there is none but the view itself. */
export function closePage(state: State): State {
  const under = popPage(state)
  return under === state ? { ...state, done: true } : under
}

/** The view after or before the present one, around the end. */
export function stepView(state: State, by: 1 | -1): State {
  const at = VIEWS.indexOf(state.view)
  return goTo(state, VIEWS[(at + by + VIEWS.length) % VIEWS.length] as View)
}
