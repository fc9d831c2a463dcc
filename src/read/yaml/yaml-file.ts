import { LARGEST_YAML } from '../limits.ts'
import type { Report } from '../report.ts'
import { MOST_TOLD, once, readYaml, type YamlEntry, type YamlValue } from './yaml-value.ts'

/** A piece of a file is about so long, in characters: it is read in a few milliseconds. */
const PIECE = 4000

/** The first line of an entry of a map that is not set in. */
const ENTRY = /^(?=[^\s#%&*!|>@`?,[\]{}-])[^\r\n]*:(?=[ \t\r]|$)/gm

/** An alias, behind a key, a dash, or within brackets; what it stands for may be in any other entry. */
const ALIAS = /^(?:[^"'\n]*[:-] \*[\w-]+[ \t\r]*$|[^"'\n[{]*[[{](?:[^"'\n]*[[{,:])? *\*[\w-])/m

const SPLIT = 'split it in two, with -1 and -2 behind its name, as actors-1.yaml and actors-2.yaml'

/**
 * Reads a YAML file, as long work. A map is read some entries after the other; what cannot be parted, as a list or what
 * has aliases, is read as a whole, which no key waits for long.
 */
export function* readYamlFile(text: string, report: Report): Generator<undefined, YamlValue | undefined> {
  if (text.length > LARGEST_YAML.characters) {
    report('error', 0, `this YAML has more than ${LARGEST_YAML.characters} characters and is not read`, SPLIT)
    return undefined
  }
  const starts = text.length <= PIECE || ALIAS.test(text) ? [0] : startsOfPieces(text)
  const entries: YamlEntry[] = []
  let wrong = 0
  for (const [at, start] of starts.entries()) {
    yield
    const value = readPiece(text.slice(start, starts[at + 1]), start, report)
    if (starts.length === 1) return value
    if (value?.kind === 'map') for (const entry of value.entries) entries.push(entry)
    else if (value === undefined) wrong += 1
    else if (value.kind === 'list' || value.text !== '') return readPiece(text, 0, report)
    if (wrong === MOST_TOLD) break
  }
  return wrong > 0 ? undefined : { kind: 'map', entries: yield* once(entries, report), at: 0 }
}

function startsOfPieces(text: string): number[] {
  const starts = [0]
  for (const { index } of text.matchAll(ENTRY)) if (index - (starts.at(-1) ?? 0) >= PIECE) starts.push(index)
  return starts
}

function readPiece(text: string, base: number, report: Report): YamlValue | undefined {
  if (text.length <= LARGEST_YAML.piece) return readYaml(text, base, report)
  const message = `from here on more than ${LARGEST_YAML.piece} characters belong together, and are not read`
  report('error', base, message, 'begin each entry on a line of its own that is not set in, without aliases (*)')
  return undefined
}
