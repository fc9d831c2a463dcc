import type { Fix } from '../model/problem.ts'

/** A text with corrections made in it, and which of them were: those that lie within another are left for a next time. */
export interface Mended {
  readonly text: string
  readonly made: readonly Fix[]
}

/** Makes corrections in a text; every other character stays as it is. */
export function mend(text: string, fixes: readonly Fix[]): Mended {
  const made: Fix[] = []
  let result = ''
  let from = 0
  for (const fix of [...fixes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (fix.from < from || fix.to < fix.from || fix.to > text.length || made.at(-1)?.from === fix.from) continue
    result += text.slice(from, fix.from) + fix.text
    from = fix.to
    made.push(fix)
  }
  return { text: result + text.slice(from), made }
}

/** The lines that differ between a text and what corrections make of it, as a diff shows them. */
export function changedLines(text: string, fixes: readonly Fix[]): string[] {
  const lines = new Map<number, Fix[]>()
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)]
  for (const fix of mend(text, fixes).made) {
    const start = starts.findLast((each) => each <= fix.from) ?? 0
    lines.set(start, [...(lines.get(start) ?? []), fix])
  }
  return [...lines].flatMap(([start, within]) => {
    const end = Math.max(lineEnd(text, start), ...within.map(({ to }) => lineEnd(text, to)))
    const shifted = within.map((fix) => ({ ...fix, from: fix.from - start, to: fix.to - start }))
    const before = text.slice(start, end)
    const after = mend(before, shifted).text
    return [`@@ line ${starts.indexOf(start) + 1} @@`, ...marked('-', before), ...marked('+', after)]
  })
}

function lineEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[\r\n]/)
  return found < 0 ? text.length : from + found
}

const marked = (sign: string, lines: string): string[] => lines.split(/\r\n?|\n/).map((line) => `${sign} ${line}`)
