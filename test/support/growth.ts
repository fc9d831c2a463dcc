/** The time that a processor gives this process, in milliseconds: unlike that of a clock, no other process takes of it. */
function used(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least of a few times. */
const least = (act: () => void): number => Math.min(...Array.from({ length: 4 }, () => used(act)))

/** A measure of this machine: to go through so many characters, one by one. What takes no longer is no hang. */
const yardstick = least(() => {
  const text = 'ab'.repeat(2_000_000)
  let sum = 0
  for (let round = 0; round < 4; round += 1) for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  if (sum === 0) throw new Error('nothing was gone through')
})

/**
 * The times of what is done with a text of one, two and four times a length, where they grow as the square of it does:
 * four times each. Undefined where they grow as the length, or by a step.
 */
export function notLinear(
  textOf: (length: number) => string,
  length: number,
  act: (text: string) => unknown,
): string | undefined {
  const reading = (times: number): (() => void) => {
    const text = textOf(times * length)
    return () => act(text)
  }
  const grows = (four: number, one: number): boolean => four > 8 * Math.max(one, yardstick / 8)
  // Once is enough where nothing is wrong.
  const first = used(reading(4))
  if (!grows(first, 0) || !grows(first, used(reading(1)))) return undefined
  const [one, two, four] = [least(reading(1)), least(reading(2)), least(reading(4))]
  if (!grows(four, one) || four < 3.2 * two) return undefined
  return `${one.toFixed(1)}, ${two.toFixed(1)}, ${four.toFixed(1)} ms; the measure is ${yardstick.toFixed(1)}`
}
