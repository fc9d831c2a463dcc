import { expect, test } from 'vitest'
import { inTurns } from '../../src/shell/slices.ts'

test('a key that comes in one turn of the work is drawn before the next', async () => {
  const done: string[] = []
  function* work(): Generator<void, string> {
    const draw = () => done.push('key drawn')
    // A key is read, put together, taken in and drawn, each in a round of the event loop.
    setImmediate(() => setImmediate(() => setImmediate(() => setImmediate(draw))))
    const later = performance.now() + 50
    while (performance.now() < later);
    yield
    done.push('next turn')
    return 'all of it'
  }
  expect(await inTurns(work(), () => false)).toBe('all of it')
  expect(done).toEqual(['key drawn', 'next turn'])
})

test('work that is stopped between turns has no result', async () => {
  let slices = 0
  function* endless(): Generator<void, string> {
    for (;;) {
      slices++
      yield
    }
  }
  expect(await inTurns(endless(), () => true)).toBeUndefined()
  expect(slices).toBeGreaterThan(0)
})
