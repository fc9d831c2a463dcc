import { closenessWords } from '../../agreement/closeness.ts'
import { shortDay } from '../../dates/short-day.ts'
import { words } from '../../dates/words.ts'
import type { World } from '../../model/world.ts'
import { unsigned } from '../../text/conflict-sign.ts'
import { counted } from '../../text/counted.ts'
import { aheadView } from '../../views/ahead-view.ts'
import { claimViews } from '../../views/claim-view.ts'
import { changeCounts, type DiffDays, diffView, type EventChange, perhapsByDay } from '../../views/diff-view.ts'
import { eventRow } from '../../views/event-view.ts'
import { type DatingsView, type SourceRow, sourceView } from '../../views/source-view.ts'
import { threadView } from '../../views/thread-view.ts'
import { runToEnd } from '../../work.ts'
import { escapeHeading } from '../markdown/markdown-escape.ts'
import { blocks, claimItem, claimList, eventItem, markdownParts, section } from './markdown-blocks.ts'
import { markdownText } from './markdown-text.ts'
import { citedWords } from './report-words.ts'

/** A source: whom it cites, its dates beside the record, what only it tells, what it says and passes on. */
export function sourceMarkdown(world: World, id: string): string | undefined {
  const view = runToEnd(sourceView(world, id))
  if (!view) return undefined
  const citings = (each: typeof view.cites): string[] =>
    each.map(({ name, claims }) => `- ${markdownText(name)} (${counted(claims, 'claim')})`)
  const only = view.only.flatMap((event) => world.events.get(event) ?? [])
  return blocks(
    `# ${escapeHeading(view.name)}`,
    sourceCounts(view),
    section('Cites', citings(view.cites)),
    section('Cited by', citings(view.citedBy)),
    section('Dated by them, beside the record', datingItems(world, view.datings)),
    section('Dated by others and passed on, beside the record', datingItems(world, view.relayedDatings)),
    section(
      'Told only by them or through them',
      only.map((event) => eventItem(eventRow(world, event))),
    ),
    section('Published', view.briefings.map(reportItem)),
    section('Said', claimViews(world, view.claims).map(claimItem)),
    section('Passed on', claimViews(world, view.relays).map(claimItem)),
  )
}

/** Whether a source is named, and how much of it there is. */
export const sourceCounts = ({ named, said, relayed }: SourceRow): string =>
  markdownParts([
    named ? 'named' : 'not named',
    `${counted(said, 'claim')} of its own`,
    relayed > 0 && `${relayed} passed on`,
  ])

const datingItems = (world: World, { each }: DatingsView): string[] =>
  each.flatMap((dating) => {
    const claim = world.claims.get(dating.claim)
    const event = world.events.get(claim?.event ?? '')
    if (!claim?.when || !event) return []
    return `- **${markdownText(words(claim.when))}:** ${markdownText(event.title)} (${markdownText(closenessWords(dating))})`
  })

const reportItem = (report: Parameters<typeof citedWords>[0]): string => `- ${markdownText(citedWords(report))}`

/** The claims of a thread, in order. */
export function threadMarkdown(world: World, name: string): string | undefined {
  const thread = threadView(world, name)
  return thread && blocks(`# ${escapeHeading(thread.name)}`, claimList(thread.claims))
}

/** The events expected from an ISO day on, and those that lapsed before it. */
export function aheadMarkdown(world: World, day: string): string {
  const { ahead, lapsed, undated, claims } = runToEnd(aheadView(world, day))
  return blocks(
    `# Ahead, as of ${shortDay(day)}`,
    ahead.length === 0 ? 'Nothing is expected on that day or later.' : undefined,
    section('Expected', ahead.map(eventItem)),
    section('Past, and no report here says that it happened', lapsed.map(eventItem)),
    section('Expected without a day', undated.map(eventItem)),
    section('Expected without a day, of no event', claims.map(claimItem)),
  )
}

/** The changes from the end of one day to that of another. */
export function diffMarkdown(world: World, days: DiffDays): string {
  const view = runToEnd(diffView(world, days))
  const { briefings, changed, events, withdrawn, added } = view
  const until =
    days.to === undefined ? `since ${shortDay(days.from)}` : `between ${shortDay(days.from)} and ${shortDay(days.to)}`
  return blocks(
    `# What changed ${until}`,
    markdownText(changeCounts(view)),
    ...perhapsByDay(view).map(markdownText),
    section('Published since', briefings.map(reportItem)),
    section(
      'Turned',
      changed
        .filter((each) => turns(each).length > 0)
        .map((each) => `${eventItem(each.event)}: ${turns(each).join('; ')}`),
    ),
    section('New', events.map(eventItem)),
    section('Taken back', withdrawn.map(claimItem)),
    section('Added', added.map(claimItem)),
  )
}

/** Each thing that is no longer as it was, in words. */
function turns({ date, status, place, verdicts }: EventChange): string[] {
  const turn = (what: string, before: string | null, after: string | null): string =>
    markdownText(`${what} ${unsigned(before ?? 'none')} → ${unsigned(after ?? 'none')}`)
  return [
    ...(date ? [`${turn('date', date.before, date.after)} (${date.how})`] : []),
    ...(status ? [turn('status', status.before, status.after)] : []),
    ...(place ? [turn('place', place.before, place.after)] : []),
    ...verdicts.map(({ aspect, before, after }) => turn(`agreement on the ${aspect}`, before, after)),
  ]
}
