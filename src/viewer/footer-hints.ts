import type { Binding, Here } from './binding.ts'
import { BINDINGS } from './bindings.ts'
import type { Content } from './content.ts'
import { keySign } from './key-sign.ts'
import type { Library } from './library.ts'
import { selectedTarget } from './navigation.ts'
import { currentRoute, type State } from './state.ts'
import { whereNow } from './where.ts'

/** A key that does something just now, as the footer shows it. */
export interface Offer {
  readonly binding: Binding
  readonly sign: string
  /** One or two words for what it does here. */
  readonly word: string
}

/** The keys that do something on the page on top as it is, the more useful first. What only says why it cannot is none. */
export function offersOf(library: Library, state: State, content: Content): Offer[] {
  const where = whereNow(state)
  const { world } = library
  const here: Here = {
    library,
    world,
    state,
    route: currentRoute(state),
    content,
    target: selectedTarget(library, state),
  }
  return BINDINGS.filter((binding) => binding.footer && binding.where.includes(where))
    .sort((a, b) => (a.footer?.rank ?? 0) - (b.footer?.rank ?? 0))
    .flatMap((binding): Offer[] => {
      const word = binding.footer?.word(here)
      return word ? [{ binding, sign: binding.footer?.sign ?? keySign(binding.keys[0] ?? ''), word }] : []
    })
}
