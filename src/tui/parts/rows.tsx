import { Text } from 'ink'
import SelectInput from 'ink-select-input'
import { createContext, useContext } from 'react'
import { paint, type Theme } from '../../text/paint.ts'
import { type Body, gutter } from '../frame.ts'

interface Row {
  readonly label: string
  readonly value: number
}

const Rows = createContext<{ readonly body: Body; readonly theme: Theme }>({
  body: { kind: 'list', lines: [], selected: { from: 0, to: 0 } },
  theme: { looks: 'none', ascii: false },
})

/**
 * The visible lines of a list. The lines under the cursor are one item, every other line is one. The program moves the
 * cursor itself, so the list is told which item is selected.
 */
export function ListRows({ body, theme }: { readonly body: Body; readonly theme: Theme }) {
  const { from, to } = body.selected
  const drawn = body.lines.map((line) => paint(line, theme) || ' ')
  const blocks = [...drawn.slice(0, from), ...(to > from ? [drawn.slice(from, to).join('\n')] : []), ...drawn.slice(to)]
  const items = blocks.map((label, value): Row => ({ label, value }))
  return (
    <Rows value={{ body, theme }}>
      <SelectInput
        // It takes its selection only when it is mounted.
        key={`${to > from ? from : 'none'} of ${items.length}`}
        items={items}
        initialIndex={from}
        isFocused={false}
        indicatorComponent={Indicator}
        itemComponent={Item}
      />
    </Rows>
  )
}

function Indicator({ isSelected }: { readonly isSelected?: boolean }) {
  const { body, theme } = useContext(Rows)
  const { from, to } = body.selected
  const marked = isSelected && to > from
  const lines = marked ? body.lines.slice(from, to).map((_, at) => gutter(body, from + at)) : [gutter(body, -1)]
  return <Text>{lines.map((line) => paint(line, theme)).join('\n')}</Text>
}

function Item({ label }: { readonly label: string }) {
  return <Text wrap="truncate">{label}</Text>
}
