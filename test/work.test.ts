import { afterEach, expect, test, vi } from 'vitest'
import { afterKeys, inChunks, pace, runBetweenKeys, runToEnd } from '../src/work.ts'

afterEach(() => vi.restoreAllMocks())

/** A key that is read, put together, taken in and drawn, each in a round of the event loop. */
function pressKey(drawn: () => void): void {
  setImmediate(() => setImmediate(() => setImmediate(() => setImmediate(drawn))))
}

test('a key that has come is drawn before the next piece of work, and one that comes then before the piece after it', async () => {
  const done: string[] = []
  pressKey(() => done.push('first key'))
  await afterKeys()
  done.push('work')
  pressKey(() => done.push('second key'))
  await afterKeys()
  done.push('more work')
  expect(done).toEqual(['first key', 'work', 'second key', 'more work'])
})

test('a key that comes in one turn of the work is drawn before the next', async () => {
  const done: string[] = []
  function* work(): Generator<void, string> {
    pressKey(() => done.push('key drawn'))
    const later = performance.now() + 50
    while (performance.now() < later);
    yield
    done.push('next turn')
    return 'all of it'
  }
  expect(await runBetweenKeys(work())).toBe('all of it')
  expect(done).toEqual(['key drawn', 'next turn'])
})

test('work that is stopped between turns has no result', async () => {
  let pieces = 0
  function* endless(): Generator<void, string> {
    for (;;) {
      pieces++
      yield
    }
  }
  expect(await runBetweenKeys(endless(), () => false)).toBeUndefined()
  expect(pieces).toBeGreaterThan(0)
})

test('what the work yielded last is told before each pause', async () => {
  const told: number[] = []
  function* work(): Generator<number, number> {
    for (let number = 1; number < 4; number++) {
      const later = performance.now() + 5
      while (performance.now() < later);
      yield number
    }
    return 4
  }
  expect(await runBetweenKeys(work(), (number) => void told.push(number))).toBe(4)
  expect(told).toEqual([1, 2, 3])
})

test('work that goes on for longer than a millisecond is to yield, once for each', () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1_000_000)
  expect(pace()).toBe(true)
  expect(pace()).toBe(false)
  clock.mockReturnValue(1_000_000.9)
  expect(pace()).toBe(false)
  clock.mockReturnValue(1_000_001)
  expect([pace(), pace()]).toEqual([true, false])
})

test.each([0, 1, 63, 64, 65, 10_000])('a loop of %i rounds in chunks goes through each once, in order', (length) => {
  const seen: number[] = []
  runToEnd(
    inChunks(length, (from, to) => {
      for (let at = from; at < to; at++) seen.push(at)
    }),
  )
  expect(seen).toEqual(Array.from({ length }, (_, at) => at))
})

test('rounds that take long are run fewer at a time, and quick ones more', () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const sizes = (cost: number): number[] => {
    const found: number[] = []
    const work = inChunks(1000, (from, to) => {
      found.push(to - from)
      now += (to - from) * cost
    })
    while (!work.next().done);
    return found
  }
  expect(sizes(1).slice(0, 4)).toEqual([64, 32, 16, 8])
  expect(sizes(0.0001).slice(0, 4)).toEqual([64, 128, 256, 512])
})

test('work run to its end at once does not pause, and what is run after it does again', () => {
  const ran: string[] = []
  function* paced(): Generator<undefined, number> {
    ran.push(`${pace()}`)
    yield* inChunks(1000, (from, to) => ran.push(`${from} to ${to}`))
    return runToEnd(inner())
  }
  function* inner(): Generator<undefined, number> {
    if (pace()) yield
    return 4
  }
  expect(runToEnd(paced())).toBe(4)
  expect(ran).toEqual(['false', '0 to 1000'])
  expect(() => runToEnd(failing())).toThrow('as it should')
  vi.spyOn(performance, 'now').mockReturnValue(5_000_000)
  expect(pace()).toBe(true)
})

// biome-ignore lint/correctness/useYield: it fails before it would
function* failing(): Generator<undefined> {
  throw new Error('as it should')
}
