import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLError } from 'yaml'
import type { Fix } from '../../model/problem.ts'
import { pace, runToEnd } from '../../work.ts'
import type { Report } from '../report.ts'
import { tidy } from '../single-line.ts'

/**
 * The value of a YAML file, with the offset of each value in its file. Every scalar is text, so that `2019` is not a number
 * nor `no` a truth value; `raw` is a list as it was written, since `[a..b]` is a date.
 */
export type YamlValue = YamlText | YamlList | YamlMap

/** A scalar as it was written. */
export interface YamlText {
  readonly kind: 'text'
  readonly text: string
  readonly at: number
  /** The offset behind it, where it is known. */
  readonly end?: number | undefined
}

/** A list. */
export interface YamlList {
  readonly kind: 'list'
  readonly items: readonly YamlValue[]
  readonly raw: string
  readonly at: number
}

/** A map, its entries in the order of the file. */
export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  readonly at: number
}

/** An entry of a map. */
export interface YamlEntry {
  readonly key: string
  readonly at: number
  readonly value: YamlValue
}

const DEEPEST = 12
const MOST_ALIASES = 100
const NESTED_TOO_DEEP = 100

/** Reads YAML that starts at offset `base` of its file. Nothing in it is executed, no tag creates anything. */
export function readYaml(text: string, base: number, report: Report): YamlValue | undefined {
  if (nesting(text) > NESTED_TOO_DEEP) {
    report('error', base, 'this YAML is nested too deeply to be read', 'a few levels are enough')
    return undefined
  }
  const document = parsed(text)
  if (document === undefined) {
    report('error', base, 'this YAML cannot be read')
    return undefined
  }
  for (const { code, message, pos } of firstOfLines(text, document.errors)) {
    const [said, hint] = (UNCLOSED.test(message) ? EXPLAINED.MISSING_CHAR : EXPLAINED[code]) ?? [
      firstSentence(message),
      'put text with : or # in it in quotes',
    ]
    const fix =
      code === 'TAB_AS_INDENT'
        ? { from: base + pos[0], to: base + pos[0] + 1, text: '  ' }
        : quoted(text, code, pos[0], base)
    report('error', base + pos[0], `YAML: ${said}`, hint, fix)
  }
  if (document.errors.length > 0 || document.contents === null) return undefined
  let aliases = 0
  const convert = (node: Node | null | undefined, at: number, depth: number): YamlValue => {
    const here = base + (node?.range?.[0] ?? at - base)
    if (depth > DEEPEST) {
      report('warning', here, 'this is nested too deeply and is left out')
      return { kind: 'text', text: '', at: here }
    }
    if (isAlias(node)) {
      aliases += 1
      const target = aliases > MOST_ALIASES ? undefined : node.resolve(document)
      if (target !== undefined) return convert(target, here, depth + 1)
      report('error', here, `*${node.source} is one alias too many, or stands for nothing`, 'write the value itself')
    } else if (isSeq(node)) {
      const raw = text.slice(...(node.range ?? [0, 0]))
      // A link that nobody has put in quotes is a list of a list to YAML.
      if (/^\[\[[^[\]]*\]\]$/.test(raw)) return { kind: 'text', text: raw, at: here }
      const items = node.items.map((item) => convert(item as Node, here, depth + 1))
      return { kind: 'list', items, raw, at: here }
    } else if (isMap(node)) {
      const entries = node.items.map(({ key, value }): YamlEntry => {
        const keyAt = base + ((key as Node | null)?.range?.[0] ?? here - base)
        const name = isScalar(key) ? tidy(String(key.value), 200) : ''
        return { key: name, at: keyAt, value: convert(value as Node, keyAt, depth + 1) }
      })
      return { kind: 'map', entries: runToEnd(once(entries, report)), at: here }
    }
    if (!isScalar(node)) return { kind: 'text', text: '', at: here }
    const end = base + (node.range?.[1] ?? here - base)
    return { kind: 'text', text: isNull(node) ? '' : (node.source ?? ''), at: here, end }
  }
  return convert(document.contents, base, 0)
}

/** So many errors are told, of the first so many that there are. */
export const MOST_TOLD = 5
const MOST_LOOKED_AT = 500

/** The first errors, one of each line: a second one follows from the first. */
function firstOfLines(text: string, errors: readonly YAMLError[]): YAMLError[] {
  const byLine = new Map<number, YAMLError>()
  for (const error of errors.slice(0, MOST_LOOKED_AT)) {
    const line = text.lastIndexOf('\n', error.pos[0] - 1)
    if (!byLine.has(line)) byLine.set(line, error)
    if (byLine.size === MOST_TOLD) break
  }
  return [...byLine.values()]
}

/** A longer line is mended by nobody but its author. */
const LONGEST_LINE = 500

/** Puts a text that has a second colon in quotes, where it stands on one line. */
function quoted(text: string, code: string, at: number, base: number): Fix | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
  const start = text.lastIndexOf('\n', at - 1) + 1
  const [line = ''] = text.slice(start, start + LONGEST_LINE + 1).split(/\r?\n/, 1)
  if (line.length > LONGEST_LINE) return undefined
  const [, key = '', value = ''] = /^([ \t]*(?:- )?[\w -]+:[ \t]+)([^"'#[\]{}\r\n]+)$/.exec(line.trimEnd()) ?? []
  if (value === '') return undefined
  const from = base + start + key.length
  return { from, to: from + value.length, text: JSON.stringify(value) }
}

/** The error and what to type, where the words of the YAML package help nobody who does not know YAML. */
const EXPLAINED: Readonly<Partial<Record<string, readonly [said: string, hint: string]>>> = {
  TAB_AS_INDENT: ['a tab stands where a line is set in', 'set it in with spaces'],
  MULTILINE_IMPLICIT_KEY: ['a colon is missing behind the key on this line', 'type it as “key: text”'],
  BLOCK_AS_IMPLICIT_KEY: ['a text with a colon in it is not in quotes', 'put quotes around all behind the first colon'],
  MISSING_CHAR: ['a quote or bracket is never closed', 'close it at the end of the text'],
}

/** How the package says that a bracket or brace is not closed. */
const UNCLOSED = /^Flow (?:sequence|map) in block collection/

/** The YAML package calls itself for each level, so that its own stack may end before ours would. */
function parsed(text: string) {
  try {
    return parseDocument(text, {
      schema: 'failsafe',
      resolveKnownTags: false,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    })
  } catch {
    return undefined
  }
}

const isNull = ({ source, type }: Scalar): boolean => type === 'PLAIN' && (source === '~' || source === 'null')

const firstSentence = (message: string): string => message.split(/[\n.]/, 1)[0] ?? message

/** The entries of a map of which the second of a name is told and left out, as long work. */
export function* once(entries: readonly YamlEntry[], report: Report): Generator<undefined, YamlEntry[]> {
  const seen = new Set<string>()
  const first: YamlEntry[] = []
  for (const entry of entries) {
    if (pace()) yield
    const { key, at } = entry
    if (seen.has(key)) report('error', at, `“${key}” stands here twice`, 'keep one of them')
    else first.push(entry)
    seen.add(key)
  }
  return first
}

/** How deep brackets and indentation nest at most: a quick upper bound. */
function nesting(text: string): number {
  let open = 0
  let deepest = 0
  for (const [mark] of text.matchAll(/[[{\]}]|^ *(?:[-?:] +)+|^ +/gm)) {
    if (mark === '[' || mark === '{') open += 1
    else if (mark === ']' || mark === '}') open -= 1
    deepest = Math.max(deepest, open, mark.length / 2)
  }
  return deepest
}
