import { BINDINGS } from './bindings.ts'
import type { Action } from './command.ts'
import type { Input } from './input.ts'
import { currentRoute, type Route, type State } from './state.ts'
import type { Where } from './where.ts'

const PAGES: Readonly<Record<Route['page'], Where>> = {
  briefings: 'list',
  actors: 'list',
  timeline: 'timeline',
  briefing: 'page',
  actor: 'page',
  event: 'page',
  help: 'page',
  problems: 'page',
  search: 'typing',
  pick: 'typing',
}

/** Where the reader is, as the binding table knows it. */
export const whereNow = (state: State): Where => (state.prompt ? 'typing' : PAGES[currentRoute(state).page])

/** What an input asks for here, or undefined when nothing answers to it. */
export function actionFor(state: State, input: Input): Action | undefined {
  const where = whereNow(state)
  if ('paste' in input) return where === 'typing' ? { insert: input.paste } : undefined
  const binding = BINDINGS.find((each) => each.where.includes(where) && each.keys.includes(input.key))
  if (binding) return { command: binding.command }
  return where === 'typing' && input.text !== undefined ? typed(state, input.text) : undefined
}

/** A question mark asks for help where the field is empty, since no search begins with one. */
function typed(state: State, text: string): Action {
  const route = currentRoute(state)
  const empty = !state.prompt && 'field' in route && route.field.text === ''
  return empty && text === '?' ? { command: 'help' } : { insert: text }
}
