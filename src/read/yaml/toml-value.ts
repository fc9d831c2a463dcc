import { parse, TomlDate, TomlError } from 'smol-toml'
import type { Report } from '../report.ts'
import type { YamlMap, YamlValue } from './yaml-value.ts'

/** Reads TOML that starts at offset `base` of its file, as the same values that YAML is read as. */
export function readToml(text: string, base: number, report: Report): YamlMap | undefined {
  try {
    return { kind: 'map', entries: entriesOf(parse(text), text, base), at: base }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [said = ''] = error.message.replace(/^Invalid TOML document: /, '').split('\n')
    const line = /control characters/.test(said) ? 'a quote is never closed on this line' : said
    report(
      'error',
      base + offsetOf(text, error.line, error.column),
      `TOML: ${line}`,
      'write “key = "text"”, a line each',
    )
    return undefined
  }
}

function entriesOf(table: object, text: string, base: number): YamlMap['entries'] {
  return Object.entries(table).map(([key, value]) => {
    const at = base + keyOffset(text, key)
    return { key, at, value: readValue(value, text, base, at) }
  })
}

/** Where a key is set; the start where it is written in a way that is not looked for. */
function keyOffset(text: string, key: string): number {
  for (const { index, 1: typed, 2: table } of text.matchAll(/^[ \t]*(?:["']?([\w-]+)["']?[ \t]*=|\[+[ \t]*([\w-]+))/gm))
    if ((typed ?? table) === key) return index
  return 0
}

function readValue(value: unknown, text: string, base: number, at: number): YamlValue {
  if (Array.isArray(value)) {
    const items = value.map((item) => readValue(item, text, base, at))
    return { kind: 'list', items, raw: JSON.stringify(value), at }
  }
  if (value instanceof TomlDate) return { kind: 'text', text: value.toISOString(), at }
  if (typeof value === 'object' && value !== null) return { kind: 'map', entries: entriesOf(value, text, base), at }
  return { kind: 'text', text: String(value), at }
}

/** The offset of a line and a column, both counted from 1. */
function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
}
