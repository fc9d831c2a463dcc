import { readFileSync } from 'node:fs'
import { clean } from '../text/clean.ts'
import { counted } from '../text/counted.ts'
import type { Mend } from '../viewer/library.ts'
import { UsageError } from './exit-code.ts'
import { fixesByFile, mendFile } from './mend-files.ts'
import { keyFixes } from './propose-keys.ts'
import { writeFile } from './write-file.ts'

/** A file before a correction and after it. */
interface Change {
  readonly file: string
  readonly before: Buffer
  readonly after: Buffer
}

/**
 * Makes what corrects the files at a path for the viewer; each step can be taken back while nobody else has changed the
 * file.
 */
export function makeMend(path: string): Mend {
  const steps: Change[][] = []
  return (asked) => {
    try {
      if (asked === 'take back') return takeBack(steps.pop())
      const changes: Change[] = []
      let made = 0
      for (const [file, fixes] of 'key' in asked ? keyFixes(path, asked) : fixesByFile(asked)) {
        const before = readFileSync(file)
        const here = mendFile(file, fixes)
        made += here
        if (here > 0) changes.push({ file, before, after: readFileSync(file) })
      }
      if (changes.length > 0) steps.push(changes)
      if ('key' in asked) {
        return made === 0
          ? 'No line of a Markdown file has this claim by itself: nothing was changed'
          : `^${asked.key} typed into ${counted(changes.length, 'file')}; z takes back`
      }
      return made === 0
        ? 'Nothing was changed: the file is not in UTF-8'
        : `${counted(made, 'correction')} made; z takes back`
    } catch (error) {
      if (error instanceof UsageError) return error.message
      if (error instanceof Error && 'code' in error) return 'The file cannot be read any more'
      throw error
    }
  }
}

function takeBack(changes: readonly Change[] | undefined): string {
  if (changes === undefined) return 'There is no correction to take back'
  const other = changes.find(({ file, after }) => !readFileSync(file).equals(after))
  if (other !== undefined) return `${clean(other.file)} has changed since, and is left as it is`
  for (const { file, before } of changes) writeFile(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(before))
  return 'The last correction is taken back'
}
