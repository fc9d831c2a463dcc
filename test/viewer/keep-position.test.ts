import { expect, test } from 'vitest'
import type { Problem } from '../../src/model/problem.ts'
import { makeWorld } from '../../src/model/world.ts'
import { rebase } from '../../src/viewer/keep-position.ts'
import type { Library } from '../../src/viewer/library.ts'
import { compile } from '../support/compile.ts'
import { opened, press, trail } from '../support/reader.ts'

const written = (...items: string[]): Library => ({
  world: makeWorld(
    compile([
      { name: '2024-05-01-harvest.md', text: `# The harvest\n\n${items.map((item) => `- ${item}`).join('\n')}\n` },
    ]).dataset,
  ),
  problems: [],
})

const claimOf = ({ world }: Library, text: string): string =>
  world.dataset.claims.find((claim) => claim.text === text)?.id ?? expect.fail(`no claim “${text}”`)

const before = written('2024-04-01: The mill opens', '2024-04-02: The river rises', '2024-04-03: The bridge closes')
const reading = press(opened(), '<enter>jj', before)

test('a claim typed above the one under the cursor does not move the reader from it', () => {
  const after = written(
    '2024-03-31: The frost ends',
    '2024-04-01: The mill opens',
    '2024-04-02: The river rises',
    '2024-04-03: The bridge closes',
  )
  expect(trail(reading, before)).toBe(
    `briefings > briefing 2024-05-01-harvest @ claim ${claimOf(before, 'The bridge closes')}`,
  )
  expect(trail(rebase(before, after, reading), after)).toBe(
    `briefings > briefing 2024-05-01-harvest @ claim ${claimOf(after, 'The bridge closes')}`,
  )
})

test('when the claim under the cursor is gone, the reader stays where it stood', () => {
  const after = written('2024-04-01: The mill opens', '2024-04-02: The river rises')
  const there = rebase(before, after, reading)
  expect(trail(press(there, 'k', after), after)).toContain(`claim ${claimOf(after, 'The mill opens')}`)
})

test('the same library again changes nothing', () => {
  expect(rebase(before, before, reading)).toEqual(reading)
})

const problem = (line: number, message: string): Problem => ({
  severity: 'error',
  file: 'harvest.md',
  line,
  column: 3,
  message,
})

test('a new problem is told, and one known before is not', () => {
  const broken = { ...before, problems: [problem(4, 'there is no 31 April')] }
  expect(rebase(before, broken, reading).notice).toBe('harvest.md:4: there is no 31 April (! shows it)')
  const moved = { ...before, problems: [problem(5, 'there is no 31 April')] }
  expect(rebase(broken, moved, reading).notice).toBeUndefined()
  const worse = { ...before, problems: [...moved.problems, problem(6, 'one'), problem(7, 'two')] }
  expect(rebase(moved, worse, reading).notice).toBe('harvest.md:6: one and 1 more problem (! shows them)')
})

test('the problems of a folder that is read for the first time are no news', () => {
  const first = { ...before, reading: '1 file of 2' }
  expect(rebase(first, { ...before, problems: [problem(4, 'one')] }, reading).notice).toBeUndefined()
})
