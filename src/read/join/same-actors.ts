import { knownFile } from '../../model/known-files.ts'
import { nameKey } from './name-key.ts'
import type { Entry } from './name-register.ts'
import type { JoinedNames } from './name-resolver.ts'

/** Beside these a last word is no surname: North Korea, New York. */
const NO_FORENAME =
  /^(?:north|south|east|west|northern|southern|eastern|western|new|great|saint|st|san|port|the|united|republic)\b/i

/**
 * Warns of a bare surname beside the one full name that ends in it, and of a name that is typed as an actor and as a
 * place: the two may be one.
 */
export function warnOfSameActors(actors: readonly Entry[], places: readonly Entry[]): void {
  const bySurname = new Map<string, Entry[]>()
  for (const entry of actors) {
    const words = entry.name.split(/\s+/)
    if (words.length < 2 || words.length > 3 || NO_FORENAME.test(entry.name)) continue
    const surname = nameKey(words.at(-1) ?? '')
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), entry])
  }
  const byPlace = new Map(places.flatMap((place) => [...place.keys].map((key) => [key, place] as const)))
  for (const actor of actors) {
    const [use] = actor.uses
    if (actor.declared || use === undefined) continue
    const [full, another] = /\s/.test(actor.name) ? [] : (bySurname.get(nameKey(actor.name)) ?? [])
    if (full !== undefined && another === undefined && /^\p{Lu}\p{Ll}/u.test(actor.name)) {
      const hint = `type [[${full.name}|${actor.name}]] if it is the same`
      use.report('warning', use.at, `“${actor.name}” may be ${full.name}, and is another actor`, hint)
    }
    const place = [...actor.keys].flatMap((key) => byPlace.get(key) ?? [])[0]
    if (place !== undefined) {
      const hint = `type @[[${place.name}]] where it is the place, and declare the other in ${knownFile('actors')}`
      use.report('warning', use.at, `“${actor.name}” is an actor here and a place elsewhere`, hint)
    }
  }
}

/** Warns of a source in lower case, which is no name, where the same in capitals is one: “the times”, “Times”. */
export function warnOfLowerCase({ unnamed, actors }: JoinedNames): void {
  for (const { name, at, report } of unnamed) {
    const known = actors.find(name)
    if (known === undefined) continue
    const message = `“${name}” begins in lower case and so names nobody, but “${known.name}” is a name`
    report('warning', at, message, `type [[${known.name}]] if it is the same`)
  }
}
