import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

/** What each room may import: other rooms, then packages. The table in `src/README.md` says the same in words. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  text: ['get-east-asian-width', 'fastest-levenshtein'],
  dates: ['text'],
  work: [],
  times: ['text', 'dates'],
  model: ['text', 'dates', 'work', 'valibot'],
  storage: ['text', 'dates', 'work', 'model', 'valibot', 'node:'],
  agreement: ['text', 'dates', 'model'],
  history: ['text', 'dates', 'work', 'model', 'agreement'],
  chart: ['text', 'dates', 'model', 'agreement', 'history'],
  search: ['text', 'dates', 'work', 'model', 'agreement', 'fuzzysort', 'fastest-levenshtein'],
  read: [
    'text',
    'dates',
    'times',
    'work',
    'model',
    'storage',
    'agreement',
    'write',
    'node:',
    'yaml',
    'smol-toml',
    'ignore',
    'mdast',
    'micromark',
    'papaparse',
    'hyparquet',
    'hyparquet-compressors',
    'ical.js',
    'read-excel-file/universal',
    'fflate',
    'saxes',
    'fastest-levenshtein',
  ],
  write: ['text', 'dates', 'work', 'model', 'agreement', 'history', 'chart', 'read', 'views', 'hyparquet-writer'],
  draft: ['text', 'dates', 'times', 'work', 'model', 'write'],
  visits: ['text', 'work', 'model', 'agreement'],
  views: ['text', 'dates', 'work', 'model', 'agreement', 'history', 'search', 'visits'],
  pages: ['text', 'dates', 'work', 'model', 'agreement', 'history', 'chart', 'search', 'visits', 'views'],
  speech: ['text', 'dates', 'work', 'model', 'agreement', 'history', 'search', 'visits', 'views'],
  viewer: [
    'text',
    'dates',
    'times',
    'draft',
    'work',
    'model',
    'agreement',
    'history',
    'chart',
    'search',
    'visits',
    'pages',
    'views',
  ],
  painter: ['text', 'node:'],
  terminal: [
    'painter',
    'text',
    'dates',
    'work',
    'model',
    'history',
    'visits',
    'viewer',
    'react',
    'ink',
    'ink-select-input',
    'chalk',
    'node:',
  ],
  shell: [
    'text',
    'dates',
    'times',
    'draft',
    'work',
    'model',
    'storage',
    'agreement',
    'history',
    'chart',
    'search',
    'read',
    'write',
    'visits',
    'views',
    'pages',
    'speech',
    'viewer',
    'node:',
    '@valibot/to-json-schema',
  ],
  main: ['shell', 'terminal by import()', 'node:'],
}

interface Import {
  readonly file: string
  readonly room: string
  readonly target: string
  readonly line: string
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))

const roomOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '')

function importsOf(file: string): Import[] {
  const text = readFileSync(join('src', file), 'utf8')
  const room = roomOf(file)
  const written = /(?:^(?:import|export)\b[^'"();]*\bfrom |^import |(\bimport\())'([^']+)'/gm
  return [...text.matchAll(written)].map(([line, dynamic, specifier = '']) => {
    const own = specifier.startsWith('.') ? roomOf(normalize(join(dirname(file), specifier))) : specifier
    return { file, room, target: room === 'main' && dynamic && own === 'terminal' ? 'terminal by import()' : own, line }
  })
}

const allowed = (room: string, target: string): boolean =>
  target === room ||
  (MAY[room] ?? []).some((each) => target === each || (/[:]$|^mdast|^micromark/.test(each) && target.startsWith(each)))

test('every room is in the table', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY).sort())
})

test('each room imports only what the table allows', () => {
  const wrong = files.flatMap(importsOf).filter(({ room, target }) => !allowed(room, target))
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
})

test('the README of the rooms has a row for each', () => {
  const readme = readFileSync('src/README.md', 'utf8')
  for (const room of Object.keys(MAY))
    expect(readme).toMatch(new RegExp(`\\| \`${room === 'main' || room === 'work' ? `${room}.ts` : room}\` +\\|`))
})

test('only main ends the process, and the terminal, which must give itself back first', () => {
  const ending = files.filter((file) => /process\.exit\b|host\.exit\b/.test(readFileSync(join('src', file), 'utf8')))
  expect(ending.filter((file) => !file.startsWith('terminal/'))).toEqual(['main.ts'])
})

test('the top level holds the project and nothing that a run has left there', () => {
  const project = [
    'LICENSE',
    'README.md',
    'briefings',
    'package-lock.json',
    'package.json',
    'src',
    'test',
    'tsconfig.json',
  ]
  const ignored = /^(\.|node_modules$|dist$|coverage$)|\.tgz$/
  expect(
    readdirSync('.')
      .filter((name) => !ignored.test(name))
      .sort(),
  ).toEqual(project)
})

test('no room is a bin for what fits nowhere', () => {
  const bins = files.filter((file) => /(^|\/)((utils?|helpers?|common|types)(\/|\.tsx?$)|index\.tsx?$)/.test(file))
  expect(bins.map((file) => relative('.', file))).toEqual([])
})

/** All files that a file has loaded before it runs. An `import()` comes later, and types are no code. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !files.includes(file)) return seen
  seen.add(file)
  const text = readFileSync(join('src', file), 'utf8')
  for (const [, names = '', from = ''] of text.matchAll(/^import (?!type\b)([^'"]*)'(\.[^']+)'/gm)) {
    const values = names.replace(/^\{|\} from $/g, '').split(',')
    if (!values.every((name) => /^\s*(type .*)?$/.test(name))) loadedWith(normalize(join(dirname(file), from)), seen)
  }
  return seen
}

test('what every start loads neither weighs claims nor searches nor reads files', () => {
  const rooms = [...new Set([...loadedWith('main.ts')].map(roomOf))]
  expect(rooms).toContain('shell')
  for (const room of ['agreement', 'history', 'chart', 'search', 'read', 'draft', 'times', 'speech', 'terminal'])
    expect(rooms).not.toContain(room)
})
