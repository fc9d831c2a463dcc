import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeWorld, type World } from '../../src/model/world.ts'
import { actorPage } from '../../src/pages/actor-page.ts'
import { layAheadPage } from '../../src/pages/ahead-page.ts'
import { briefingPage } from '../../src/pages/briefing-page.ts'
import { layDiffPage } from '../../src/pages/diff-page.ts'
import { eventPage } from '../../src/pages/event-page.ts'
import type { Page } from '../../src/pages/page.ts'
import { sourceList } from '../../src/pages/source-list.ts'
import { laySourcePage } from '../../src/pages/source-page.ts'
import type { Location, Reference } from '../../src/speech/location.ts'
import { talkOf } from '../../src/speech/talk-of.ts'
import { unsigned } from '../../src/text/conflict-sign.ts'
import { actorView } from '../../src/views/actor-view.ts'
import { aheadView } from '../../src/views/ahead-view.ts'
import { briefingView } from '../../src/views/briefing-view.ts'
import { diffView } from '../../src/views/diff-view.ts'
import { eventView } from '../../src/views/event-view.ts'
import { sourceRows, sourceView } from '../../src/views/source-view.ts'
import { runToEnd } from '../../src/work.ts'
import { generateDataset } from '../bench/generate.ts'
import { compile } from '../support/compile.ts'
import { exampleFolder } from '../support/example-folder.ts'
import { linesOf } from '../support/page-text.ts'
import { runs } from '../support/runs.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { anyWorld } from '../write/world-arbitrary.ts'

/*
 * What the page, the conversation and `--json` tell of a thing is read off each of them as a reader would read it, by its
 * headings, and must be the same.
 */

/** So wide that no line is broken. */
const WIDE = 4000

/** What something tells under one heading: how many it says there are, and which, in its order. */
type Parts = Record<string, { count: number; ids: readonly string[] }>

/** The parts of a page: the number in each heading, and the stops below it. */
function partsOfPage(page: Page, headings: Readonly<Record<string, RegExp>>): Parts {
  const lines = linesOf(page)
  const parts: Parts = {}
  let at = ''
  for (const [number, line] of lines.entries()) {
    const heading = lines[number - 1] === '' && Object.entries(headings).find(([, pattern]) => pattern.test(line))
    if (heading) {
      const counts = [...line.matchAll(/[·,] (\d+)/g)].map(([, count]) => Number(count))
      at = heading[0]
      parts[at] = { count: counts.reduce((sum, count) => sum + count, 0), ids: [] }
    }
    const stop = page.stops.find((each) => each.line === number)
    const part = parts[at]
    if (stop && part) parts[at] = { ...part, ids: [...part.ids, stop.target.id] }
  }
  return parts
}

/** The lines of what is told of a thing, and its parts: the number in each line that begins one, and what is numbered below. */
function toldOf(world: World, target: Reference, headings: Readonly<Record<string, RegExp>> = {}) {
  const talk = talkOf(world, { page: 'thing', target })
  const lines = talk.lines.map((line) => (typeof line === 'string' ? line : line()))
  const parts: Parts = {}
  let at = ''
  for (const line of lines) {
    const heading = Object.entries(headings).find(([, pattern]) => pattern.test(line))
    const number = /^(\d+)\. /.exec(line)?.[1]
    if (heading) {
      at = heading[0]
      parts[at] = { count: Number(/\d+/.exec(line)?.[0]), ids: [] }
    }
    const part = parts[at]
    if (!heading && number !== undefined && part) {
      parts[at] = { ...part, ids: [...part.ids, talk.targets[Number(number) - 1]?.id ?? ''] }
    }
  }
  return { lines, parts, targets: talk.targets }
}

/** A value as `--json` prints it. */
// biome-ignore lint/suspicious/noExplicitAny: the shapes are what is compared
const printed = (value: unknown): any => JSON.parse(JSON.stringify(value))

const ON_PAGE = {
  did: /^Did · \d+ events?$/,
  ahead: /^(Announced|Expected|Possible|Opinion)\b.* · \d+ events?$/,
  denied: /^Denied of them · \d+ events?$/,
  involved: /^Involved in · \d+ events?$/,
  said: /^Said · \d+ claims?$/,
  saidOf: /^Said of them · \d+ claims?$/,
  conflicts: /^≠ Reports conflict · /,
  withWhom: /^With whom$/,
  source: /^Source /,
}

const TOLD = {
  did: /^Acts in \d+ events?:$/,
  ahead: /^Acts in \d+ events? (announced|expected|possible|opinion)\b.*:$/,
  denied: /^Denied, that they act in \d+ events?:$/,
  involved: /^Is involved in \d+ events?:$/,
  said: /^Says \d+ claims?:$/,
  saidOf: /^Is spoken of in \d+ claims?:$/,
  conflicts: /^Reports conflict on \d+ events?:$/,
  withWhom: /^Acts together with \d+ actors?:$/,
}

function compareActors(world: World): void {
  for (const actor of world.dataset.actors) {
    const view = printed(actorView(world, actor))
    const page = actorPage(world, actor, WIDE)
    const text = linesOf(page).join('\n')
    const shown = partsOfPage(page, ON_PAGE)
    const { lines, parts: told } = toldOf(world, { kind: 'actor', id: actor.id }, TOLD)
    for (const part of ['did', 'ahead', 'denied', 'involved', 'said', 'saidOf', 'conflicts'] as const) {
      const ids: readonly string[] = view[part]
      const posts = part === 'conflicts' ? view.posts.length : 0
      expect(shown[part]?.ids ?? [], `${actor.id} ${part} on the page`).toEqual(ids)
      expect(shown[part]?.count ?? 0, `${actor.id} ${part} counted on the page`).toBe(ids.length + posts)
      expect(told[part]?.ids ?? [], `${actor.id} ${part} in the conversation`).toEqual(ids)
      expect(told[part]?.count ?? 0, `${actor.id} ${part} counted in the conversation`).toBe(ids.length)
    }
    const company = view.withWhom.map((each: { actor: string }) => each.actor)
    expect(shown.withWhom?.ids ?? []).toEqual(company)
    expect(told.withWhom?.ids ?? []).toEqual(company)
    expect(lines.filter((line) => line.startsWith('Role: '))).toHaveLength(view.roles.length)
    for (const { title, per } of view.roles) {
      expect(text).toContain(title)
      for (const chain of per) expect(text).toContain(chain)
    }
    for (const post of view.posts) for (const said of [text, lines.join('\n')]) expect(said).toContain(post)
    for (const said of [text, lines.join('\n')]) {
      expect(said).toMatch(new RegExp(`\\b${view.events} events?\\b[\\s\\S]*\\b${view.claims} claims?\\b`))
    }
  }
}

function compareEvents(world: World): void {
  for (const event of world.dataset.events) {
    const view = printed(eventView(world, event))
    const page = eventPage(world, event, WIDE)
    const text = linesOf(page).join('\n')
    const { lines, targets } = toldOf(world, { kind: 'event', id: event.id })
    const told = lines.join('\n')
    const ids: string[] = view.claims.map(({ id }: { id: string }) => id)
    const of = (kind: string, all: readonly Reference[]) => all.filter((each) => each.kind === kind).map(({ id }) => id)
    const dated = view.datings.map(({ claim }: { claim: string }) => claim)
    expect([...dated, ...view.undated].sort()).toEqual([...ids].sort())
    const stops = page.stops.map(({ target }) => target as Reference)
    expect(of('claim', stops)).toEqual(ids.length === 1 ? ids : [...dated, ...view.undated])
    expect(of('claim', targets)).toEqual(ids)
    expect(of('actor', stops)).toEqual(view.actors)
    expect(of('actor', targets)).toEqual(view.actors)
    for (const said of [text, told]) {
      expect(said).toMatch(new RegExp(`\\b${ids.length} claims?\\b[\\s\\S]*?${view.originCounts}`))
      expect(said).toContain(unsigned(view.dateWords ?? 'no date given'))
      expect(said.slice(0, said.indexOf(' claim'))).toMatch(new RegExp(`\\b${view.stage}\\b`, 'i'))
      for (const origin of view.origins) expect(said).toContain(origin)
      for (const { text: sentence, about, kind } of view.sentences) {
        // The page names who says that it happened in place of the sentence that counts them, and has rows for the dates:
        // where they conflict, or are but one, they are marked there.
        const inRows = about === 'date' && ['conflict', 'single'].includes(view.agreement.date.verdict)
        const inSides = about === 'occurrence' && kind === 'verdict'
        const named = said === text && (inSides || (inRows && (kind === 'verdict' || kind === 'conflict')))
        if (ids.length > 1 && about !== 'record' && !named) expect(said).toContain(sentence.replace(/^Place: /, ''))
      }
      for (const { value, origins } of view.places) for (const word of [value, ...origins]) expect(said).toContain(word)
      for (const claim of view.claims) {
        if (!claim.when) expect(said).toContain(claim.text)
        for (const [name, value] of Object.entries(claim.notes ?? {})) expect(said).toContain(`${name}: ${value}`)
      }
      if (view.record) expect(said).toContain(view.record.text)
    }
    // The sign stands at what differs: the date, the place or whether it happened.
    const head = text.split('\n')
    expect(head[1]?.startsWith('≠ ')).toBe(view.readings.length > 1)
    if (view.conflict) expect(head.slice(0, 2).join('\n')).toContain('≠')
    expect(/\bconflicts? (with itself )?on\b/.test(lines[2] ?? '')).toBe(view.conflict)
  }
}

function compareBriefings(world: World): void {
  for (const briefing of world.dataset.briefings) {
    const view = printed(briefingView(world, briefing))
    const page = briefingPage(world, briefing, WIDE)
    const lines = linesOf(page)
    const ids: string[] = view.claims.map(({ id }: { id: string }) => id)
    const told = toldOf(world, { kind: 'briefing', id: briefing.id })
    expect(page.stops.map(({ target }) => target.id)).toEqual(ids)
    expect(told.targets.filter(({ kind }) => kind === 'claim').map(({ id }) => id)).toEqual(ids)
    expect(lines.join('\n')).toMatch(new RegExp(`\\b${ids.length} claims?\\b`))
    expect(told.lines[1]).toMatch(new RegExp(`^${ids.length} claims? in ${view.sections.length} sections?`))
    const conflicts: number = view.conflicts.length
    if (conflicts > 0) {
      expect(lines.join('\n')).toContain(`· ≠ ${conflicts}`)
      expect(told.lines[1]).toMatch(new RegExp(`; reports conflict on ${conflicts} events?\\.$`))
    }
    for (const [at, claim] of view.claims.entries()) {
      const stop = page.stops[at]
      const shown = lines.slice(stop?.line, (stop?.line ?? 0) + (stop?.height ?? 0)).join(' ')
      expect(shown).toContain(claim.text)
      for (const name of claim.behind.flat()) expect(shown).toContain(name)
      if (claim.otherReports > 0) expect(shown).toMatch(new RegExp(`→ ${claim.otherReports} reports?\\b`))
      else expect(shown.slice(shown.indexOf(claim.text) + claim.text.length)).not.toMatch(/→ \d+ reports?\b/)
    }
  }
}

/** The ids of the stops below each heading of a page that says how many things stand under it, in their order. */
function stopsByHeading(page: Page): Record<string, readonly string[]> {
  const lines = linesOf(page)
  const found: Record<string, string[]> = {}
  let under: string[] = []
  for (const [number, line] of lines.entries()) {
    const [, heading, count] = /^(\S.*) · (\d+) \w+$/.exec(line) ?? []
    const isHeading = heading !== undefined && (number === 0 || lines[number - 1] === '')
    if (isHeading) {
      under = []
      found[`${heading} ${count}`] = under
    }
    const stop = page.stops.find((each) => each.line === number)
    if (stop && stop.target.kind !== 'actor') under.push(stop.target.id)
  }
  return found
}

/** Parts of a view by their headings, with their numbers, those that are empty left out. */
const headed = (parts: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([heading, ids]) => (ids.length > 0 ? [[`${heading} ${ids.length}`, ids]] : [])),
  )

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

/** The things that a place tells of, each once, in the order in which they come up. */
const targetsOf = (world: World, place: Location): string[] => talkOf(world, place).targets.map(keyOf)

const keyOf = ({ kind, id }: Reference): string => `${kind} ${id}`

/** Things of a kind, as they are told apart: an event may have the id of its only claim. */
const keys = (kind: Reference['kind'], ids: readonly string[]): string[] => ids.map((id) => keyOf({ kind, id }))

function compareGathered(world: World): void {
  const day = '2019-04-18'
  const ahead = printed(runToEnd(aheadView(world, day)))
  const parts = [ahead.ahead, ahead.lapsed, ahead.undated, ahead.claims].map(idsOf)
  const [expected = [], lapsed = [], undated = [], claims = []] = parts
  expect(stopsByHeading(runToEnd(layAheadPage(world, runToEnd(aheadView(world, day)), WIDE)))).toEqual(
    headed({
      Expected: expected,
      'Past, and no report here says that it happened': lapsed,
      'Expected without a day': undated,
      'Expected without a day, of no event': claims,
    }),
  )
  expect(targetsOf(world, { page: 'ahead', day })).toEqual([
    ...keys('event', [...expected, ...lapsed, ...undated]),
    ...keys('claim', claims),
  ])

  const days = { from: '2019-04-17', to: '2021-12-31' }
  const diff = runToEnd(diffView(world, days))
  const { briefings, changed, events, added, withdrawn } = printed(diff)
  const page = stopsByHeading(runToEnd(layDiffPage(world, diff, WIDE)))
  const under = (heading: string): readonly string[] =>
    Object.entries(page).flatMap(([each, ids]) => (each.replace(/ \d+$/, '') === heading ? ids : []))
  expect(under('Published since')).toEqual(idsOf(briefings))
  const turned = [...under('Turned'), ...under('More is said of them, and they stand as before')]
  const changes = changed.map(({ event }: { event: { id: string } }) => event.id)
  expect(turned.toSorted()).toEqual(changes.toSorted())
  expect(under('New')).toEqual(idsOf(events))
  expect(under('Taken back')).toEqual(idsOf(withdrawn))
  expect(under('Added')).toEqual(idsOf(added))
  expect(targetsOf(world, { page: 'diff', ...days })).toEqual([
    ...keys('briefing', idsOf(briefings)),
    ...keys('event', [...changes, ...idsOf(events)]),
    ...keys('claim', [...idsOf(withdrawn), ...idsOf(added)]),
  ])

  const rows = runToEnd(sourceRows(world))
  expect(rows.map(({ id }) => id).toSorted()).toEqual(
    rows.length === 0
      ? []
      : sourceList(rows, WIDE)
          .stops.map(({ target }) => target.id)
          .toSorted(),
  )
  for (const { id } of rows) {
    const source = runToEnd(sourceView(world, id)) ?? expect.fail(`no source ${id}`)
    const view = printed(source)
    const datings = [view.datings, view.relayedDatings].map(({ each }) =>
      each.map((one: { claim: string }) => one.claim),
    )
    const [own = [], passed = []] = datings
    expect(stopsByHeading(runToEnd(laySourcePage(world, source, WIDE)))).toEqual(
      headed({
        Cites: view.cites.map(({ source: other }: { source: string }) => other),
        'Cited by': view.citedBy.map(({ source: other }: { source: string }) => other),
        'Dated by them, beside the record': own,
        'Dated by others and passed on, beside the record': passed,
        'Told only by them or through them': view.only,
        Published: idsOf(view.briefings),
        Said: view.claims,
        'Passed on': view.relays,
      }),
    )
    const actors = runToEnd(laySourcePage(world, source, WIDE)).stops.filter(({ target }) => target.kind === 'actor')
    expect(actors.map(({ target }) => target.id)).toEqual(view.actors)
    const told = [
      ...keys('claim', [...own, ...passed]),
      ...keys('event', view.only),
      ...keys('briefing', idsOf(view.briefings)),
      ...keys('claim', [...view.claims, ...view.relays]),
    ]
    expect(targetsOf(world, { page: 'source', id })).toEqual([...new Set(told)])
  }
}

function compare(world: World): void {
  compareGathered(world)
  compareActors(world)
  compareEvents(world)
  compareBriefings(world)
}

test('of the shipped briefings the page, the conversation and JSON tell the same', () => {
  compare(shippedWorld)
})

test('of the example folder the page, the conversation and JSON tell the same', () => {
  const files = readdirSync(exampleFolder).map((name) => ({
    name,
    text: readFileSync(join(exampleFolder, name), 'utf8'),
  }))
  compare(makeWorld(compile(files).dataset))
})

test('of a generated dataset the page, the conversation and JSON tell the same', () => {
  compare(makeWorld(generateDataset({ briefings: 20, events: 60, claims: 160 })))
})

test('property: of any world the page, the conversation and JSON tell the same', () => {
  fc.assert(fc.property(anyWorld, compare), runs(60))
})
