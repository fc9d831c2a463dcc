import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Kept, mergeMarks, readKept as readBytes, writeKept } from '../../src/visits/kept.ts'
import { MARKABLE, type Mark } from '../../src/visits/mark.ts'

const readKept = (text: string): Kept => readBytes(Buffer.from(text))

/** Text as the program shows it: nothing in it is taken out when it is read. */
const text = fc.string({ unit: fc.constantFrom(...'aбキ 한9."\\/{}[]:,') })

const anyMark: fc.Arbitrary<Mark> = fc
  .tuple(
    fc.constantFrom(...MARKABLE),
    text,
    text,
    fc.option(text, { nil: undefined }),
    fc.option(text, { nil: undefined }),
  )
  .map(([kind, id, words, briefing, note]) => ({
    kind,
    id,
    words,
    ...(briefing !== undefined && { briefing }),
    ...(note && { note }),
  }))

const anyKept: fc.Arbitrary<Kept> = fc.record({
  last: fc.constantFrom('2026-11-27', '1999-01-01'),
  known: fc.constantFrom(undefined, {
    briefings: new Map([[7, { isKnown: true, claims: [1, 2] }]]),
    conflicts: new Set([3]),
  }),
  place: fc.jsonValue(),
  queries: fc.array(text, { maxLength: 5 }),
  marks: fc.array(anyMark, { maxLength: 5 }),
})

test('what is kept is read as it was written', () => {
  fc.assert(
    fc.property(anyKept, (kept) => {
      const read = readKept(writeKept(kept))
      expect(read).toEqual({ ...kept, place: JSON.parse(JSON.stringify(kept.place)) })
    }),
  )
})

test('any text is read, as what can be kept of it', () => {
  const whole = writeKept({ last: '2026-11-27', queries: ['kim'], marks: [{ kind: 'actor', id: 'kim', words: 'Kim' }] })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
        fc.nat(whole.length).map((end) => Buffer.from(whole.slice(0, end))),
        fc
          .tuple(fc.jsonValue(), fc.base64String())
          .map(([head, known]) => Buffer.from(`${JSON.stringify(head)}\n${known}`)),
      ),
      (any) => {
        const { queries, marks, known } = readBytes(any)
        expect(known === undefined || known.briefings instanceof Map).toBe(true)
        expect(queries.every((each) => typeof each === 'string')).toBe(true)
        for (const { kind } of marks) expect(MARKABLE).toContain(kind)
      },
    ),
  )
  expect(
    readKept('{"queries":[1,"kim",null],"marks":[{"kind":"moon","id":"x","words":"y"},7],"last":"yesterday"}'),
  ).toEqual({
    known: undefined,
    place: undefined,
    queries: ['kim'],
    marks: [],
  })
})

test('what is written into it by somebody else obeys no terminal', () => {
  const [mark] = readKept(
    JSON.stringify({ marks: [{ kind: 'actor', id: 'kim', words: 'Kim\u001b[2J', note: 'a\u0007b' }] }),
  ).marks
  expect(mark).toEqual({ kind: 'actor', id: 'kim', words: 'Kim', note: 'ab' })
})

test('marks that two have changed at once are those of both', () => {
  const mark = (id: string, note?: string): Mark => ({ kind: 'claim', id, words: id, ...(note && { note }) })
  const [a, b, c, d] = [mark('a'), mark('b'), mark('c'), mark('d')]
  // One has taken b away and noted something on a, while the other has marked d.
  const noted = mark('a', 'why')
  expect(mergeMarks([a, b, c, d], [a, b, c], [c, noted])).toEqual([c, d, noted])
})
