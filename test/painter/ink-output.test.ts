import fc from 'fast-check'
import { expect, test } from 'vitest'
// What the bundle replaces: Ink gives no other way to it.
import InkOutput from '../../node_modules/ink/build/output.js'
import Output from '../../src/painter/ink-output.ts'
import widestLine from '../../src/painter/ink-widest-line.ts'
import { rowCells } from '../../src/painter/row-cells.ts'
import type { Role } from '../../src/text/line.ts'
import { paint } from '../../src/text/paint.ts'
import { cells } from '../../src/text/width.ts'

const WIDTH = 100
const HEIGHT = 8

interface Written {
  readonly column: number
  readonly row: number
  readonly text: string
}

const role = fc.constantFrom<Role>('plain', 'strong', 'dim', 'accent', 'match', 'conflict')
const words = fc.stringMatching(/^[ -~가-힣а-яé→│]{0,12}$/)
const painted = fc
  .array(fc.record({ text: words, role }), { maxLength: 2 })
  .map((line) => paint(line, { looks: 'colour', ascii: false }))
const block = fc.array(painted, { minLength: 1, maxLength: HEIGHT }).map((lines) => lines.join('\n'))

/** Blocks of text beside each other, each with room for its widest line. */
const frame = fc.array(fc.tuple(block, fc.nat(4), fc.nat(3)), { maxLength: 3 }).map((blocks) => {
  let column = 0
  return blocks.map(([text, gap, row]): Written => {
    const written = { column: column + gap, row, text }
    column += gap + widestLine(text)
    return written
  })
})

function drawn(output: Output | InkOutput, frame: readonly Written[]) {
  for (const { column, row, text } of frame) output.write(column, row, text, { transformers: [] })
  const { output: lines, height } = output.get()
  return { height, rows: lines.split('\n').map((line) => rowCells(line, WIDTH)) }
}

test('what it puts together looks as what Ink puts together', () => {
  const size = { width: WIDTH, height: HEIGHT }
  fc.assert(
    fc.property(frame, (each) => {
      expect(drawn(new Output(size), each)).toEqual(drawn(new InkOutput(size), each))
    }),
  )
})

test('a line is changed as Ink was told to change it', () => {
  const output = new Output({ width: 20, height: 2 })
  const transformers = [(line: string, index: number) => `${index}${line}`, (line: string) => `<${line}>`]
  output.write(1, 0, 'a\nb\nbelow the last row', { transformers })
  expect(output.get()).toEqual({ output: ' <0a>\n <1b>', height: 2 })
})

test('a text that is too wide moves what stands beside it', () => {
  const output = new Output({ width: 20, height: 1 })
  output.write(0, 0, 'too wide', { transformers: [] })
  output.write(3, 0, 'beside', { transformers: [] })
  expect(output.get().output).toBe('too widebeside')
})

test('the width of a text is that of its widest line, its paint aside', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), (lines) => {
      const text = lines.map((line) => `\x1b[1;36m${line}\x1b[0m`).join('\n')
      expect(widestLine(text)).toBe(Math.max(...lines.map(cells)))
    }),
  )
})
