import { dayWords } from '../agreement/attribution-words.ts'
import { closenessWords } from '../agreement/closeness.ts'
import { perhapsWords } from '../history/perhaps-words.ts'
import type { World } from '../model/world.ts'
import { unsigned } from '../text/conflict-sign.ts'
import { counted } from '../text/counted.ts'
import { listed } from '../text/listed.ts'
import { aheadView } from '../views/ahead-view.ts'
import { type ClaimView, claimViews } from '../views/claim-view.ts'
import { type DiffDays, diffView, type EventChange, isUnchanged, unchangedWords } from '../views/diff-view.ts'
import type { EventRow } from '../views/event-view.ts'
import { type Citing, type DatingsView, sourceRows, sourceView } from '../views/source-view.ts'
import { threadRows, threadView } from '../views/thread-view.ts'
import { runToEnd } from '../work.ts'
import { claimWords } from './claim-words.ts'
import { eventWords } from './event-words.ts'
import { type Talk, TalkBuilder } from './talk.ts'
import { briefingWords } from './thing-words.ts'
import { stated, unstopped } from './wording.ts'

/** Events expected from an ISO day on, and those that passed without a report that they happened. */
export function aheadTalk(world: World, day: string): Talk {
  const { ahead, lapsed, undated, claims } = runToEnd(aheadView(world, day))
  const out = new TalkBuilder().say(`Ahead, as of ${dayWords(day)}.`)
  addEvents(out, world, 'expected', ahead)
  addEvents(out, world, 'past, and no report here says that it happened', lapsed)
  addEvents(out, world, 'expected without a day', undated)
  addClaims(out, 'expected without a day, of no event', claims)
  if (ahead.length + lapsed.length + undated.length + claims.length === 0) out.say('Nothing is expected.')
  return out.talk(`what is ahead as of ${dayWords(day)}`)
}

/** The changes from the end of one day to that of another. */
export function diffTalk(world: World, days: DiffDays): Talk {
  const view = runToEnd(diffView(world, days))
  const until = days.to === undefined ? 'since' : 'between'
  const title = `what changed ${until} ${listed([days.from, ...(days.to ? [days.to] : [])].map(dayWords))}`
  const out = new TalkBuilder()
  if (isUnchanged(view)) out.say(unchangedWords(view))
  else {
    out.say(
      `${counted(view.briefings.length, 'new report')}, ${counted(view.added.length, 'claim')} added, ` +
        `${view.withdrawn.length} taken back; ${counted(view.unchanged, 'event')} as before.`,
    )
  }
  for (const [day, reporting] of [
    [days.from, view.perhaps.from],
    [days.to ?? '', view.perhaps.to],
  ] as const) {
    const perhaps = perhapsWords(reporting)
    if (perhaps) out.say(`${dayWords(day)}: ${perhaps}.`)
  }
  for (const { id } of view.briefings) {
    const briefing = world.briefings.get(id)
    if (briefing) out.numbered({ kind: 'briefing', id }, () => briefingWords(world, briefing))
  }
  if (view.changed.length > 0) out.say(`${counted(view.changed.length, 'event')} with more or other claims:`)
  for (const change of view.changed) out.numbered({ kind: 'event', id: change.event.id }, () => changeWords(change))
  if (view.events.length > 0) out.say(`${counted(view.events.length, 'new event')}:`)
  for (const { id, title, stage, dateWords } of view.events) {
    const date = `${unstopped(title)}, ${stage}: ${unsigned(dateWords ?? 'no date given')}`
    out.numbered({ kind: 'event', id }, () => stated(date))
  }
  addClaims(out, 'taken back', view.withdrawn)
  addClaims(out, 'added', view.added)
  return out.talk(title)
}

/** An event and what of it changed: `Putin and Kim meet: 5 claims added; date from about 24 … to 23 or 24 …`. */
function changeWords({ event, date, status, place, verdicts, added, withdrawn }: EventChange): string {
  const value = (text: string | null): string => (text === null ? 'none' : unsigned(text))
  const turned = (what: string, before: string | null, after: string | null): string =>
    `${what} from ${value(before)} to ${value(after)}`
  const parts = [
    added.length > 0 ? `${counted(added.length, 'claim')} added` : '',
    withdrawn.length > 0 ? `${counted(withdrawn.length, 'claim')} taken back` : '',
    date && `${turned('date', date.before, date.after)}, ${date.how}`,
    status && turned('status', status.before, status.after),
    place && turned('place', place.before, place.after),
    ...verdicts.map(({ aspect, before, after }) => turned(`reports on the ${aspect}`, before, after)),
  ]
  return stated(`${unstopped(event.title)}: ${parts.filter(Boolean).join('; ')}`)
}

/** All sources with how much each says. */
export function sourcesTalk(world: World): Talk {
  const rows = runToEnd(sourceRows(world))
  const out = new TalkBuilder().say(`${counted(rows.length, 'source')}. Type source and a name to hear one.`)
  for (const { name, said, relayed, reports } of rows) {
    const counts = [
      counted(said, 'claim'),
      relayed > 0 && `${relayed} passed on`,
      reports > 0 && counted(reports, 'report'),
    ]
    out.say(() => `${unstopped(name)}: ${counts.filter(Boolean).join(', ')}.`)
  }
  return out.talk('the sources')
}

/** One source: whom it cites and who cites it, its datings, what only it tells, what it says and passes on. */
export function sourceTalk(world: World, id: string): Talk {
  const view = runToEnd(sourceView(world, id))
  if (!view) return new TalkBuilder().say('This source is not there.').talk('a source')
  const { name, named, also, claims, relays, only, briefings } = view
  const out = new TalkBuilder().say(
    `Source: ${stated(name)}`,
    `${named ? 'Named' : 'Not named'}; ${counted(claims.length, 'claim')} of its own, ${relays.length} passed on.`,
    also.length > 0 ? stated(`Also cited as ${listed(also)}`) : undefined,
    citingWords('Cites', view.cites),
    citingWords('Cited by', view.citedBy),
  )
  addDatings(out, world, 'of its own', view.datings)
  addDatings(out, world, 'of others, passed on', view.relayedDatings)
  if (only.length > 0) out.say(`${counted(only.length, 'event')} told only by or through it:`)
  for (const each of only) {
    const event = world.events.get(each)
    if (event) out.numbered({ kind: 'event', id: each }, () => eventWords(world, event))
  }
  if (briefings.length > 0) out.say(`${counted(briefings.length, 'report')}:`)
  for (const { id: each } of briefings) {
    const briefing = world.briefings.get(each)
    if (briefing) out.numbered({ kind: 'briefing', id: each }, () => briefingWords(world, briefing))
  }
  addClaims(out, 'said', claimViews(world, claims))
  addClaims(out, 'passed on', claimViews(world, relays))
  return out.talk(`source ${name}`)
}

/** All threads with how many claims each has. */
export function threadsTalk(world: World): Talk {
  const rows = threadRows(world)
  const out = new TalkBuilder().say(`${counted(rows.length, 'thread')}. Type thread and a name to hear one.`)
  for (const { name, claims, briefings } of rows) {
    out.say(`${name}: ${counted(claims, 'claim')} in ${counted(briefings.length, 'briefing')}.`)
  }
  return out.talk('the threads')
}

/** The claims of one thread, in order. */
export function threadTalk(world: World, name: string): Talk {
  const { claims = [] } = threadView(world, name) ?? {}
  const out = new TalkBuilder().say(`Thread ${name}.`)
  addClaims(out, 'in order', claims)
  return out.talk(`the thread ${name}`)
}

function addEvents(out: TalkBuilder, world: World, which: string, rows: readonly EventRow[]): void {
  if (rows.length > 0) out.say(`${counted(rows.length, 'event')} ${which}:`)
  for (const { id, record } of rows) {
    const event = world.events.get(id)
    if (!event) continue
    const known = record ? ` Known today, per ${unstopped(record.source)}: ${stated(record.text)}` : ''
    out.numbered({ kind: 'event', id }, () => `${eventWords(world, event)}${known}`)
  }
}

function addClaims(out: TalkBuilder, which: string, claims: readonly ClaimView[]): void {
  if (claims.length > 0) out.say(`${counted(claims.length, 'claim')} ${which}:`)
  for (const claim of claims) out.numbered({ kind: 'claim', id: claim.id }, () => claimWords(claim, 'Claim'))
}

function addDatings(out: TalkBuilder, world: World, which: string, { each }: DatingsView): void {
  if (each.length > 0) out.say(`Beside the record, ${counted(each.length, 'dating')} ${which}:`)
  for (const dating of each) {
    const claim = world.claims.get(dating.claim)
    const event = world.events.get(claim?.event ?? '')
    if (event) {
      out.numbered({ kind: 'claim', id: dating.claim }, () =>
        stated(`${unstopped(event.title)}: ${closenessWords(dating)}`),
      )
    }
  }
}

const citingWords = (what: string, citings: readonly Citing[]): string | undefined =>
  citings.length === 0
    ? undefined
    : stated(`${what} ${listed(citings.map(({ name, claims }) => `${name} in ${counted(claims, 'claim')}`))}`)
