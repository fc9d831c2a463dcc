import { expect, test } from 'vitest'
import { shellWords } from '../../src/text/shell-words.ts'

test.each([
  ['vi', ['vi']],
  ['  nvim   -u NONE ', ['nvim', '-u', 'NONE']],
  [`vim -c "set nu" -c 'syntax off'`, ['vim', '-c', 'set nu', '-c', 'syntax off']],
  ['"/opt/My Editor/bin/ed" -w', ['/opt/My Editor/bin/ed', '-w']],
  ['/opt/My\\ Editor/ed', ['/opt/My Editor/ed']],
  [`a"b c"d'e f'`, ['ab cde f']],
  [`""  ''`, ['', '']],
  ['"say \\"so\\""', ['say "so"']],
  ['vim "never closed', ['vim', 'never closed']],
  ['', []],
])('%s is the words a shell takes it for', (typed, words) => {
  expect(shellWords(typed)).toEqual(words)
})
