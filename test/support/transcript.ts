import { answer, greet } from '../../src/conversation/answer.ts'
import type { World } from '../../src/dataset/world.ts'

/** A conversation as it stands in a terminal: each line that is typed, after the prompt, and what is answered to it. */
export function transcript(world: World, typed: readonly string[], prompt = '> ', asOf?: string): string[] {
  let { state } = greet(world, asOf)
  return typed.flatMap((line) => {
    const answered = answer(world, state, line)
    state = answered.state
    return [`${prompt}${line}`.trimEnd(), ...answered.lines]
  })
}
