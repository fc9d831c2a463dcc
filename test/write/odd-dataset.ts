import fc from 'fast-check'
import { deriveEvent } from '../../src/agreement/derive-event.ts'
import { makeReports } from '../../src/agreement/reports.ts'
import type { Claim, Dataset, Link, WebLink } from '../../src/model/model.ts'
import { EVENT_TYPES, STATUSES } from '../../src/model/vocabulary.ts'
import { saysNothing } from '../../src/read/table/cells.ts'
import { edtf } from '../dates/edtf-arbitrary.ts'
import type { BriefingSketch, ClaimSketch } from '../support/world-builder.ts'
import { sketchDataset } from '../support/world-builder.ts'

/** Whether a text is a title in any table, where numbers, addresses and words for nothing are none. */
export const isTitle = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^https?:/.test(text) && !saysNothing(text)

/** Names with signs that mean something in Markdown, YAML, a table or to kbrief. */
export const ODD_NAMES = [
  'Ada Berg',
  'Jon Lind',
  'Reactor #1',
  'Reactor #2',
  'Site #2',
  '#deny',
  'A|B',
  'C[D]',
  'E*F*',
  'G<H',
  '<br>',
  'Great!Kim',
  '!Kim',
  'Yahoo!',
  '@Pompeo',
  'x/y',
  'A^1',
  'Note.md',
  '.md',
  '-Skerry',
  ':x',
  ', a',
  '1. a',
  '2019',
  '2031-03-04',
  'the Board',
  'officials',
  'A, B and C',
  'D; E',
  '“Quoted”',
  'The "S"',
  "'R'",
  "O'Neil",
  'a man (per se)',
  '(u)',
  'back\\slash',
  '`code`',
  '~~w~~',
  '%%y%%',
  '&amp;',
  'http://e.org/a',
  'constructor',
  '__proto__',
  'C++',
  '-5',
  '=1+1',
  'yes',
  'null',
  '김정은',
  'Dr.',
  'Ltd.',
  'Peskov to TASS',
  'A citing B',
  'A: Z',
  'ends :',
  '§ 6',
  '1. First',
  '- dash',
  '# head',
  '[v]',
  '==high==',
  'a_b_c',
  ']] z',
  '[[ k',
]

const PIECES = [
  'meets',
  'in Skerry',
  '.',
  ',',
  ': ',
  ' - ',
  '(per AP)',
  '#meet',
  '@[[Skerry]]',
  '^key',
  '+talks',
  '2031-03-04:',
  'on 9 March 2024',
  '[^1]',
  '*so*',
  'https://e.org/_a_/b?c=1&d',
  '“so”',
  '&amp;',
  '\\',
  '~~',
  '| a |',
  '===',
  '1)',
  'said: “no”',
  'at',
  'to',
  '(AP reports)',
  ', per AP',
  '– AP',
  'Source: AP',
  '[x]',
  '[ ]',
  '<!--',
  '-->',
  '%%',
  '::',
  'id:: 5',
  '```',
  '$x$',
  '한국',
  '-5',
  '=2+2',
  'constructor',
]

const oneOf = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items)
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const name = oneOf(ODD_NAMES)

const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: oneOf(PIECES) }, { weight: 2, arbitrary: name }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(' ').replace(/ {2,}/g, ' ').trim())

const linked: fc.Arbitrary<WebLink> = fc
  .record({ url: oneOf(['https://e.org/a', 'https://e.org/(b)?c=<d>', 'http://e.org/e_f_']), text: maybe(text) })
  .map(({ url, text: shown }) => ({ url, ...(shown !== undefined && { text: shown }) }))

const notes = maybe(
  fc.dictionary(
    oneOf([
      'note',
      'note 2',
      'time',
      'deaths',
      'constructor',
      'prototype',
      '__proto__',
      'toString',
      'date',
      'A: B',
      'source',
      'struck out',
    ]),
    oneOf(['-5', '5', '10:15', 'a; b', '=2+2', 'x: y', '2031-03-01']),
    { minKeys: 1, maxKeys: 3, noNullPrototype: true },
  ),
)

interface More {
  readonly links: readonly WebLink[]
  readonly notes: Record<string, string> | undefined
  readonly threads: readonly string[] | undefined
  readonly retracted: true | undefined
  readonly also: readonly string[] | undefined
}

const claim: fc.Arbitrary<ClaimSketch & { more: More }> = fc
  .record({
    event: maybe(oneOf(['sale', 'a/b', 'constructor'])),
    text,
    when: maybe(fc.oneof(edtf, fc.constant('2031-03-04'))),
    place: maybe(name),
    actors: fc.uniqueArray(name, { maxLength: 3 }),
    type: maybe(oneOf([...EVENT_TYPES])),
    status: oneOf(STATUSES),
    per: fc.array(
      fc.oneof(
        name,
        name.map((each) => `"some ${each.replaceAll('"', '')}"`),
      ),
      { maxLength: 3 },
    ),
    more: fc.record({
      links: fc.uniqueArray(linked, { maxLength: 2, selector: ({ url }) => url }),
      notes,
      threads: maybe(fc.uniqueArray(oneOf(['talks', 'x/y']), { minLength: 1, maxLength: 2 })),
      retracted: maybe(fc.constant(true as const)),
      also: maybe(fc.uniqueArray(name, { minLength: 1, maxLength: 2 })),
    }),
  })
  .map(({ when, place, type, ...rest }) => ({
    ...rest,
    ...(when && { when }),
    ...(place && { place }),
    ...(type && { type }),
  }))

const briefing = fc
  .record({
    title: text,
    date: maybe(oneOf(['2031-03-04', '2031-03-05'])),
    topic: maybe(text),
    outlet: maybe(name),
    published: maybe(edtf),
    heading: maybe(text),
    claims: fc.array(claim, { minLength: 1, maxLength: 4 }),
  })
  .map(({ published, topic, outlet, ...rest }) => ({
    ...rest,
    ...(outlet !== undefined && { outlet }),
    ...(topic !== undefined && { topic }),
    // What no reader gives: a report without a day that is published on one, claims of an outlet that are nobody's.
    ...(published !== undefined && rest.date !== undefined && { published }),
    claims: rest.claims.map((each) => ({
      ...each,
      per: each.per?.length === 0 && outlet !== undefined ? [outlet] : (each.per ?? []),
    })),
  }))

type OddBriefing = Omit<BriefingSketch, 'claims'> & { readonly claims: readonly OddClaim[] }
type OddClaim = ClaimSketch & { readonly more: More }

/** Any small dataset as another program may hand it over: names, texts and notes full of signs that have a meaning. */
export const oddDataset: fc.Arbitrary<Dataset> = fc
  .array(briefing, { minLength: 1, maxLength: 3 })
  .map((briefings) => made(briefings.toSorted((a, b) => ((a.date ?? '~') < (b.date ?? '~') ? -1 : 1))))

function made(sketches: readonly OddBriefing[]): Dataset {
  const dataset = sketchDataset(
    sketches.map((sketch, at) => ({
      ...sketch,
      id: `b${at}`,
      // A dated claim is about an event of its own, where it is about no other.
      claims: sketch.claims.map((each, index) => ({
        ...each,
        event: each.event ?? (each.when === undefined ? undefined : `b${at}-${index}`),
      })),
    })),
  )
  const more = sketches.flatMap(({ claims }) => claims.map((each) => each.more))
  const known = new Map(dataset.actors.map((actor) => [actor.name, actor.id]))
  const link = (named: string): Link => {
    const actor = known.get(named)
    return actor === undefined ? { name: `some ${named}` } : { name: named, actor }
  }
  const claims = dataset.claims.map((each, at): Claim => {
    const { links = [], notes: noted, threads, retracted, also } = more[at] ?? {}
    const others = (also ?? []).map((named) => [link(named)])
    const alsoPer = others.filter((chain) => JSON.stringify(chain) !== JSON.stringify(each.attribution))
    return {
      ...each,
      ...(retracted && { retracted }),
      ...(threads && { threads: [...threads] }),
      ...(links.length > 0 && { links: [...links] }),
      ...(noted && { notes: noted }),
      ...(alsoPer.length > 0 && each.attribution.length > 0 && { alsoPer }),
    }
  })
  const byIds = new Map(dataset.briefings.map((each) => [each.id, each]))
  const reports = makeReports(dataset, (id) => byIds.get(id))
  const events = dataset.events.map(({ id, title }) =>
    deriveEvent(
      { id, title },
      claims.filter((each) => each.event === id),
      reports,
    ),
  )
  return { ...dataset, claims, events }
}
