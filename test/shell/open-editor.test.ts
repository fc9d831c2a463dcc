import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEditor } from '../../src/shell/open-editor.ts'
import { needs } from '../support/needs.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

/** What an editor of some name is given for line 7 of a file. */
function givenTo(name: string, options = ''): string[] {
  needs('scripts that run')
  const folder = scratchFolder()
  const [editor, file, told] = [join(folder, name), join(folder, 'a.md'), join(folder, 'told')]
  writeFileSync(editor, `#!/bin/sh\nfor word; do echo "$word"; done > '${told}'\n`)
  writeFileSync(file, 'a\n')
  chmodSync(editor, 0o755)
  expect(openEditor({ file, line: 7 }, { ...process.env, VISUAL: `"${editor}"${options}` })).toBeUndefined()
  return readFileSync(told, 'utf8').trim().replaceAll(file, 'FILE').split('\n')
}

test.each(['vi', 'vim', 'nvim', 'nano', 'emacs', 'emacsclient', 'hx', 'helix', 'kak', 'micro'])(
  '%s is told the line before the file',
  (editor) => expect(givenTo(editor)).toEqual(['+7', 'FILE']),
)

test.each(['code', 'codium', 'cursor', 'code-insiders'])('%s is told to go to file and line', (editor) =>
  expect(givenTo(editor)).toEqual(['-g', 'FILE:7']),
)

test('others are told in their own way, and one that is not known is given the file alone', () => {
  expect(givenTo('subl')).toEqual(['FILE:7'])
  expect(givenTo('kate')).toEqual(['-l', '7', 'FILE'])
  expect(givenTo('my-editor.sh')).toEqual(['FILE'])
})

test('options and quotes of the variable are kept', () => {
  expect(givenTo('vim', ` -c "set nu" --cmd 'let x = 1'`)).toEqual(['-c', 'set nu', '--cmd', 'let x = 1', '+7', 'FILE'])
  expect(givenTo('code', ' --wait')).toEqual(['--wait', '-g', 'FILE:7'])
})

test('VISUAL goes before EDITOR, and an editor that is not there or fails is said', () => {
  needs('a POSIX shell')
  const file = join(scratchFolder(), 'a.md')
  writeFileSync(file, 'a\n')
  const open = (env: NodeJS.ProcessEnv) => openEditor({ file, line: 1 }, { PATH: process.env.PATH, ...env })
  expect(open({ VISUAL: 'true', EDITOR: 'false' })).toBeUndefined()
  expect(open({ EDITOR: 'false' })).toBe('The editor false ended with code 1')
  expect(open({ EDITOR: 'no-such-editor' })).toBe(
    'The editor no-such-editor cannot be started: set VISUAL or EDITOR to one that can',
  )
  expect(openEditor({ file: `${file}.gone`, line: 1 }, {})).toMatch(/a\.md\.gone is not there any more$/)
  expect(existsSync(`${file}.gone`)).toBe(false)
})
