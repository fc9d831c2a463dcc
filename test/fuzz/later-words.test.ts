import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIso } from '../../src/dates/day.ts'
import { asOf } from '../../src/history/as-of.ts'
import { knownFrom, perhapsReporting } from '../../src/history/known-from.ts'
import { worldAsOf } from '../../src/history/world-as-of.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { search } from '../../src/search/search.ts'
import { answer, greet } from '../../src/speech/answer.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { BINDINGS } from '../../src/viewer/bindings.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { EXPORTERS } from '../../src/write/exporters.ts'
import { given, opened, waited } from '../support/reader.ts'
import { runs } from '../support/runs.ts'
import { type BriefingSketch, sketchDataset, when } from '../support/world-builder.ts'

/*
 * Every text of every report has a word in it that no other report has. As of a day, no word of a later report may be
 * seen anywhere.
 */

const LETTERS = 'bcdfghjklmnpqrstvwxz'

/** A word that only one report has, and that no other is near to. */
const wordOf = (briefing: number): string => `zq${(LETTERS[briefing] ?? 'b').repeat(5)}`

const ISO = fc.integer({ min: 17_990, max: 18_010 }).map(toIso)
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })

const anyClaim = fc.record({
  event: fc.constantFrom('x', 'y', 'z', undefined),
  when: maybe(ISO),
  place: fc.boolean(),
  actor: fc.boolean(),
  shared: fc.boolean(),
  status: fc.constantFrom('happened', 'announced', 'denied', 'expected', 'opinion'),
  per: fc.constantFrom('own', 'shared', 'none'),
} as const)

const anyReport = fc.record({
  date: maybe(ISO),
  published: maybe(ISO),
  retracted: maybe(ISO),
  corrects: maybe(fc.nat({ max: 5 })),
  claims: fc.array(anyClaim, { maxLength: 4 }),
})

const anyDataset = fc.array(anyReport, { minLength: 1, maxLength: 6 }).map((reports) => {
  const sketches: BriefingSketch[] = reports.map((report, at) => {
    const word = wordOf(at)
    const { corrects } = report
    return {
      id: `b${word}`,
      title: `Report ${word}`,
      date: report.date,
      topic: `topic ${word}`,
      outlet: `Paper ${word}`,
      published: report.published,
      retracted: report.retracted,
      corrects: corrects === undefined || corrects >= at ? undefined : `b${wordOf(corrects)}`,
      heading: `Heading ${word}`,
      claims: report.claims.map((claim, index) => ({
        id: `c${word}${index}`,
        event: claim.event ?? `e${word}${index}`,
        text: `They say ${word}`,
        when: claim.when,
        place: claim.place ? `Town ${word}` : claim.shared ? 'Elm' : undefined,
        actors: [...(claim.actor ? [`Ada ${word}`] : []), ...(claim.shared ? ['Kim'] : [])],
        status: claim.status,
        per: claim.per === 'own' ? [`Agency ${word}`] : claim.per === 'shared' ? ['Yonhap'] : [],
      })),
    }
  })
  return sketchDataset(sketches, {
    events: { x: { title: 'The x', record: { text: 'zqrecord', when: when('2019-04-25') } }, y: { title: 'The y' } },
  })
})

/**
 * The words of reports that are not certainly known on a day, while a report is still to come; without those that the
 * program names on purpose, because they may have been there by then.
 */
function laterWords(world: World, day: string, { named = false } = {}): string[] {
  const { dataset } = world
  const known = new Set(asOf(dataset, day).briefings.map(({ id }) => id))
  const isAll = known.size === dataset.briefings.length
  for (const briefing of dataset.briefings) {
    const from = knownFrom(briefing)
    if (from !== undefined) expect([briefing.id, known.has(briefing.id)]).toEqual([briefing.id, isAll || from <= day])
  }
  const perhaps = named ? perhapsReporting(dataset, day).join() : ''
  const later = dataset.briefings.filter(({ id }) => !known.has(id)).map(({ id }) => id.slice(1))
  return ['zqrecord', ...later.filter((word) => !perhaps.includes(word))]
}

const tells = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => text.toLowerCase().includes(word))

test('no word of a later report is in the dataset as of a day, in an export of it, or found in it', async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, ISO, async (dataset, day) => {
      const world = makeWorld(dataset)
      const later = laterWords(world, day)
      const then = worldAsOf(world, day)
      expect(tells(serialise(then.dataset), later)).toEqual([])
      const corpus = makeCorpus(then)
      for (const word of later) expect(tells(JSON.stringify(search(corpus, word).hits), later)).toEqual([])
      for (const { name, run } of EXPORTERS) {
        const made = await run({ world: then, filter: {}, events: then.dataset.events, keep: () => true })
        expect([name, tells(JSON.stringify(made), later)]).toEqual([name, []])
      }
    }),
    runs(30),
  )
})

const LEAVING = new Set(['q', 'ctrl-c', 'O'])
const keys = [...new Set(BINDINGS.flatMap((binding) => binding.keys))].filter((key) => !LEAVING.has(key))
const anyKeys = fc.array(fc.oneof(fc.constantFrom(...keys), fc.constantFrom('enter', 'j', 'tab', '2', '3')), {
  maxLength: 25,
})

test('no word of a later report is in any frame of the viewer as of a day', () => {
  fc.assert(
    fc.property(anyDataset, ISO, anyKeys, (dataset, day, pressed) => {
      const library: Library = { world: makeWorld(dataset), problems: [] }
      const later = laterWords(library.world, day, { named: true })
      let state = { ...opened(), asOf: day }
      for (const key of pressed) {
        const input = key.length === 1 ? { key, text: key } : { key }
        const next = waited(given(state, input, library), library)
        // Another day, or now, shows other reports.
        if (next.asOf !== day || next.done) continue
        state = { ...next, asOf: day }
        const text = composeLines(frameOf(library, state))
          .flatMap((line) => line.map((span) => span.text))
          .join('')
        expect([key, tells(text, later)]).toEqual([key, []])
      }
    }),
    runs(40),
  )
})

const anyLines = fc.array(
  fc.constantFrom(
    'next',
    'briefings',
    'actors',
    'timeline',
    '1',
    '2',
    '3',
    'more',
    'kim',
    'ahead',
    'sources',
    'back',
    'claims',
    'conflicts',
    'search they',
    'date',
    'sources 1',
    'threads',
    'where',
    'help',
  ),
  { maxLength: 15 },
)

test('no word of a later report is in any answer of the conversation as of a day', () => {
  fc.assert(
    fc.property(anyDataset, ISO, anyLines, (dataset, day, typed) => {
      const world = makeWorld(dataset)
      const later = laterWords(world, day, { named: true })
      let { state } = answer(world, greet(world).state, `as of ${day}`)
      // A day on which nothing was known yet is told, and not gone to.
      if (state.asOf !== day) return
      for (const line of typed) {
        const answered = answer(world, state, line)
        state = answered.state
        expect([line, tells(answered.lines.join('\n'), later)]).toEqual([line, []])
      }
    }),
    runs(60),
  )
})
