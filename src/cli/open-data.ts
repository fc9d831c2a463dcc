import { readFileSync } from 'node:fs'
import type { Dataset } from '../dataset/model.ts'
import type { Problem } from '../dataset/problem.ts'
import { makeWorld, type World } from '../dataset/world.ts'

/** What was opened: a world, and the problems found in the files it was made from. */
export interface Opened {
  readonly world: World
  readonly problems: readonly Problem[]
}

/** Opens a path, or without one the bundled briefings. Throws a `UsageError` when there is nothing that can be read. */
export async function openData(path: string | undefined, bundled: URL): Promise<Opened> {
  if (path === undefined) {
    // It was compiled and validated when this package was built, so it is not checked again at every start.
    const dataset = JSON.parse(readFileSync(bundled, 'utf8')) as Dataset
    return { world: makeWorld(dataset), problems: [] }
  }
  // The compiler and its parsers are loaded only when something is to be compiled.
  const [{ openPath }, { readable }] = await Promise.all([import('../compile/open-path.ts'), import('./readable.ts')])
  const { dataset, problems } = await readable(() => openPath(path))
  return { world: makeWorld(dataset), problems }
}
