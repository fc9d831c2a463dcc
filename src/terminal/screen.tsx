import { Box } from 'ink'
import type { Theme } from '../text/paint.ts'
import { DIVIDING, type Frame, gutter } from '../viewer/frame.ts'
import { ListRows } from './rows.tsx'
import { TextLines } from './text-lines.tsx'

/** Draws a frame: header, what stands above the body, the list or page, the pane beside it, and the footer. */
export function Screen({ frame, theme }: { readonly frame: Frame; readonly theme: Theme }) {
  const { header, above, body, main, side, footer, height, columns } = frame
  const page = body.kind === 'page' ? body.lines.map((line, at) => [...gutter(body, at), ...line]) : []
  return (
    <Box flexDirection="column" width={columns}>
      <TextLines lines={[...header, ...above]} theme={theme} />
      <Box height={height} flexShrink={0}>
        <Box width={main + 2} flexShrink={0}>
          {body.kind === 'list' ? <ListRows body={body} theme={theme} /> : <TextLines lines={page} theme={theme} />}
        </Box>
        {side && <TextLines lines={Array.from({ length: height }, () => [DIVIDING])} theme={theme} />}
        {side && <TextLines lines={side} theme={theme} />}
      </Box>
      <TextLines lines={footer} theme={theme} />
    </Box>
  )
}
