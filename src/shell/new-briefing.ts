import { join } from 'node:path'
import { slug } from '../text/slug.ts'
import { briefingTemplate } from './briefing-template.ts'

/** A name of a file may have 255 bytes; this many characters of any script stay below that. */
const LONGEST = 60

/** The file of a new briefing, named by an ISO day and its title, and what stands in it to start from. */
export function newBriefing(folder: string, title: string, day: string): { file: string; text: string } {
  const name = `${day}-${[...slug(title)].slice(0, LONGEST).join('').replace(/-$/, '')}.md`
  return { file: join(folder, name), text: briefingTemplate(title, day) }
}
