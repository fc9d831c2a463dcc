import { vi } from 'vitest'

/** A clock by which everything takes long, so that work yields wherever it may. Returns what puts the real one back. */
export function slowClock(): () => void {
  let now = performance.now()
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 10
    return now
  })
  return () => clock.mockRestore()
}
