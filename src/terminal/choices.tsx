import SelectInput, { type ItemProps } from 'ink-select-input'
import type { FC } from 'react'
import type { Line } from '../text/line.ts'
import type { Theme } from '../text/paint.ts'
import { type Body, gutter } from '../viewer/frame.ts'
import { Row } from './row.tsx'

/** A choice as the component that draws it gets it. */
interface Choice extends ItemProps {
  readonly line: Line
  readonly theme: Theme
}

/**
 * The visible choices of a short list. The state says which is selected, and keys go to it, so that the list is told:
 * it takes its selection only when it is mounted, and is mounted again with another.
 */
export function Choices({ body, values, theme }: { body: Body; values: readonly string[]; theme: Theme }) {
  const { lines, selected } = body
  const items = values.map((value, at) => {
    const line: Line = [...gutter(body, at), ...(lines[at] ?? [])]
    return { value, label: value, line, theme }
  })
  return (
    <SelectInput
      key={[selected.from, ...values].join('\n')}
      items={items}
      initialIndex={selected.from}
      isFocused={false}
      indicatorComponent={NoIndicator}
      // It hands on all that an item holds, but its types name only the label.
      itemComponent={ChoiceRow as FC<ItemProps>}
    />
  )
}

/** The row has its mark in the gutter, as in every list. */
const NoIndicator = () => null

const ChoiceRow = ({ line, theme }: Choice) => <Row line={line} theme={theme} />
