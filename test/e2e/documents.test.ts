import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readArguments } from '../../src/shell/arguments.ts'
import { COMMANDS } from '../../src/shell/command-table.ts'
import { splitWords } from '../../src/shell/split-words.ts'
import { runKbrief } from '../support/kbrief.ts'
import { DOCUMENTS } from '../support/readme-blocks.ts'

const ALL = [...DOCUMENTS, '.github/CONTRIBUTING.md']

/** The commands in the blocks of shell of a document, each without what it is piped into and the remark behind it. */
const commandsIn = (document: string): string[] =>
  [...document.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.replace(/(^|\s+)#.*$/, ''))
      .flatMap((line) => line.split(' && '))
      .flatMap((line) => line.split(' | ').slice(0, 1))
      .filter((command) => command.trim() !== ''),
  )

/** Commands of the shell by the document that they stand in. */
const TYPED = ALL.flatMap((file) => commandsIn(readFileSync(file, 'utf8')).map((command) => [file, command] as const))

/** The commands of kbrief within the text of a document. */
const namedIn = (document: string): string[] =>
  [...document.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`(kbrief [^`]+)`/g)].map(([, command = '']) =>
    command.replace(/\s+/g, ' '),
  )

/** Those that a reader can type as they stand: in no place of them something is to be chosen. */
const RUN = new Set([
  ...TYPED.map(([, command]) => command).filter((each) => each.startsWith('kbrief')),
  ...namedIn(readFileSync('README.md', 'utf8')).filter((each) => !/\b[A-Z]{2,}\b/.test(each)),
])

/** What the commands read. */
const folder = mkdtempSync(join(tmpdir(), 'kbrief-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(() => {
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  const report = readFileSync('test/fixtures/report/report.txt', 'utf8')
  copyFileSync('test/fixtures/report/report.txt', join(folder, 'report.txt'))
  const paragraphs = report.trim().split(/\n\n+/)
  const time = '<meta property="article:published_time" content="2031-05-14T08:00:00Z">'
  put(
    'page.html',
    `<html><head>${time}</head><body>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}</body></html>`,
  )
  put('events.csv', 'eow,person,dept,about,phone\n3/4/2031,Ada Berg,Ferry Board,The timetable is signed,12\n')
  for (const outlet of ['Daily Post', 'Isle Courier']) {
    const claim = '2031-05-30: [[Ada Berg]] meets [[Jon Lind]] on the quay @[[Skerry]] #meet'
    put(`2031-06-01-${outlet.slice(0, 4)}.md`, `---\noutlet: ${outlet}\n---\n# Talks on the quay\n\n- ${claim}\n`)
  }
  cpSync('test/fixtures/example', join(folder, 'test/fixtures/example'), { recursive: true })
})

test.each([...RUN])('%s runs as the documents have it', async (command) => {
  const argv = (splitWords(command) ?? expect.fail(`${command} has an open quote`)).slice(1)
  // A slice is what an engine wrote; what kbrief writes has the same columns.
  if (argv[0] === 'slice.parquet') await runKbrief(['export', 'parquet', '-o', 'slice.parquet'], { cwd: folder })
  const ran = await runKbrief(argv, { cwd: folder })
  expect(ran).toMatchObject({ code: 0 })
  // A result goes to standard output or into the file that was asked for.
  const file = argv.includes('-o') && argv[argv.indexOf('-o') + 1]
  expect(ran.out !== '' || ran.err !== '' || (file && existsSync(join(folder, file)))).toBe(true)
})

test('what else stands in them is a script, a test or a file of the project', () => {
  const { scripts, bin } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const [file, command] of TYPED.filter(([, each]) => !each.startsWith('kbrief'))) {
    const words = command.replace(/^([A-Z_]+=\S* )+/, '').split(' ')
    const [program, first = '', second = ''] = words
    if (program === 'npx') expect([...Object.keys(bin), 'vitest'], command).toContain(first)
    else if (program === 'npm' && first === 'run') expect(Object.keys(scripts), command).toContain(second)
    else if (program === 'npm') expect(['install', 'install-test', 'test', 'version'], command).toContain(first)
    else expect(['git', 'cd'], `${command} in ${file}`).toContain(program)
    for (const path of words.filter((word) => /^(src|test|\.\w+)\//.test(word)))
      expect(existsSync(path), path).toBe(true)
  }
})

/** Stands for anything in the text: a path, or something that is chosen. */
const STANDS_FOR = /^([A-Z]+…?|.*[./].*|-)$/

test.each(ALL)('every kbrief that %s names within its text is a command with options that it has', (file) => {
  for (const inline of namedIn(readFileSync(file, 'utf8'))) {
    const [word = '', ...rest] = (splitWords(inline) ?? []).slice(1)
    const isCommand = COMMANDS.some(({ name }) => name === word)
    expect(isCommand || STANDS_FOR.test(word) || word.startsWith('--') || word === '…', inline).toBe(true)
    expect(() => readArguments([word, ...rest]), inline).not.toThrow()
  }
})
