import { createReadStream, createWriteStream, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { STANDARD_INPUT } from '../model/table-summary.ts'
import { tableKind } from '../read/table/table-kind.ts'
import { looksLikeDataset } from '../storage/looks-like-dataset.ts'
import { clean } from '../text/clean.ts'
import { UsageError } from './exit-code.ts'
import { whyNotWritten } from './why-not-written.ts'

/** A path to read. */
export interface ReadablePath {
  readonly path: string
  /** Its name, where it is a copy of data from a pipe. */
  readonly shown?: string | undefined
}

/** Far more than is read of any file, so that an endless pipe fills no disk. */
const LARGEST = 4 * 1024 ** 3

/**
 * A path that may be read again and again: `-` (standard input), a pipe and what a shell makes of `<(…)` are copied into a
 * file that goes with the process; any other path is given back as it is. Throws a `UsageError` that says why it cannot be.
 */
export async function readablePath(path: string): Promise<ReadablePath> {
  if (path !== '-' && !isPipe(path)) return { path }
  const shown = path === '-' || path === '/dev/stdin' ? STANDARD_INPUT : clean(path)
  if (path === '-' && process.stdin.isTTY) {
    throw new UsageError('nothing is piped into standard input: type cat FILE | kbrief list -, or a PATH')
  }
  const folder = temporaryFolder()
  const hasEnding = tableKind(path) !== undefined || /\.(?:md|markdown|mdx|txt)$/i.test(path)
  const copy = join(folder, hasEnding ? basename(path) : STANDARD_INPUT)
  // A pipe between two programs may give nothing yet, which only the stream of standard input waits for.
  const input = path === '-' ? process.stdin : createReadStream(path)
  await copied(shown, pipeline(input, upTo(LARGEST, shown), createWriteStream(copy, { mode: 0o600 })))
  if (statSync(copy).size === 0) throw new UsageError(`${shown} is empty: nothing came through the pipe`)
  return { path: hasEnding ? copy : await named(copy, shown), shown }
}

/** A new folder for temporary files, which goes with the process: where the system has them, even if it is told another. */
function temporaryFolder(): string {
  for (const parent of [tmpdir(), '/tmp', '/var/tmp']) {
    try {
      const folder = mkdtempSync(join(parent, 'kbrief-'))
      process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
      return folder
    } catch {
      // The next may serve.
    }
  }
  throw new UsageError(`${clean(tmpdir())} takes no temporary files: set TMPDIR to a folder that does`)
}

/** Waits for a copy of what came through a pipe; what keeps it from being made becomes a sentence. */
async function copied(shown: string, copying: Promise<void>): Promise<void> {
  try {
    await copying
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    // The errors of zlib begin so (`Z_DATA_ERROR`).
    const isBroken = String(error.code).startsWith('Z_')
    const why = isBroken ? 'it is compressed, and not whole' : `no copy of it can be written: ${whyNotWritten(error)}`
    throw new UsageError(`${shown} cannot be read: ${why}`)
  }
}

function isPipe(path: string): boolean {
  try {
    const stats = statSync(path)
    return stats.isFIFO() || stats.isSocket()
  } catch {
    // Errors are told by whoever then opens it.
    return false
  }
}

function upTo(most: number, shown: string): Transform {
  let size = 0
  return new Transform({
    transform(piece: Buffer, _, done) {
      size += piece.length
      if (size > most)
        done(new UsageError(`${shown} gives more than ${most / 1024 ** 3} GB: take the part you need out of it`))
      else done(null, piece)
    },
  })
}

/** Unpacks a copy that is compressed, and gives a dataset the ending by which it is known. */
async function named(copy: string, shown: string): Promise<string> {
  if ((await beginningOf(copy)).startsWith('\x1f\x8b')) {
    const packed = `${copy}.packed`
    renameSync(copy, packed)
    const unpacked = createWriteStream(copy, { mode: 0o600 })
    await copied(shown, pipeline(createReadStream(packed), createGunzip(), upTo(LARGEST, shown), unpacked))
    rmSync(packed)
  }
  if (!looksLikeDataset(await beginningOf(copy))) return copy
  renameSync(copy, `${copy}.json`)
  return `${copy}.json`
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}
