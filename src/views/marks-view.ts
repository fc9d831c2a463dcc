import type { World } from '../model/world.ts'
import { findMarked, type Mark, type Markable, wordsOfThing } from '../visits/mark.ts'

/** A mark and what it leads to. */
export interface MarkView {
  readonly kind: Markable
  /** The id of what it leads to now; null where that is gone. */
  readonly id: string | null
  /** Its words now; where it is gone, those it had. */
  readonly words: string
  /** The words it had when it was marked, where they are others now. */
  readonly was: string | null
  readonly note: string | null
  /** Of a claim the title of its briefing; null where that is gone too. */
  readonly briefing: string | null
  /** The mark itself. */
  readonly mark: Mark
}

/** Makes the view of all marks, the latest first. */
export function marksView(world: World, marks: readonly Mark[]): MarkView[] {
  return marks.toReversed().map((mark) => {
    const place = findMarked(world, mark)
    const id = place.is === 'gone' ? null : place.id
    const words = (id === null ? undefined : wordsOfThing(world, mark.kind, id)) ?? mark.words
    const claim = id === null ? undefined : world.claims.get(id)
    const briefing = world.briefings.get(claim?.briefing ?? mark.briefing ?? '')
    return {
      kind: mark.kind,
      id,
      words,
      was: words === mark.words ? null : mark.words,
      note: mark.note ?? null,
      briefing: (mark.kind === 'claim' ? briefing?.title : undefined) ?? null,
      mark,
    }
  })
}
