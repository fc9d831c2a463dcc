import type { Strip } from '../../chart/canvas.ts'
import { html, type Markup } from './markup.ts'
import { stageSign } from './signs.ts'
import { stripSvg } from './strip-svg.ts'

/** An axis of seven cells, on which each shape is shown once. */
const AXIS = { start: 0, width: 7, daysPerCell: 1, cellsPerDay: 1 }

const SHAPES: readonly (readonly [Strip, string])[] = [
  [[run('   ', 'blank'), run('▪', 'day')], 'on that day'],
  [[run(' ', 'blank'), run('▬▬▬▬▬', 'span')], 'lasted these days'],
  [
    [run(' ', 'blank'), run('░░', 'shade'), run('▓▓', 'shade'), run('░', 'shade')],
    'on one of these days, darker where more claims allow it',
  ],
  [[run(' ', 'blank'), run('··', 'fade'), run('▪', 'day'), run('··', 'fade')], 'about that day'],
  [
    [run(' ', 'blank'), run('░', 'shade'), run('┄┄┄┄▸', 'open')],
    'on that day or later, or earlier the other way round',
  ],
  [[run(' ', 'blank'), run('░░░░░', 'fade')], 'no date given: follows from the day of the report alone'],
  [[run(' ', 'blank'), run('×××××', 'denied')], 'denied'],
  [[run('   ', 'blank'), run('◆', 'record')], 'how it turned out, by a later record'],
]

function run(text: string, kind: Strip[number]['kind']): Strip[number] {
  return { text, kind }
}

const STAGES = [
  ['happened', 'happened by a report'],
  ['expected', 'announced, expected or possible'],
  ['begun', 'begun: no report tells its end'],
  ['denied', 'denied'],
  ['opinion', 'an opinion'],
] as const

/** What the shapes of dates and the signs of statuses mean. */
export const LEGEND: Markup = html`<div class="lg"><ul aria-label="How dates are drawn">
${SHAPES.map(([strip, words]) => html`<li>${stripSvg(strip, AXIS)}<span>${words}</span></li>\n`)}</ul><ul aria-label="Signs">
${STAGES.map(([status, words]) => html`<li>${stageSign(status)}<span>${words}</span></li>\n`)}<li>${stageSign('taken back')}<span>taken back by its report</span></li>
<li><b class="x">≠</b><span>reports conflict</span></li>
<li><b>A ‹ B</b><span>A says so, citing B, with whom it begins</span></li></ul></div>\n`
