import { columnOf, ORDER } from '../pages/table-page.ts'
import type { Library } from './library.ts'
import { START } from './scroll.ts'
import { currentRoute, pushPage, type State, withRoute } from './state.ts'

/** A reader's options for a table: the role of each column that has one, by name, and the order of day and month. */
export interface ToldTable {
  readonly file: string
  readonly columns: Readonly<Record<string, string>>
  readonly order: string | undefined
  readonly sheet: string | undefined
}

/** The state with the page of a table on top where a table is all there is and nothing could be made of it. */
export function withUnknownTable({ world, tables = [], reading }: Library, state: State): State {
  const table = tables.find(({ notUnderstood }) => notUnderstood)
  const isAlone = world.dataset.claims.length === 0 && reading === undefined
  const isOpen = state.stacks.briefings.some(({ page }) => page === 'table')
  if (!table || !isAlone || isOpen) return state
  return pushPage(state, { page: 'table', file: table.file, chosen: {}, ...START })
}

/** The state with a role chosen for a column; the page below is the one of its table. */
export function chooseRole(state: State, id: string, role: string): State {
  const route = currentRoute(state)
  if (route.page !== 'table') return state
  const { column } = columnOf(id)
  return withRoute(state, { ...route, chosen: { ...route.chosen, [column]: role } })
}

/** The state in which what was chosen of the table on top is written. */
export function withWritten(state: State): State {
  const route = currentRoute(state)
  return route.page === 'table' ? withRoute(state, { ...route, chosen: {} }) : state
}

/** Asks for what is chosen of the table on top to be written; whoever runs the viewer writes it. */
export function writeTable({ tables = [] }: Library, state: State): State {
  const route = currentRoute(state)
  const table = route.page === 'table' ? tables.find(({ file }) => file === route.file) : undefined
  if (route.page !== 'table' || !table) return { ...state, notice: 'This table is not there any more' }
  const { chosen } = route
  if (Object.keys(chosen).length === 0)
    return { ...state, notice: 'Nothing is chosen yet: Enter chooses the role of a column' }
  // A column may have any name, also `__proto__`, which an assignment would take for something else.
  const columns = Object.fromEntries(
    table.columns.flatMap(({ name, role }) => {
      const now = Object.hasOwn(chosen, name) ? chosen[name] : role
      return now === undefined ? [] : [[name, now]]
    }),
  )
  return {
    ...state,
    toldTable: { file: table.file, columns, order: chosen[ORDER], sheet: table.sheet },
  }
}
