import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffFrame } from '../../src/painter/diff-frame.ts'
import { cells } from '../../src/text/width.ts'
import { createEmulator } from '../support/emulator.ts'
import { runs } from '../support/runs.ts'

const size = { columns: 20, rows: 3 }

test('the first frame is written row by row, each erased to its end', () => {
  expect(diffFrame(undefined, ['one', '', '\x1b[1mthree\x1b[22m'], size)).toBe(
    '\x1b[1;1Hone\x1b[K\x1b[2;1H\x1b[K\x1b[3;1H\x1b[1mthree\x1b[22m\x1b[m\x1b[K',
  )
})

test('an equal frame costs nothing, even when its bytes differ', () => {
  expect(diffFrame(['one', 'two'], ['one', 'two'], size)).toBe('')
  expect(diffFrame(['\x1b[1m\x1b[36mone'], ['\x1b[36;1mone\x1b[m  ', ''], size)).toBe('')
})

test('within a row only what changed is written', () => {
  expect(diffFrame(['row 1 of 9'], ['row 2 of 9'], size)).toBe('\x1b[1;5H2')
  expect(diffFrame(['', 'a\x1b[7mb\x1b[27mc'], ['', 'a\x1b[7mx\x1b[27mc'], size)).toBe('\x1b[2;2H\x1b[7mx\x1b[m')
  expect(diffFrame(['> one       end'], ['  one       END'], size)).toBe('\x1b[1;1H \x1b[1;13HEND')
})

test('changes close to each other are written as one', () => {
  expect(diffFrame(['a1b1c'], ['a2b2c'], size)).toBe('\x1b[1;2H2b2')
})

test('a shorter row is erased from where it ends', () => {
  expect(diffFrame(['one two'], ['one'], size)).toBe('\x1b[1;5H\x1b[K')
  expect(diffFrame(['one two'], ['one'], { columns: 7, rows: 1 })).toBe('\x1b[1;5H\x1b[K')
  expect(diffFrame(['one', 'two'], ['one'], size)).toBe('\x1b[2;1H\x1b[K')
})

test('a row that reaches the edge is not erased after its last column', () => {
  expect(diffFrame(['abcdX'], ['abcdY'], { columns: 5, rows: 1 })).not.toMatch(/Y.*\x1b\[K/)
})

test('a frame larger than the terminal is clipped', () => {
  expect(diffFrame(undefined, ['long line', 'second', 'third'], { columns: 4, rows: 2 })).toBe(
    '\x1b[1;1H\x1b[Klong\x1b[2;1H\x1b[Kseco',
  )
  expect(diffFrame(undefined, ['한'], { columns: 1, rows: 1 })).toBe('\x1b[1;1H\x1b[K')
})

test('beyond a character whose width is in doubt nothing is addressed', () => {
  expect(diffFrame(['a 😀 b 1'], ['a 😀 b 2'], size)).toBe('\x1b[1;3H😀 b 2\x1b[K')
  expect(diffFrame(['1 a 😀 b'], ['2 a 😀 b'], size)).toBe('\x1b[1;1H2')
})

const piece = fc
  .tuple(
    fc.constantFrom('', '\x1b[1m', '\x1b[7m', '\x1b[36m', '\x1b[0m', '\x1b[2;31m', '\x1b[48;5;30m'),
    fc.constantFrom('a', 'bc', ' ', '    ', '한국', '김', '▸ ', '──', '…', 'é', '😀', '⚠', 'e\u0323', '漢', '12345678'),
  )
  .map((parts) => parts.join(''))
const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
const frames = fc.array(fc.array(line, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
const sizes = fc.record({ columns: fc.integer({ min: 1, max: 24 }), rows: fc.integer({ min: 1, max: 4 }) })

test('after any frames the screen is as if only the last had been painted', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, frames, async (screen, shown) => {
      const [diffed, fresh] = await Promise.all([
        createEmulator(screen.columns, screen.rows),
        createEmulator(screen.columns, screen.rows),
      ])
      let previous: string[] | undefined
      for (const next of shown) {
        await diffed.write(diffFrame(previous, next, screen))
        previous = next
      }
      await fresh.write(diffFrame(undefined, previous ?? [], screen))
      expect(diffed.rows()).toEqual(fresh.rows())
    }),
    runs(100),
  )
})

test('a cursor move in a list at 80×24 takes less than 400 bytes', () => {
  const row = (title: string, index: number, selected: boolean) => {
    const text = `${selected ? '▸' : ' '} ${17 + index} Apr 2019  ${title} ${index}`
    const filled = text + ' '.repeat(80 - cells(text))
    return selected ? `\x1b[1m\x1b[7m${filled}\x1b[27m\x1b[22m` : `  ${filled.slice(2)}`
  }
  const frame = (cursor: number) => [
    ' kbrief  Briefings  Actors  Timeline  Search',
    ...Array.from({ length: 22 }, (_, index) =>
      row('Biegun goes to Moscow while 김정은 prepares', index, index === cursor),
    ),
    `\x1b[2m ↑↓ move   ⏎ open   / search   ? help\x1b[22m${' '.repeat(30)}${cursor + 1}/22`,
  ]
  const bytes = Buffer.byteLength(diffFrame(frame(3), frame(4), { columns: 80, rows: 24 }))
  expect(bytes).toBeLessThan(300)
})
