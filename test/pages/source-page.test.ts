import { expect, test } from 'vitest'
import { laySourcePage } from '../../src/pages/source-page.ts'
import { sourceView } from '../../src/views/source-view.ts'
import { runToEnd } from '../../src/work.ts'
import { linesOf } from '../support/page-text.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

function page(id: string, width: number): string[] {
  const view = runToEnd(sourceView(shippedWorld, id)) ?? expect.fail(`no source ${id}`)
  return linesOf(runToEnd(laySourcePage(shippedWorld, view, width)))
}

/** The lines from a heading to the next empty one. */
function under(lines: readonly string[], heading: string): string[] {
  const rest = lines.slice(lines.findIndex((line) => line.startsWith(heading)) + 1)
  return rest.slice(0, rest.indexOf(''))
}

test('datings beside the record stand in columns: date, event, how they compare', () => {
  const [, ...rows] = under(page('korea-herald', 116), 'Dated by them')
  expect(rows).toHaveLength(12)
  const [event, how] = ['US and South Korea begin a preliminary exercise', 'on the day']
  const first = rows.find((row) => row.includes(event)) ?? ''
  expect(first).toMatch(/^ {2}10 Aug 2021 /)
  for (const row of rows) {
    for (const start of [first.indexOf(event), first.indexOf(how)]) {
      expect(row.slice(start - 2, start)).toBe('  ')
      expect(row.slice(start)).toMatch(/^\S/)
    }
  }
})

test('without room for three columns how a dating compares goes on behind its event', () => {
  expect(under(page('korea-herald', 76), 'Dated by them').join('\n')).toMatch(
    /^ {2}10 Aug 2021 {14}US and South Korea begin a preliminary exercise ·\n {29}on the day$/m,
  )
})

test('a source is not named again beside its reports and claims, nor at the head of what it passes on', () => {
  const lines = page('korea-herald', 100)
  const said = ['Published', 'Said', 'Passed on'].flatMap((heading) => under(lines, heading)).join('\n')
  expect(said).toMatch(/ · 22 Aug 2021$/m)
  expect(said).not.toContain('Korea Herald')
  expect(said).toMatch(/ {2}Sung Kim( ·|$)/m)
  expect(under(page('yonhap', 100), 'Said').join('\n')).toContain('ANI ‹ Yonhap')
})
