import { altKey, escapeKey } from './key-forms.ts'
import { ground, type Phase, step } from './key-phase.ts'
import { pastedKey } from './pasted-key.ts'

/** The decoder between two chunks. `opened` counts the ESC bytes seen, so that one unfinished sequence is told from the next. */
export interface KeyState {
  readonly phase: Phase
  readonly opened: number
}

/** What the decoder waits for the rest of; the caller sends `flush` when it has waited long enough. */
export interface Pending {
  readonly kind: 'escape' | 'sequence' | 'paste'
  readonly id: number
}

/** The complete keys of a chunk, in order, one string each (forms in key-forms.ts), and what is left over. */
export interface Decoded {
  readonly state: KeyState
  readonly tokens: readonly string[]
  readonly pending: Pending | undefined
}

/** The state before the first byte. */
export const initialKeyState: KeyState = { phase: ground, opened: 0 }

/**
 * Reads bytes as a terminal sends them, cut anywhere. Pure and total: the same bytes give the same tokens however they
 * are cut, and what is not a key (mouse, focus, replies, broken sequences, invalid UTF-8) gives none.
 */
export function decode(state: KeyState, bytes: Uint8Array): Decoded {
  const tokens: string[] = []
  const emit = (key: string | undefined) => {
    if (key !== undefined) tokens.push(key)
  }
  let { phase, opened } = state
  for (const byte of bytes) {
    phase = step(phase, byte, emit)
    if (phase.in === 'escape' || phase.in === 'string-escape') opened++
  }
  return decoded({ phase, opened }, tokens)
}

/**
 * Gives up waiting: a lone ESC was the Escape key, `ESC[` alone was Alt-[, a paste without its end is what came of it,
 * any other unfinished sequence was nothing. What comes later is read as keys again.
 */
export function flush(state: KeyState): Decoded {
  const key = abandonedKey(state.phase)
  const phase = pendingKind(state.phase) === undefined ? state.phase : ground
  return decoded({ ...state, phase }, key === undefined ? [] : [key])
}

function decoded(state: KeyState, tokens: readonly string[]): Decoded {
  const kind = pendingKind(state.phase)
  return { state, tokens, pending: kind && { kind, id: state.opened } }
}

function pendingKind(phase: Phase): Pending['kind'] | undefined {
  if (phase.in === 'ground' || phase.in === 'utf8') return undefined
  return phase.in === 'escape' || phase.in === 'paste' ? phase.in : 'sequence'
}

function abandonedKey(phase: Phase): string | undefined {
  if (phase.in === 'escape' || phase.in === 'string-escape') return escapeKey
  if (phase.in === 'csi' && phase.body === '') return altKey(0x5b)
  if (phase.in === 'ss3' && phase.body === '') return altKey(0x4f)
  if (phase.in === 'string' && phase.length === 0) return altKey(phase.introducer)
  return phase.in === 'paste' ? pastedKey(phase.text) : undefined
}
