import { expect, test } from 'vitest'
import { terminalSize } from '../../src/terminal/terminal-size.ts'

test('what the terminal says counts', () => {
  expect(terminalSize({ columns: 132, rows: 1 }, { COLUMNS: '40', LINES: '10' })).toEqual({ columns: 132, rows: 1 })
})

test('where it says nothing, the variables do', () => {
  expect(terminalSize({ columns: 0, rows: 0 }, { COLUMNS: '40', LINES: '10' })).toEqual({ columns: 40, rows: 10 })
})

test('where those are of no use, it is 80×24', () => {
  for (const useless of [undefined, '', '0', '-5', 'wide', '1e9', '80.5'])
    expect(terminalSize({}, { COLUMNS: useless, LINES: useless })).toEqual({ columns: 80, rows: 24 })
})
