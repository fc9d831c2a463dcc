import type { Library } from '../viewer/library.ts'
import { openCached } from './compile-cache.ts'
import type { HowToOpen } from './how-to-open.ts'
import { tellingOpenErrors } from './open-errors.ts'
import type { ReadablePath } from './piped-input.ts'

/**
 * Compiles a folder or file whole. Throws a `UsageError` when there is nothing that can be read. The compiler and its
 * parsers are loaded only where what was compiled before does not serve.
 */
export const openFolder = async ({ path, shown }: ReadablePath, { tables = {}, cache }: HowToOpen): Promise<Library> =>
  tellingOpenErrors(() =>
    openCached(path, tables, shown === undefined ? cache : undefined, async (earlier) =>
      (await import('../read/folder/open-path.ts')).openPath(path, { tables, shown, earlier }),
    ),
  )
