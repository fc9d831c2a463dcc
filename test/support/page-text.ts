import type { ListPage, Page, Target } from '../../src/pages/page.ts'
import { plainText } from '../../src/text/styled.ts'

/** The lines of a page or list as a reader sees them, without roles and spaces at their ends. */
export const linesOf = (shown: Page | ListPage): string[] =>
  ('lines' in shown ? shown.lines : shown.draw(0, shown.length)).map((line) => plainText(line).trimEnd())

/** The same as one text. */
export const textOf = (shown: Page | ListPage): string => linesOf(shown).join('\n')

/** The text with all white space as single spaces, so that it does not matter where lines break. */
export const flowing = (shown: Page | ListPage): string => textOf(shown).replace(/\s+/g, ' ')

/** The lines of each stop, with what it leads to. */
export function stopsOf(shown: Page | ListPage): { target: Target; lines: string[] }[] {
  const lines = linesOf(shown)
  return shown.stops.map(({ line, height, target }) => ({ target, lines: lines.slice(line, line + height) }))
}

/** The lines of the first stop that leads to something. */
export const stopOf = (shown: Page | ListPage, kind: Target['kind'], id: string): string[] =>
  stopsOf(shown).find(({ target }) => target.kind === kind && target.id === id)?.lines ?? []
