import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'
import type { Dataset } from '../model/model.ts'
import { makeWorld } from '../model/world.ts'
import { linesOfFile } from '../storage/lines-of-file.ts'
import { looksLikeDataset } from '../storage/looks-like-dataset.ts'
import { readHead } from '../storage/table-of-contents.ts'
import type { Library, Opening } from '../viewer/library.ts'
import { UsageError } from './exit-code.ts'
import type { HowToOpen } from './how-to-open.ts'
import type { ReadablePath } from './piped-input.ts'

/** Opens a path whole, or without one the bundled briefings. Throws a `UsageError` when there is nothing to read. */
export async function openData(path: string | undefined, bundled: URL, how: HowToOpen = {}): Promise<Library> {
  if (path === undefined) return openBundled(bundled)
  const from = await fromPipe(path)
  if (isDataset(from.path)) return (await import('./open-dataset-file.ts')).openDatasetFile(from.path)
  // The compiler and its parsers are loaded only when something is to be compiled.
  return (await import('./open-folder.ts')).openFolder(from, how)
}

/** The same for the viewer: what can be shown at once, and the rest while it is shown. */
export async function beginOpening(path: string | undefined, bundled: URL, how: HowToOpen = {}): Promise<Opening> {
  if (path === undefined) return { first: openBundled(bundled) }
  const from = await fromPipe(path)
  if (isDataset(from.path)) return beginDatasetFile(from.path)
  return (await import('./begin-folder.ts')).beginFolder(from, how)
}

/** A path that is no file or folder may be a pipe; what copies it is loaded only then. */
async function fromPipe(path: string): Promise<ReadablePath> {
  const stat = path === '-' ? undefined : statOf(path)
  if (path !== '-' && (!stat || stat.isFile() || stat.isDirectory())) return { path }
  return (await import('./piped-input.ts')).readablePath(path)
}

/** So much of a file tells whether it is a compiled dataset. */
const BEGINNING = 4096

/** Whether a file is a compiled dataset; one that cannot be read counts as such, and the reason is then told. */
function isDataset(path: string): boolean {
  if (!/\.json$/i.test(path)) return false
  try {
    // To open a pipe would wait for whoever writes into it.
    if (!statSync(path).isFile()) return true
    const file = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(BEGINNING)
      return looksLikeDataset(bytes.toString('latin1', 0, readSync(file, bytes, 0, BEGINNING, 0)))
    } finally {
      closeSync(file)
    }
  } catch {
    return true
  }
}

/** A path as the system knows it; undefined where it cannot tell, which whoever then opens the path does. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** It was compiled and validated when this package was built, so it is not checked again at every start. */
function openBundled(bundled: URL): Library {
  try {
    return { world: makeWorld(JSON.parse(readFileSync(bundled, 'utf8')) as Dataset), problems: [] }
  } catch {
    throw new UsageError('the bundled briefings cannot be read: this installation is not whole. Install kbrief again.')
  }
}

/** A file smaller than this is read faster than anybody would notice. */
const SMALL = 1024 * 1024

/** Opens a compiled dataset: a large one by its head first, and the records while that is shown. */
async function beginDatasetFile(path: string): Promise<Opening> {
  const stat = statOf(path)
  const lines = stat?.isFile() && stat.size >= SMALL ? linesOfFile(path) : undefined
  const head = lines && readHead(lines)
  if (!lines || !head) {
    lines?.return(undefined)
    return { first: (await import('./open-dataset-file.ts')).openDatasetFile(path) }
  }
  const listed = (dataset: Dataset): Library => ({ world: makeWorld(dataset), problems: [], reading: 'the claims' })
  const first = listed(head.first)
  let list = first
  return {
    first: { ...first, count: head.count },
    list() {
      try {
        const all = head.list()
        if (all) list = listed(all)
      } catch {
        // Whoever reads the records then fails likewise and tells why.
      } finally {
        lines.return(undefined)
      }
      return list
    },
    follow(show) {
      let stopped = false
      // The validation is loaded only now, when the list is on the screen.
      import('./open-dataset-file.ts')
        .then(({ readDatasetFile }) => readDatasetFile(path, () => stopped))
        .then((library) => library && show(library))
        .catch((error: unknown) => {
          if (!(error instanceof UsageError)) throw error
          show({ ...list, reading: undefined, unread: `${error.message}.` })
        })
      return () => {
        stopped = true
      }
    },
  }
}
