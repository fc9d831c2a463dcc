import { dayOfOutlook } from '../history/outlook.ts'
import type { Target } from '../pages/page.ts'
import { daysSeen } from '../views/diff-view.ts'
import type { Library } from './library.ts'
import { selectedTarget } from './navigation.ts'
import { currentRoute, type State } from './state.ts'
import { SUBJECT_KINDS, type Subject } from './subject.ts'

/** The subject of a key: that under the cursor, else that of the page on top. */
export function subjectOf(library: Library, state: State): Subject | undefined {
  const target = selectedTarget(library, state)
  return (target && subjectAs(target)) ?? pageSubject(library, state)
}

/** The subject of the page on top. */
export function pageSubject({ world }: Library, state: State): Subject | undefined {
  const route = currentRoute(state)
  if (route.page === 'ahead') return { kind: 'ahead', id: dayOfOutlook(world, state) }
  if (route.page === 'diff') {
    const { from, to } = daysSeen(route, state.asOf)
    return { kind: 'diff', id: [from, to].filter(Boolean).join('/') }
  }
  if (route.page === 'table') return { kind: 'table', id: route.file }
  return 'id' in route ? subjectAs({ kind: route.page, id: route.id }) : undefined
}

/** A proposal to join claims is known by the first of them. */
function subjectAs({ kind, id }: { readonly kind: Target['kind']; readonly id: string }): Subject | undefined {
  const known = kind === 'proposal' ? 'claim' : SUBJECT_KINDS.find((each) => each === kind)
  return known && { kind: known, id }
}
