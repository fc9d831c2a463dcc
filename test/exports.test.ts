import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
const text = new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]))

/** The names of values that a file gives to others. Types cost nothing, and tests may name them. */
const exportedBy = (file: string): string[] =>
  [...(text.get(file) ?? '').matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)].map(
    ([, name = '']) => name,
  )

/** The names that the files of src import from each file; all of a file that is loaded by `import()`. */
const used = new Map<string, Set<string>>()
for (const file of files) {
  const of = text.get(file) ?? ''
  for (const [, names = '', from = ''] of of.matchAll(/^import (?:type )?\{([^}]*)\} from '(\.[^']+)'/gm)) {
    add(
      file,
      from,
      names.split(',').map((each) => each.trim().replace(/^type | as .*/g, '')),
    )
  }
  for (const [, from = ''] of of.matchAll(/^import \* as \w+ from '(\.[^']+)'/gm)) add(file, from, undefined)
  for (const [, from = ''] of of.matchAll(/\bimport\('(\.[^']+)'\)/g)) add(file, from, undefined)
}

function add(file: string, from: string, names: readonly string[] | undefined): void {
  const target = normalize(join(dirname(file), from))
  const known = used.get(target) ?? new Set()
  for (const name of names ?? exportedBy(target)) known.add(name)
  used.set(target, known)
}

/** Parts of a rule that a test looks at by themselves, since what comes of the whole would not say which is wrong. */
const PARTS: readonly string[] = ['event-match.ts: scoreEvent', 'searching.ts: hitsAtOnce']

test('nothing is exported that only tests use', () => {
  const unused = files.flatMap((file) =>
    exportedBy(file)
      .filter((name) => !used.get(file)?.has(name))
      .map((name) => `${basename(file)}: ${name}`),
  )
  expect(unused.filter((each) => !PARTS.includes(each))).toEqual([])
  expect(PARTS.filter((each) => !unused.includes(each))).toEqual([])
  expect(used.size).toBeGreaterThan(100)
})

test('every exported function, value and type has a doc comment, its own or that of the lines it stands among', () => {
  const missing = files.flatMap((file) => {
    const lines = (text.get(file) ?? '').split('\n')
    return lines.flatMap((line, at) => {
      if (!/^export (?:async )?(?:function|const|class|interface|type) /.test(line)) return []
      const before = lines.slice(0, at)
      const paragraph = before.slice(before.lastIndexOf('') + 1)
      return paragraph.some((each) => / \*\/$|^\/\*\*.*\*\/$/.test(each)) ? [] : [`${file}:${at + 1}`]
    })
  })
  expect(missing).toEqual([])
})

test('a name is exported by one file alone, so that it means one thing', () => {
  const by = new Map<string, Set<string>>()
  // Each command exports its `run`.
  for (const file of files.filter((each) => !each.startsWith('shell/commands/'))) {
    for (const [, name = ''] of (text.get(file) ?? '').matchAll(
      /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm,
    )) {
      by.set(name, (by.get(name) ?? new Set()).add(file))
    }
  }
  expect([...by].filter(([, where]) => where.size > 1)).toEqual([])
})

test('no file is longer than 250 lines', () => {
  const long = files.filter((file) => (text.get(file) ?? '').split('\n').length > 251)
  expect(long).toEqual([])
})
