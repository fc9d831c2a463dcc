import type { Report } from '../report.ts'
import {
  dateField,
  field,
  looseTexts,
  textField,
  textsField,
  type UnknownKey,
  unknownKeys,
} from '../yaml/yaml-fields.ts'
import { readYaml, type YamlMap, type YamlText } from '../yaml/yaml-value.ts'
import type { SourceFile } from './source-file.ts'

/** What stands between the two `---` lines at the top of a briefing; all of it may be left out. */
export interface FrontMatter {
  readonly title?: YamlText | undefined
  readonly date?: YamlText | undefined
  readonly topic?: YamlText | undefined
  readonly corrects?: YamlText | undefined
  readonly retracted?: YamlText | undefined
  readonly summary?: YamlText | undefined
  readonly tags: readonly YamlText[]
  readonly actors: readonly YamlText[]
  readonly source: SourceFields
  readonly sources: readonly YamlText[]
}

/** The report that the briefing accounts for, as typed. */
export interface SourceFields {
  readonly outlet?: YamlText | undefined
  readonly dateline?: YamlText | undefined
  readonly published?: YamlText | undefined
  readonly descriptor?: YamlText | undefined
  readonly author?: YamlText | undefined
  readonly url?: YamlText | undefined
}

const KEYS = [
  'title',
  'date',
  'topic',
  'summary',
  'author',
  'tags',
  'url',
  'actors',
  'location',
  'sources',
  'source',
  'corrects',
  'retracted',
] as const
const SOURCE_KEYS = ['outlet', 'dateline', 'published', 'descriptor', 'author', 'url', 'file'] as const

/** Far beyond what stands above any briefing, in characters. */
const LONGEST = 100_000

/** Without a line like this, what stands between two rules is text. */
const KEY_LINE = /^[ \t]*["'{]?[\p{L}_][\p{L}\p{N}_ -]*["']?[ \t]*:/mu

/** Splits front matter off a briefing and reads it; `bodyAt` is the offset at which the Markdown starts. */
export function readFrontMatter(
  file: SourceFile,
  report: Report,
): { fields: FrontMatter; unknown: UnknownKey[]; bodyAt: number } {
  const { yaml, yamlAt, bodyAt } = bounded(split(file.text, report), report)
  const value = yaml.trim() === '' ? undefined : readYaml(yaml, yamlAt, report)
  if (value !== undefined && value.kind !== 'map') {
    report('warning', value.at, 'the front matter says nothing that is understood', 'write lines such as “title: …”')
  }
  const map: YamlMap = value?.kind === 'map' ? value : { kind: 'map', entries: [], at: yamlAt }
  const source = field(map, 'source')
  const unknown = unknownKeys(map, KEYS)
  if (source?.kind === 'map') unknown.push(...unknownKeys(source, SOURCE_KEYS))
  return { fields: readFields(map, report), unknown, bodyAt }
}

function readFields(map: YamlMap, report: Report): FrontMatter {
  const source = field(map, 'source')
  const sources = looseTexts(map, 'sources')
  return {
    title: textField(map, 'title', report),
    date: dateField(map, 'date', report),
    topic: textField(map, 'topic', report),
    corrects: textField(map, 'corrects', report),
    retracted: dateField(map, 'retracted', report),
    summary: textField(map, 'summary', report),
    tags: textsField(map, 'tags', report, /[,\s]+/),
    actors: textsField(map, 'actors', report, /[,;]/),
    source: readSource(map, source === undefined && sources.length === 1 ? sources[0] : source, report),
    sources: source === undefined && sources.length === 1 ? [] : sources,
  }
}

function readSource(map: YamlMap, source: ReturnType<typeof field>, report: Report): SourceFields {
  const own = source?.kind === 'map' ? source : undefined
  const name = source?.kind === 'text' ? source : undefined
  if (source?.kind === 'list')
    report('warning', source.at, '“source” must be one source', 'list several under “sources”')
  const isUrl = name !== undefined && /^https?:\/\//i.test(name.text)
  return {
    outlet: own ? textField(own, 'outlet', report) : isUrl ? undefined : name,
    dateline: (own && textField(own, 'dateline', report)) ?? textField(map, 'location', report),
    published: own && dateField(own, 'published', report),
    descriptor: own && textField(own, 'descriptor', report),
    author: (own && textField(own, 'author', report)) ?? oneText(map, 'author'),
    url: (own && textField(own, 'url', report)) ?? textField(map, 'url', report) ?? (isUrl ? name : undefined),
  }
}

function oneText(map: YamlMap, key: string): YamlText | undefined {
  const texts = looseTexts(map, key)
  return texts[0] && { ...texts[0], text: texts.map(({ text }) => text).join(', ') }
}

interface Split {
  readonly yaml: string
  readonly yamlAt: number
  readonly bodyAt: number
}

function bounded(parts: Split, report: Report): Split {
  if (parts.yaml.length <= LONGEST) return parts
  report('error', parts.yamlAt, `this front matter has more than ${LONGEST} characters and is not read`)
  return { ...parts, yaml: '' }
}

/** Only YAML is front matter here: `---js` and the like are neither executed nor shown. */
function split(text: string, report: Report): Split {
  const none = { yaml: '', yamlAt: 0, bodyAt: 0 }
  const opening = /^(---|\+\+\+)[ \t]*([\w.-]*)[ \t]*(?:\r\n?|\n)/.exec(text)
  if (opening === null) return none
  const [line, mark = '', language = ''] = opening
  const closing = mark === '---' ? /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/gm : /^\+\+\+[ \t]*(?:\r\n?|\n|$)/gm
  closing.lastIndex = line.length
  const end = closing.exec(text)
  if (end === null) {
    if (mark === '---' && /^[a-z_]+:/i.test(text.slice(line.length))) {
      report('warning', 0, 'the front matter is never closed', 'put a line with --- after its last line')
    }
    return none
  }
  const bodyAt = end.index + end[0].length
  if (mark === '---' && /^(?:ya?ml)?$/i.test(language)) {
    const yaml = text.slice(line.length, end.index)
    return language !== '' || yaml.trim() === '' || KEY_LINE.test(yaml) ? { yaml, yamlAt: line.length, bodyAt } : none
  }
  report(
    'warning',
    0,
    `front matter in ${mark === '---' ? language : 'TOML'} is not read, and never executed`,
    'write it in YAML between two lines of ---',
  )
  return { yaml: '', yamlAt: 0, bodyAt }
}
