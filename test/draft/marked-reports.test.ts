import { expect, test } from 'vitest'
import type { DraftClaim } from '../../src/draft/draft.ts'
import { CASES, draftOfCase } from './reports.ts'

const claimAt = (claims: readonly DraftClaim[], beginning: string) =>
  claims.find(({ text }) => text.includes(beginning))

const dateOf = (claim: DraftClaim): string | null =>
  claim.date ?? claim.doubts.find(({ aspect }) => aspect === 'date')?.options[0] ?? null

/** Names are the same whatever their article and title. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/^(?:deputy )?(?:president|prime minister) /, '')

test.each(CASES.map((report) => [report.id, report] as const))(
  '%s: no sentence is lost and no junk kept',
  (_, report) => {
    const { claims } = draftOfCase(report)
    const text = claims.map((claim) => claim.text).join('\n')
    expect(report.s.filter(({ b, k }) => k === true && !text.includes(b))).toEqual([])
    expect(report.junk.filter((line) => text.includes(line))).toEqual([])
  },
)

test.each(CASES.map((report) => [report.id, report] as const))('%s: dates, chains and statuses', (_, report) => {
  const { claims } = draftOfCase(report)
  for (const { b, d, dAlt = [], ch, chAlt = [], st } of report.s) {
    const claim = claimAt(claims, b)
    if (!claim) continue
    expect([d, ...dAlt], b).toContain(dateOf(claim))
    expect(
      [ch, ...chAlt].map((chain) => chain.map(bare)),
      b,
    ).toContainEqual(claim.chain.map(bare))
    expect(st, b).toContain(claim.status)
  }
})

test('people are linked, or cited where they only tell of it', () => {
  for (const report of CASES) {
    const linked = new Set(
      draftOfCase(report).claims.flatMap(({ links, chain }) => [...links.map(({ name }) => name), ...chain]),
    )
    for (const person of report.people) expect(linked, report.id).toContain(person)
  }
})

test('who is linked in a line does something in it, and who does something is at least proposed', () => {
  const wrong = CASES.flatMap((report) => {
    const { claims } = draftOfCase(report)
    return report.s.flatMap(({ b, a, aAlt = [], p }) => {
      const claim = a && claimAt(claims, b)
      if (!claim) return []
      const linked = claim.links.map(({ name }) => name)
      const named = [...linked, ...claim.doubts.flatMap(({ aspect, options }) => (aspect === 'actor' ? options : []))]
      return [
        ...linked.filter((name) => ![...a, ...aAlt, p].includes(name)),
        ...a.filter((name) => !named.some((each) => bare(each) === bare(name))),
      ].map((name) => `${b}: ${name}`)
    })
  })
  expect(wrong).toEqual([])
})

test('most places and types are right', () => {
  const marks = CASES.flatMap((report) => {
    const { claims } = draftOfCase(report)
    return report.s.flatMap(({ b, p, pAlt = [], t }) => {
      const claim = claimAt(claims, b)
      return claim ? [[p, ...pAlt].includes(claim.place ?? null), t.includes(claim.type ?? null)] : []
    })
  })
  expect(marks.filter(Boolean).length / marks.length).toBeGreaterThanOrEqual(0.9)
})
