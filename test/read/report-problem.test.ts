import { expect, test } from 'vitest'
import type { Problem } from '../../src/model/problem.ts'
import { compareProblems, formatProblem } from '../../src/read/report-problem.ts'
import { briefing, told, written } from './written.ts'

const printed = (text: string, name = '2019-04-17-x.md') =>
  written({ [name]: text })
    .problems.map(formatProblem)
    .join('\n')

test('a problem is printed with its place, its line, a caret and what to type', () => {
  expect(printed('# T\n\n- next Wednesday: Kim meets Putin\n')).toBe(
    [
      '2019-04-17-x.md:3:3: error: "next Wednesday" depends on when it was written; from 2019-04-17 it is 2019-04-24',
      '  3 | - next Wednesday: Kim meets Putin',
      '    |   ^',
      '    = type 2019-04-24',
    ].join('\n'),
  )
})

test('the caret stands under its mark after wide characters, tabs and what is not shown', () => {
  const lines = printed('- 김정은\tand\u200b \u001b[31m[[Kim]] #visit #meet').split('\n')
  expect(lines[1]).toBe('  1 | - 김정은 and   [31m[[Kim]] #visit #meet')
  expect(lines[2]).toBe(`    | ${' '.repeat(34)}^`)
})

test('of a long line the part around the mark is shown', () => {
  const [problem] = briefing(`- ${'word '.repeat(200)}#visit #meet ${'word '.repeat(200)}`).problems
  expect(problem?.column).toBe(1010)
  expect(problem?.source?.length).toBeLessThanOrEqual(160)
  expect(problem?.source?.slice(problem.caret)).toMatch(/^#meet word/)
})

test('a problem with a whole file has no line', () => {
  const problem: Problem = {
    severity: 'error',
    file: 'a.md',
    line: 0,
    column: 0,
    message: 'gone',
    hint: 'look elsewhere',
  }
  expect(formatProblem(problem)).toBe('a.md: error: gone\n    look elsewhere')
})

test('problems are ordered by file, line and column', () => {
  const at = (file: string, line: number, column: number): Problem => ({
    severity: 'error',
    file,
    line,
    column,
    message: '',
  })
  const ordered = [at('a', 2, 9), at('a', 10, 1), at('a', 10, 2), at('b', 1, 1)]
  expect([...ordered].reverse().sort(compareProblems)).toEqual(ordered)
})

test.each([
  ['- next Wednesday: x', '1:3 error "next Wednesday" depends on when it was written', '2019-04-24'],
  ['-   04/05/2019: x', '1:5 error "04/05/2019" can be 4 May 2019 or 5 April 2019', undefined],
  ['- **31 April 2019**: x', '1:5 error ', undefined],
])('dates that cannot be taken: %s', (text, start, suggestion) => {
  const [problem, other] = told(briefing(text))
  expect(problem).toContain(start)
  if (suggestion !== undefined) expect(problem).toContain(`→ type ${suggestion}`)
  expect(other).toBeUndefined()
  expect(briefing(text).dataset.claims[0]?.when).toBeUndefined()
})

test('ids come from paths, so that two folders may hold files of one name', () => {
  const { dataset, problems } = written({ 'a/x.md': '# One', 'b/x.md': '# Two', 'b/y/index.md': '# Three' })
  expect(dataset.briefings.map(({ id, title }) => [id, title])).toEqual([
    ['a-x', 'One'],
    ['b-x', 'Two'],
    ['b-y', 'Three'],
  ])
  expect(problems).toEqual([])
})

test('two paths that make one id are both there', () => {
  const { dataset, problems } = written({ 'a/x.md': '# One', 'a-x.md': '# Two' })
  expect(dataset.briefings.map(({ title }) => title).sort()).toEqual(['One', 'Two'])
  expect(new Set(dataset.briefings.map(({ id }) => id)).size).toBe(2)
  expect(problems).toEqual([])
})

test('a file with very many problems lists the first of them and says so', () => {
  const { problems } = briefing('- x #meet #visit\n'.repeat(1000))
  expect(problems).toHaveLength(201)
  expect(problems.map(({ message }) => message)).toContain('more than 200 problems; the rest is left out')
})

test('one bad file hides no other', () => {
  const { dataset, problems } = written({
    'a.md': '---\ntitle: [\n---\n# Bad',
    'b.md': '# Good',
    'actors.yaml': '- no\n- mapping',
  })
  expect(dataset.briefings.map(({ title }) => title)).toEqual(['Bad', 'Good'])
  expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
    ['a.md', 'error'],
    ['actors.yaml', 'error'],
  ])
})
