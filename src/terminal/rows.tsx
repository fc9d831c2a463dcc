import { Text } from 'ink'
import SelectInput from 'ink-select-input'
import { createContext, useContext } from 'react'
import type { Theme } from '../text/paint.ts'
import { type Body, gutter } from '../viewer/frame.ts'
import { painted } from './text-lines.tsx'

/** The painted gutter of the lines under the cursor. */
const Marks = createContext('')

/**
 * The visible lines of a list. What stands above the cursor is one item, what is under it is one, and what stands
 * below it. The program moves the cursor itself, so the list is told which item is selected.
 */
export function ListRows({ body, theme }: { readonly body: Body; readonly theme: Theme }) {
  const { lines, selected } = body
  const { from, to } = selected
  const items = [
    { value: 'above', lines: lines.slice(0, from) },
    { value: 'selected', lines: lines.slice(from, to) },
    { value: 'below', lines: lines.slice(to) },
  ].flatMap(({ value, lines }) => (lines.length > 0 ? [{ value, label: painted(lines, theme) }] : []))
  const marks = lines.slice(from, to).map((_, at) => gutter(body, from + at))
  return (
    <Marks value={painted(marks, theme)}>
      <SelectInput
        // It takes its selection only when it is mounted.
        key={items.map(({ value }) => value).join()}
        items={items}
        initialIndex={items.findIndex(({ value }) => value === 'selected')}
        isFocused={false}
        indicatorComponent={Indicator}
        itemComponent={Item}
      />
    </Marks>
  )
}

/** Not selected, an item needs only the room of the gutter. */
function Indicator({ isSelected }: { readonly isSelected?: boolean }) {
  const marks = useContext(Marks)
  return <Text>{isSelected ? marks : '  '}</Text>
}

function Item({ label }: { readonly label: string }) {
  return <Text wrap="truncate">{label}</Text>
}
