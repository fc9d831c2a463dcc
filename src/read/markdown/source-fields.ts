import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'
import {
  dateField,
  field,
  firstField,
  looseTexts,
  textField,
  type UnknownKey,
  unknownKeys,
} from '../yaml/yaml-fields.ts'
import type { YamlMap, YamlText, YamlValue } from '../yaml/yaml-value.ts'
import { readSources } from './sources.ts'

/** A report that a file is an account of, or that it names as a source, as typed. */
export interface SourceFields {
  readonly outlet?: YamlText | undefined
  readonly dateline?: YamlText | undefined
  readonly published?: YamlText | undefined
  readonly descriptor?: YamlText | undefined
  readonly author?: YamlText | undefined
  readonly url?: YamlText | undefined
}

/** The names of each field of a source, ours first. */
const KEYS = {
  outlet: ['outlet', 'publisher', 'publication', 'name', 'site', 'website', 'agency', 'newspaper'],
  dateline: ['dateline', 'location'],
  published: ['published', 'date', 'published_at', 'publishedAt', 'day'],
  descriptor: ['descriptor', 'title', 'headline', 'description'],
  author: ['author', 'authors', 'by'],
  url: ['url', 'link', 'href', 'permalink'],
} as const

const OURS = Object.values(KEYS).map(([first]) => first)

/** The keys of a source that are none of ours. */
export const unknownSourceKeys = (source: YamlValue | undefined): UnknownKey[] =>
  source?.kind === 'map' ? unknownKeys(source, OURS, [...Object.values(KEYS).flat(), 'file']) : []

/** Reads one source: a name, an address, or a map of what is known of it. */
export function readSource(source: YamlValue, report: Report): SourceFields {
  if (source.kind === 'text') {
    const named = { ...source, text: tidy(source.text) }
    return named.text === '' ? {} : isUrl(named.text) ? { url: named } : { outlet: named }
  }
  if (source.kind === 'list') {
    report('warning', source.at, '“source” must be one source', 'list several under “sources”')
    return {}
  }
  const text = (name: keyof typeof KEYS) => textField(source, firstField(source, KEYS[name]), report)
  return {
    outlet: text('outlet'),
    dateline: text('dateline'),
    published: dateField(source, firstField(source, KEYS.published), report),
    descriptor: text('descriptor'),
    author: authorsOf(source, firstField(source, KEYS.author)),
    url: text('url'),
  }
}

/** Reads a list of sources; one alone needs no list. */
export function readSourceFields(map: YamlMap, key: string, report: Report): SourceFields[] {
  const value = field(map, key)
  const items = value === undefined ? [] : value.kind === 'list' ? value.items : severalOf(value)
  return items.flatMap((item) => {
    const source = item.kind === 'list' ? {} : readSource(item, report)
    return Object.values(source).some((value) => value !== undefined) ? [source] : []
  })
}

/** Several sources in one text, as an attribution names them; one in which no two names stand stays as it is. */
function severalOf(value: YamlValue): YamlValue[] {
  const chains = value.kind === 'text' && !value.text.includes('://') ? readSources(value.text, () => value.at) : []
  if (chains.length < 2 || chains.some(([link, cited]) => link === undefined || cited !== undefined)) return [value]
  return chains.flatMap(([link]) => (link === undefined ? [] : { kind: 'text', text: link.text, at: value.at }))
}

/** Authors as one text. */
export function authorsOf(map: YamlMap, key: string): YamlText | undefined {
  const texts = looseTexts(map, key)
  return texts[0] && { ...texts[0], text: texts.map(({ text }) => text).join(', ') }
}

/** A source in one line, as it is listed. */
export const sourceText = ({ outlet, descriptor, author, published, url }: SourceFields): string =>
  [outlet, descriptor, author, published, url].flatMap((part) => part?.text ?? []).join(' · ')

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text.trim())
