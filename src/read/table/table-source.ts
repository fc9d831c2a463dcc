import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type Problem, wholeFile } from '../../model/problem.ts'
import { grouped } from '../../text/counted.ts'
import { afterKeys, runBetweenKeys, runToEnd } from '../../work.ts'
import { decodeText } from '../folder/read-text.ts'
import type { TableOptions, TableReader } from './table-reader.ts'

/** In bytes. */
export const MEGABYTE = 1024 * 1024

/** Formats that have to be held whole may be so large, in bytes. */
export const LARGEST_WHOLE = 200 * MEGABYTE

/** So many rows become claims: each keeps about 1 kB. */
const MOST_ROWS = 2_000_000

/** Told the rows read so far, before each pause in which a screen is drawn; without it there are none. */
export type RowProgress = (rows: number) => void

/** A file that is read as a table: where it is, how, and where its problems go. */
export interface TableFile {
  readonly path: string
  readonly name: string
  readonly options: TableOptions
  readonly progress: RowProgress | undefined
  readonly problems: Problem[]
}

/** Runs work to its end, with pauses for the keys where somebody is told of it. */
export const runTelling = async <T>(work: Generator<number, T>, progress: RowProgress | undefined): Promise<T> =>
  progress ? runBetweenKeys(work, progress) : runToEnd(work)

/** Lets the keys that have come get to the screen, with how far the table is read. */
export async function pauseFor(progress: RowProgress | undefined, { claims }: TableReader): Promise<void> {
  if (progress === undefined) return
  progress(claims)
  await afterKeys()
}

/** The bytes of a file, unpacked where they are compressed. */
export async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: MEGABYTE / 2 })
  const stream = /\.gz$/i.test(path) ? file.pipe(createGunzip({ chunkSize: MEGABYTE / 2 })) : file
  // An error of the file is thrown where its pieces are waited for.
  if (stream !== file) file.on('error', (error) => stream.destroy(error))
  for await (const piece of stream) yield piece as Buffer
}

/** Whether a table has as many rows as are kept; the rest is told as left. */
export function isFull(table: TableReader, problems: Problem[], name: string): boolean {
  if (table.claims < MOST_ROWS) return false
  const message = `this table has more than ${grouped(MOST_ROWS)} rows; the rest is not read`
  const hint = 'take the part you need out of it first: src/TABLES.md of kbrief says how, under “Past one machine”'
  problems.push({ ...wholeFile(name, message, 'error'), hint })
  return true
}

/** The whole text of a file that may be compressed. */
export async function wholeText({ path, name }: TableFile): Promise<{ text: string } | { problem: string }> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of piecesOf(path)) {
    size += piece.length
    if (size > LARGEST_WHOLE) {
      const others = 'save it as CSV, JSON Lines or Parquet, which are read row by row'
      return { problem: `this file is larger than ${LARGEST_WHOLE / MEGABYTE} MB and is not read: ${others}` }
    }
    pieces.push(piece)
  }
  const { text, problem } = decodeText(Buffer.concat(pieces))
  return text === undefined ? { problem: problem ?? `${name} is not text` } : { text }
}
