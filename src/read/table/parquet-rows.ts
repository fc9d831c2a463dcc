import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

/** So many rows are read at a time. */
const AT_ONCE = 20_000

/** The rows of a Parquet file as objects, some thousands at a time. Throws where it is none. */
export async function* parquetObjects(path: string): AsyncGenerator<readonly Record<string, unknown>[]> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  const count = Number(metadata.num_rows)
  for (let rowStart = 0; rowStart < count; rowStart += AT_ONCE) {
    const rowEnd = Math.min(rowStart + AT_ONCE, count)
    yield await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd })
  }
}
