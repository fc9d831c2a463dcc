import { foldedName } from './name-table.ts'
import type { People } from './people.ts'
import type { Resolved } from './resolve-name.ts'

/** The last people and the last states that one sentence named as two. */
export interface NamedPairs {
  readonly people: readonly string[]
  readonly states: readonly string[]
}

/** The pairs that a sentence names, and those named before it where it names none; `said` are whoever says it. */
export const pairsAfter = (
  before: NamedPairs,
  text: string,
  names: readonly Resolved[],
  people: People,
  said: readonly string[] | undefined,
): NamedPairs => ({
  people: compoundIn(names, people) ?? pairIn(names, 'person', said) ?? before.people,
  states: joinedStates(names, text) ?? pairIn(names, 'state') ?? before.states,
})

/** The two of a "Kim-Putin summit". */
function compoundIn(names: readonly Resolved[], people: People): readonly string[] | undefined {
  return names
    .filter(({ kind }) => kind === 'unknown')
    .map(({ name }) => name.split('-').map((part) => people.bySurname.get(foldedName(part))?.[0]))
    .find((both): both is string[] => both.length === 2 && both.every((owner) => owner !== undefined))
}

/** The two of "the US-South Korea drills". */
function joinedStates(names: readonly Resolved[], text: string): readonly string[] | undefined {
  for (const [index, { kind, name, mention }] of names.entries()) {
    const next = names[index + 1]
    if (kind === 'state' && next?.kind === 'state' && text.slice(mention.end, next.mention.start) === '-')
      return [name, next.name]
  }
  return undefined
}

/** The two of a kind that a sentence names, whoever says it aside. */
function pairIn(
  names: readonly Resolved[],
  kind: Resolved['kind'],
  said: readonly string[] = [],
): readonly string[] | undefined {
  const named = new Set(
    names.filter((each) => each.kind === kind && !each.several && !said.includes(each.name)).map(({ name }) => name),
  )
  return named.size === 2 ? [...named] : undefined
}
