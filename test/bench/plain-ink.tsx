// The yardstick: the same list of briefings drawn by Ink as it comes, in a window of the terminal's height.
// node plain-ink.mjs DATASET
import { readFileSync } from 'node:fs'
import { Box, render, Text } from 'ink'
import SelectInput from 'ink-select-input'
import type { Dataset } from '../../src/model/model.ts'
import { byTopic, latestFirst } from '../../src/model/topics.ts'

const { briefings } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Dataset
const { columns, rows } = process.stdout
const listed = byTopic(latestFirst(briefings)).flatMap((topic) => topic.briefings)
const items = listed.map(({ id, title, date }) => ({ key: id, label: `${date}  ${title}`, value: id }))

const Row = ({ label, isSelected = false }: { label: string; isSelected?: boolean }) => (
  <Text bold={isSelected} wrap="truncate">
    {label}
  </Text>
)

function Briefings() {
  return (
    <Box flexDirection="column" height={rows - 1} width={columns}>
      <Text bold>Briefings</Text>
      <SelectInput items={items} itemComponent={Row} limit={rows - 3} />
      <Text dimColor>{`${items.length} briefings`}</Text>
    </Box>
  )
}

render(<Briefings />)
