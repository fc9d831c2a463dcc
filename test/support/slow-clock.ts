import { vi } from 'vitest'

/** The latest time that a slow clock has shown: the next one goes on from there, as work remembers when it is due. */
let latest = 0

/** A clock by which everything takes long, so that work yields wherever it may. Returns what puts the real one back. */
export function slowClock(): () => void {
  latest = Math.max(latest, performance.now())
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    latest += 10
    return latest
  })
  return () => clock.mockRestore()
}
