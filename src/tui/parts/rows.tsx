import { Text } from 'ink'
import SelectInput from 'ink-select-input'
import { createContext, useContext } from 'react'
import type { Line } from '../../text/line.ts'
import { type Body, gutter } from '../frame.ts'
import { paint, type Theme } from '../../text/paint.ts'

interface Row {
  readonly label: string
  readonly value: number
}

const Rows = createContext<{ readonly body: Body; readonly theme: Theme }>({
  body: { kind: 'list', lines: [], selected: { from: 0, to: 0 } },
  theme: { colour: false, ascii: false },
})

/** The visible rows of a list. The program moves the cursor itself, so the list is told which row is selected. */
export function ListRows({ body, theme }: { readonly body: Body; readonly theme: Theme }) {
  const items = body.lines.map((line, value): Row => ({ label: paint(line, theme) || ' ', value }))
  const { from, to } = body.selected
  return (
    <Rows value={{ body, theme }}>
      <SelectInput
        // It takes its selection only when it is mounted.
        key={`${from < to ? from : 'none'} of ${items.length}`}
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
  const line: Line = isSelected ? gutter(body, body.selected.from) : gutter(body, -1)
  return <Text>{paint(line, theme)}</Text>
}

function Item({ label }: { readonly label: string }) {
  return <Text wrap="truncate">{label}</Text>
}
