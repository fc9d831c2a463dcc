import { eventDateWords } from '../agreement/event-date.ts'
import { eventPlaceWords } from '../agreement/event-place.ts'
import { stageOf } from '../agreement/stage.ts'
import { says } from '../dates/days.ts'
import { datesOf, type EdtfDate } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import type { When } from '../dates/when.ts'
import type { Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { accountOf, type NewsReport, topicsOf } from './event-account.ts'
import { type Exported, partByReason } from './exported.ts'
import { escapeHtml } from './html/markup.ts'

/** A date as TimelineJS has it: only the parts that are known. */
interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/**
 * Events as the JSON of TimelineJS 3. Its dates have no way to be unsure, so that each date stands in words beside the
 * parts that are known of its ends; who says what, and where they conflict, is told in the text.
 */
export function toTimelineJs(world: World, events: readonly Event[]): Exported {
  const { kept, leftOut } = partByReason(events, ({ when }) => (ends(when).length === 0 ? 'undated' : undefined))
  if (kept.length === 0) return { text: '', leftOut }
  const slides = kept.map((event) => slide(world, event))
  return { text: `${JSON.stringify({ generator: 'kbrief', events: slides }, undefined, 2)}\n`, leftOut }
}

function slide(world: World, event: Event) {
  const date = event.when && eventDateWords(event)
  const group = topicsOf(world, event)[0] ?? world.actors.get(event.actors[0] ?? '')?.name
  return {
    // The name of an element and of an address in the page, which must not be one that the page has already.
    unique_id: `event-${event.id}`,
    ...dateParts(ends(placedBy(event))),
    ...(date && { display_date: readTwice(date) }),
    ...(group && { group: readTwice(group) }),
    // TimelineJS leaves it aside; whoever reads the file again is told no more than the reports say.
    status: event.status,
    // Its own search for addresses would make links that a hostile text could break out of.
    autolink: false,
    text: { headline: escapeHtml(event.title), text: bodyHtml(world, event) },
  }
}

/** TimelineJS reads these as HTML, takes the text of that, and shows it as HTML again. */
const readTwice = (text: string): string => escapeHtml(escapeHtml(text))

/** The date by which an event is placed: where readings conflict the first, and in words beside it all of them. */
const placedBy = ({ when, fixed, readings }: Event): When | undefined => (fixed ? when : (readings?.[0]?.when ?? when))

/**
 * The dates that a date is made of, in order; an open end is none. Of days with others between them only the first, as a
 * bar would take in the others.
 */
function ends(when: When | undefined): readonly EdtfDate[] {
  const parsed = when && parseEdtf(when.edtf)
  const dates = parsed ? datesOf(parsed) : []
  return when && says(when).length > 1 ? dates.slice(0, 1) : dates
}

/** Where it starts and ends. Where only an end is known, it stands as the start, which TimelineJS cannot do without. */
function dateParts(dates: readonly EdtfDate[]): { readonly start_date?: DateParts; readonly end_date?: DateParts } {
  const [start, ...rest] = dates.map(partsOf)
  const end = rest.at(-1)
  return { ...(start && { start_date: start }), ...(start && end && order(end) > order(start) && { end_date: end }) }
}

const partsOf = ({ year, month, day }: EdtfDate): DateParts => ({
  year,
  ...(month !== undefined && { month }),
  ...(typeof day === 'number' && { day }),
})

/** Where TimelineJS draws a date: what is left out counts as the first. An end before its start it cannot draw. */
const order = ({ year, month = 1, day = 1 }: DateParts): number => (year * 12 + month) * 31 + day

function bodyHtml(world: World, event: Event): string {
  const { reports, conflicts, record } = accountOf(world, event)
  const facts = [stageOf(world, event), eventPlaceWords(world, event)].filter((fact) => fact !== null)
  const notes = [...conflicts, ...(record ? [record] : [])]
  return [
    `<p><em>${escapeHtml(facts.join(' · '))}</em></p>`,
    `<ul>${reports.map(reportHtml).join('')}</ul>`,
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
  ].join('')
}

function reportHtml({ saidBy, text, when, briefing, url }: NewsReport): string {
  const where = url === undefined ? '' : `, <a href="${escapeHtml(url)}">${escapeHtml(briefing)}</a>`
  const date = when === undefined ? '' : ` (${escapeHtml(when)})`
  return `<li>${escapeHtml(text)}${date}: <em>${escapeHtml(saidBy)}</em>${where}</li>`
}
