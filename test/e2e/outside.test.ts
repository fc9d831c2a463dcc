import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { scratchFolder } from '../support/scratch-folder.ts'
import { type SpawnedTerminal, spawnTerminal } from '../support/spawn-terminal.ts'
import { openViewer, PROGRAM } from '../support/viewer.ts'

const FILE = '2031-05-14-talks.md'
const TEXT = `---
source:
  outlet: Daily Post
  url: https://post.example/talks
---
# Talks in Oslo

- 2031-05-13: [[Ada Berg]] met [[Jon Lind]] (per Coast Agency)
- 2031-05-20: A second round is to follow
`

/** A folder with one briefing, and programs by their names in a folder that PATH begins with. */
function folderWith(programs: Readonly<Record<string, string>> = {}): { folder: string; path: string } {
  const [folder, path] = [scratchFolder(), scratchFolder()]
  writeFileSync(join(folder, FILE), TEXT)
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(path, name), `#!/bin/sh\n${body}\n`)
    chmodSync(join(path, name), 0o755)
  }
  return { folder, path }
}

async function open(
  { folder, path }: { folder: string; path: string },
  env: Readonly<Record<string, string>> = {},
): Promise<SpawnedTerminal> {
  const terminal = await openViewer({
    argv: [folder],
    columns: 120,
    rows: 40,
    env: { PATH: `${path}:${process.env.PATH}`, ...env },
  })
  await terminal.waitForText('1 briefing')
  return terminal
}

test('E opens the claim at its line in the editor, which has the terminal, and what it writes is shown', async () => {
  const here = folderWith({
    vi: 'stty -a | grep -q " icanon" && echo "cooked $1" && read line && sed "s/second round/$line/" "$2" > "$2.new" && mv "$2.new" "$2"',
  })
  const terminal = await open(here, { EDITOR: 'vi' })
  const before = terminal.modes()
  terminal.type('\r')
  await terminal.waitForText('A second round')
  terminal.type('jE')
  await terminal.waitForText('cooked +9')
  expect(terminal.modes()).toMatchObject({ alternateScreen: false, mouse: 'none', cursorVisible: true })
  terminal.type('third meeting\n')
  await terminal.waitForText('A third meeting is to follow')
  expect(terminal.modes()).toMatchObject({ alternateScreen: before.alternateScreen, mouse: before.mouse })
  expect(terminal.isRaw()).toBe(true)
  terminal.type('k')
  await terminal.waitForText('▸ ● 13 May')
})

test.each([
  ['is not there', 'no-such-editor', {}, 'The editor no-such-editor cannot be started'],
  ['ends with a code', 'vi', { vi: 'exit 3' }, 'The editor vi ended with code 3'],
  [
    'is killed',
    'vi',
    { vi: "printf '\\033[?1049h\\033[?1000h\\033[31m'; stty -echo -onlcr; kill -9 $$" },
    'The editor vi was ended by SIGKILL',
  ],
])('an editor that %s is told of, and the terminal is as it was', async (_, EDITOR, programs, said) => {
  const here = folderWith(programs)
  const terminal = spawnTerminal('bash', ['--norc'], {
    columns: 120,
    rows: 40,
    env: { PATH: `${here.path}:${process.env.PATH}`, EDITOR },
  })
  onTestFinished(() => terminal.dispose())
  await terminal.waitForText('prompt>')
  const before = terminal.snapshot()
  terminal.type(`"${process.execPath}" "${join(process.cwd(), PROGRAM)}" "${here.folder}"\r`)
  await terminal.waitForText('1 briefing')
  terminal.type('E')
  await terminal.waitForText(said)
  terminal.type('j\r')
  await terminal.waitForText('A second round')
  terminal.type('\x03')
  await terminal.waitFor(
    'the shell again',
    () => terminal.screen().filter((line) => line.includes('prompt>')).length > 1,
  )
  expect(terminal.snapshot()).toMatchObject({ modes: before.modes, discipline: before.discipline })
})

test('Ctrl-C ends the editor and not the program', async () => {
  const terminal = await open(folderWith({ vi: 'echo here; exec sleep 600' }), { EDITOR: 'vi' })
  terminal.type('E')
  await terminal.waitForText('here')
  terminal.type('\x03')
  await terminal.waitForText('The editor vi was ended by SIGINT')
  terminal.type('\r')
  await terminal.waitForText('A second round')
})

test('+ makes a briefing of a title from the template and opens it below its heading; none is written over', async () => {
  const here = folderWith({
    vi: 'echo "at $1"; read key; line=$(echo "$1" | tr -d +); { head -n $((line - 1)) "$2"; echo "The bottom line."; tail -n "+$line" "$2"; } > "$2.new" && mv "$2.new" "$2"',
  })
  const terminal = await open(here, { EDITOR: 'vi' })
  terminal.type('+')
  await terminal.waitForText('New briefing')
  terminal.type('Envoys meet\r')
  // The folder's watcher may show the new file before the editor has the terminal.
  await terminal.waitForText(/^at \+\d/m)
  terminal.type('\n')
  await terminal.waitForText('2 briefings')
  await terminal.waitForText('Envoys meet')
  const made = readdirSync(here.folder).find((name) => name.endsWith('-envoys-meet.md')) ?? ''
  expect(made).toMatch(/^\d{4}-\d\d-\d\d-envoys-meet\.md$/)
  const text = readFileSync(join(here.folder, made), 'utf8')
  expect(text).toContain('# Envoys meet\n\nThe bottom line.\n')
  terminal.type('+Envoys meet\r')
  await terminal.waitForText('cannot be written')
  expect(readFileSync(join(here.folder, made), 'utf8')).toBe(text)
})

/** What a terminal was asked to put on its clipboard, by OSC 52. */
const copiedIn = (bytes: string): string[] =>
  [...bytes.matchAll(/(?<!\x1b)\x1b\]52;c;([A-Za-z0-9+/=]*)\x07/g)].map(([, text = '']) =>
    Buffer.from(text, 'base64').toString(),
  )

const CITED = `Ada Berg met Jon Lind
13 May 2031 · happened
Said by Coast Agency
Daily Post, 14 May 2031 · briefing “Talks in Oslo”
https://post.example/talks`

/** Tools of the system that are there on some machines: here none of them is. */
const NO_TOOLS = {
  xclip: 'exit 1',
  xsel: 'exit 1',
  'wl-copy': 'exit 1',
  pbcopy: 'exit 1',
  'clip.exe': 'exit 1',
  tmux: 'exit 1',
}

test('y sends the claim with its citation to the terminal by OSC 52, and says that none confirmed it', async () => {
  const terminal = await open(folderWith(NO_TOOLS))
  terminal.type('\r')
  await terminal.waitForText('A second round')
  terminal.type('y')
  await terminal.waitForText('to the terminal by OSC 52: it does not say whether it took it')
  expect(copiedIn(terminal.rawBytes())).toEqual([CITED])
})

test('inside tmux the bytes are there as tmux takes them, and as it hands them through', async () => {
  const terminal = await open(folderWith(NO_TOOLS), { TMUX: '/tmp/tmux-0/default,1,0' })
  terminal.type('\r')
  await terminal.waitForText('A second round')
  terminal.type('y')
  await terminal.waitForText('by OSC 52')
  const code = Buffer.from(CITED).toString('base64')
  expect(copiedIn(terminal.rawBytes())).toEqual([CITED])
  expect(terminal.rawBytes()).toContain(`\x1bPtmux;\x1b\x1b]52;c;${code}\x07\x1b\\`)
})

test('a tool of the system that takes the text is named, and one that hangs holds nothing up', async () => {
  const here = folderWith({ ...NO_TOOLS, xclip: 'exec sleep 600', xsel: 'cat > "$KEPT"' })
  const kept = join(here.path, 'kept')
  const terminal = await open(here, { KEPT: kept })
  terminal.type('\r')
  await terminal.waitForText('A second round')
  terminal.type('y')
  terminal.type('j')
  await terminal.waitForText('▸ ◌ 20 May')
  await terminal.waitForText('by xsel and the terminal')
  expect(readFileSync(kept, 'utf8')).toBe(CITED)
})

test('C offers the forms, and the one that is chosen is copied; Y copies the page', async () => {
  const terminal = await open(folderWith(NO_TOOLS))
  terminal.type('C')
  await terminal.waitForText('CSL-JSON')
  terminal.type('bib\r')
  await terminal.waitForText('report as BibTeX')
  terminal.type('Y')
  await terminal.waitForText('page as Markdown')
  const [entry = '', page = ''] = copiedIn(terminal.rawBytes())
  expect(entry).toMatch(/^@misc\{2031-05-14-talks,\n/)
  expect(page).toMatch(/^# Talks in Oslo\n\nDaily Post, 14 May 2031 <https:\/\/post\.example\/talks>\n/)
})

test('u opens the address of what is selected, and shows it where nothing opens it', async () => {
  const here = folderWith({ 'xdg-open': 'echo "$#$1" > "$OPENED"' })
  const opened = join(here.path, 'opened')
  const terminal = await open(here, { OPENED: opened })
  terminal.type('u')
  await terminal.waitForText('Opened https://post.example/talks')
  expect(readFileSync(opened, 'utf8')).toBe('1https://post.example/talks\n')
  writeFileSync(join(here.path, 'xdg-open'), '#!/bin/sh\nexit 3\n')
  terminal.type('u')
  await terminal.waitForText('No program here opens this web address:')
  await terminal.waitForText('https://post.example/talks')
  terminal.press('escape')
  await terminal.waitForText('1 briefing')
})

test('the address on a page is a link in a terminal that takes links, and none on the Linux console', async () => {
  for (const TERM of ['xterm-256color', 'linux']) {
    const terminal = await open(folderWith(), { TERM })
    terminal.type('\r')
    await terminal.waitForText('https://post.example/talks')
    const links = [...terminal.rawBytes().matchAll(/\x1b\]8;([^\x07]*)\x07/g)].map(([, link]) => link)
    if (TERM === 'linux') expect(links).toEqual([])
    else expect(links).toContainEqual(expect.stringMatching(/^id=\w+;https:\/\/post\.example\/talks$/))
  }
})

test('the file of a problem is a link to the whole of its path, however often the screen breaks it', async () => {
  const here = folderWith()
  const name = `${'a long name '.repeat(12)}é.md`
  writeFileSync(join(here.folder, name), `---\noutlet: [\n---\n# A\n\n- Word\n`)
  const terminal = await openViewer({ argv: [here.folder], columns: 120, rows: 40 })
  await terminal.waitForText('problem !')
  terminal.type('!')
  await terminal.waitForText('a long name')
  const links = [...terminal.rawBytes().matchAll(/\x1b\]8;id=\w+;(file:[^\x07]*)\x07/g)].map(([, link = '']) => link)
  const paths = new Set(links.map((link) => decodeURIComponent(new URL(link).pathname)))
  expect([...paths]).toEqual([join(realpathSync(here.folder), name)])
  expect(links.length).toBeGreaterThan(1)
})

test('inside a real tmux as it comes, the text reaches its buffer and the terminal around it', async ({ skip }) => {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' })
  } catch {
    skip('there is no tmux here')
  }
  const { folder, path } = folderWith({ xclip: 'exit 1', xsel: 'exit 1' })
  const socket = join(path, 'socket')
  const program = `'${process.execPath}' '${join(process.cwd(), PROGRAM)}' '${folder}'`
  const terminal = spawnTerminal('tmux', ['-S', socket, '-f', '/dev/null', 'new-session', program], {
    columns: 120,
    rows: 40,
  })
  onTestFinished(() => {
    execFileSync('tmux', ['-S', socket, 'kill-server'], { stdio: 'ignore' })
    terminal.dispose()
  })
  await terminal.waitForText('1 briefing')
  terminal.type('y')
  await terminal.waitForText('by tmux and the terminal')
  const text = execFileSync('tmux', ['-S', socket, 'show-buffer'], { encoding: 'utf8' })
  expect(text).toContain('Talks in Oslo\nDaily Post, 14 May 2031')
  await terminal.waitFor('the bytes in the terminal around it', () =>
    terminal.rawBytes().includes(Buffer.from(text).toString('base64')),
  )
})
