import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worldAsOf } from '../../src/history/world-as-of.ts'
import type { Dataset } from '../../src/model/model.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { makeCorpus } from '../../src/search/index/corpus.ts'
import { search } from '../../src/search/search.ts'
import { answer, greet } from '../../src/speech/answer.ts'
import { DatasetError } from '../../src/storage/load.ts'
import { readDataset } from '../../src/storage/open-dataset.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { cells } from '../../src/text/width.ts'
import { composeLines } from '../../src/viewer/frame.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { START } from '../../src/viewer/scroll.ts'
import { pushPage, type State } from '../../src/viewer/state.ts'
import { runToEnd } from '../../src/work.ts'
import { EXPORTERS } from '../../src/write/exporters.ts'
import { harmfulIn } from '../support/harmless.ts'
import { parseDataset } from '../support/parse-dataset.ts'
import { opened, press, waited } from '../support/reader.ts'
import { runs } from '../support/runs.ts'
import { anyWorld, hostileText } from '../write/world-arbitrary.ts'

/*
 * Datasets that someone changed by hand: values put in other places, taken away, doubled, or of another kind. They are
 * refused with a sentence, or everything that is made of them holds.
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const anyValue: fc.Arbitrary<Json> = fc.oneof(
  hostileText,
  fc.constantFrom<Json>(
    '',
    ' ',
    '2019-04-17',
    '2019-04',
    '[2019-04-17..]',
    '0000-01-01',
    '9999-12-31',
    '__proto__',
    'constructor',
    'a',
    'b',
  ),
  fc.constantFrom<Json>(null, true, 0, -1, 1e21, [], {}, ['a'], { id: 'a' }),
)

const anyChange = fc.record({
  at: fc.nat(),
  other: fc.nat(),
  how: fc.constantFrom('put', 'swap', 'copy', 'drop', 'double'),
  value: anyValue,
})

/** The places in a value that something else can be put into. */
function placesIn(value: Json): { of: Json[] | { [key: string]: Json }; key: string | number }[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  return [...keys].flatMap((key) => [{ of: value, key }, ...placesIn((value as Record<string, Json>)[key] ?? null)])
}

function changed(
  json: string,
  { at, other, how, value }: typeof anyChange extends fc.Arbitrary<infer T> ? T : never,
): string {
  const dataset: Json = JSON.parse(json)
  const places = placesIn(dataset)
  const [one, two] = [places[at % places.length], places[other % places.length]]
  if (!one || !two) return json
  const [a, b] = [one.of as Record<string, Json>, two.of as Record<string, Json>]
  const [here, there] = [a[one.key] ?? null, b[two.key] ?? null]
  if (how === 'put') a[one.key] = value
  if (how === 'copy' && !JSON.stringify(there).includes(JSON.stringify(here))) a[one.key] = structuredClone(there)
  if (how === 'drop') {
    if (Array.isArray(one.of)) one.of.splice(Number(one.key), 1)
    else delete a[one.key]
  }
  if (how === 'double' && Array.isArray(one.of)) one.of.push(structuredClone(here))
  if (how === 'swap' && typeof here !== 'object' && typeof there !== 'object') {
    a[one.key] = there
    b[two.key] = here
  }
  return JSON.stringify(dataset)
}

/** Mostly changes of the same kind in place, so that many of them still make a dataset. */
const anyTampered = fc
  .tuple(anyWorld, fc.array(anyChange, { minLength: 1, maxLength: 3 }))
  .map(([world, changes]) => changes.reduce(changed, serialise(world.dataset)))

/** The dataset in a text, or the sentence with which it is refused. */
function readOr(text: string, read: (text: string) => Dataset): Dataset | string {
  try {
    return read(text)
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError)
    return (error as Error).message
  }
}

test('a dataset that was tampered with is read by lines as it is as a whole, or refused with a sentence', () => {
  fc.assert(
    fc.property(anyTampered, (text) => {
      const whole = readOr(text, parseDataset)
      const byLines = readOr(
        text,
        () => runToEnd(readDataset({ lines: () => text.split('\n'), whole: () => text })).dataset,
      )
      expect(byLines).toEqual(whole)
      if (typeof whole === 'string') expect([whole.trim() !== '', harmfulIn(whole)]).toEqual([true, []])
      else expect(parseDataset(serialise(whole))).toEqual(whole)
    }),
    runs(100),
  )
})

/** Every frame fits, and has nothing in it that could command a terminal. */
function expectFrame(library: Library, state: State): void {
  const lines = composeLines(frameOf(library, waited(state, library))).map((line) =>
    line.map(({ text }) => text).join(''),
  )
  expect(lines).toHaveLength(state.size.rows)
  for (const line of lines) {
    expect(cells(line)).toBeLessThanOrEqual(state.size.columns)
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
  }
}

async function expectHolds(world: World): Promise<void> {
  const { dataset } = world
  const library: Library = { world, problems: [] }
  const start = opened({ columns: 80, rows: 24 })
  for (const keys of ['', '2', '3', '/a', 't!', 'A']) expectFrame(library, press(start, keys, library))
  const pages = [
    ...dataset.briefings.map(({ id }) => ({ page: 'briefing', id }) as const),
    ...dataset.actors.flatMap(({ id }) => [{ page: 'actor', id } as const, { page: 'source', id } as const]),
    ...dataset.events.map(({ id }) => ({ page: 'event', id }) as const),
    ...dataset.claims.map(({ id }) => ({ page: 'claim', id }) as const),
    ...(['ahead', 'sources', 'threads'] as const).map((page) => ({ page })),
  ]
  for (const page of pages) expectFrame(library, pushPage(start, { ...page, ...START }))
  for (const { run } of EXPORTERS) await run({ world, filter: {}, events: dataset.events, keep: () => true })
  const corpus = makeCorpus(world)
  for (const query of ['a', 'kim', 'in:events 2019', 'conflict:', '"ANI"']) search(corpus, query)
  let { state } = greet(world)
  for (const line of [
    'briefings',
    '1',
    'actors',
    '1',
    'timeline',
    '1',
    'sources',
    'ahead',
    'threads',
    'search a',
    'as of april 2019',
  ]) {
    const answered = answer(world, state, line)
    state = answered.state
    expect(answered.lines.length).toBeGreaterThan(0)
  }
  const then = worldAsOf(world, '2019-04-17')
  expect(parseDataset(serialise(then.dataset))).toEqual(then.dataset)
}

test('of a dataset that is read, whatever was done to it, every page, answer, search and export can be made', async () => {
  await fc.assert(
    fc.asyncProperty(anyTampered, async (text) => {
      const dataset = readOr(text, parseDataset)
      if (typeof dataset !== 'string') await expectHolds(makeWorld(dataset))
    }),
    runs(30),
  )
})
