import { ROLE_HELP } from '../model/column-roles.ts'
import type { Actor } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { columnOf, ORDER } from '../pages/table-page.ts'
import { counted } from '../text/counted.ts'
import { threadRows } from '../views/thread-view.ts'
import { matchingChoices } from './narrowing.ts'
import { type CommandChoice, commandChoices } from './palette.ts'
import { readTypedDay } from './read-typed-day.ts'
import type { ListPurpose, Purpose, Route } from './route.ts'
import { formChoices, linkChoices } from './subject-choices.ts'
import { actorChoices, type Choice, dayChoices, dayLabel } from './world-choices.ts'

/** The value of the choice of all there is. */
export const NOW = 'now'

/** The page that offers a choice. */
export type PickRoute = Extract<Route, { page: 'pick' }>

type ListedRoute = Extract<PickRoute, { purpose: ListPurpose }>

/** The question of each choice, shown before the field. */
export const QUESTIONS: Readonly<Record<Purpose, string>> = {
  'actor-filter': 'Show events of',
  'topic-filter': 'Show the topic',
  'as-of': 'See all as of',
  'diff-from': 'What changed after',
  'diff-to': 'Until the end of',
  'actors-of-claim': 'Open an actor of this',
  'threads-of-claim': 'Open a thread of this',
  'column-role': 'This column is',
  'copy-as': 'Copy as',
  'open-link': 'Open',
  command: 'Command',
}

/** Choices of a day, which may also be typed. */
export const DAY_PURPOSES: ReadonlySet<Purpose> = new Set<Purpose>(['as-of', 'diff-from', 'diff-to'])

/** A hint for the field of each choice, shown while it is empty. */
export const hintFor = (purpose: Purpose): string =>
  DAY_PURPOSES.has(purpose)
    ? 'or type any day, such as 17 April 2019'
    : ['column-role', 'command', 'copy-as', 'open-link'].includes(purpose)
      ? 'choose, or type part of it'
      : 'choose, or type part of a name'

/** The choices a page offers, narrowed to those that what is typed may mean; `today` is for words that depend on it. */
export function choicesOf(world: World, route: PickRoute, today?: string): readonly (Choice & CommandChoice)[] {
  const typed = route.field.text.trim()
  if (route.purpose === 'command') return commandChoices(route.commands, typed)
  const all = CHOICES[route.purpose](world, route)
  if (typed === '') return all
  const listed = matchingChoices(all, typed)
  return DAY_PURPOSES.has(route.purpose) ? [...typedDays(typed, listed, route, today), ...listed] : listed
}

/** Any day can be typed, whether a briefing came out on it or not. */
function typedDays(typed: string, listed: readonly Choice[], route: ListedRoute, today: string | undefined): Choice[] {
  const read = readTypedDay(typed, today, undefined)
  if (!read.ok || read.when.max === null) return []
  // “Monday” may be the last one or the next.
  const days = /^\[[\d,-]+\]$/.test(read.when.edtf) ? read.when.edtf.slice(1, -1).split(',') : [read.when.max]
  return days
    .filter((day) => !listed.some(({ value }) => value === day))
    .filter((day) => route.purpose !== 'diff-to' || day >= (route.of ?? ''))
    .map((day) => ({ value: day, label: dayLabel(day), detail: 'the day typed' }))
}

const namesOf = ({ otherNames }: Actor): string[] => otherNames.map(({ text }) => text)

const CHOICES: Readonly<Record<ListPurpose, (world: World, route: ListedRoute) => readonly Choice[]>> = {
  'column-role': (_world, { of = '' }) =>
    columnOf(of).column === ORDER
      ? [
          { value: 'dmy', label: 'dmy', detail: 'day, month, year: 3/4/2024 is 3 April' },
          { value: 'mdy', label: 'mdy', detail: 'month, day, year: 3/4/2024 is 4 March' },
          { value: 'ymd', label: 'ymd', detail: 'year, month, day: 24/3/4 is 4 March' },
        ]
      : [
          ...Object.entries(ROLE_HELP).map(([role, help]) => ({ value: role, label: role, detail: help })),
          { value: 'note', label: 'note', detail: 'none of these: it is kept as a note' },
        ],
  'actor-filter': (world) => actorChoices(world),
  'topic-filter': (world) => {
    const counts = new Map<string, number>()
    for (const { topic } of world.dataset.briefings) if (topic) counts.set(topic, (counts.get(topic) ?? 0) + 1)
    return [...counts].map(([topic, count]) => ({ value: topic, label: topic, detail: counted(count, 'briefing') }))
  },
  'as-of': (world) => dayChoices(world),
  'diff-from': (world) => dayChoices(world),
  'diff-to': (world, { of = '' }) => [
    { value: NOW, label: 'now', detail: 'everything that has been reported; as of a day, by then' },
    ...dayChoices(world).filter(({ value }) => value > of),
  ],
  'threads-of-claim': (world, { of = '' }) => {
    const counts = new Map(threadRows(world).map(({ name, claims }) => [name, claims]))
    return (world.claims.get(of)?.threads ?? []).map((name) => ({
      value: name,
      label: `+${name}`,
      detail: counted(counts.get(name) ?? 0, 'claim'),
    }))
  },
  'copy-as': (_world, { of = '' }) => formChoices(of),
  'open-link': (world, { of = '' }) => linkChoices(world, of),
  'actors-of-claim': (world, route) => {
    const named = world.claims.get(route.of ?? '')?.actors ?? world.events.get(route.of ?? '')?.actors ?? []
    return named.flatMap((id) => {
      const actor = world.actors.get(id)
      return actor
        ? [{ value: id, label: actor.name, also: namesOf(actor), detail: actor.summary ?? actor.kind ?? '' }]
        : []
    })
  },
}
