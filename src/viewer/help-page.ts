import { CHAIN_LEGEND, DATE_LEGEND, MARK_LEGEND, RANGE_LEGEND } from '../pages/marks.ts'
import { type Page, PageBuilder } from '../pages/page.ts'
import { pad } from '../text/fit.ts'
import { span, wrapSpans } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { keySign } from './key-sign.ts'
import type { KeyHelp, Where } from './route.ts'

/** Where keys work, in the order in which help lists them. */
export const PLACES: readonly { readonly title: string; readonly where: readonly Where[] }[] = [
  { title: 'Everywhere but in a field', where: ['list', 'page', 'timeline'] },
  { title: 'Everywhere but in a field, and in the review of a draft', where: ['list', 'page', 'timeline', 'review'] },
  { title: 'Lists of briefings and actors', where: ['list'] },
  { title: 'The timeline and pages: a briefing, an event, a claim, an actor, this help', where: ['page', 'timeline'] },
  { title: 'Timeline', where: ['timeline'] },
  { title: 'Search, and wherever text is typed', where: ['typing'] },
  { title: 'Going through a draft', where: ['review'] },
  { title: 'Pages', where: ['page'] },
  { title: 'Everywhere', where: ['list', 'page', 'timeline', 'typing', 'review'] },
]

/** Cells for the keys beside what they do, in a wide and a narrow terminal; more of them have a line of their own. */
const KEYS_WIDTH = { wide: 18, narrow: 10 }
const NARROW = 56

/** What the mouse does. */
const MOUSE =
  'The wheel scrolls what is under it, a click selects, a second opens; with Shift held, text is selected as ever. --no-mouse turns it off.'

/** Those of the keys that work in exactly these places. */
export const keysAt = <T extends KeyHelp>(keys: readonly T[], where: readonly Where[]): readonly T[] =>
  keys.filter((each) => [...each.where].sort().join() === [...where].sort().join())

/** Every key and what it does. `here` is where the reader came from: its keys come first. */
export function helpPage(width: number, keys: readonly KeyHelp[], here: Where): Page {
  const out = new PageBuilder()
  out.add([span('Keys', 'strong')])
  const column = width < NARROW ? KEYS_WIDTH.narrow : KEYS_WIDTH.wide
  const places = [...PLACES].sort((a, b) => Number(b.where.includes(here)) - Number(a.where.includes(here)))
  for (const { title, where } of places) {
    const listed = keysAt(keys, where)
    if (listed.length === 0) continue
    out.gap().add(...wrapSpans([span(title, 'heading')], width))
    for (const each of listed) {
      const signs = each.keys.map(keySign).join(' ')
      const fits = cells(signs) <= column
      if (!fits) out.add([span(signs, 'strong')])
      const beside = span(pad(fits ? signs : '', column), 'strong')
      out.add(...wrapSpans([beside, span(` ${each.help}`)], width, column + 1))
    }
  }
  out.gap().add([span('Mouse', 'heading')], ...wrapSpans([span(MOUSE)], width))
  out.gap().add([span('Signs', 'heading')])
  const legends = [MARK_LEGEND, CHAIN_LEGEND, DATE_LEGEND, RANGE_LEGEND]
  for (const legend of legends) out.add(...wrapSpans([span(legend)], width))
  return out.page('Help')
}
