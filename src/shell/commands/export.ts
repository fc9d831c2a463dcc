import { filterEvents } from '../../history/filter.ts'
import { eventsInOrder } from '../../history/order.ts'
import { counted, grouped, oneOf } from '../../text/counted.ts'
import type { Exported, ExportedBytes, ExportedFiles } from '../../write/exported.ts'
import { EXPORTERS, type Selection } from '../../write/exporters.ts'
import type { Context } from '../context.ts'
import { deliver } from '../deliver.ts'
import { deliverFiles } from '../deliver-files.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { timelineFilter } from '../timeline-filter.ts'

/** `kbrief export FORMAT`: the timeline, filtered as asked, for other programs. Exit 1 when nothing is left to export. */
export async function run(context: Context): Promise<number> {
  const [name = '', more] = context.positionals
  const exporter = EXPORTERS.find((each) => each.name === name)
  if (!exporter || more !== undefined) {
    throw new UsageError(`Export to which format? Type: kbrief export ${oneOf(EXPORTERS.map((each) => each.name))}`)
  }
  const { world } = await context.open()
  const filter = await timelineFilter(context, world)
  if (!filter) return EXIT.nothing
  const events = filterEvents(world, eventsInOrder(world), filter)
  const kept = new Set(events.flatMap(({ claims }) => claims))
  const isFiltered = Object.keys(filter).length > 0
  const made = await exporter.run({
    world,
    events,
    keep: ({ id }) => !isFiltered || kept.has(id),
    filter,
    asOf: await asOfAsked(context),
  })
  if ('text' in made) return await deliverText(context, made)
  if ('bytes' in made) return await deliverBytes(context, exporter.name, made)
  if (!made.files.some((file) => file.name.endsWith('.md'))) return nothing(context)
  await deliverFiles(context, made.files)
  tellOfChanges(context, made)
  return EXIT.done
}

/** The day as of which the data is seen, where one was asked for. */
async function asOfAsked({ values, perhaps }: Context): Promise<Selection['asOf']> {
  const typed = values['as-of']
  if (typeof typed !== 'string') return undefined
  const { lastDayOf } = await import('../as-of-option.ts')
  return { day: lastDayOf('as-of', typed), perhaps: perhaps() }
}

async function deliverText(context: Context, { text, leftOut, lacks }: Exported): Promise<number> {
  if (text !== '') await deliver(context, text)
  const reasons = [...leftOut].map(([reason, count]) => `${grouped(count)} ${reason}`)
  const all = [...leftOut.values()].reduce((sum, count) => sum + count, 0)
  if (all > 0) context.say(`kbrief: ${counted(all, 'event')} left out: ${reasons.join(', ')}.`)
  if (text === '') return nothing(context)
  tellOfLack(context, lacks)
  return EXIT.done
}

async function deliverBytes(context: Context, name: string, { bytes, lacks }: ExportedBytes): Promise<number> {
  const { out } = context.values
  if (typeof out !== 'string' || out === '-')
    throw new UsageError(`${name} is no text: name a file for it with -o FILE`)
  if (bytes.length === 0) return nothing(context)
  await deliver(context, bytes)
  tellOfLack(context, lacks)
  return EXIT.done
}

function tellOfLack(context: Context, lacks: readonly string[] = []): void {
  if (lacks.length > 0) context.say(`kbrief: a table of claims has no place for ${lacks.join(', ')}.`)
}

/** Says what comes back otherwise than it was. */
function tellOfChanges(context: Context, { changed }: ExportedFiles): void {
  if (changed.length > 0) context.say(`kbrief: this is read again otherwise than it was: ${changed.join('; ')}.`)
}

function nothing(context: Context): number {
  context.say('kbrief: nothing to export.')
  return EXIT.nothing
}
