import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPresenter, type Presenter } from '../../src/painter/presenter.ts'

const begin = '\x1b[?2026h'
const end = '\x1b[?2026l'
/** What the terminal is asked, and answers when it has taken all before it. */
const ask = '\x1b[5n'
let written: string[]
let takes: boolean
let presenter: Presenter

beforeEach(() => {
  vi.useFakeTimers()
  written = []
  takes = true
  presenter = createPresenter(
    (bytes) => {
      written.push(bytes)
      return takes
    },
    { columns: 10, rows: 2 },
  )
  presenter.start()
})

afterEach(() => vi.useRealTimers())

/** Shows a frame and lets the turn of the event loop end. */
async function show(...lines: string[]) {
  presenter.show(lines)
  await Promise.resolve()
}

test('the first frame comes at once, in one write, as one update', async () => {
  await show('one')
  expect(written).toEqual([`${begin}\x1b[1;1Hone\x1b[K\x1b[2;1H\x1b[K${end}`])
})

test('a flush does not wait for the end of the turn', () => {
  presenter.show(['one'])
  presenter.flush()
  expect(written).toHaveLength(1)
})

test('frames of one turn are one write', async () => {
  presenter.show(['one'])
  await show('two')
  expect(written).toHaveLength(1)
  expect(written[0]).toContain('two')
})

test('within 16 ms only the last frame counts, and it is never lost', async () => {
  await show('one')
  await show('two')
  await show('three')
  expect(written).toHaveLength(1)
  vi.advanceTimersByTime(16)
  expect(written.slice(1)).toEqual([`${begin}\x1b[1;1Hthree${end}`])
})

test('after a pause the next frame comes at once again', async () => {
  await show('one')
  vi.advanceTimersByTime(16)
  await show('two')
  expect(written).toHaveLength(2)
})

test('an equal frame is not written', async () => {
  await show('one')
  vi.advanceTimersByTime(16)
  await show('one')
  vi.advanceTimersByTime(16)
  expect(written).toHaveLength(1)
})

test('a terminal that is full gets no more until it has drained, then the last frame', async () => {
  takes = false
  await show('one')
  await show('two')
  await show('three')
  vi.advanceTimersByTime(1_000)
  expect(written).toHaveLength(1)
  takes = true
  presenter.drained()
  await Promise.resolve()
  expect(written.slice(1)).toEqual([`${begin}\x1b[1;1Hthree${end}`])
})

test('a new size repaints every row, together with the frame that it brings about', async () => {
  await show('one')
  vi.advanceTimersByTime(16)
  presenter.resize({ columns: 3, rows: 1 })
  await show('stale frame')
  await show('new frame')
  expect(written).toHaveLength(1)
  vi.advanceTimersByTime(16)
  expect(written.slice(1)).toEqual([`${begin}\x1b[1;1H\x1b[Knew${end}`])
})

test('a storm of sizes does not hold the painting up', async () => {
  await show('one')
  for (let columns = 20; columns < 30; columns++) {
    presenter.resize({ columns, rows: 2 })
    vi.advanceTimersByTime(10)
  }
  expect(written.length).toBeGreaterThan(4)
})

test('the cursor is hidden until it is placed', async () => {
  presenter.setCursor({ row: 1, column: 4 })
  await show('one')
  expect(written[0]).toMatch(/\x1b\[2;5H\x1b\[\?25h\x1b\[\?2026l/)
})

test('moving or hiding only the cursor writes only that', async () => {
  presenter.setCursor({ row: 0, column: 0 })
  await show('one')
  vi.advanceTimersByTime(16)
  presenter.setCursor({ row: 0, column: 1 })
  await Promise.resolve()
  vi.advanceTimersByTime(16)
  presenter.setCursor(null)
  await Promise.resolve()
  expect(written.slice(1)).toEqual(['\x1b[1;2H\x1b[?25h', '\x1b[?25l'])
})

test('the cursor does not show while a frame is written, and comes back to its place', async () => {
  presenter.setCursor({ row: 0, column: 2 })
  await show('one')
  vi.advanceTimersByTime(16)
  await show('two')
  expect(written[1]).toBe(`${begin}\x1b[?25l\x1b[1;1Htwo\x1b[1;3H\x1b[?25h${end}`)
})

test('a place outside the screen is its edge', async () => {
  presenter.setCursor({ row: 99, column: -1 })
  await show('one')
  expect(written[0]).toContain('\x1b[2;1H\x1b[?25h')
})

test('stopped, it writes nothing; started again, all of the last frame', async () => {
  await show('one')
  presenter.stop()
  await show('two')
  vi.advanceTimersByTime(1_000)
  expect(written).toHaveLength(1)
  presenter.start()
  await Promise.resolve()
  expect(written.slice(1)).toEqual([`${begin}\x1b[1;1Htwo\x1b[K\x1b[2;1H\x1b[K${end}`])
})

test('it leaves no timer behind', async () => {
  await show('one')
  presenter.stop()
  expect(vi.getTimerCount()).toBe(0)
})

describe('over a slow line', () => {
  /** A frame of 800 bytes and a little more. */
  const large = (letter: string): string => letter.repeat(800)
  const asking = (letter: string) => expect.stringMatching(new RegExp(`${letter}{800}.*\\x1b\\[5n$`))

  async function showAfter(milliseconds: number, line: string) {
    vi.advanceTimersByTime(milliseconds)
    await show(line)
  }

  beforeEach(async () => {
    presenter.resize({ columns: 800, rows: 2 })
    vi.advanceTimersByTime(1_000)
    written = []
  })

  test('once much was sent without a pause, no frame is sent before there is room on the line', async () => {
    await show(large('a'))
    await showAfter(100, large('b'))
    expect(written).toEqual([expect.not.stringContaining(ask), asking('b')])
    presenter.answered()
    await showAfter(100, large('c'))
    for (const letter of 'defg') await showAfter(100, large(letter))
    expect(written.slice(2)).toEqual([asking('c')])
    presenter.answered()
    await Promise.resolve()
    expect(written.slice(3)).toEqual([asking('g')])
  })

  test('one frame is under way, however small, and when it is through the last of those that were shown meanwhile', async () => {
    await show(large('a'))
    await showAfter(100, large('b'))
    presenter.answered()
    for (const start of 'cdefg') await showAfter(16, start + large('b').slice(1))
    expect(written.slice(2)).toEqual([expect.stringContaining('c')])
    presenter.answered()
    await Promise.resolve()
    expect(written.slice(3)).toEqual([expect.stringContaining('g')])
  })

  test('a key let go after it was held over 4 kB a second leaves no more than one frame to be written', async () => {
    const asked: number[] = []
    let [sent, taken, framesAfter] = [0, 0, 0]
    for (let now = 0; now < 3_000; now += 1) {
      vi.advanceTimersByTime(1)
      if (now % 33 === 0 && now < 1_500) await show('abcdefgh'.charAt((now / 33) % 8).repeat(now === 0 ? 800 : 230))
      for (const bytes of written.splice(0)) {
        sent += bytes.length
        if (bytes.includes(ask)) asked.push(sent)
        if (now >= 1_500) framesAfter += 1
      }
      taken = Math.min(sent, taken + 4)
      for (; (asked[0] ?? Infinity) <= taken; asked.shift()) {
        presenter.answered()
        await Promise.resolve()
      }
    }
    expect(framesAfter).toBeLessThanOrEqual(1)
  })

  test('after a pause nothing is asked', async () => {
    await show(large('a'))
    await showAfter(300, large('b'))
    await showAfter(300, large('c'))
    expect(written.join('')).not.toContain(ask)
    expect(written).toHaveLength(3)
  })

  test('an answer that does not come is waited for two seconds, and then no more', async () => {
    await show(large('a'))
    await showAfter(100, large('b'))
    presenter.answered()
    await showAfter(100, large('c'))
    await showAfter(16, large('d'))
    vi.advanceTimersByTime(1_900)
    expect(written).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(100)
    expect(written).toHaveLength(4)
    for (const letter of 'efg') await showAfter(16, large(letter))
    expect(written).toHaveLength(7)
  })

  test('a terminal that never answers is never waited for', async () => {
    for (const letter of 'abcdef') await showAfter(16, large(letter))
    expect(written).toHaveLength(6)
  })

  test('whoever gives the terminal back waits for the answer, or a little', async () => {
    const settled = vi.fn()
    presenter.settle(settled)
    expect(settled).toHaveBeenCalledTimes(1)
    await show(large('a'))
    await showAfter(100, large('b'))
    presenter.settle(settled)
    expect(settled).toHaveBeenCalledTimes(1)
    presenter.answered()
    expect(settled).toHaveBeenCalledTimes(2)
    await showAfter(100, large('c'))
    presenter.settle(settled)
    vi.advanceTimersByTime(300)
    expect(settled).toHaveBeenCalledTimes(3)
  })

  test('whoever waited is called once, also where they stop the presenter themselves', async () => {
    await show(large('a'))
    await showAfter(100, large('b'))
    const settled = vi.fn(() => presenter.stop())
    presenter.settle(settled)
    vi.advanceTimersByTime(300)
    expect(settled).toHaveBeenCalledTimes(1)
  })

  test('a key that is held over a line of 4 kB a second stops moving the screen soon after its release, whenever that is', async () => {
    const asked: number[] = []
    let [sent, taken, most] = [0, 0, 0]
    for (let now = 0; now < 3_000; now += 1) {
      vi.advanceTimersByTime(1)
      if (now % 33 === 0) await show('abcdefgh'.charAt((now / 33) % 8).repeat(now === 0 ? 800 : 230))
      for (const bytes of written.splice(0)) {
        sent += bytes.length
        if (bytes.includes(ask)) asked.push(sent)
      }
      taken = Math.min(sent, taken + 4)
      for (; (asked[0] ?? Infinity) <= taken; asked.shift()) {
        presenter.answered()
        await Promise.resolve()
      }
      most = Math.max(most, sent - taken)
    }
    expect(most / 4).toBeLessThan(500)
  })
})
