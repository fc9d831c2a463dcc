import { originTally } from '../../agreement/agree.ts'
import { shortOrigins } from '../../agreement/counts.ts'
import { eventStrip } from '../../chart/strip.ts'
import { axisFor } from '../../chart/zoom.ts'
import { words } from '../../dates/words.ts'
import { type EventGroup, groups } from '../../history/groups.ts'
import type { Event } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import { unsigned } from '../../text/conflict-sign.ts'
import { counted } from '../../text/counted.ts'
import { eventRow } from '../../views/event-view.ts'
import { anchorOf } from './anchors.ts'
import { LEGEND } from './legend.ts'
import { type HtmlPart, html, joinedHtml, type Markup } from './markup.ts'
import type { Scope } from './scope.ts'
import { CONFLICT, RECORD, stageSign } from './signs.ts'
import { stripSvg, ticksSvg } from './strip-svg.ts'

/** Cells of the axis of a month: a day each, or three of few days. */
const CELLS = 45

/** The events by year and month, the days of each drawn on the axis of its group. */
export function timelineSection({ world, events }: Scope): Markup {
  const found = groups(events)
  const each = found.map((group, at) => groupOf(world, events.slice(group.start, group.end), group, at))
  return html`<section id="timeline" aria-labelledby="h-timeline"><h2 id="h-timeline">Timeline</h2>\n${LEGEND}${each}</section>\n`
}

/** The anchor of a group of the timeline by its place in the order. */
export const groupAnchor = (at: number): string => `t-${at}`

function groupOf(world: World, events: readonly Event[], { label }: EventGroup, at: number): Markup {
  const axis = axisFor(
    events.map(({ when, implied }) => when ?? implied),
    CELLS,
  )
  const grid = `g${at}`
  const strip = (event: Event): HtmlPart => axis && stripSvg(eventStrip(world, event, axis), axis, grid)
  const rows = events.map((event) => rowOf(world, event, strip(event)))
  return html`<div class="g tl" id="${groupAnchor(at)}"><div class="th"><h3 class="h">${label} <small>${counted(events.length, 'event')}</small></h3>${axis && ticksSvg(axis, grid)}</div><ol>\n${rows}</ol></div>\n`
}

/** One event: its date in words, its title, which leads to it, the record and whether reports conflict, and its days drawn. */
function rowOf(world: World, event: Event, strip: HtmlPart): Markup {
  const row = eventRow(world, event)
  const known = row.record?.when
  const about = joinedHtml([shortOrigins(originTally(world, event)), known && html`${RECORD}${words(known)}`], ' · ')
  const date = row.dateWords === null ? 'no date' : unsigned(row.dateWords)
  return html`<li><span class="d${row.when === null && ' u'}">${date}</span> <div>${stageSign(row.stage)}<a href="#${anchorOf('event', row.id)}">${row.title}</a>${row.conflict && [' ', CONFLICT]}${about.length > 0 && html` <small>${about}</small>`}</div>${strip}</li>\n`
}
