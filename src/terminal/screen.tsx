import { Box } from 'ink'
import type { Line } from '../text/line.ts'
import type { Theme } from '../text/paint.ts'
import { type Body, DIVIDING, type Frame, gutter } from '../viewer/frame.ts'
import { Choices } from './choices.tsx'
import { Rows } from './row.tsx'

/** Draws a frame: header, what stands above the body, the list or page, the pane beside it, and the footer. */
export function Screen({ frame, theme }: { readonly frame: Frame; readonly theme: Theme }) {
  const { header, above, body, choices, main, side, footer, height, columns } = frame
  const beside = side && Array.from({ length: height }, (_, at): Line => [DIVIDING, ...(side[at] ?? [])])
  return (
    <Box flexDirection="column" width={columns}>
      <Rows lines={[...header, ...above]} theme={theme} />
      <Box height={height} flexShrink={0}>
        <Box flexDirection="column" width={main + 2} flexShrink={0}>
          {choices ? <Choices body={body} choices={choices} theme={theme} /> : <List body={body} theme={theme} />}
        </Box>
        {beside && (
          <Box flexDirection="column" flexShrink={0}>
            <Rows lines={beside} theme={theme} />
          </Box>
        )}
      </Box>
      <Rows lines={footer} theme={theme} />
    </Box>
  )
}

/**
 * The visible part of a list or page, with the mark of the cursor beside what it is on: rows of any height, headers, and
 * only what is in view of a hundred thousand.
 */
function List({ body, theme }: { readonly body: Body; readonly theme: Theme }) {
  return <Rows lines={body.lines.map((line, at) => [...gutter(body, at), ...line])} theme={theme} />
}
