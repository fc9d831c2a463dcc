import { expect, test } from 'vitest'
import { alt, altKey, characterKey, controlKey, ctrl, namedKey, shift } from '../../src/terminal/key-inputs.ts'

test.each([
  [0, 'left'],
  [shift, 'shift-left'],
  [alt, 'alt-left'],
  [ctrl, 'ctrl-left'],
  [shift + alt + ctrl, 'ctrl-alt-shift-left'],
])('with the modifiers %i Left is %s', (modifiers, key) => {
  expect(namedKey('left', modifiers)).toEqual({ key })
})

test('a control byte is Ctrl and its letter, but for those with names of their own', () => {
  const names = Array.from({ length: 26 }, (_, index) => `ctrl-${String.fromCharCode(0x61 + index)}`)
  names[7] = 'backspace'
  names[8] = 'tab'
  names[9] = 'enter'
  names[12] = 'enter'
  expect(Array.from({ length: 26 }, (_, index) => controlKey(index + 1)?.key)).toEqual(names)
  expect([controlKey(0x1b), controlKey(0x7f)]).toEqual([{ key: 'escape' }, { key: 'backspace' }])
})

test('a character types itself, and a space of any kind a plain one', () => {
  expect(['G', '7', 'é', '\u3000'].map((text) => characterKey(text.codePointAt(0) ?? 0))).toEqual([
    { key: 'G', text: 'G' },
    { key: '7', text: '7' },
    { key: 'é', text: 'é' },
    { key: 'space', text: ' ' },
  ])
})

test('Alt with a character types nothing', () => {
  expect([...'jG/[ '].map((character) => altKey(character.charCodeAt(0)))).toEqual([
    { key: 'alt-j' },
    { key: 'alt-G' },
    { key: 'alt-/' },
    { key: 'alt-[' },
    { key: 'alt-space' },
  ])
})

test('what no key stands for is no key', () => {
  expect([0x00, 0x1c, 0x1d, 0x1e, 0x1f].map(controlKey)).toEqual(Array(5).fill(undefined))
  const unseen = [0x80, 0xad, 0x200b, 0x200d, 0x202e, 0x2028, 0xfe0f, 0xfeff, 0xe000, 0xfffe, 0xd800, 0x10fffd]
  const typed = unseen.map((code) => characterKey(code)?.text)
  expect(typed.filter((text) => text !== undefined && text !== ' ')).toEqual([])
})
