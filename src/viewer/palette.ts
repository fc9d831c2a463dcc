import { fuzzyChoices } from '../search/fuzzy-choices.ts'
import type { Piece } from '../text/wrap.ts'
import type { Binding } from './binding.ts'
import { EMPTY_FIELD } from './field.ts'
import { keySign } from './key-sign.ts'
import type { Library } from './library.ts'
import { type Findable, matchingChoices } from './narrowing.ts'
import { START } from './scroll.ts'
import { pushPage, type State } from './state.ts'
import { whereNow } from './where.ts'

/** A command in the palette: what it does, the sign of its key where it has one, and the state after it. */
export interface PaletteCommand extends Findable {
  readonly run: (library: Library, state: State) => State
}

/** A command that answers what is typed, by its number, with the parts of its label that do. */
export interface CommandChoice extends Findable {
  readonly value: string
  readonly found?: readonly Piece[]
}

/** Opens the palette over the page on top, with those of the commands that do something there. */
export function openPalette(library: Library, state: State, bindings: readonly Binding[]): State {
  const where = whereNow(state)
  const commands = bindings
    .filter((binding) => binding.where.includes(where) && (binding.applies?.(state) ?? true))
    .flatMap(commandsOf)
    .filter(({ run }) => acts(state, run(library, state)))
  return pushPage(state, { page: 'pick', purpose: 'command', commands, find: state.find, field: EMPTY_FIELD, ...START })
}

/** One command, or where each of the keys does a thing of its own, one for each. */
function commandsOf({ keys, help, each, run }: Binding): PaletteCommand[] {
  return (each ? keys : [keys[0] ?? '']).map((key) => ({
    label: each?.(key) ?? help,
    detail: keySign(key),
    run: (library, state) => run(library, state, key),
  }))
}

/** Whether anything but what is said in the footer is another. What was made never is where all else is the same. */
function acts(before: State, after: State): boolean {
  const names = Object.keys({ ...before, ...after }) as (keyof State)[]
  return names.some((name) => !NO_ACTS.has(name) && !isSame(before[name], after[name]))
}

const NO_ACTS: ReadonlySet<keyof State> = new Set(['notice', 'made'])

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The commands that what is typed may mean, the best first: by words, by letters in order, by words a slip away. */
export function commandChoices(commands: readonly PaletteCommand[], typed: string): readonly CommandChoice[] {
  const all = commands.map(({ label, detail }, at): CommandChoice => ({ value: String(at), label, detail }))
  if (typed === '') return all
  const found = fuzzyChoices(all, typed)
  if (found.length === 0) return matchingChoices(all, typed)
  return found.map(({ choice, places }) => ({ ...choice, found: places.map((at) => [at, at + 1] as const) }))
}
