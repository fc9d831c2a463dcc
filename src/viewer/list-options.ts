import { whenOf } from '../dates/parse-edtf.ts'
import { shortDay } from '../dates/short-day.ts'
import { words } from '../dates/words.ts'
import { rememberWork } from '../model/memo.ts'
import type { Actor, Briefing } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { foldText } from '../text/fold.ts'
import { pattern } from '../text/pattern.ts'
import { outletName } from '../views/names.ts'
import { pace } from '../work.ts'
import { type Findable, matchingChoices } from './narrowing.ts'
import { START } from './scroll.ts'
import { currentRoute, type State, withRoute } from './state.ts'

/** Something in a list with the words it is found by, as they are and folded. */
interface ListRow<T> extends Findable {
  readonly item: T
  readonly folded: string
}

/** The rows of both lists with their words, folded once for a world. */
export const listRows = rememberWork(function* (world: World): Generator<undefined, ListRows> {
  const days = new Map<string, string>()
  const briefings: ListRow<Briefing>[] = []
  for (const briefing of world.dataset.briefings) {
    const { title, topic, date = '' } = briefing
    const day = days.get(date) ?? dayWords(date)
    days.set(date, day)
    briefings.push(rowOf(briefing, title, [], [outletName(world, briefing), topic, day]))
    if (pace()) yield
  }
  const actors: ListRow<Actor>[] = []
  for (const actor of world.dataset.actors) {
    const names = actor.otherNames.map(({ text }) => text)
    actors.push(rowOf(actor, actor.name, names, [actor.kind, actor.country]))
    if (pace()) yield
  }
  return { briefings, actors }
})

/** An ISO day in every form in which it may be typed. */
function dayWords(iso: string): string {
  const day = whenOf(iso)
  return day ? `${shortDay(iso)} ${words(day)} ${iso}` : ''
}

interface ListRows {
  readonly briefings: readonly ListRow<Briefing>[]
  readonly actors: readonly ListRow<Actor>[]
}

function rowOf<T>(
  item: T,
  label: string,
  also: readonly string[],
  about: readonly (string | null | undefined)[],
): ListRow<T> {
  const detail = about.filter(Boolean).join(' ')
  return { item, label, also, detail, folded: foldText([label, ...also, detail].join('\n')) }
}

/** Up to so many rows are looked through for names a slip away, where none has the words. */
const MOST_SLIPS = 500

/** The briefings that have what is typed in their title, outlet, topic or date. */
export const briefingsWith = (world: World, typed: string): ReadonlySet<Briefing> =>
  itemsWith(listRows(world).briefings, typed)

/** The actors that have what is typed in one of their names, their kind or their country. */
export const actorsWith = (world: World, typed: string): ReadonlySet<Actor> => itemsWith(listRows(world).actors, typed)

const BETWEEN_WORDS = pattern(String.raw`[^\p{L}\p{M}\p{N}]+`, 'u')

function itemsWith<T>(rows: readonly ListRow<T>[], typed: string): ReadonlySet<T> {
  const sought = foldText(typed).split(BETWEEN_WORDS()).filter(Boolean)
  const found = rows.filter(({ folded }) => sought.every((word) => folded.includes(word)))
  const shown = found.length > 0 || rows.length > MOST_SLIPS ? found : matchingChoices(rows, typed)
  return new Set(shown.map(({ item }) => item))
}

/** Shows only the rows of the list on top that have some words; all of them without any. */
export function narrowList(state: State, typed: string): State {
  const route = currentRoute(state)
  if (route.page !== 'briefings' && route.page !== 'actors') return state
  return withRoute(state, { ...route, ...START, only: typed.trim() === '' ? undefined : typed })
}

/** Shows all rows of the list again. */
export function widenList(state: State): State {
  const route = currentRoute(state)
  const only = route.page === 'briefings' || route.page === 'actors' ? route.only : undefined
  return only === undefined ? { ...state, notice: 'No filter is on' } : narrowList(state, '')
}

/** Turns the list on top round. */
export function turnList(state: State): State {
  const route = currentRoute(state)
  if (route.page !== 'briefings' && route.page !== 'actors') return state
  const turned = !route.turned
  const notice = {
    briefings: turned ? 'The oldest first' : 'The newest first',
    actors: turned ? 'Those with the fewest claims first' : 'Those with the most claims first',
  }[route.page]
  return { ...withRoute(state, { ...route, ...START, turned }), notice }
}
