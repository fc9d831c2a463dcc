import type { Report } from '../report.ts'

/** The text between the two fences at the top of a file, and where it and the Markdown below it start. */
export interface Split {
  readonly text: string
  readonly language: 'yaml' | 'toml'
  readonly at: number
  readonly bodyAt: number
}

/** Without a line like this, what stands between two rules is text. */
const KEY_LINE = /^[ \t]*["'{]?[\p{L}_][\p{L}\p{N}_ -]*["']?[ \t]*:/mu
const OPENING = /^((?:[ \t]*(?:\r\n?|\n))*)(---|\+\+\+)[ \t]*([\w.-]*)[ \t]*(?:\r\n?|\n)/

/** Far beyond what stands above any briefing, in characters. */
const LONGEST = 100_000

/** Splits front matter off a file. Only YAML and TOML are any: `---js` and the like are neither executed nor shown. */
export function splitFrontMatter(text: string, report: Report): Split {
  const parts = split(text, report)
  if (parts.text.length <= LONGEST) return parts
  report('error', parts.at, `this front matter has more than ${LONGEST} characters and is not read`)
  return { ...parts, text: '' }
}

function split(text: string, report: Report): Split {
  const none: Split = { text: '', language: 'yaml', at: 0, bodyAt: 0 }
  const opening = OPENING.exec(text)
  if (opening === null) return none
  const [whole, blank = '', mark = '', language = ''] = opening
  const closing = mark === '---' ? /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/gm : /^\+\+\+[ \t]*(?:\r\n?|\n|$)/gm
  closing.lastIndex = whole.length
  const end = closing.exec(text)
  if (end === null) {
    if (mark === '---' && blank === '' && /^[a-z_]+:/i.test(text.slice(whole.length))) {
      report('warning', 0, 'the front matter is never closed', 'put a line with --- after its last line')
    }
    return none
  }
  const inside = text.slice(whole.length, end.index)
  const bodyAt = end.index + end[0].length
  const isYaml = mark === '---' && /^(?:ya?ml)?$/i.test(language)
  const isToml = mark === '+++' ? /^(?:toml)?$/i.test(language) : /^toml$/i.test(language)
  if (!isYaml && !isToml) {
    report(
      'warning',
      blank.length,
      `front matter in ${language || 'this language'} is not read, and never executed`,
      'write it in YAML between two lines of ---',
    )
    return { ...none, bodyAt }
  }
  const isEmpty = language === '' && inside.trim() === '' && blank === ''
  if (isYaml && language === '' && !isEmpty && !KEY_LINE.test(inside)) return none
  if (blank !== '') {
    const fix = { from: 0, to: blank.length, text: '' }
    report('warning', 0, 'the front matter begins after a blank line', 'delete what stands above it', fix)
  }
  return { text: inside, language: isYaml ? 'yaml' : 'toml', at: whole.length, bodyAt }
}
