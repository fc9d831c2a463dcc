import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { FileDraft } from '../read/file-draft.ts'

/** More characters of text than these are parsed anew as fast as their drafts are written and read back. */
const MOST_CHARACTERS = 20_000_000

/** A sum of the rest stands before it. */
const SUM = 32

/** Reads the drafts of texts that `keepDrafts` wrote; none where the file is not as it was written. */
export function readDrafts(file: string): readonly FileDraft[] {
  try {
    const bytes = readFileSync(file)
    const rest = bytes.subarray(SUM)
    return sumOf(rest).equals(bytes.subarray(0, SUM)) ? deserialize(rest) : []
  } catch {
    return []
  }
}

/** Keeps the drafts of texts in a file that only its owner may read. Throws what the system says. */
export function keepDrafts(file: string, drafts: readonly FileDraft[]): void {
  rmSync(file, { force: true })
  const characters = drafts.reduce((sum, draft) => sum + draft.file.text.length, 0)
  if (characters === 0 || characters > MOST_CHARACTERS) return
  const rest = serialize(drafts)
  const written = `${file}-${randomUUID()}`
  try {
    writeFileSync(written, Buffer.concat([sumOf(rest), rest]), { mode: 0o600, flag: 'wx' })
    renameSync(written, file)
  } finally {
    rmSync(written, { force: true })
  }
}

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
