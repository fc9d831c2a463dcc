import { promises as fs } from 'node:fs'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** The file whose lines say, as those of .gitignore do, what of a folder is not read. */
export const IGNORE_FILE = '.kbriefignore'

/** Files about a project, which nobody means as briefings unless they are named. */
const ABOUT_PROJECT =
  /^(?:readme|licen[cs]e|copying|changelog|changes|contributing|code_of_conduct|security|authors|maintainers|todo)(?:[._-][\w-]+)?\.(?:md|markdown|mdx)$/i

/** Tells which paths within a folder, with `/` between their parts, are not read. */
export type Ignored = (name: string) => boolean

/** Reads `.kbriefignore` of a folder and tells what is left out by it, and what is about a project. */
export async function ignoredIn(root: string): Promise<Ignored> {
  const rules = await rulesOf(path.join(root, IGNORE_FILE))
  return (name) => {
    if (rules?.ignores(name)) return true
    return ABOUT_PROJECT.test(name.split('/').at(-1) ?? '') && !isKept(rules, name)
  }
}

/** A line such as `!README.md` keeps what else would be left out. */
const isKept = (rules: Ignore | undefined, name: string): boolean => rules?.test(name).unignored === true

async function rulesOf(file: string): Promise<Ignore | undefined> {
  try {
    return ignore({ ignorecase: false }).add(await fs.readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}
