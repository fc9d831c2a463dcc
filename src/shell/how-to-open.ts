import { statSync } from 'node:fs'
import type { TableOptions } from '../read/table/table-reader.ts'
import type { Values } from './arguments.ts'
import type { CachePlace } from './compile-cache.ts'
import { ownFolder } from './own-folder.ts'
import { tableOptions } from './table-options.ts'

/** How a path is opened, as options and the environment say. */
export interface HowToOpen {
  readonly tables?: TableOptions | undefined
  /** Where what was compiled is kept; without it everything is compiled anew. */
  readonly cache?: CachePlace | undefined
}

/** Reads the options of opening. Throws a `UsageError`. */
export async function howToOpen(
  values: Values,
  {
    env,
    version,
    bundled,
  }: { readonly env: Readonly<Record<string, string | undefined>>; readonly version: string; readonly bundled: URL },
): Promise<HowToOpen> {
  const folder = values['no-cache'] === true ? undefined : ownFolder('cache', env, process.platform)
  const tables = await tableOptions(values)
  return { tables, cache: folder === undefined ? undefined : { folder, program: `${version} ${timeOf(bundled)}` } }
}

/** When the program was built: the same version may be built again. */
function timeOf(bundled: URL): number {
  return statSync(bundled, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
