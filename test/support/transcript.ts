import { expect } from 'vitest'
import type { World } from '../../src/model/world.ts'
import { answer, greet } from '../../src/speech/answer.ts'

/** A conversation as it stands in a terminal: each line that is typed, after the prompt, and what is answered to it. */
export function transcript(world: World, typed: readonly string[], prompt = '> ', asOf?: string): string[] {
  return exchanges(world, typed, asOf).flatMap(({ line, lines }) => [`${prompt}${line}`.trimEnd(), ...lines])
}

/**
 * Types what a written conversation says after `> `, and expects the answers that it gives. A line `...` stands for any
 * number of lines; empty lines only set exchanges apart.
 */
export function expectConversation(world: World, written: string, asOf?: string): void {
  const wanted: { readonly line: string; readonly lines: string[] }[] = []
  for (const line of written.split('\n').flatMap((each) => each.trim() || [])) {
    if (line.startsWith('>')) wanted.push({ line: line.slice(1).trim(), lines: [] })
    else wanted.at(-1)?.lines.push(line)
  }
  const typed = wanted.map(({ line }) => line)
  const given = exchanges(world, typed, asOf).map(({ line, lines }, at) => ({
    line,
    lines: withGap(lines, wanted[at]?.lines ?? []),
  }))
  expect(given).toEqual(wanted)
}

/** Lines with what `...` stands for in others left out. */
function withGap(lines: readonly string[], wanted: readonly string[]): readonly string[] {
  const gap = wanted.indexOf('...')
  const after = wanted.length - gap - 1
  if (gap < 0 || lines.length < gap + after) return lines
  return [...lines.slice(0, gap), '...', ...lines.slice(lines.length - after)]
}

interface Exchange {
  readonly line: string
  readonly lines: readonly string[]
}

function exchanges(world: World, typed: readonly string[], asOf?: string): Exchange[] {
  let { state } = greet(world, asOf)
  return typed.map((line) => {
    const answered = answer(world, state, line)
    state = answered.state
    return { line, lines: answered.lines }
  })
}
