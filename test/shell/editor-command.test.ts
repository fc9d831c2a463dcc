import { expect, test } from 'vitest'
import { editorOf } from '../../src/shell/editor-command.ts'

test('on Windows the paths of editors have drive letters and backslashes', () => {
  expect(editorOf({ VISUAL: 'C:\\tools\\vim.exe -R' }, 'win32')).toEqual(['C:\\tools\\vim.exe', '-R'])
  expect(editorOf({ EDITOR: '"C:\\Program Files\\code.exe" --wait' }, 'win32')).toEqual([
    'C:\\Program Files\\code.exe',
    '--wait',
  ])
  expect(editorOf({}, 'win32')).toEqual(['notepad'])
  expect(editorOf({}, 'linux')).toEqual(['vi'])
})
