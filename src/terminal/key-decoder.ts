import type { Input } from '../viewer/input.ts'
import { altKey, namedKey } from './key-inputs.ts'
import { type Emit, ground, type Phase, STATUS_REPORT, step } from './key-phase.ts'
import { pasteOf } from './paste.ts'

/** The decoder between two chunks. `opened` counts the ESC bytes seen, so that one unfinished sequence is told from the next. */
export interface KeyState {
  readonly phase: Phase
  readonly opened: number
}

/** The kind of an unfinished sequence; the caller sends `flush` when it has waited long enough. */
export interface Pending {
  readonly kind: 'escape' | 'sequence' | 'paste'
  readonly id: number
}

/** The complete inputs of a chunk in order, how often the terminal reported its status, and the unfinished rest. */
export interface Decoded {
  readonly state: KeyState
  readonly inputs: readonly Input[]
  readonly reports: number
  readonly pending: Pending | undefined
}

/** The state before the first byte. */
export const initialKeyState: KeyState = { phase: ground, opened: 0 }

/**
 * Reads bytes as a terminal sends them, cut anywhere. Pure and total: the same bytes give the same inputs however they
 * are cut, and what is not a key (mouse, focus, replies, broken sequences, invalid UTF-8) gives none.
 */
export function decode(state: KeyState, bytes: Uint8Array): Decoded {
  const inputs: Input[] = []
  let reports = 0
  const emit: Emit = (finished) => {
    if (finished === STATUS_REPORT) reports++
    else if (finished !== undefined) inputs.push(finished)
  }
  let { phase, opened } = state
  for (const byte of bytes) {
    phase = step(phase, byte, emit)
    if (phase.in === 'escape' || phase.in === 'string-escape') opened++
  }
  return decoded({ phase, opened }, inputs, reports)
}

/**
 * Gives up waiting: a lone ESC was the Escape key, `ESC[` alone was Alt-[, a paste without its end is what came of it,
 * any other unfinished sequence was nothing. What comes later is read as keys again.
 */
export function flush(state: KeyState): Decoded {
  const input = abandonedInput(state.phase)
  const phase = pendingKind(state.phase) === undefined ? state.phase : ground
  return decoded({ ...state, phase }, input === undefined ? [] : [input])
}

function decoded(state: KeyState, inputs: readonly Input[], reports = 0): Decoded {
  const kind = pendingKind(state.phase)
  return { state, inputs, reports, pending: kind && { kind, id: state.opened } }
}

function pendingKind(phase: Phase): Pending['kind'] | undefined {
  if (phase.in === 'ground' || phase.in === 'utf8') return undefined
  return phase.in === 'escape' || phase.in === 'paste' ? phase.in : 'sequence'
}

function abandonedInput(phase: Phase): Input | undefined {
  if (phase.in === 'escape' || phase.in === 'string-escape') return namedKey('escape')
  if (phase.in === 'csi' && phase.body === '') return altKey(0x5b)
  if (phase.in === 'ss3' && phase.body === '') return altKey(0x4f)
  if (phase.in === 'string' && phase.length === 0) return altKey(phase.introducer)
  return phase.in === 'paste' ? pasteOf(phase.text) : undefined
}
