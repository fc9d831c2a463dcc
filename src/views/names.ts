import { linkName } from '../model/chains.ts'
import type { Briefing, Link } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { pattern } from '../text/pattern.ts'

/** The name of a place by its id; null where none is given or known. */
export const placeName = (world: World, place: string | undefined): string | null =>
  (place === undefined ? undefined : world.places.get(place)?.name) ?? null

/** The name of the outlet whose report a briefing accounts for; null where none is given. */
export const outletName = (world: World, { source }: Briefing): string | null =>
  (source.outlet === undefined ? undefined : world.actors.get(source.outlet)?.name) ?? null

/** The names of an attribution chain, nearest first; an actor goes by its own name however the chain spells it. */
export const chainNames = (world: World, chain: readonly Link[]): string[] => chain.map((link) => linkName(world, link))

/** An attribution chain as it is read, nearest first: `ANI ‹ Yonhap`. */
export const chainText = (names: readonly string[]): string => names.join(' ‹ ')

/** Several chains one after the other: `ANI ‹ Yonhap; Kyodo News`. */
export const chainsText = (chains: readonly (readonly string[])[]): string => chains.map(chainText).join('; ')

/** An actor or a place, by what it is and its id. */
export interface Named {
  readonly kind: 'actor' | 'place'
  readonly id: string
}

/** The names in which the actors and places of some claims may stand in a text, with what each names. A weak name is no link. */
export function namedIn(world: World, claims: readonly string[]): ReadonlyMap<string, Named> {
  const found = new Map<string, Named>()
  for (const id of claims) {
    const claim = world.claims.get(id)
    const actors = claim?.actors.map((actor) => ({ kind: 'actor' as const, thing: world.actors.get(actor) })) ?? []
    for (const { kind, thing } of [
      ...actors,
      { kind: 'place' as const, thing: world.places.get(claim?.place ?? '') },
    ]) {
      if (!thing) continue
      const strong = thing.otherNames.flatMap(({ text, weak }) => (weak ? [] : text))
      for (const name of [thing.name, ...strong]) if (!found.has(name)) found.set(name, { kind, id: thing.id })
    }
  }
  return found
}

/** The names in which the actors and places of some claims may stand in a text. */
export const linkedNames = (world: World, claims: readonly string[]): string[] => [...namedIn(world, claims).keys()]

/**
 * Where some names stand in a text as whole words, from left to right, none over another: the longest first. Names are
 * looked for as they are written: a word shown in their place is not known for one.
 */
export function rangesOfNames(text: string, names: readonly string[]): [start: number, end: number][] {
  const longest = [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length)
  const ranges: [number, number][] = []
  for (const name of longest) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length
      const free = ranges.every(([from, to]) => end <= from || at >= to)
      if (free && !isWordAt(text, at - 1) && !isWordAt(text, end)) ranges.push([at, end])
    }
  }
  return ranges.sort(([a], [b]) => a - b)
}

const LETTER = pattern(String.raw`[\p{L}\p{N}]`, 'u')

const isWordAt = (text: string, at: number): boolean => LETTER().test(text.charAt(at))
