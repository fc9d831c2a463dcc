import { expect, test } from 'vitest'
import { threadList } from '../../src/pages/thread-list.ts'
import { linesOf } from '../support/page-text.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'

const names = [...new Set(shippedWorld.dataset.claims.flatMap(({ threads = [] }) => threads))].sort()

test.each([37, 77, 116])(
  'at %d cells each thread is a line with its whole name and how many claims it has',
  (width) => {
    const [heading, ...lines] = linesOf(threadList(shippedWorld, width))
    expect(heading).toBe('Lines of claims · 5 threads')
    expect(lines).toHaveLength(names.length)
    for (const [at, name] of names.entries()) {
      const claims = shippedWorld.dataset.claims.filter(({ threads = [] }) => threads.includes(name)).length
      expect(lines[at]).toMatch(new RegExp(`^${name} +${claims} claims?`))
      expect(lines[at]?.length).toBeLessThanOrEqual(width)
    }
  },
)

test('in how many briefings is said where all have room for it', () => {
  for (const line of linesOf(threadList(shippedWorld, 77)).slice(1)) expect(line).toMatch(/ claims? in \d+ briefings?$/)
})
