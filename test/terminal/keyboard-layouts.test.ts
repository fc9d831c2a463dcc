import { expect, test } from 'vitest'
import { keysOfLetter } from '../../src/terminal/keyboard-layouts.ts'

/** The keys of a US keyboard that give a text in another layout. */
const pressed = (text: string): string =>
  Array.from(text)
    .map((letter) => keysOfLetter(letter)?.join('') ?? `(${letter})`)
    .join(' ')

test('the rows of the Korean 2-set layout are those of the US keyboard', () => {
  expect(pressed('ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ')).toBe('q w e r t y u i o p')
  expect(pressed('ㅁㄴㅇㄹㅎㅗㅓㅏㅣ')).toBe('a s d f g h j k l')
  expect(pressed('ㅋㅌㅊㅍㅠㅜㅡ')).toBe('z x c v b n m')
  expect(pressed('ㅃㅉㄸㄲㅆㅒㅖ')).toBe('Q W E R T O P')
})

test('a syllable was typed with a key for each of its letters, two for those that have two', () => {
  expect(pressed('김정은')).toBe('rla wjd dms')
  expect(pressed('과닭없까힣')).toBe('rhk ekfr djqt Rk glg')
})

test('the rows of ЙЦУКЕН are those of the US keyboard, with Shift too', () => {
  expect(pressed('йцукенгшщзхъ')).toBe('q w e r t y u i o p [ ]')
  expect(pressed('фывапролджэ')).toBe("a s d f g h j k l ; '")
  expect(pressed('ячсмитьбюё')).toBe('z x c v b n m , . `')
  expect(pressed('ПТФЪЖБЮ')).toBe('G N A } : < >')
})

test('letters of Ukrainian and Belarusian have the places of those they stand for', () => {
  expect(pressed('іїєў ІЇЄЎ')).toBe(`s ] ' o ( ) S } " O`)
})

test('letters of no known layout have no place', () => {
  expect(pressed('jé正α😀')).toBe('(j) (é) (正) (α) (😀)')
})
