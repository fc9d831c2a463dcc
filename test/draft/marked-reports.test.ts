import { expect, test } from 'vitest'
import type { DraftClaim } from '../../src/draft/draft.ts'
import { draftReport } from '../../src/draft/draft-report.ts'
import { readReportText } from '../../src/draft/report-lines.ts'
import { CASES, EMPTY_FOLDER, type MarkedCase } from './reports.ts'

function drafted({ text, given, outlet, published }: MarkedCase) {
  const report = readReportText(text, { published: given.published })
  const day = report.published[0] ?? published
  return draftReport({ ...report, outlet: report.outlet ?? outlet }, { first: day, last: day }, EMPTY_FOLDER)
}

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
    const { claims } = drafted(report)
    const text = claims.map((claim) => claim.text).join('\n')
    expect(report.s.filter(({ b, k }) => k === true && !text.includes(b))).toEqual([])
    expect(report.junk.filter((line) => text.includes(line))).toEqual([])
  },
)

test.each(CASES.map((report) => [report.id, report] as const))('%s: dates, chains and statuses', (_, report) => {
  const { claims } = drafted(report)
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

test('people are linked, and nobody else is taken for one', () => {
  for (const report of CASES) {
    const linked = new Set(drafted(report).claims.flatMap(({ links }) => links.map(({ name }) => name)))
    for (const person of report.people) expect(linked, report.id).toContain(person)
  }
})

test('most places and types are right', () => {
  const marks = CASES.flatMap((report) => {
    const { claims } = drafted(report)
    return report.s.flatMap(({ b, p, pAlt = [], t }) => {
      const claim = claimAt(claims, b)
      return claim ? [[p, ...pAlt].includes(claim.place ?? null), t.includes(claim.type ?? null)] : []
    })
  })
  expect(marks.filter(Boolean).length / marks.length).toBeGreaterThanOrEqual(0.9)
})
