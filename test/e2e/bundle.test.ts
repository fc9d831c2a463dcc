import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { scratchFolder } from '../support/scratch-folder.ts'
import { spawnTerminal } from '../support/spawn-terminal.ts'
import { openViewer, PROGRAM } from '../support/viewer.ts'

const code = (file: string): string => readFileSync(join('dist', file), 'utf8')

/** The files of the bundle that a file loads before it runs itself; an `import()` comes later. */
const requiredBy = (file: string): string[] =>
  [...code(file).matchAll(/(?:(?<!=>[\w.(]*)\brequire\(|\bfrom ?)["'`]\.\/([\w.-]+)["'`]/g)].map(
    ([, name = '']) => name,
  )

test('no file of the bundle needs one that needs it', () => {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    expect(path, 'a cycle').not.toContain(file)
    if (done.has(file) || !/\.[cm]js$/.test(file)) return
    for (const next of requiredBy(file)) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of readdirSync('dist')) visit(file, [])
  expect([...done].filter((file) => requiredBy(file).length > 0).length).toBeGreaterThan(10)
})

test('what draws is in several files, as a file is compiled in one piece, for which keys wait', () => {
  const drawing = readdirSync('dist').filter((file) => file.endsWith('.mjs'))
  expect(drawing).toEqual(expect.arrayContaining(['mount.mjs', 'react.mjs', 'yoga.mjs']))
  for (const file of drawing) expect([file, code(file).length < 150_000]).toEqual([file, true])
})

/** Text that stands in the code of a package and nowhere else. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  react: /react\.transitional\.element/,
  'yoga-layout': /setMeasureFunc/,
  yaml: /tag:yaml\.org/,
  'mdast-util-from-markdown': /lineEndingBlank/,
  papaparse: /PAPA_BROWSER_CONTEXT/,
}

/** The packages that files of the bundle hold. */
const packagesIn = (files: readonly string[]): string[] =>
  Object.entries(PACKAGES).flatMap(([name, text]) => (files.some((file) => text.test(code(file))) ? [name] : []))

test('every package that is looked for below is in the bundle', () => {
  expect(packagesIn(readdirSync('dist').filter((file) => /\.[cm]js$/.test(file)))).toEqual(Object.keys(PACKAGES))
})

/** Code to run before the program, which writes the scripts that were loaded when `when` is called, to a file. */
function telling(when: string): { readonly hook: string; readonly files: () => string[] } {
  const folder = scratchFolder()
  const [hook, told] = [join(folder, 'hook.cjs'), join(folder, 'loaded.json')]
  writeFileSync(
    hook,
    `const session = new (require('node:inspector').Session)()
     const files = []
     session.connect()
     session.on('Debugger.scriptParsed', ({ params: { url } }) => url.includes('/dist/') && files.push(url))
     session.post('Debugger.enable')
     const tell = () => require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify(files))
     ${when}`,
  )
  const files = (): string[] =>
    JSON.parse(readFileSync(told, 'utf8')).map((url: string) => url.replace(/^.*\/dist\//, ''))
  return { hook, files }
}

/** The packages that a command loads. */
function loadedBy(argv: readonly string[]): string[] {
  const { hook, files } = telling(`process.on('exit', tell)`)
  spawnSync(process.execPath, [`--require=${hook}`, PROGRAM, ...argv])
  expect(files()).toContain('main.cjs')
  return packagesIn(files())
}

test.each([
  ['list'],
  ['show', 'biegun'],
  ['actors'],
  ['actor', 'biegun'],
  ['timeline', '--conflicts'],
  ['event', 'kim-putin-summit'],
  ['search', 'beigun'],
  ['export', 'csv'],
  ['schema'],
  ['keys'],
  ['completion', 'fish'],
  ['--help'],
])('kbrief %s loads neither React and Ink nor a parser', (...argv) => {
  expect(loadedBy(argv)).toEqual([])
})

test('a folder is read without React', () => {
  const loaded = loadedBy(['check', 'briefings'])
  expect(loaded).toContain('mdast-util-from-markdown')
  expect(loaded).not.toContain('react')
})

test('the first frame waits for neither React nor a parser', async () => {
  const { hook, files } = telling(
    `const { write } = process.stdout
     process.stdout.write = function (bytes) {
       if (String(bytes).includes('\\x1b[?2026l')) {
         process.stdout.write = write
         tell()
       }
       return write.apply(this, arguments)
     }`,
  )
  await openViewer({ columns: 120, rows: 40, env: { NODE_OPTIONS: `--require=${hook}` } })
  expect(packagesIn(files())).toEqual([])
})

test('an older Node is told what is needed', () => {
  const program = `Object.defineProperty(process.versions, 'node', { value: '16.3.0' }); require(${JSON.stringify(resolve(PROGRAM))})`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'kbrief needs Node 20 or later, this is 16.3\n',
  })
})

test('the first file holds nothing that an old Node cannot parse', () => {
  expect(code('main.cjs').replace(/\/\/.*|'[^']*'/g, '')).not.toMatch(
    /=>|`|\?\.|\?\?|\b(const|let|class|async|import)\b/,
  )
})

test('it builds with a linked node_modules, and Ink draws red what is to be red', async () => {
  const folder = scratchFolder()
  for (const name of ['src', 'briefings', '.build.mjs', 'package.json', 'LICENSE']) {
    cpSync(name, join(folder, name), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  writeFileSync(
    join(folder, 'src', 'terminal', 'screen.tsx'),
    `import { Box, Text } from 'ink'
     export const Screen = () => <Box><Text color="red">the ferry</Text></Box>`,
  )
  execFileSync(process.execPath, ['.build.mjs'], { cwd: folder, stdio: 'pipe' })
  expect(readFileSync(join(folder, 'dist', 'LICENSES.txt'), 'utf8')).toMatch(/^ink 6[\s\S]*^react 19/m)
  const terminal = spawnTerminal(process.execPath, [join(folder, 'dist', 'main.cjs')])
  onTestFinished(() => terminal.dispose())
  await terminal.waitForText('the ferry')
  const row = terminal.screen().findIndex((line) => line.includes('the ferry'))
  const column = terminal.screen()[row]?.indexOf('the ferry') ?? 0
  expect(terminal.cell(row, column)).toMatchObject({ text: 't', foreground: 1 })
})
