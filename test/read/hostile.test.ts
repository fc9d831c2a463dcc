import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InputFile } from '../../src/read/file-draft.ts'
import { formatProblem } from '../../src/read/report-problem.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { clean } from '../../src/text/clean.ts'
import { compile } from '../support/compile.ts'
import { parseDataset } from '../support/parse-dataset.ts'
import { runs } from '../support/runs.ts'
import { folder } from './briefing-arbitrary.ts'

/** Whatever stands in the files, what comes of them is whole, valid, clean and told at a place that exists. */
function holds(files: readonly InputFile[]): void {
  const { dataset, problems } = compile(files)
  expect(parseDataset(serialise(dataset))).toEqual(dataset)
  for (const problem of problems) {
    const text = files.find(({ name }) => clean(name) === problem.file)?.text.replace(/^\uFEFF/, '') ?? ''
    const line = text.split(/\r\n?|\n/)[problem.line - 1]
    if (problem.line > 0) expect(problem.column).toBeLessThanOrEqual((line ?? '').length + 1)
    for (const shown of formatProblem(problem).split('\n')) expect(clean(shown, 5_000)).toBe(shown.normalize())
  }
  for (const text of strings(dataset)) expect(clean(text)).toBe(text)
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield key
      yield* strings(item)
    }
  }
}

const NASTY = [
  '\u001b[31m',
  '\u001b]52;c;aGk=\u0007',
  '\u001b]0;title\u001b\\',
  '\u0090q\u009c',
  '\u009b2J',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\ud800',
  '\ue000',
  '\uf900',
  '\u1100\u1161',
  '\u0301',
  '\u115f',
  `a${'\u0301'.repeat(50)}`,
  '👨‍👩‍👧',
  '❤️',
  '\0',
  '\r',
  '\t',
  '\u2028',
  '---',
  '[[',
  ']]',
  '@[[',
  '(per ',
  ')',
  ' ^',
  ' #',
  '- ',
  '> ',
  '```',
  '<!--',
  '&#0;',
  '&#x202e;',
  '&nbsp;',
  '\\',
  '"',
  "'",
  ': ',
  '{',
  '[',
  '&a ',
  '*a',
  '!!js/function ',
  '%',
  '|',
  '\n',
]

/** Cuts, doubles and swaps pieces of a text and puts nasty ones in between. */
const mutated = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(10_000),
        drop: fc.nat(12),
        put: fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 5 })),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((edits) =>
      edits.reduce((left, { at, drop, put }) => {
        const start = at % (left.length + 1)
        return left.slice(0, start) + put + left.slice(start + drop)
      }, text),
    )

const mutatedFolder = folder.chain((files) =>
  fc.tuple(...files.map((file) => mutated(file.text).map((text) => ({ name: file.name, text })))),
)
const names = fc.constantFrom('a.md', '2019-04-17-b.md', 'actors.yaml', 'events.yaml', 'places.yml', 'c.csv', 'd.tsv')
const anyName = fc.oneof(
  { weight: 9, arbitrary: names },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }).map((text) => `${text}.md`) },
)
const files = (file: fc.Arbitrary<InputFile>) => fc.uniqueArray(file, { maxLength: 4, selector: ({ name }) => name })
const soup = (pieces: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((all) => all.join(''))

test('briefings with pieces cut, doubled or put in between', () => {
  fc.assert(fc.property(mutatedFolder, holds), runs(100))
})

test('any characters under any name', () => {
  const file = fc.record({ name: anyName, text: fc.string({ unit: 'binary', maxLength: 400 }) })
  fc.assert(fc.property(files(file), holds), runs(100))
})

test('any bytes', () => {
  const bytes = fc.uint8Array({ maxLength: 400 }).map((all) => new TextDecoder().decode(all))
  fc.assert(
    fc.property(fc.record({ name: anyName, text: bytes }), (file) => holds([file])),
    runs(100),
  )
})

test('a soup of our marks', () => {
  const text = soup([
    ...NASTY,
    '- 2019-04-17: ',
    '[[Kim]]',
    '@[[X]]',
    '#meet',
    '^k',
    '(per A, citing B)',
    '\n',
    '\n\n',
    '# ',
  ])
  fc.assert(
    fc.property(fc.record({ name: names, text }), (file) => holds([file])),
    runs(100),
  )
})

test('a soup of YAML, in front matter and by itself', () => {
  const keys = [
    'title: ',
    'date: ',
    'source: ',
    'tags: ',
    'kind: ',
    'roles: ',
    'record: ',
    'text: ',
    'within: ',
    'when: ',
  ]
  const yaml = soup([...NASTY, ...keys, '  ', '\n', '- ', '{ ', '} ', '] ', ', ', 'Kim:\n', '2019', '&a', '*a', '<<: '])
  const file = fc.oneof(
    fc.record({ name: names, text: yaml }),
    yaml.map((text) => ({ name: 'a.md', text: `---\n${text}\n---\n# T\n\n- x\n` })),
  )
  fc.assert(fc.property(files(file), holds), runs(100))
})

test('a soup of cells', () => {
  const cells = soup([...NASTY, ',', ',', '"', '""', '\n', '\r\n', '2019-04-17', 'Kim; Putin', 'http://x', 'visit'])
  const file = cells.map((text) => ({
    name: 'a.csv',
    text: `date,end,title,text,actors,country,place,type,source,x\n${text}`,
  }))
  fc.assert(
    fc.property(file, (input) => holds([input])),
    runs(100),
  )
})
