import type { Briefing } from '../dataset/model.ts'
import type { World } from '../dataset/world.ts'
import { shortDay } from '../dates/words.ts'
import { pad, truncate } from '../text/fit.ts'
import type { Line } from '../text/line.ts'
import { span } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { groupedList } from './grouped-list.ts'
import type { List } from './page.ts'

/** Briefings without a topic stand under this heading, last. */
const NO_TOPIC = 'Other briefings'

/** The list of briefings, grouped by topic in the order in which topics first appear. */
export function briefingList(world: World, width: number): List {
  const groups = new Map<string, Briefing[]>()
  for (const briefing of world.dataset.briefings) {
    const topic = briefing.topic ?? NO_TOPIC
    const group = groups.get(topic)
    if (group) group.push(briefing)
    else groups.set(topic, [briefing])
  }
  const alone = groups.size === 1 && groups.has(NO_TOPIC)
  const ordered = [...groups].sort(([a], [b]) => Number(a === NO_TOPIC) - Number(b === NO_TOPIC))
  return groupedList(
    ordered.map(([topic, items]) => ({ header: alone ? undefined : topic, items })),
    (briefing) => ({ kind: 'briefing', id: briefing.id }),
    (briefing) => briefingRow(world, briefing, width),
    (header) => [span(truncate(header, width), 'heading')],
  )
}

/** Date, title and outlet on one line; the outlet keeps to the right and goes first where there is no room. */
export function briefingRow(world: World, briefing: Briefing, width: number): Line {
  const date = pad(briefing.date ? shortDay(briefing.date) : 'no date', 11)
  const outlet = briefing.source.outlet ? (world.actors.get(briefing.source.outlet)?.name ?? '') : ''
  const room = width - cells(date) - 2
  const shown = room - cells(outlet) - 2 >= Math.min(24, cells(briefing.title)) ? outlet : ''
  const title = shown ? pad(briefing.title, room - cells(shown) - 2) : truncate(briefing.title, room)
  return [span(date, 'dim'), span('  '), span(title), ...(shown ? [span('  '), span(shown, 'dim')] : [])]
}
