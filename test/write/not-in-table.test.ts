import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { notInTable } from '../../src/write/not-in-table.ts'
import { written } from '../read/written.ts'
import { askShell } from '../support/ask-shell.ts'

const NOTE = `---
tags: [ferry]
retracted: 2031-04-01
source:
  outlet: Coast Agency
  author: Mia Holm
  published: 2031-03-04
---
# Ferries

What it is about.

## Ahead

- 2031-03-09: [[Ada Berg]] sails @[[Port Elm]]

A paragraph.
`

test('what a table of claims has no place for is counted', () => {
  const { dataset } = written({
    '2031-03-04-a.md': NOTE,
    '2031-03-05-b.md': '- 2031-03-05: x\n',
    'places.yaml': 'Port Elm: { otherNames: [Elm] }\n',
  })
  expect(notInTable(makeWorld(dataset), dataset.claims)).toEqual([
    '1 bottom line',
    '1 heading',
    '1 paragraph',
    '1 day of publication',
    '1 report’s author, dateline or kind',
    '1 list of tags',
    '2 actors’ kinds, roles or other names',
    '1 place’s other names',
  ])
  const [, other] = dataset.claims
  expect(other && notInTable(makeWorld(dataset), [other])).toEqual([])
})

test('and told beside the table', async () => {
  const { code, err } = await askShell(['export', 'csv'])
  expect(code).toBe(0)
  expect(err).toMatch(/^kbrief: a table of claims has no place for 5 bottom lines, \d+ headings, .*names\.\n$/)
})
