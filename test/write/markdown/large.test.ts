import { expect, test } from 'vitest'
import { LARGEST_BRIEFING, LARGEST_YAML } from '../../../src/read/limits.ts'
import { toMarkdown } from '../../../src/write/markdown/to-markdown.ts'
import { compile } from '../../support/compile.ts'
import { allContents, asFootnotes } from '../../support/contents.ts'

/** Rows enough that neither their text nor what is declared of their events is read in one file. */
const ROWS = 650
const LONG = 'and what was said of it at length '.repeat(200)

test('what is larger than a file may be is written in parts, and all of it comes back', () => {
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `${2031 + (at % 3)}-03-04,Event ${at} ,Group ${at % 50},Town ${at % 70},"Row ${at} ${LONG}"`,
  )
  const { dataset: read } = compile([
    { name: 'many.csv', text: ['date,title,actor,city,description', ...rows].join('\n') },
  ])
  const record = { text: LONG.slice(0, 2000).trim(), source: 'The register' }
  const dataset = { ...read, events: read.events.map((event) => ({ ...event, record })) }
  const { files, changed } = toMarkdown(dataset)
  expect(changed).toEqual([])
  const names = files.map(({ name }) => name)
  expect(names).toEqual(['many.md', 'many-2.md', 'actors.yaml', 'places.yaml', 'events-1.yaml', 'events-2.yaml'])
  for (const { name, text } of files) {
    expect(text.length).toBeLessThanOrEqual(name.endsWith('.md') ? LARGEST_BRIEFING.characters : LARGEST_YAML)
  }
  const { dataset: back, problems } = compile(files)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(back.briefings.map(({ title }) => title)).toEqual(['Many', 'Many (2)'])
  const [before, after] = [allContents(dataset, asFootnotes), allContents(back, asFootnotes)]
  expect(after.actors).toEqual(before.actors)
  expect(after.places).toEqual(before.places)
  const blocks = ({ briefings }: typeof before) =>
    briefings.flatMap(({ sections }) =>
      sections.flatMap((section) => section.blocks.map((block) => [section.heading, block])),
    )
  expect(blocks(after)).toEqual(blocks(before))
}, 120_000)
