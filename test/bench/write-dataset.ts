// Writes a generated dataset as one compiled file, or as a folder of Markdown when the path has no ending .json;
// prints the title of the briefing that lists show first.
// node write-dataset.mjs BRIEFINGS EVENTS CLAIMS PATH
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { byTopic, latestFirst } from '../../src/model/topics.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { toMarkdown } from '../../src/write/markdown/to-markdown.ts'
import { generateDataset } from './generate.ts'

const [briefings = 0, events = 0, claims = 0] = process.argv.slice(2, 5).map(Number)
const path = process.argv[5] ?? ''
const dataset = generateDataset({ briefings, events, claims })
if (path.endsWith('.json')) {
  writeFileSync(path, serialise(dataset))
} else {
  mkdirSync(path, { recursive: true })
  for (const { name, text } of toMarkdown(dataset).files) writeFileSync(join(path, name), text)
}
process.stdout.write(byTopic(latestFirst(dataset.briefings))[0]?.briefings[0]?.title ?? '')
