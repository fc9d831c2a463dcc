import type { Input } from '../viewer/input.ts'
import { decode, flush, initialKeyState, type KeyState, type Pending } from './key-decoder.ts'

/** How long an unfinished sequence is waited for, counted from its start, in milliseconds. */
const sequencePatience = 500

/** How long a paste may pause before it counts as over, in milliseconds. */
const pastePatience = 1000

/** Turns bytes into keys and pastes over time. */
export interface KeyStream {
  /** Takes bytes as they were read; the keys they complete are handed on before this returns. */
  push(bytes: Uint8Array): void
  /** Stops waiting; nothing is handed on any more. */
  close(): void
}

/**
 * The decoder with a clock: hands on each chunk's keys, and gives up on what stays unfinished. `escapePatience` is how
 * long a lone ESC may turn out to be the beginning of a sequence, in milliseconds. `onReport` hears of every status that
 * the terminal reports.
 */
export function createKeyStream(
  onInputs: (inputs: readonly Input[]) => void,
  escapePatience: number,
  onReport: () => void = () => {},
): KeyStream {
  const patience = { escape: escapePatience, sequence: sequencePatience, paste: pastePatience }
  // Begins with the first bytes, since what reads them is not loaded for the first frame.
  let state: KeyState | undefined
  let awaited: Pending | undefined
  let stopWaiting = () => {}

  function wait(pending: Pending | undefined) {
    const sameAsBefore = pending?.id === awaited?.id && pending?.kind === awaited?.kind
    if (sameAsBefore && pending?.kind !== 'paste') return
    stopWaiting()
    awaited = pending
    stopWaiting = pending ? afterReads(patience[pending.kind], giveUp) : () => {}
  }

  function giveUp() {
    const { inputs, pending, state: next } = flush(state ?? initialKeyState)
    state = next
    wait(pending)
    if (inputs.length > 0) onInputs(inputs)
  }

  return {
    push(bytes) {
      const { inputs, reports, pending, state: next } = decode(state ?? initialKeyState, bytes)
      state = next
      wait(pending)
      for (let report = 0; report < reports; report++) onReport()
      if (inputs.length > 0) onInputs(inputs)
    },
    close() {
      wait(undefined)
    },
  }
}

/**
 * Calls back after a time, but only when the reads that were due meanwhile have been made: after a long computation the
 * rest of a sequence may be waiting unread. Returns what calls it off.
 */
function afterReads(milliseconds: number, callback: () => void): () => void {
  let immediate: NodeJS.Immediate | undefined
  const timer = setTimeout(() => {
    immediate = setImmediate(callback)
  }, milliseconds)
  return () => {
    clearTimeout(timer)
    clearImmediate(immediate)
  }
}
