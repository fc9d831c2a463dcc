import { readdirSync, statSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { nameParts } from '../read/markdown/file-name.ts'
import { slug } from '../text/slug.ts'
import { isFolder } from './is-folder.ts'

/** A report is far smaller. */
const LARGEST = 10 * 1024 * 1024

/** The Markdown file that a briefing of this id comes from, in a folder or as the one file; undefined where there is none. */
export function fileOfBriefing(path: string, briefing: string): string | undefined {
  if (!isFolder(path)) return /\.(?:md|markdown|mdx)$/i.test(path) ? path : undefined
  const atTop = ['md', 'markdown', 'mdx']
    .map((suffix) => join(path, `${briefing}.${suffix}`))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
  if (atTop !== undefined) return atTop
  // The id of a briefing in a folder below is its path.
  const below = readdirSync(path, { recursive: true, encoding: 'utf8' }).find(
    (name) => /\.(?:md|markdown|mdx)$/i.test(name) && slug(nameParts(name).stem) === briefing,
  )
  return below === undefined ? undefined : join(path, below)
}

/**
 * The report that a draft's front matter names, by its path from where the draft lies. A folder may come from anybody:
 * one outside of it is read only where somebody asks to see that draft.
 */
export function reportFile(draft: string, folder: string, asked: 'asked' | 'unasked'): string | undefined {
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(draft)?.[1] ?? ''
  const typed = /^ {1,4}file: *(?:"([^"\n]*)"|'([^'\n]*)'|([^\n#]*?)) *$/m.exec(frontMatter)
  const name = normalize(typed?.[1] ?? typed?.[2] ?? typed?.[3] ?? '')
  if (asked === 'unasked' && name.startsWith('..')) return undefined
  if (name === '' || name === '.' || /^(?:\/|[a-z]:|\\)/i.test(name)) return undefined
  const file = join(folder, name)
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats?.isFile() && stats.size <= LARGEST ? file : undefined
}
