import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import {
  asyncBufferFromFile,
  type Compressors,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet'
import { decompressLz4, decompressLz4Raw, decompressZstd } from 'hyparquet-compressors'

/** The codecs of Parquet but Snappy, which hyparquet has itself. Node has two of them, one of which takes 80 kB. */
const compressors: Compressors = {
  GZIP: (bytes) => gunzipSync(bytes),
  BROTLI: (bytes) => brotliDecompressSync(bytes),
  ZSTD: (bytes) => decompressZstd(bytes),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
}

/** So many rows are read at a time. */
const AT_ONCE = 20_000

/** A Parquet file: its columns that are no groups, and its rows as objects, some thousands at a time. */
export interface ParquetTable {
  readonly columns: readonly string[]
  pieces(): AsyncGenerator<readonly Record<string, unknown>[]>
}

/** Opens a Parquet file. Throws where it is none. */
export async function openParquet(path: string): Promise<ParquetTable> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  const count = Number(metadata.num_rows)
  const columns = parquetSchema(metadata).children.filter(({ children }) => children.length === 0)
  return {
    columns: columns.map(({ element }) => element.name),
    async *pieces() {
      for (let rowStart = 0; rowStart < count; rowStart += AT_ONCE) {
        const rowEnd = Math.min(rowStart + AT_ONCE, count)
        yield await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd })
      }
    },
  }
}
