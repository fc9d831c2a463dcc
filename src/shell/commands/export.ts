import { filterEvents } from '../../history/filter.ts'
import { inOrder } from '../../history/order.ts'
import type { Claim, Event } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import { counted, grouped } from '../../text/counted.ts'
import { toCsv } from '../../write/csv.ts'
import type { Exported } from '../../write/exported.ts'
import { toIcs } from '../../write/ics.ts'
import { toMarkdown } from '../../write/markdown/to-markdown.ts'
import { toTimelineJs } from '../../write/timelinejs.ts'
import type { Context } from '../context.ts'
import { deliverFiles } from '../deliver-files.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { EXPORT_FORMATS, type ExportFormat } from '../export-formats.ts'
import { timelineFilter } from '../timeline-filter.ts'
import { deliver } from '../write-file.ts'

/** What is exported: the events that pass the filters, and their claims; without filters every claim. */
interface Selection {
  readonly world: World
  readonly events: readonly Event[]
  readonly keep: (claim: Claim) => boolean
}

const FORMATS: Readonly<Record<ExportFormat, (context: Context, selection: Selection) => number>> = {
  timelinejs: (context, { world, events }) => deliverExported(context, toTimelineJs(world, events)),
  ics: (context, { world, events }) => deliverExported(context, toIcs(world, events)),
  csv: (context, { world, keep }) =>
    deliverExported(context, { text: toCsv(world, world.dataset.claims.filter(keep)), leftOut: new Map() }),
  markdown: (context, { world, keep }) => {
    const files = toMarkdown(world.dataset, keep)
    if (!files.some(({ name }) => name.endsWith('.md'))) return nothing(context)
    deliverFiles(context, files)
    return EXIT.done
  },
}

/** `kbrief export FORMAT`: the timeline, filtered as asked, for other programs. Exit 1 when nothing is left to export. */
export async function run(context: Context): Promise<number> {
  const [name = '', more] = context.positionals
  const known = EXPORT_FORMATS.find((each) => each === name)
  const format = known && FORMATS[known]
  if (!format || more !== undefined) {
    throw new UsageError('Export to which format? Type: kbrief export timelinejs, ics, csv or markdown')
  }
  const { world } = await context.open()
  const filter = timelineFilter(context, world)
  if (!filter) return EXIT.nothing
  const events = filterEvents(world, inOrder(world.dataset.events), filter)
  const kept = new Set(events.flatMap(({ claims }) => claims))
  const isFiltered = Object.keys(filter).length > 0
  return format(context, { world, events, keep: ({ id }) => !isFiltered || kept.has(id) })
}

function deliverExported(context: Context, { text, leftOut }: Exported): number {
  if (text !== '') deliver(context, text)
  const reasons = [...leftOut].map(([reason, count]) => `${grouped(count)} ${reason}`)
  const all = [...leftOut.values()].reduce((sum, count) => sum + count, 0)
  if (all > 0) context.say(`kbrief: ${counted(all, 'event')} left out: ${reasons.join(', ')}.`)
  return text === '' ? nothing(context) : EXIT.done
}

function nothing(context: Context): number {
  context.say('kbrief: nothing to export.')
  return EXIT.nothing
}
