import type { Briefing } from '../../model/model.ts'
import type { World } from '../../model/world.ts'

/** A briefing as `kbrief list --json` gives it; `claims` is how many it makes, `source.outlet` a name. */
export function briefingEntry(world: World, briefing: Briefing) {
  const { outlet, ...source } = briefing.source
  return {
    id: briefing.id,
    title: briefing.title,
    date: briefing.date ?? null,
    topic: briefing.topic ?? null,
    source: { outlet: outlet === undefined ? null : (world.actors.get(outlet)?.name ?? null), ...source },
    bottomLine: briefing.bottomLine ?? null,
    claims: briefing.sections.reduce((sum, { blocks }) => sum + blocks.filter((block) => 'claim' in block).length, 0),
  }
}
