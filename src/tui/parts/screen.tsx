import { Box, Text } from 'ink'
import { paint, type Theme } from '../../text/paint.ts'
import { DIVIDING, type Frame, gutter } from '../frame.ts'
import { ListRows } from './rows.tsx'
import { TextLine } from './text-line.tsx'

/** Draws a frame: header, what stands above the body, the list or page, the pane beside it, and the footer. */
export function Screen({ frame, theme }: { readonly frame: Frame; readonly theme: Theme }) {
  const { header, above, body, main, side, footer, height, columns } = frame
  return (
    <Box flexDirection="column" width={columns}>
      {stacked([...header, ...above], theme)}
      <Box height={height} flexShrink={0}>
        <Box flexDirection="column" width={main + 2} flexShrink={0}>
          {body.kind === 'list' ? (
            <ListRows body={body} theme={theme} />
          ) : (
            stacked(
              body.lines.map((line, at) => [...gutter(body, at), ...line]),
              theme,
            )
          )}
        </Box>
        {side && (
          <>
            <Text>{Array.from({ length: height }, () => paint([DIVIDING], theme)).join('\n')}</Text>
            <Box flexDirection="column">{stacked(side, theme)}</Box>
          </>
        )}
      </Box>
      {stacked(footer, theme)}
    </Box>
  )
}

const stacked = (lines: Frame['header'], theme: Theme) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a line of the screen is its place, nothing else tells two apart
  lines.map((line, at) => <TextLine key={at} line={line} theme={theme} />)
