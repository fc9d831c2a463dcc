import type { Binding } from './binding.ts'

/** Pages that no key opens: commands of the palette alone, in its order. */
export const DESTINATIONS: readonly Omit<Binding, 'keys' | 'footer'>[] = []
