import type { Line, Role } from '../../src/text/line.ts'
import { cells } from '../../src/text/width.ts'

const CELL = { width: 8.4, height: 18 }
const EDGE = 14

/** The looks of roles on the dark ground of the picture, close to what a terminal's own palette gives. */
const LOOKS: Readonly<Record<Role, string>> = {
  plain: 'fill="#d8dee9"',
  strong: 'fill="#ffffff" font-weight="bold"',
  dim: 'fill="#8a94a6"',
  accent: 'fill="#6fc3df"',
  heading: 'fill="#6fc3df"',
  match: 'fill="#ffffff" font-weight="bold" text-decoration="underline"',
  conflict: 'fill="#ef6b73" font-weight="bold"',
  warning: 'fill="#e5c07b"',
  selected: 'fill="#ffffff" font-weight="bold"',
  bar: 'fill="#5b6475"',
  current: 'fill="#ffffff" font-weight="bold" text-decoration="underline"',
  link: 'fill="#d8dee9" text-decoration="underline"',
  struck: 'fill="#d8dee9" text-decoration="line-through"',
}

/** Lines of the screen as an SVG picture; every span is held to its cells, whatever font the reader has. */
export function pictureOf(lines: readonly Line[], columns: number): string {
  const width = Math.ceil(columns * CELL.width + 2 * EDGE)
  const height = lines.length * CELL.height + 2 * EDGE
  const rows = lines.flatMap((line, row) => {
    let column = 0
    return line.flatMap(({ text, role }) => {
      const at = column
      column += cells(text)
      // Not every program that shows pictures keeps several spaces in a row.
      return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: shown, index }) => {
        const x = (EDGE + (at + cells(text.slice(0, index))) * CELL.width).toFixed(1)
        const length = (cells(shown) * CELL.width).toFixed(1)
        const y = EDGE + row * CELL.height + 13
        return `<text x="${x}" y="${y}" textLength="${length}" ${LOOKS[role]}>${escaped(shown)}</text>`
      })
    })
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" rx="8" fill="#1c2028"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="14">',
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
