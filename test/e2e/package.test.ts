import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { COMMANDS } from '../../src/shell/command-table.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { shipped } from '../support/shipped-briefings.ts'
import { spawnTerminal } from '../support/spawn-terminal.ts'

const read = (file: string): string => readFileSync(file, 'utf8')
const { version } = JSON.parse(read('package.json'))
const home = mkdtempSync(join(tmpdir(), 'kbrief-test-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** No settings of the person who runs the tests, no cache of theirs, and a registry at a port where nobody listens. */
const env = {
  PATH: process.env.PATH,
  HOME: home,
  LANG: 'C.UTF-8',
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_cache: join(home, 'cache'),
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_update_notifier: 'false',
}

/** On Windows npm and npx are scripts, which only a shell starts. */
const shell = process.platform === 'win32'

/**
 * The published file: the one that KBRIEF_PACKED names, else packed from what is built, without its scripts, which would
 * build again, under the feet of other tests.
 */
const packed = process.env.KBRIEF_PACKED ? resolve(process.env.KBRIEF_PACKED) : join(home, `kbrief-${version}.tgz`)
beforeAll(() => {
  if (process.env.KBRIEF_PACKED) return
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', home], { env, stdio: 'ignore', shell })
})

/** Runs npm or npx in an empty folder; gives what it wrote to standard output. */
async function inFolder(cwd: string, command: string, ...argv: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, argv, { cwd, env, shell })
  return stdout
}

/** What the program loads or reads of its own, from its first file on. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(join('dist', file))) return seen
  seen.add(file)
  const names = [...read(join('dist', file)).matchAll(/["'`]\.\/([\w.-]+\.\w+)["'`]/g)].map(([, name = '']) => name)
  for (const name of names) reached(name, seen)
  return seen
}

test('the package holds what runs, its licences and nothing else, and needs no other package', () => {
  const inPacked = (...argv: string[]): string =>
    execFileSync('tar', [...argv.slice(0, 1), basename(packed), ...argv.slice(1)], {
      cwd: dirname(packed),
      encoding: 'utf8',
    })
  const files = inPacked('-tzf')
    .trim()
    .split(/\r?\n/)
    .map((path) => path.replace('package/', ''))
  const running = [...reached('main.cjs')].map((name) => `dist/${name}`)
  expect(running).toEqual(expect.arrayContaining(['dist/briefings.json', 'dist/mount.mjs']))
  expect(files.toSorted()).toEqual(
    ['LICENSE', 'README.md', 'package.json', 'dist/LICENSES.txt', 'dist/kbrief.1', ...running].toSorted(),
  )
  const about = JSON.parse(inPacked('-xzOf', 'package/package.json'))
  expect(about.version).toBe(version)
  expect(about).not.toHaveProperty('dependencies')
  expect(about).not.toHaveProperty('optionalDependencies')
  expect(about).not.toHaveProperty('peerDependencies')
  expect(Object.keys(about.scripts).filter((name) => /install/.test(name))).toEqual([])
})

test('every package has its reason in one line of the list of packages', () => {
  const reasons = read('src/PACKAGES.md').match(/^\| (?!package|---).*\|$/gm) ?? []
  for (const name of Object.keys(JSON.parse(read('package.json')).devDependencies)) {
    const rows = reasons.filter((row) =>
      row
        .split('|')[1]
        ?.split(',')
        .some((each) => each.trim() === name),
    )
    expect(rows, name).toHaveLength(1)
  }
})

test('nothing that is published names a file of the machine it was built on', () => {
  for (const name of readdirSync('dist')) expect(read(join('dist', name))).not.toContain(process.cwd())
})

test('npx runs the packed file in an empty folder without a network, and leaves nothing there', async () => {
  const folder = scratchFolder()
  expect(await inFolder(folder, 'npx', '-y', '--package', packed, 'kbrief', '--version')).toBe(`${version}\n`)
  const list = await inFolder(folder, 'npx', '-y', '--package', packed, 'kbrief', 'list')
  for (const { title } of shipped.dataset.briefings) expect(list).toContain(title)
  expect(readdirSync(folder)).toEqual([])
})

test.skipIf(shell)('installed for every folder, it has its command on the path and its manual page', async () => {
  const prefix = scratchFolder()
  await inFolder(prefix, 'npm', 'install', '--global', '--prefix', prefix, packed)
  expect(await inFolder(prefix, join(prefix, 'bin', 'kbrief'), '--version')).toBe(`${version}\n`)
  expect(read(join(prefix, 'share', 'man', 'man1', 'kbrief.1'))).toContain('.TH KBRIEF 1')
})

/** What a command may be given for its arguments, by what usage calls them. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  '': [],
  BRIEFING: ['envoys'],
  NAME: ['biegun'],
  EVENT: ['kim-putin-summit'],
  QUERY: ['biegun'],
  PATH: ['2031-05-01.md'],
  REPORT: ['report.txt', '--out', '-'],
  '"TITLE"': ['The ferry', '--out', '-'],
  FORMAT: ['csv'],
  SHELL: ['bash'],
}

/** What is typed after a command where its argument does not say it. */
const OF_COMMAND: Readonly<Record<string, readonly string[]>> = {
  thread: ['sanctions'],
  source: ['yonhap'],
  diff: ['--from', '2019-04-17'],
  news: ['--since', '2019'],
  marks: ['--json'],
}

test('installed by npm, every command and its help run and Node warns of nothing, and the viewer opens', async () => {
  const folder = scratchFolder()
  await inFolder(folder, 'npm', 'install', packed)
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['kbrief'])
  writeFileSync(join(folder, '2031-05-01.md'), '# The ferry sails\n\n- 2031-05-24: It sails.\n')
  writeFileSync(
    join(folder, 'report.txt'),
    'SKERRY, May 1, 2031 (Daily Post) - The ferry sails on Saturday, the board said.\n',
  )
  const [program = '', ...first] = shell
    ? [process.execPath, join('node_modules', 'kbrief', 'dist', 'main.cjs')]
    : [join('node_modules', '.bin', 'kbrief')]
  const runs = COMMANDS.flatMap(({ name, args }) => {
    const given =
      OF_COMMAND[name] ??
      ARGUMENTS[args.replace('…', '')] ??
      expect.fail(`say in this test what ${args} of kbrief ${name} may be`)
    return [
      [name, ...given],
      [name, '--help'],
    ]
  })
  for (const argv of [['--help'], ...runs]) {
    const { status, stdout, stderr } = spawnSync(program, [...first, ...argv], { cwd: folder, env, encoding: 'utf8' })
    // Nothing is marked.
    expect({ argv, status }).toEqual({ argv, status: argv.join(' ') === 'marks --json' ? 1 : 0 })
    expect(stderr, argv.join(' ')).toMatch(/^(kbrief: [^\n]*\n)*$/)
    expect(stdout, argv.join(' ')).not.toBe('')
  }
  const terminal = spawnTerminal('npx', ['kbrief'], { cwd: folder, env })
  onTestFinished(() => terminal.dispose())
  await terminal.waitForText('Kim–Putin summit')
  terminal.type('j\r')
  await terminal.waitForText('ANI')
  terminal.type('\x03')
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 })
})
