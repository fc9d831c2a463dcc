/** The time that a processor gives this process, in milliseconds: unlike that of a clock, no other process takes of it. */
function used(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of a few times; one that is small enough needs no other. */
function least(act: () => void, enough: number): number {
  let best = used(act)
  for (let again = 0; again < 3 && best > enough; again += 1) best = Math.min(best, used(act))
  return best
}

/** A measure of this machine: to go through so many characters, one by one. What takes no longer is no hang. */
const yardstick = least(() => {
  const text = 'ab'.repeat(2_000_000)
  let sum = 0
  for (let round = 0; round < 4; round += 1) for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  if (sum === 0) throw new Error('nothing was gone through')
}, 0)

/**
 * Whether the time of what is done with a text grows as the text does: twice as long a text takes about twice the time,
 * and one of four times the length no eight times, as quadratic time would be sixteen times as long. Undefined where it
 * does, else the times.
 */
export function notLinear(
  textOf: (length: number) => string,
  length: number,
  act: (text: string) => unknown,
): string | undefined {
  const time = (times: number, enough: number): number => {
    const text = textOf(times * length)
    return least(() => act(text), enough)
  }
  const four = time(4, yardstick)
  if (four <= yardstick) return undefined
  const [one, two] = [time(1, 0), time(2, 0)]
  const base = Math.max(one, yardstick / 8)
  if (four < 8 * base && two < 4 * base) return undefined
  return `${one.toFixed(1)}, ${two.toFixed(1)}, ${four.toFixed(1)} ms; the measure is ${yardstick.toFixed(1)}`
}
