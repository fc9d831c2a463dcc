import { wholeFile } from '../model/problem.ts'
import { makeWorld } from '../model/world.ts'
import { OpenError } from '../read/folder/open-error.ts'
import { type Opener, opener } from '../read/folder/open-path.ts'
import { counted, grouped } from '../text/counted.ts'
import type { Drafts, Library, Opening } from '../viewer/library.ts'
import { libraryOf, openCached } from './compile-cache.ts'
import { UsageError } from './exit-code.ts'
import type { HowToOpen } from './how-to-open.ts'
import { isFolder } from './is-folder.ts'
import { makeMend } from './mend-here.ts'
import { tellingOpenErrors } from './open-errors.ts'
import type { ReadablePath } from './piped-input.ts'
import { watchPath } from './watch-path.ts'
import { writeTablesFile } from './write-tables-file.ts'

/** So long a compilation is waited for before anything is shown, in milliseconds: a small folder needs no progress. */
const PATIENCE = 150

/**
 * Compiles a folder or file while its progress is shown, and again whenever a file in it is saved. A small one is there
 * before anything has to be shown.
 */
export async function beginFolder({ path, shown }: ReadablePath, how: HowToOpen = {}): Promise<Opening> {
  const { tables = {}, cache } = how
  let compile: Opener = opener(path, { tables, shown })
  const folder = isFolder(path) ? path : undefined
  let told: ((library: Library) => void) | undefined
  let said: string | undefined
  let stopped = false
  const throwIfStopped = (): void => {
    if (stopped) throw new Stopped()
  }
  const progress = (done: number, total: number, rows?: number): void => {
    throwIfStopped()
    const files = `${grouped(done)} of ${counted(total, 'file')}`
    const ofTable = total === 1 ? counted(rows ?? 0, 'row') : `${files}, ${counted(rows ?? 0, 'row')}`
    const read = rows === undefined ? files : ofTable
    const reading = done === total && rows !== undefined ? `how ${counted(rows, 'claim')} fit together` : read
    if (told && reading !== said) {
      said = reading
      told({ ...EMPTY, reading })
    }
  }
  // A change before somebody follows is not missed.
  let late = false
  let changed = async (): Promise<void> => {
    late = true
  }
  const watched = watchPath(path, () => changed())
  const inFolder = (library: Library): Library => {
    const unwatched = watched.problem()
    return { ...library, folder, ...(unwatched && { problems: [...library.problems, unwatched] }) }
  }
  const whole = tellingOpenErrors(() =>
    openCached(path, tables, shown === undefined ? cache : undefined, (earlier) => {
      compile = opener(path, { tables, shown, earlier })
      return compile(progress)
    }),
  ).then(inFolder)
  const ready = await Promise.race([whole, patience()])
  const settled = whole.catch(unread)
  // The code for drafts is loaded when one is reviewed.
  let drafts: Drafts | undefined
  const draftsHere = async (): Promise<Drafts> => {
    drafts ??= (await import('./drafts.ts')).draftsOf(path)
    return drafts
  }
  const mend = makeMend(path)
  return {
    first: ready ?? { ...EMPTY, reading: 'the files' },
    drafts: {
      open: async (briefing) => (await draftsHere()).open(briefing),
      read: (file) => drafts?.read(file),
      write: (file, text, before) => drafts?.write(file, text, before) ?? { failed: 'No draft is open' },
    },
    // Data from a pipe is in no file of the reader's.
    ...(shown === undefined && {
      mend(asked) {
        const became = mend(asked)
        changed()
        return became
      },
      writeTable(told) {
        const became = writeTablesFile(told)
        if (became.written) changed()
        return became
      },
    }),
    reread: () => changed(),
    follow(show, fail) {
      told = ready ? undefined : show
      const first = settled.then((library) => {
        if (!ready && !stopped) show(library)
        return library
      })
      let read: Library | undefined
      changed = async () => {
        read ??= await first
        try {
          read = inFolder(libraryOf(await compile(throwIfStopped)))
          show(read)
        } catch (error) {
          if (error instanceof Stopped) return
          if (!(error instanceof OpenError)) throw error
          show({ ...read, stale: true, problems: [wholeFile(path, error.message, 'error'), ...read.problems] })
          fail(error.message)
        }
      }
      if (late) changed()
      return () => {
        stopped = true
        watched.stop()
      }
    },
  }
}

const EMPTY: Library = {
  world: makeWorld({ schema: 1, briefings: [], actors: [], places: [], events: [], claims: [] }),
  problems: [],
}

/** Thrown within the reading of files once nobody is there any more to see them. */
class Stopped extends Error {}

function unread(error: unknown): Library {
  if (error instanceof Stopped) return EMPTY
  if (!(error instanceof UsageError)) throw error
  return { ...EMPTY, unread: `${error.message}.` }
}

const patience = (): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), PATIENCE))
