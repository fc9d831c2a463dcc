import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { CONFLICT_SIGN } from '../text/conflict-sign.ts'

/** Where an event takes place, each place and the sign where claims differ: “Vladivostok, or Moscow ≠”; null where none is said. */
export function eventPlaceWords(world: World, { place, places }: Pick<Event, 'place' | 'places'>): string | null {
  const nameOf = (id: string): string => world.places.get(id)?.name ?? id
  if (places) return `${places.map(nameOf).join(', or ')} ${CONFLICT_SIGN}`
  return place === undefined ? null : nameOf(place)
}
