import { withoutLinks } from '../markdown/wiki-link.ts'
import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'
import type { YamlMap, YamlText, YamlValue } from './yaml-value.ts'

/** A key that no format of ours has, and where it stands; told once for all files of a folder. */
export interface UnknownKey {
  readonly key: string
  readonly at: number
  readonly known: readonly string[]
  /** Whether it is one of front matter that other programs read. */
  readonly ofOthers?: true
}

/** Gives the value of a key, or undefined where it is left out or empty. Links in it are the names that they show. */
export function field(map: YamlMap, key: string): YamlValue | undefined {
  const value = map.entries.find((entry) => entry.key === key)?.value
  return value?.kind === 'text' && value.text.trim() === '' ? undefined : value && unlinked(value)
}

function unlinked(value: YamlValue): YamlValue {
  if (value.kind === 'text') return value.text.includes('[[') ? { ...value, text: withoutLinks(value.text) } : value
  return value.kind === 'list' ? { ...value, items: value.items.map(unlinked) } : value
}

/** Gives the first of several keys that a map has, in any case; each stands for the same. */
export function firstField(map: YamlMap, keys: readonly string[]): string {
  return (
    keys
      .flatMap((key) => map.entries.filter((entry) => entry.key.toLowerCase() === key.toLowerCase()))
      .find((entry) => field(map, entry.key) !== undefined)?.key ??
    keys[0] ??
    ''
  )
}

/** Gives a value as one line of text; anything but text is a problem. */
export function textField(map: YamlMap, key: string, report: Report): YamlText | undefined {
  const value = field(map, key)
  if (value === undefined) return undefined
  if (value.kind === 'text') return { ...value, text: tidy(value.text) }
  report('warning', value.at, `“${key}” must be text, not a ${value.kind}`, 'put it in quotes')
  return undefined
}

/** Gives a date as its author typed it: YAML reads an unquoted `[a,b]` as a list. */
export function dateField(map: YamlMap, key: string, report: Report): YamlText | undefined {
  const value = field(map, key)
  if (value?.kind !== 'list') return textField(map, key, report)
  return { kind: 'text', text: tidy(value.raw.replace(/\s+/g, '')), at: value.at, end: value.at + value.raw.length }
}

/** Gives a list of texts; a single text counts as a list of one, cut at `separator` where there is one. */
export function textsField(map: YamlMap, key: string, report: Report, separator?: RegExp): YamlText[] {
  const value = field(map, key)
  if (value === undefined) return []
  if (value.kind === 'text') {
    const parts = separator === undefined ? [value.text] : value.text.split(separator)
    return parts.flatMap((part) => (tidy(part) === '' ? [] : { ...value, text: tidy(part) }))
  }
  const items = value.kind === 'list' ? value.items : []
  if (value.kind === 'map') report('warning', value.at, `“${key}” must be a list`, `${key}: [first, second]`)
  return items.flatMap((item) => {
    if (item.kind === 'text') return tidy(item.text) === '' ? [] : { ...item, text: tidy(item.text) }
    report('warning', item.at, `“${key}” must be a list of texts`)
    return []
  })
}

/** Gives texts as others write them: one, a list, or maps, whose values are put together. Nothing of it is wrong. */
export function looseTexts(map: YamlMap, key: string): YamlText[] {
  const value = field(map, key)
  const items = value === undefined ? [] : value.kind === 'list' ? value.items : [value]
  return items.flatMap((item) => {
    const text = tidy(item.kind === 'map' ? item.entries.map((entry) => textOf(entry.value)).join(' · ') : textOf(item))
    return text === '' ? [] : { kind: 'text' as const, text, at: item.at }
  })
}

const textOf = (value: YamlValue): string => (value.kind === 'text' ? value.text : '')

/** The keys of a map that are none of `known`, which are told, nor of `others`, by which they go as well; in any case. */
export function unknownKeys(map: YamlMap, known: readonly string[], others: readonly string[] = []): UnknownKey[] {
  const all = new Set([...known, ...others].map((key) => key.toLowerCase()))
  return map.entries.flatMap(({ key, at }) => (all.has(key.toLowerCase()) ? [] : { key, at, known }))
}
