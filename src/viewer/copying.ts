import type { CiteForm } from '../views/cite-forms.ts'
import { EMPTY_FIELD } from './field.ts'
import type { Library } from './library.ts'
import { START } from './scroll.ts'
import { pageSubject, subjectOf } from './selected-subject.ts'
import { pushPage, type State } from './state.ts'
import { type Subject, subjectId } from './subject.ts'

const NOTHING = 'There is nothing here to copy'

/** Asks for what is selected to be copied with its citation. */
export const copySubject = (library: Library, state: State): State =>
  copied(state, citable(subjectOf(library, state)), 'plain')

/** Asks for the page to be copied as Markdown: the one on top, or from a list the page of what is selected. */
export function copyPage(library: Library, state: State): State {
  const subject = pageSubject(library, state) ?? subjectOf(library, state)
  return copied(state, subject && PAGES.has(subject.kind) ? subject : undefined, 'page')
}

/** Subjects that have a page as Markdown. */
const PAGES: ReadonlySet<Subject['kind']> = new Set([
  ...(['briefing', 'event', 'actor', 'source', 'thread', 'ahead', 'diff', 'problem'] as const),
])

/** Offers the forms in which what is selected can be copied. */
export function offerForms(library: Library, state: State): State {
  const subject = citable(subjectOf(library, state))
  if (!subject) return { ...state, notice: NOTHING }
  return pushPage(state, { page: 'pick', purpose: 'copy-as', of: subjectId(subject), field: EMPTY_FIELD, ...START })
}

function copied(state: State, subject: Subject | undefined, form: CiteForm): State {
  return subject ? { ...state, effect: { kind: 'copy', subject, form } } : { ...state, notice: NOTHING }
}

/** Of a table there are no words to cite. */
const citable = (subject: Subject | undefined): Subject | undefined =>
  subject?.kind === 'table' || subject?.kind === 'column' ? undefined : subject
