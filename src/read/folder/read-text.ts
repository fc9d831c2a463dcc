import { promises as fs } from 'node:fs'
import { sniffEncoding } from '../encoding.ts'
import { type LegacyEncoding, legacyEncoding } from '../legacy-encoding.ts'
import { decodeWindows1252 } from '../windows-1252.ts'

/** The text of a file, and what is wrong with it; no text where it could not be read. */
export interface ReadText {
  readonly text?: string
  readonly problem?: string
}

const MEGABYTE = 1024 * 1024

/** Far beyond any file that a person keeps. */
const LARGEST = { bytes: 20 * MEGABYTE, lines: 1_000_000 }

/** Reads a text file in UTF-8, or UTF-16 with its mark. Never throws, never waits for a pipe. */
export async function readText(path: string): Promise<ReadText> {
  try {
    const stats = await fs.stat(path)
    if (!stats.isFile()) return { problem: 'this is no regular file and is not read' }
    if (stats.size > LARGEST.bytes)
      return { problem: `this file is larger than ${LARGEST.bytes / MEGABYTE} MB and is not read` }
    const bytes = await fs.readFile(path)
    if (hasMoreLines(bytes, LARGEST.lines))
      return { problem: `this file has more than ${LARGEST.lines} lines and is not read` }
    return decodeText(bytes)
  } catch (error) {
    return { problem: `this file cannot be read: ${reason(error)}` }
  }
}

function hasMoreLines(bytes: Uint8Array, most: number): boolean {
  if (bytes.length <= most) return false
  let lines = 0
  for (const byte of bytes) if (byte === 0x0a || byte === 0x0d) lines += 1
  return lines > most
}

/** The text that bytes stand for: UTF-8, UTF-16, else that of an older encoding; none where they are no text. */
export function decodeText(bytes: Uint8Array): ReadText {
  const encoding = sniffEncoding(bytes)
  if (encoding === 'binary') return { problem: 'this is a binary file, not text, and is not read' }
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const older = legacyEncoding(bytes)
    return { text: decodeLegacy(bytes, older), problem: notUtf8(older) }
  }
}

/** What is said of a file in an older encoding, which is known by its bytes alone. */
export const notUtf8 = (encoding: LegacyEncoding): string =>
  `this file is not in UTF-8: it is read as ${encoding}; save it as UTF-8 if letters are wrong`

const decodeLegacy = (bytes: Uint8Array, encoding: LegacyEncoding): string =>
  encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)

/** Says in words why the system refused. */
export function reason(error: unknown): string {
  const { code = '', path = '' }: NodeJS.ErrnoException = error instanceof Error ? error : new Error()
  // Bytes of a typed name that are no UTF-8 reach no program that Node runs.
  if (code === 'ENOENT' && path.includes('\uFFFD')) return 'its name is not in UTF-8: rename it'
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
