import { STATES } from './states-data.ts'

/** A state as news names it. */
export interface Country {
  readonly name: string
  /** Every name it goes by, its own first. */
  readonly names: readonly string[]
  /** Its adjective: Russian, Afghan. */
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
}

const list = (text: string | undefined): readonly string[] => (text ? text.split(',') : [])

/** All states. */
const ALL_STATES: readonly Country[] = STATES.trim()
  .split('\n')
  .map((line) => {
    const [, name = '', others, demonyms, capitals] = line.split('|')
    return { name, names: [name, ...list(others)], demonyms: list(demonyms), capitals: list(capitals) }
  })

const by = (pick: (state: Country) => readonly string[]): ReadonlyMap<string, Country> =>
  new Map(ALL_STATES.flatMap((state) => pick(state).map((name) => [name, state])))

const BY_NAME = by(({ names }) => names)
const BY_DEMONYM = by(({ demonyms }) =>
  demonyms.flatMap((each) => [each, /[sh]e?$|ss$/.test(each) ? each : `${each}s`]),
)
const BY_CAPITAL = by(({ capitals }) => capitals)

/** The state of a name, undefined where none has it. */
export function stateNamed(name: string): Country | undefined {
  return BY_NAME.get(name)
}

/** The state that a word such as "Russian" speaks of. */
export function stateOfDemonym(word: string): Country | undefined {
  return BY_DEMONYM.get(word)
}

/** The state whose capital has the name. */
export function stateOfCapital(name: string): Country | undefined {
  return BY_CAPITAL.get(name)
}

/** Every word that speaks of a state, longest first: names, demonyms and capitals. */
export const STATE_WORDS: readonly string[] = [...BY_NAME.keys(), ...BY_DEMONYM.keys(), ...BY_CAPITAL.keys()].sort(
  (a, b) => b.length - a.length,
)
