import { expect, test } from 'vitest'
import { draftSlices } from '../../src/read/file-draft.ts'
import { slowClock } from '../support/slow-clock.ts'

test('a long file is read with a pause for keys at each of its items', () => {
  const items = Array.from({ length: 500 }, (_, at) => `- 2031-05-12: [[Ada Berg]] opens mill ${at} #meet`)
  const restore = slowClock()
  const pauses = [...draftSlices({ name: '2031-05-14-mill.md', text: `# Mills\n\n${items.join('\n')}\n` })].length
  restore()
  expect(pauses).toBeGreaterThan(items.length)
})
