import { identityOf, remember } from '../model/memo.ts'
import type { World } from '../model/world.ts'
import type { Target } from '../pages/page.ts'
import { findMarked, MARKABLE, type Mark, type Markable, markKey, wordsOfThing } from '../visits/mark.ts'
import { fieldOf } from './field.ts'
import type { Library } from './library.ts'
import { selectedTarget } from './navigation.ts'
import { currentRoute, type State } from './state.ts'

/** The marks by what they lead to now, as `kind id`. */
const marksByPlace = remember(
  (world, marks: readonly Mark[]) =>
    new Map(
      marks.map((mark) => {
        const place = findMarked(world, mark)
        return [place.is === 'gone' ? `mark ${markKey(mark)}` : markKey({ kind: mark.kind, id: place.id }), mark]
      }),
    ),
  { keyOf: (marks) => String(identityOf(marks)) },
)

/** The mark on a thing, if there is one. */
export const markOn = (world: World, { visit: { marks } }: State, { kind, id }: Target): Mark | undefined =>
  marks.length === 0 ? undefined : marksByPlace(world, marks).get(`${kind} ${id}`)

/** Asks for the note of a mark on what is selected, or on what the page is about where nothing is. */
export function askForNote(library: Library, state: State): State {
  const { world } = library
  const route = currentRoute(state)
  const about = 'id' in route ? { kind: route.page, id: route.id } : undefined
  const target = selectedTarget(library, state) ?? about
  const there = target && markOn(world, state, target)
  const mark = there ?? (target && newMark(world, target))
  if (!mark) return { ...state, notice: 'Nothing here can be marked: a briefing, a claim, an event or an actor can' }
  const { cursor, top } = route
  const purpose = there ? 'marked' : 'mark'
  return { ...state, prompt: { purpose, field: fieldOf(mark.note ?? ''), mark, from: { cursor, top } } }
}

function newMark(world: World, { kind, id }: Target): Mark | undefined {
  const known: Markable | undefined = MARKABLE.find((each) => each === kind)
  const words = known && wordsOfThing(world, known, id)
  if (!known || words === undefined) return undefined
  const briefing = known === 'claim' ? world.claims.get(id)?.briefing : undefined
  return { kind: known, id, words, ...(briefing !== undefined && { briefing }) }
}

/** Takes the note that was typed: marks the thing, or changes its note; of what is marked no note takes the mark away. */
export function answerNote(state: State, mark: Mark, typed: string): State {
  const others = state.visit.marks.filter((each) => markKey(each) !== markKey(mark))
  const isMarked = others.length < state.visit.marks.length
  const { note: _before, ...bare } = mark
  const note = typed.trim()
  const isRemoved = isMarked && note === ''
  const marks = isRemoved ? others : [...others, { ...bare, ...(note !== '' && { note }) }]
  const marked = state.visit.isKept ? "Marked; ' lists what is marked" : 'Marked until you leave: nothing is kept'
  const notice = isRemoved ? 'The mark is taken away' : isMarked ? 'The note is kept' : marked
  return { ...state, prompt: undefined, visit: { ...state.visit, marks }, notice }
}
