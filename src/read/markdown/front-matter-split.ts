import { LARGEST_YAML } from '../limits.ts'
import type { Report } from '../report.ts'

/** The text between the two fences at the top of a file, and where it and the Markdown below it start. */
export interface Split {
  readonly text: string
  readonly language: 'yaml' | 'toml'
  readonly at: number
  readonly bodyAt: number
}

/** Without a line like this, what stands between two rules is text. */
const KEY_LINE = /^[ \t]*["'{]?[\p{L}_](?:[\p{L}\p{N}_ -]*[\p{L}\p{N}_-])?["']?[ \t]*:/mu
const OPENING = /^((?:[ \t]*(?:\r\n?|\n))*)(---|\+\+\+)[ \t]*([\w.-]*)[ \t]*(?:\r\n?|\n)/

/** An object of JSON at the top of a file, as Hugo has it, or its fields between two lines of `;;;`, as Hexo has them. */
const OBJECT = /^((?:[ \t]*(?:\r\n?|\n))*)(\{\s*"[^"\r\n]+"\s*:(?:[^\r\n]*\}|[\s\S]*?^\}))[ \t]*(?:\r\n?|\n|$)/my
const FIELDS = /^((?:[ \t]*(?:\r\n?|\n))*);;;(?:json)?[ \t]*(?:\r\n?|\n)([\s\S]*?)^;;;[ \t]*(?:\r\n?|\n|$)/my

/** Splits front matter off a file. Only YAML, TOML and JSON are any: `---js` and the like are neither executed nor shown. */
export function splitFrontMatter(text: string, report: Report): Split {
  const parts = split(text, report)
  if (parts.text.length <= LARGEST_YAML.piece) return parts
  report('error', parts.at, `this front matter has more than ${LARGEST_YAML.piece} characters and is not read`)
  return { ...parts, text: '' }
}

function split(text: string, report: Report): Split {
  const none: Split = { text: '', language: 'yaml', at: 0, bodyAt: 0 }
  const opening = OPENING.exec(text)
  if (opening === null) {
    const sign =
      /^(?:\s*)(?:\{(?=\s*"[^"\r\n]+"\s*:(?:[^}\r\n]*|[^\r\n]*\}[ \t]*)(?:[\r\n]|$))|;;;(?=(?:json)?[ \t]*[\r\n]))/
        .exec(text)?.[0]
        .trim()
    const read = sign === undefined ? undefined : json(text)
    if (sign !== undefined && read === undefined) {
      report(
        'warning',
        0,
        'the front matter is never closed',
        `put a line with ${sign === '{' ? '}' : sign} after its last line`,
      )
    }
    if (sign === undefined) warnOfFields(text, report)
    return read ?? none
  }
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
  const isYaml = mark === '---' && /^(?:ya?ml|json)?$/i.test(language)
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
  if (isYaml && language === '' && !isEmpty && !KEY_LINE.test(inside.slice(0, LARGEST_YAML.piece))) {
    warnOfFields(text, report)
    return none
  }
  if (blank !== '') {
    const fix = { from: 0, to: blank.length, text: '' }
    report('warning', 0, 'the front matter begins after a blank line', 'delete what stands above it', fix)
  }
  return { text: inside, language: isYaml ? 'yaml' : 'toml', at: whole.length, bodyAt }
}

/** Lines of keys and values at the top of a file, below what may have been meant as a fence. */
const FIELD_LINES =
  /^(?:(?:[-—–]{1,10}|\+{1,2}|`{3}[ \t]*\w*)[ \t]*\r?\n)?((?:[ \t]*["']?[\p{L}_]{2,20}["']?[ \t]*[:=][ \t]*\S[^\r\n]{0,300}(?:\r?\n|$)){2,60})/u
const OUR_FIELD = /^[ \t]*["']?(?:title|date|source|topic|outlet|published|author|summary|actors)["']?[ \t]*[:=]/gim

/** Warns of what looks like front matter and is none for want of its fences, or of colons. */
function warnOfFields(text: string, report: Report): void {
  const [, lines = ''] = FIELD_LINES.exec(text.trimStart()) ?? []
  if ((lines.match(OUR_FIELD)?.length ?? 0) < 2) return
  const message = 'what stands at the top looks like front matter and is not read'
  report('warning', text.indexOf(lines), message, 'type it as “title: …” between two lines of ---')
}

/** JSON is YAML, so that its problems are told where they stand. */
function json(text: string): Split | undefined {
  const [whole, , object] = new RegExp(OBJECT).exec(text) ?? []
  if (whole !== undefined && object !== undefined) {
    return { text: object, language: 'yaml', at: whole.indexOf('{'), bodyAt: whole.length }
  }
  const [all, , fields] = new RegExp(FIELDS).exec(text) ?? []
  if (all === undefined || fields === undefined) return undefined
  // Braces in place of the line break above the fields and of nothing below them, so that each field keeps its offset.
  const at = all.indexOf(fields, all.indexOf(';;;') + 3) - 1
  const isWhole = fields.trimStart().startsWith('{')
  return { text: isWhole ? ` ${fields}` : `{${fields}}`, language: 'yaml', at, bodyAt: all.length }
}
