import { readDate } from '../../dates/read-date.ts'
import type { When } from '../../dates/when.ts'
import { readWrittenWords } from '../../times/written-words.ts'
import { mapBetweenKeys } from '../../work.ts'
import type { Mention } from '../markdown/draft.ts'
import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'
import type { DeclaredName } from './declared.ts'
import { dateField, field, textField, textsField, type UnknownKey, unknownKeys } from './yaml-fields.ts'
import { readYamlFile } from './yaml-file.ts'
import type { YamlMap, YamlText, YamlValue } from './yaml-value.ts'

/** Reads a file that is a mapping from names to mappings; anything else in it is a problem, told with an example. */
export function* namedMaps(
  text: string,
  example: string,
  report: Report,
): Generator<undefined, { name: string; at: number; map: YamlMap }[]> {
  const root = text.trim() === '' ? undefined : yield* readYamlFile(text, report)
  if (root === undefined || (root.kind === 'text' && root.text === '')) return []
  if (root.kind !== 'map') {
    report('error', root.at, 'this file must be a list of names, each with its own keys', example)
    return []
  }
  const named = yield* mapBetweenKeys(root.entries, ({ key, at, value }) => {
    const name = tidy(key, 200)
    if (name === '') {
      report('warning', at, 'a name is missing here', example)
      return []
    }
    if (value.kind === 'map') return { name, at, map: value }
    if (value.kind === 'text' && value.text === '') {
      return { name, at, map: { kind: 'map' as const, entries: [], at } }
    }
    report('error', value.at, `“${name}” must have keys of its own under it`, example)
    return []
  })
  return named.flat()
}

/** Collects the unknown keys of maps that share one list of known keys, as long work. */
export function* collectUnknown(
  maps: readonly YamlMap[],
  known: readonly string[],
): Generator<undefined, UnknownKey[]> {
  return (yield* mapBetweenKeys(maps, (map) => unknownKeys(map, known))).flat()
}

/** Reads a list of names, each a text or `{text, lang}`. */
export function namesField(map: YamlMap, key: string, report: Report): DeclaredName[] {
  const value = field(map, key)
  const items = value === undefined ? [] : value.kind === 'list' ? value.items : [value]
  return items.flatMap((item) => nameOf(item, report))
}

function nameOf(item: YamlValue, report: Report): DeclaredName[] {
  const text: YamlText | undefined = item.kind === 'map' ? textField(item, 'text', report) : asText(item)
  const lang = item.kind === 'map' ? textField(item, 'lang', report)?.text : undefined
  if (text === undefined || text.text === '') {
    report('warning', item.at, 'a name must be text, or have “text” and “lang”', '- { text: 김정은, lang: ko }')
    return []
  }
  return [{ name: tidy(text.text, 200), at: text.at, ...(lang !== undefined && { lang }) }]
}

const asText = (value: YamlValue): YamlText | undefined =>
  value.kind === 'text' ? { ...value, text: tidy(value.text) } : undefined

/** Reads a date; one that cannot be read is an error. */
export function whenField(map: YamlMap, key: string, report: Report): When | undefined {
  const typed = dateField(map, key, report)
  return typed && readWhen(typed, report)
}

/** Reads a date as typed; one that cannot be read is an error. `briefingDate` is what relative words hang on. */
export function readWhen(typed: YamlText, report: Report, briefingDate?: string): When | undefined {
  const read = readDate(typed.text, { relative: readWrittenWords, ...(briefingDate !== undefined && { briefingDate }) })
  if (read.ok) return read.when
  const { message, suggestion } = read
  const fix =
    suggestion === undefined || typed.end === undefined
      ? undefined
      : { from: typed.at, to: typed.end, text: yamlDate(suggestion) }
  report('error', typed.at, message, suggestion && `type ${suggestion}`, fix)
  return undefined
}

/** A date as YAML takes it for text. */
const yamlDate = (date: string): string => (/^[\w][\w .~?/-]*$/.test(date) ? date : JSON.stringify(date))

/** Reads a name. */
export function mentionField(map: YamlMap, key: string, report: Report): Mention | undefined {
  const text = textField(map, key, report)
  return text && { name: tidy(text.text, 200), at: text.at }
}

/** Reads a name or a list of names. */
export const mentionsField = (map: YamlMap, key: string, report: Report): Mention[] =>
  textsField(map, key, report).map(({ text, at }) => ({ name: tidy(text, 200), at }))

/** Reads what is true or false; undefined where nothing is typed, or something else, which is a problem. */
export function yesNoField(map: YamlMap, key: string, report: Report): boolean | undefined {
  const typed = textField(map, key, report)
  const text = typed?.text.toLowerCase()
  if (typed === undefined || text === 'true' || text === 'yes') return typed && true
  if (text === 'false' || text === 'no') return false
  report('warning', typed.at, `“${key}” is true or false, not “${typed.text}”`, `${key}: true`)
  return undefined
}
