import { expect, test } from 'vitest'
import { toMarkdown } from '../../../src/write/markdown/to-markdown.ts'
import { compile } from '../../support/compile.ts'
import { allContents, asFootnotes } from '../../support/contents.ts'

/** Limits as small as that each is passed by few rows. */
const MOST = { briefing: { characters: 20_000, lines: 100 }, yaml: 5_000 }
const ROWS = 100
const LONG = 'and what was said of it at length '.repeat(10)

test('what is larger than a file may be is written in parts, and all of it comes back', () => {
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `${2031 + (at % 3)}-03-04,Event ${at} ,Group ${at % 50},Town ${at % 70},"Row ${at} ${LONG}"`,
  )
  const { dataset: read } = compile([
    { name: 'many.csv', text: ['date,title,actor,city,description', ...rows].join('\n') },
  ])
  const record = { text: LONG.slice(0, 20).trim(), source: 'The register' }
  const dataset = { ...read, events: read.events.map((event) => ({ ...event, record })) }
  const { files, changed } = toMarkdown(dataset, undefined, MOST)
  expect(changed).toEqual([])
  const names = files.map(({ name }) => name)
  for (const part of ['many.md', 'many-2.md', 'actors.yaml', 'events-1.yaml', 'events-2.yaml'])
    expect(names).toContain(part)
  for (const { name, text } of files) {
    expect(text.length).toBeLessThanOrEqual(name.endsWith('.md') ? MOST.briefing.characters : MOST.yaml)
  }
  const { dataset: back, problems } = compile(files)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(back.briefings[0]?.title).toBe('Many')
  expect(back.briefings[1]?.title).toBe('Many (2)')
  const [before, after] = [allContents(dataset, asFootnotes), allContents(back, asFootnotes)]
  expect(after.actors).toEqual(before.actors)
  expect(after.places).toEqual(before.places)
  const blocks = ({ briefings }: typeof before) =>
    briefings.flatMap(({ sections }) =>
      sections.flatMap((section) => section.blocks.map((block) => [section.heading, block])),
    )
  // The claims of a further part have its id in theirs.
  expect(JSON.stringify(blocks(after)).replace(/"many-\d+\./g, '"many.') === JSON.stringify(blocks(before))).toBe(true)
})

test('a briefing that is parted keeps its headings, also those that nothing stands under', () => {
  const claims = Array.from({ length: ROWS }, (_, at) => `- 2031-03-04: Claim ${at} ${LONG}\n`).join('')
  for (const text of [
    `# T\n\n## Intro\n\n## Big\n\n${claims}\n## Last\n`,
    `# T\n\n## Intro\n\n## Big\n\n${claims}\n## Between\n\n## More\n\n${claims}\n## Last\n`,
  ]) {
    const { dataset } = compile([{ name: 'a.md', text }])
    const { files } = toMarkdown(dataset, undefined, MOST)
    expect(files.length).toBeGreaterThan(1)
    const headings = files.flatMap(({ text }) => text.match(/^## .*/gm) ?? [])
    const wanted = [...text.matchAll(/^## .*/gm)].map(([heading]) => heading)
    expect([...new Set(headings)]).toEqual(wanted)
    expect(files.flatMap(({ text }) => text.match(/Claim \d+/g) ?? [])).toHaveLength(
      text.match(/Claim \d+/g)?.length ?? 0,
    )
  }
})
