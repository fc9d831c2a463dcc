import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ListPart, MatchCollector } from '../../src/viewer/match-list.ts'

/** Matches as a reader finds them: from some line to the end, then from the top to it; some go on over a line's end. */
const found = fc
  .record({
    lines: fc.uniqueArray(fc.nat(60), { maxLength: 25 }),
    from: fc.nat(60),
    long: fc.infiniteStream(fc.boolean()),
  })
  .map(({ lines, from, long }) => {
    const inOrder = lines.toSorted((a, b) => a - b)
    const parts = (line: number): ListPart[] => {
      const first = { line: 2 * line, start: 3, end: 5 }
      return long.next().value ? [first, { line: 2 * line + 1, start: 0, end: 2 }] : [first]
    }
    const below = inOrder.filter((line) => line >= from).map(parts)
    const above = inOrder.filter((line) => line < from).map(parts)
    return { below, above, from: 2 * from }
  })

test('what is added is given back, by number and by line', () => {
  fc.assert(
    fc.property(found, ({ below, above, from }) => {
      const collector = new MatchCollector()
      for (const parts of below) collector.add(parts)
      const early = collector.soFar()
      collector.turn()
      for (const parts of above) collector.add(parts)
      expect(early.count).toBe(below.length)
      expect(below.map((_, at) => early.parts(at))).toEqual(below)
      expect(early.parts(below.length)).toEqual([])
      expect(early.firstFrom(from)).toBe(below.length > 0 ? 0 : undefined)
      const matches = collector.soFar()
      const all = [...below, ...above]
      expect(matches.count).toBe(all.length)
      expect(all.map((_, at) => matches.parts(at))).toEqual(all)
      expect(matches.parts(all.length)).toEqual([])
      for (let line = 0; line < 125; line++) {
        const obvious = all.flatMap((parts, match) =>
          parts.flatMap((part) => (part.line === line ? { ...part, match } : [])),
        )
        expect(matches.on(line)).toEqual(obvious)
      }
      expect(matches.firstFrom(from)).toBe(below.length > 0 ? 0 : undefined)
    }),
  )
})

test('from the top on, the first from a line is the first that begins there or below', () => {
  const collector = new MatchCollector()
  collector.add([
    { line: 4, start: 0, end: 1 },
    { line: 5, start: 0, end: 1 },
  ])
  collector.add([{ line: 7, start: 0, end: 1 }])
  const matches = collector.soFar()
  expect([0, 4, 5, 6, 7, 8].map((line) => matches.firstFrom(line))).toEqual([0, 0, 1, 1, 1, undefined])
})

test('a match of no part is none', () => {
  const collector = new MatchCollector()
  collector.add([])
  expect(collector.soFar().count).toBe(0)
})
