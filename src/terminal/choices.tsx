import { Box } from 'ink'
import SelectInput, { type ItemProps } from 'ink-select-input'
import type { FC } from 'react'
import type { Line } from '../text/line.ts'
import type { Theme } from '../text/paint.ts'
import { type Body, type Frame, gutter } from '../viewer/frame.ts'
import { Rows } from './row.tsx'

/** A choice as the component that draws it gets it. */
interface Choice extends ItemProps {
  readonly lines: readonly Line[]
  readonly theme: Theme
}

/**
 * The visible choices of a short list. The state says which is selected, and keys go to it, so that the list is told:
 * it takes its selection only when it is mounted, and is mounted again with another.
 */
export function Choices({
  body,
  choices,
  theme,
}: {
  body: Body
  choices: NonNullable<Frame['choices']>
  theme: Theme
}) {
  const rows = body.lines.map((line, at): Line => [...gutter(body, at), ...line])
  let next = 0
  const items = choices.map(({ value, lines }) => {
    const from = next
    next += lines
    return { value, label: value, from, lines: rows.slice(from, next), theme }
  })
  return (
    <SelectInput
      key={[body.selected.from, ...choices.map(({ value }) => value)].join('\n')}
      items={items}
      initialIndex={items.findIndex(({ from }) => from === body.selected.from)}
      isFocused={false}
      indicatorComponent={NoIndicator}
      // It hands on all that an item holds, but its types name only the label.
      itemComponent={ChoiceRows as FC<ItemProps>}
    />
  )
}

/** The rows have their mark in the gutter, as in every list. */
const NoIndicator = () => null

const ChoiceRows = ({ lines, theme }: Choice) => (
  <Box flexDirection="column">
    <Rows lines={lines} theme={theme} />
  </Box>
)
