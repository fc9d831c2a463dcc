import type { Axis } from '../../chart/axis.ts'
import type { Strip, StripRun } from '../../chart/canvas.ts'
import { ticksOf } from '../../chart/ticks.ts'
import { html, type Markup } from './markup.ts'

/**
 * A strip as SVG as wide as its place, in the shapes of its signs: a dot for an exact day, a bar for days on which it
 * lasted, a frame for days of which it was one, the fuller the more claims allow them, a pale one for the room of “about”
 * and a dashed one for what only follows from the day of a report, dashes with an arrow for an open end. `grid` is the id
 * of the lines that `ticksSvg` drew, where it did. The words of the date stand beside it, so that it is not read out.
 */
export function stripSvg(strip: Strip, axis: Axis, grid?: string): Markup {
  let cell = 0
  const shapes = strip.map((run) => {
    const first = cell
    cell += run.text.length
    return shapeOf(run, first, axis)
  })
  return html`<svg class="s" aria-hidden="true">${grid !== undefined && html`<use href="#${grid}"/>`}${shapes}</svg>`
}

/**
 * The labels of an axis over its strips, and the lines that go down from them under the id `grid`; with the days of a
 * record, which are seen behind every strip.
 */
export function ticksSvg(axis: Axis, grid: string, record: Strip = []): Markup {
  const ticks = ticksOf(axis)
  const lines = ticks.map(({ cell }) => html`<rect x="${at(cell, axis)}"/>`)
  const labels = ticks.map(({ cell, label }) => html`<text x="${at(cell, axis)}" y="11">${label}</text>`)
  return html`<svg class="t" aria-hidden="true"><defs><g id="${grid}">${lines}${guideOf(record, axis)}</g></defs>${labels}</svg>`
}

/** The days of a record over the whole height; nothing where they are not known well enough to be drawn as such. */
function guideOf(record: Strip, axis: Axis): Markup | undefined {
  const first = record.slice(0, 1).reduce((sum, { kind, text }) => sum + (kind === 'record' ? 0 : text.length), 0)
  const run = record.find(({ kind }) => kind === 'record')
  return run && html`<rect class="gd" x="${at(first + run.text.length / 2, axis)}"/>`
}

/** A place on an axis, in percent of its width, to a tenth. */
const at = (cell: number, { width }: Axis): string => `${Math.round((cell / width) * 1000) / 10}%`

function shapeOf({ text, kind }: StripRun, first: number, axis: Axis): Markup | Markup[] | undefined {
  const end = first + text.length
  const middle = at((first + end) / 2, axis)
  switch (kind) {
    case 'blank':
    case 'guide':
      return undefined
    case 'day':
      return [...text].map((_, into) => html`<circle cx="${at(first + into + 0.5, axis)}"/>`)
    case 'span':
      return bar('la', first, end, axis)
    case 'shade':
      return partsOf(text).map(({ sign, from, to }) => bar(`h${DENSITY.indexOf(sign)}`, first + from, first + to, axis))
    case 'fade':
      return bar(text.startsWith('·') ? 'ab' : 'im', first, end, axis)
    case 'denied':
      return [bar('dn', first, end, axis), symbol('no', middle)]
    case 'record':
      return text.length === 1 ? symbol('rec', middle) : bar('rc', first, end, axis)
    case 'beyond':
      return symbol(text.startsWith('‹') ? 'lb' : 'rb', text.startsWith('‹') ? at(first, axis) : at(end, axis))
    case 'open':
      return [
        html`<line class="op" x1="${at(first, axis)}" x2="${at(end, axis)}"/>`,
        ...(text.startsWith('◂') ? [symbol('lo', at(first, axis))] : []),
        ...(text.endsWith('▸') ? [symbol('ro', at(end, axis))] : []),
      ]
  }
}

const DENSITY = '░▒▓'

const bar = (name: string, first: number, end: number, axis: Axis): Markup =>
  html`<rect class="${name}" x="${at(first, axis)}" width="${at(end - first, axis)}"/>`

const symbol = (name: string, x: string): Markup => html`<use href="#${name}" x="${x}"/>`

/** Neighbouring cells of one sign. */
function partsOf(text: string): { readonly sign: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(/(.)\1*/g)].map(({ 0: run, 1: sign = '', index }) => ({
    sign,
    from: index,
    to: index + run.length,
  }))
}

/** The shapes that strips use, once in a page. */
export const SYMBOLS: Markup = html`<svg class="v" aria-hidden="true"><defs>
<path id="no" d="M-4 4 4 12M4 4-4 12"/><path id="rec" d="M0 2 6 8 0 14-6 8z"/><path id="lb" d="M6 4 2 8 6 12"/><path id="rb" d="M-6 4-2 8-6 12"/><path id="lo" d="M8 4 1 8 8 12z"/><path id="ro" d="M-8 4-1 8-8 12z"/>
</defs></svg>`
