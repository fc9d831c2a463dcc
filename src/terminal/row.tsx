import chalk from 'chalk'
import { Text } from 'ink'
import { memo } from 'react'
import type { Line, Span } from '../text/line.ts'
import { lookOf, shownText, type Theme } from '../text/paint.ts'

// Ink colours by chalk, which would ask the environment whether it may. The theme has been asked already.
chalk.level = 1

interface RowProps {
  readonly line: Line
  readonly theme: Theme
}

/** A line that is already fitted to its width, so that Ink has nothing to wrap or cut. Drawn again only when it changes. */
const Row = memo(function Row({ line, theme }: RowProps) {
  // Ink gives an empty text no height, and a line must keep its own.
  const runs = line.some(({ text }) => text !== '') ? line : BLANK
  return (
    <Text wrap="truncate">
      {runs.map(({ text, role, href }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a run is known by its place in the row
        <Run key={at} text={text} role={role} href={href} theme={theme} />
      ))}
    </Text>
  )
}, isSameRow)

const BLANK: Line = [{ text: ' ', role: 'plain' }]

/** A run of text in one role. */
const Run = memo(function Run({ text, role, href, theme }: Span & { readonly theme: Theme }) {
  const { bold = false, dim = false, underline = false, strike = false, color } = lookOf(role, theme)
  const shown = shownText({ text, href }, theme)
  if (!bold && !dim && !underline && !strike && color === undefined) return shown
  return (
    <Text bold={bold} dimColor={dim} underline={underline} strikethrough={strike} {...(color && { color })}>
      {shown}
    </Text>
  )
})

function isSameRow(before: RowProps, after: RowProps): boolean {
  if (before.theme !== after.theme || before.line.length !== after.line.length) return false
  return before.line.every(({ text, role, href }, at) => {
    const other = after.line[at]
    return text === other?.text && role === other.role && href === other.href
  })
}

/** Lines below each other. */
export function Rows({ lines, theme }: { readonly lines: readonly Line[]; readonly theme: Theme }) {
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place on the screen
    <Row key={at} line={line} theme={theme} />
  ))
}
