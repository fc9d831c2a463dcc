import { randomUUID } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { InputFile } from '../read/file-draft.ts'
import { clean } from '../text/clean.ts'
import { UsageError } from './exit-code.ts'
import { holdSignals, turn } from './hold-signals.ts'
import { makeFolder } from './make-folder.ts'
import { explained } from './write-file.ts'

/**
 * Writes files into a folder, all of them or none: they are made in a folder beside, which then takes its name, or in
 * one within it where it is there already, from which they are moved. What is there of the same names is replaced; where
 * that fails or the program is asked to end, it is put back. Throws a `UsageError` that says why, and what was left.
 */
export const writeFolder = (folder: string, files: readonly InputFile[]): Promise<void> =>
  holdSignals(async (isAsked) => {
    const isNew = !existsSync(folder)
    const above = isNew ? dirname(folder) : folder
    const firstMade = explained(folder, () => made(above))
    const stage = join(above, `.kbrief-${randomUUID()}`)
    try {
      explained(folder, () => mkdirSync(stage))
      for (const { name, text } of files) {
        explained(join(folder, name), () => writeFileSync(join(stage, name), text, { flag: 'wx' }))
        await turn()
        if (isAsked()) throw new UsageError('stopped, so that nothing was written')
      }
      if (isNew) explained(folder, () => renameSync(stage, folder))
      else moveAll(stage, folder, files)
    } catch (error) {
      const left = cleared(stage, above, firstMade)
      if (!(error instanceof UsageError) || left === undefined) throw error
      throw new UsageError(`${error.message}. ${clean(left)} is left, and may be deleted`)
    }
    if (!isNew) cleared(stage, above, undefined)
  })

/** Makes a folder; what stands in the place of one above it is told by its own name. */
function made(folder: string): string | undefined {
  try {
    return makeFolder(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST' && 'path' in error)) throw error
    throw new UsageError(`${clean(String(error.path))} is no folder: type another path`)
  }
}

/** Moves files from one folder into another; where that fails all are as they were. */
function moveAll(stage: string, folder: string, files: readonly InputFile[]): void {
  const undo: (() => void)[] = []
  try {
    for (const { name } of files) {
      const [from, to, kept] = [join(stage, name), join(folder, name), join(stage, `${name}.before`)]
      explained(to, () => {
        if (lstatSync(to, { throwIfNoEntry: false })) {
          renameSync(to, kept)
          undo.push(() => renameSync(kept, to))
        }
        renameSync(from, to)
        undo.push(() => renameSync(to, from))
      })
    }
  } catch (error) {
    for (const back of undo.toReversed()) back()
    throw error
  }
}

/** Deletes the folder of drafts and the folders made for it; gives what could not be deleted. */
function cleared(stage: string, above: string, firstMade: string | undefined): string | undefined {
  try {
    rmSync(stage, { recursive: true, force: true })
    for (let made = above; firstMade !== undefined && made.length >= firstMade.length; made = dirname(made))
      rmdirSync(made)
    return undefined
  } catch {
    return existsSync(stage) ? stage : firstMade
  }
}
