import type { Event } from '../model/model.ts'
import type { InputFile } from '../read/file-draft.ts'

/** The result of an export: its text, empty where nothing was left to say, and how many events it leaves out, by reason. */
export interface Exported {
  readonly text: string
  readonly leftOut: ReadonlyMap<string, number>
  /** What the format has no place for, counted, in words. */
  readonly lacks?: readonly string[]
}

/** An export that is no text; empty where nothing was left to say. */
export interface ExportedBytes {
  readonly bytes: Uint8Array
  /** What the format has no place for, counted, in words. */
  readonly lacks?: readonly string[]
}

/** The files of a folder, and what of them is read otherwise than it was, in words. */
export interface ExportedFiles {
  readonly files: readonly InputFile[]
  readonly changed: readonly string[]
}

/** Parts events that a format can say from those it cannot, for which `whyNot` gives the reason. */
export function partByReason(
  events: readonly Event[],
  whyNot: (event: Event) => string | undefined,
): { readonly kept: readonly Event[]; readonly leftOut: ReadonlyMap<string, number> } {
  const leftOut = new Map<string, number>()
  const kept = events.filter((event) => {
    const reason = whyNot(event)
    if (reason !== undefined) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
    return reason === undefined
  })
  return { kept, leftOut }
}
