import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeKnown, encodeKnown, type Known } from '../../src/visits/known.ts'

const number = fc.nat(0xffffffff)

const anyKnown: fc.Arbitrary<Known> = fc
  .tuple(
    fc.uniqueArray(number),
    fc.uniqueArray(fc.tuple(number, fc.boolean(), fc.array(number)), { selector: ([briefing]) => briefing }),
  )
  .map(([conflicts, briefings]) => ({
    conflicts: new Set(conflicts),
    briefings: new Map(briefings.map(([briefing, isKnown, claims]) => [briefing, { isKnown, claims }])),
  }))

test('what is known is read as it was written', () => {
  fc.assert(
    fc.property(anyKnown, (known) => {
      expect(decodeKnown(encodeKnown(known))).toEqual(known)
    }),
  )
})

test('any other text is known as nothing, and never an error', () => {
  for (const text of ['', 'AA==', '////', 'AQAAAA==', 'not base64 at all', `${'A'.repeat(16)}!`]) {
    expect(decodeKnown(text)).toBeUndefined()
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const known = decodeKnown(Buffer.from(bytes).toString('base64'))
      // What is read is whole: the number of what it holds is that of what stood there.
      if (!known) return
      const claims = [...known.briefings.values()].flatMap((each) => each.claims)
      expect(1 + known.conflicts.size + 2 * known.briefings.size + claims.length).toBeLessThanOrEqual(bytes.length / 4)
    }),
  )
})

test('a claim costs four bytes', () => {
  const of = (claims: number): Known => ({
    conflicts: new Set(),
    briefings: new Map([[1, { isKnown: true, claims: Array.from({ length: claims }, (_, at) => at) }]]),
  })
  const bytes = (known: Known): number => Buffer.from(encodeKnown(known), 'base64').length
  expect(bytes(of(1000)) - bytes(of(0))).toBe(4000)
})
