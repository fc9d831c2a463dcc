import { EMPTY_FIELD } from './field.ts'
import type { Library } from './library.ts'
import { NOW, type PickRoute } from './pick.ts'
import { START } from './scroll.ts'
import { currentRoute, popPage, pushPage, type State, withRoute } from './state.ts'
import { readSubject } from './subject.ts'
import { formOf } from './subject-choices.ts'
import { chooseRole } from './telling-tables.ts'

/** The state after a choice was made: its page is closed, and what it was for is done. */
export function choose(library: Library, state: State, route: PickRoute, value: string): State {
  const under = popPage(state)
  switch (route.purpose) {
    case 'command':
      return route.commands[Number(value)]?.run(library, under) ?? under
    case 'actors-of-claim':
      return pushPage(under, { page: 'actor', id: value, ...START })
    case 'threads-of-claim':
      return pushPage(under, { page: 'thread', id: value, ...START })
    case 'diff-from':
      return pushPage(under, { page: 'pick', purpose: 'diff-to', of: value, field: EMPTY_FIELD, ...START })
    case 'diff-to': {
      const { of: from = '' } = route
      return pushPage(under, { page: 'diff', from, ...(value !== NOW && { to: value }), ...START })
    }
    case 'column-role':
      return chooseRole(under, route.of ?? '', value)
    case 'copy-as':
      return { ...under, effect: { kind: 'copy', subject: readSubject(route.of ?? ''), form: formOf(value) } }
    case 'open-link':
      return { ...under, effect: { kind: 'open', url: value } }
    case 'as-of':
      return { ...under, asOf: value }
    case 'actor-filter':
      return filtered(under, { actors: [value] })
    case 'topic-filter':
      return filtered(under, { topics: [value] })
  }
}

function filtered(state: State, filter: { readonly actors?: string[]; readonly topics?: string[] }): State {
  const route = currentRoute(state)
  if (route.page !== 'timeline') return state
  // A filter set anew is the last, also where it was set before.
  const others = Object.entries(route.filter).filter(([name]) => !(name in filter))
  return withRoute(state, { ...route, ...START, filter: { ...Object.fromEntries(others), ...filter } })
}
