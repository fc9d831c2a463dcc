import { expect, test } from 'vitest'
import { Canvas } from '../../src/chart/canvas.ts'

test('neighbouring cells of one kind make one run', () => {
  const canvas = new Canvas(6)
  canvas.paint(1, 3, '░', 'shade')
  canvas.paint(2, 2, '▒', 'shade')
  canvas.paint(3, 3, '▪', 'day')
  expect(canvas.strip()).toEqual([
    { text: ' ', kind: 'blank' },
    { text: '░▒', kind: 'shade' },
    { text: '▪', kind: 'day' },
    { text: '  ', kind: 'blank' },
  ])
})

test('what falls outside is not painted', () => {
  const canvas = new Canvas(3)
  canvas.paint(-5, 0, 'a', 'open')
  canvas.paint(2, Infinity, 'b', 'open')
  canvas.paint(7, 9, 'c', 'open')
  canvas.paint(2, 1, 'd', 'open')
  expect(canvas.strip().map(({ text }) => text)).toEqual(['a', ' ', 'b'])
})

test('a guide goes only where nothing is', () => {
  const canvas = new Canvas(3)
  canvas.paint(1, 1, '▪', 'day')
  canvas.paintBlank(0, 2, '┊', 'guide')
  expect(
    canvas
      .strip()
      .map(({ text }) => text)
      .join(''),
  ).toBe('┊▪┊')
})

test('kinds can be replaced', () => {
  const canvas = new Canvas(3)
  canvas.paint(0, 1, '▬', 'span')
  canvas.paint(2, 2, '┄', 'open')
  canvas.replace(['span', 'day'], '×', 'denied')
  expect(canvas.strip()).toEqual([
    { text: '××', kind: 'denied' },
    { text: '┄', kind: 'open' },
  ])
})

test('no cells, no runs', () => {
  expect(new Canvas(0).strip()).toEqual([])
})
