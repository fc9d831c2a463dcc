import { clean } from '../text/clean.ts'
import { grouped } from '../text/counted.ts'
import { webAddress } from '../text/web-address.ts'
import type { Outside } from '../viewer/effect.ts'
import type { Subject } from '../viewer/subject.ts'
import type { CiteForm } from '../views/cite-forms.ts'
import { cite } from '../write/cite/cite.ts'
import { copyText } from './clipboard.ts'
import { UsageError } from './exit-code.ts'
import { newBriefing } from './new-briefing.ts'
import { openEditor } from './open-editor.ts'
import { runTool } from './run-tool.ts'
import { writeNewFile } from './write-file.ts'

/** The tasks that the viewer has done outside of itself. `today` gives the present ISO day. */
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
    async copy(library, subject, form, send) {
      const text = cite(library, subject, form)
      if (text === undefined) return 'There is nothing here to copy in this form'
      const { tool, asked } = await copyText(text, env, send)
      const what = `${NAMES[subject.kind] ?? `the ${subject.kind}`}${FORM_WORDS[form]}, ${grouped([...text].length)} characters`
      if (tool !== undefined) return `Copied ${what}, by ${tool}${asked ? ' and the terminal' : ''}`
      if (asked) return `Sent ${what}, to the terminal by OSC 52: it does not say whether it took it`
      return `Not copied: ${what} are more than a terminal takes by OSC 52, and there is no tool for the clipboard`
    },
    open: (url) => openAddress(url, env),
  }
}

/** Subjects that are not called as their kind is. */
const NAMES: Partial<Record<Subject['kind'], string>> = { ahead: 'what is ahead', diff: 'what changed' }

/** The words for a copy by its form. */
const FORM_WORDS: Readonly<Record<CiteForm, string>> = {
  plain: ' with its citation',
  markdown: ' with its citation as Markdown',
  bibtex: '’s report as BibTeX',
  'csl-json': '’s report as CSL-JSON',
  page: ', its page as Markdown',
}

/** Opens a web address with the system's own opener, beside the program; false where there is none or it fails. */
async function openAddress(url: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const address = webAddress(url)
  if (address === undefined) return false
  for (const { command, args } of openers(env)) {
    const became = await runTool(command, [...args, address], env, undefined, true)
    if (became === 'done' || became === 'running') return true
  }
  return false
}

/** The address is one argument: none of these goes through a shell that would read signs in it. */
function openers(env: NodeJS.ProcessEnv): readonly { command: string; args: readonly string[] }[] {
  if (process.platform === 'win32') return [{ command: 'rundll32', args: ['url.dll,FileProtocolHandler'] }]
  if (process.platform === 'darwin') return [{ command: 'open', args: [] }]
  const windows = env.WSL_DISTRO_NAME ? [{ command: 'wslview', args: [] }] : []
  return [...windows, { command: 'xdg-open', args: [] }]
}
