import { clean } from '../text/clean.ts'
import type { Outside } from '../viewer/effect.ts'
import { UsageError } from './exit-code.ts'
import { newBriefing } from './new-briefing.ts'
import { openEditor } from './open-editor.ts'
import { writeNewFile } from './write-file.ts'

/** What the viewer has done outside of itself. `today` gives the present ISO day. */
export function makeOutside(env: NodeJS.ProcessEnv, today: () => string): Outside {
  return {
    edit: (place) => openEditor(place, env),
    create(folder, typed) {
      const title = clean(typed).trim()
      const { file, text } = newBriefing(folder, title, today())
      try {
        writeNewFile(file, text)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        return error.message
      }
      // Below the front matter stands the heading, then the comment that asks for the bottom line.
      return { file, line: text.split('\n').indexOf('---', 1) + 4 }
    },
  }
}
