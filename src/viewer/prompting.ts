import type { When } from '../dates/when.ts'
import { words } from '../dates/words.ts'
import { type Edit, edit, fieldOf } from './field.ts'
import { eventsSoFar, NOT_YET } from './filtering.ts'
import { acceptFind, findFrom } from './go-to-match.ts'
import type { Library } from './library.ts'
import { narrowList } from './list-options.ts'
import { answerNote } from './marking.ts'
import { atTarget, onTop } from './navigation.ts'
import { readTypedDay } from './read-typed-day.ts'
import { START } from './scroll.ts'
import { clearFind, currentRoute, type Prompt, type State, withRoute } from './state.ts'

/** The words of each prompt before its field, and in it while it is empty. */
export const PROMPTS: Readonly<Record<Prompt['purpose'], { readonly asks: string; readonly example: string }>> = {
  find: { asks: 'Find', example: 'a name, a word or words on this page' },
  'go-to-date': { asks: 'Go to date', example: 'such as 17 April 2019, or 2019' },
  dates: { asks: 'Show only', example: 'such as April 2019, or 17 to 22 April 2019' },
  new: { asks: 'New briefing', example: 'its title, such as Envoys meet in Oslo' },
  list: { asks: 'Show only', example: 'words of a title, a name, outlet, topic or date' },
  mark: { asks: 'Mark it, note', example: 'or Enter, without one' },
  marked: { asks: 'Note', example: 'Enter alone unmarks' },
}

/** Asks something in the footer. A search begins from what was last searched for here. */
export function ask(state: State, purpose: Prompt['purpose']): State {
  const { cursor, top } = currentRoute(state)
  const field = fieldOf(typedBefore(state, purpose))
  return { ...state, prompt: { purpose, field, from: { cursor, top } } }
}

/** The first text of a prompt: the last search in this page, or the words that the list is narrowed to. */
function typedBefore(state: State, purpose: Prompt['purpose']): string {
  const route = currentRoute(state)
  if (purpose === 'find') return state.find?.query ?? ''
  return purpose === 'list' && 'only' in route ? (route.only ?? '') : ''
}

/** Types into a prompt; a search in the page answers at every letter. */
export function editPrompt(library: Library, state: State, prompt: Prompt, change: Edit): State {
  const field = edit(prompt.field, change)
  const next = { ...state, prompt: { ...prompt, field } }
  if (prompt.purpose === 'list') return narrowList(next, field.text)
  if (prompt.purpose !== 'find' || field.text === prompt.field.text) return next
  const back = withRoute(next, { ...currentRoute(next), ...prompt.from })
  return findFrom(library, back, field.text, prompt.from.top)
}

/** Gives a prompt up: the reader is where it was asked, without marks; a list shows all its rows. */
export function cancelPrompt(state: State, prompt: Prompt): State {
  if (prompt.purpose === 'list') return narrowList({ ...state, prompt: undefined }, '')
  return clearFind(withRoute({ ...state, prompt: undefined }, { ...currentRoute(state), ...prompt.from }))
}

/** Takes the answer to a prompt. A date that cannot be read is said so, and stays to be mended. */
export function answerPrompt(library: Library, state: State, prompt: Prompt): State {
  const text = prompt.field.text.trim()
  if (prompt.mark) return answerNote(state, prompt.mark, text)
  if (text === '') return cancelPrompt(state, prompt)
  const closed: State = { ...state, prompt: undefined }
  if (prompt.purpose === 'find') return acceptFind(library, closed)
  if (prompt.purpose === 'list') return closed
  if (prompt.purpose === 'new') return make(library, closed, text)
  const read = readTypedDay(text, state.today, library.world.dataset.briefings.findLast(({ date }) => date)?.date)
  if (!read.ok) {
    const notice = read.suggestion ? `${read.message}: type ${read.suggestion}` : read.message
    return { ...state, notice }
  }
  return prompt.purpose === 'dates' ? within(closed, read.when.min, read.when.max) : toDate(library, closed, read.when)
}

/** Asks for a briefing to be made; the folder may have gone since its title was asked for. */
const make = ({ folder }: Library, state: State, title: string): State =>
  folder === undefined ? state : { ...state, effect: { kind: 'new', folder, title } }

function within(state: State, from: string | null, to: string | null): State {
  const route = currentRoute(state)
  if (route.page !== 'timeline') return state
  const { from: _from, to: _to, ...rest } = route.filter
  const filter = { ...rest, ...(from && { from }), ...(to && { to }) }
  return withRoute(state, { ...route, ...START, filter })
}

/** The first event on or after the first day of a date; after the last one, the last. */
function toDate(library: Library, state: State, date: When): State {
  const day = date.min ?? date.max ?? ''
  const route = currentRoute(state)
  if (route.page !== 'timeline') return state
  const events = eventsSoFar(library.world, route.filter)
  if (events === undefined) return { ...state, notice: NOT_YET }
  const dated = events.filter((event) => event.when)
  const event = dated.find(({ when }) => (when?.min ?? when?.max ?? '') >= day) ?? dated.at(-1)
  if (!event) return { ...state, notice: 'No event here has a date' }
  const there = onTop(library, atTarget(library, state, { kind: 'event', id: event.id }))
  const first = event.when?.min ?? event.when?.max ?? ''
  if (first <= (date.max ?? day) && day <= (event.when?.max ?? '9999')) return there
  const nearest = first < day ? 'last before' : 'first after'
  return { ...there, notice: `Nothing is dated ${words(date)}; this is the ${nearest} it` }
}
