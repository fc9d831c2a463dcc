import { promises as fs } from 'node:fs'

/** The text of a file, and what is wrong with it; no text where it could not be read. */
export interface ReadText {
  readonly text?: string
  readonly problem?: string
}

const LARGEST = 64 * 1024 * 1024
const BEGINNING = 8192

/** Reads a text file in UTF-8, or UTF-16 with its mark. Never throws, never waits for a pipe. */
export async function readText(path: string): Promise<ReadText> {
  try {
    const stats = await fs.stat(path)
    if (!stats.isFile()) return { problem: 'this is no regular file and is not read' }
    if (stats.size > LARGEST) return { problem: `this file is larger than ${LARGEST / 1024 / 1024} MB and is not read` }
    return decodeText(await fs.readFile(path))
  } catch (error) {
    return { problem: `this file cannot be read: ${reason(error)}` }
  }
}

/** The text that bytes stand for: UTF-8, or UTF-16 with its mark; none where they are no text. */
export function decodeText(bytes: Uint8Array): ReadText {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be'
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) }
  if (bytes.subarray(0, BEGINNING).includes(0)) return { problem: 'this is a binary file, not text, and is not read' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const problem = 'this file is not in UTF-8: some characters are lost; save it as UTF-8'
    return { text: new TextDecoder('utf-8').decode(bytes), problem }
  }
}

/** Says in words why the system refused. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (code || 'unknown error')
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not there',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
}
