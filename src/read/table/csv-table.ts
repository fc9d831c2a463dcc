import { promises as fs } from 'node:fs'
import { wholeFile } from '../../model/problem.ts'
import { sniffEncoding } from '../encoding.ts'
import { decodeText, notUtf8 } from '../folder/read-text.ts'
import { type LegacyEncoding, legacyEncoding } from '../legacy-encoding.ts'
import { decodeWindows1252 } from '../windows-1252.ts'
import { beginCsv, readCsvFile } from './csv-file.ts'
import { tableReport } from './table-report.ts'
import { isFull, MEGABYTE, pauseFor, piecesOf, runTelling, type TableFile } from './table-source.ts'

/** A file up to this size is held while it is read, so that problems show their lines. */
const HELD = 20 * MEGABYTE

/** Reads a table of text with separators, held where it is small and piece by piece where it is not. */
export async function readCsv(context: TableFile, size: number) {
  const { path, name, options, problems, progress } = context
  if (size <= HELD && !/\.gz$/i.test(name)) {
    const { text, problem } = decodeText(await fs.readFile(path))
    if (text === undefined) return { problem: problem ?? '' }
    if (problem !== undefined) problems.push(wholeFile(name, problem))
    return runTelling(readCsvFile(name, text, options, problems), progress)
  }
  const read = await streamCsv(context, 'utf-8')
  const again = typeof read === 'string' ? await streamCsv(context, read) : read
  return typeof again === 'string' ? { problem: 'this file is not text' } : again
}

/** Reads a large text table piece by piece; gives the encoding that it has instead, where it is not in this one. */
async function streamCsv({ path, name, options, progress, problems }: TableFile, assumed: 'utf-8' | LegacyEncoding) {
  const report = tableReport(name, undefined, problems)
  let reading: ReturnType<typeof beginCsv> | undefined
  let decode: ((bytes: Buffer) => string) | undefined
  for await (const bytes of piecesOf(path)) {
    if (decode === undefined) {
      const sniffed = sniffEncoding(bytes)
      if (sniffed === 'binary') return { problem: 'this is a binary file, not text, and is not read' }
      const encoding = sniffed === 'utf-8' ? assumed : sniffed
      if (assumed !== 'utf-8') problems.push(wholeFile(name, notUtf8(assumed)))
      const decoder = new TextDecoder(encoding, { fatal: assumed === 'utf-8' })
      // Node's own decoder takes windows-1252 for ISO 8859-1.
      decode = encoding === 'windows-1252' ? decodeWindows1252 : (piece) => decoder.decode(piece, { stream: true })
    }
    let text: string
    try {
      text = decode(bytes)
    } catch {
      return legacyEncoding(bytes)
    }
    reading ??= beginCsv(name, text, /\.gz$/i.test(name) ? 'CSV, compressed' : 'CSV', options, report)
    reading.push(text)
    await pauseFor(progress, reading.table)
    if (isFull(reading.table, problems, name)) return reading.table
  }
  reading ??= beginCsv(name, '', 'CSV', options, report)
  reading.end()
  return reading.table
}
