import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isMadeByKbrief } from '../../src/shell/made-by-kbrief.ts'
import { serialise } from '../../src/storage/serialise.ts'
import { EXPORTERS } from '../../src/write/exporters.ts'
import { askShell } from '../support/ask-shell.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { shipped } from '../support/shipped-briefings.ts'

const isMade = (text: string): boolean => {
  const file = join(scratchFolder(), 'there')
  writeFileSync(file, text)
  return isMadeByKbrief(file)
}

test.each([5, 500])('a compiled dataset of %i briefings is known as one, however it is laid out', (count) => {
  const [briefing] = shipped.dataset.briefings
  const more = Array.from({ length: count - 5 }, (_, at) => ({ ...briefing, id: `more-${at}` }))
  const dataset = serialise({
    ...shipped.dataset,
    briefings: [...shipped.dataset.briefings, ...more],
  } as typeof shipped.dataset)
  expect(isMade(dataset)).toBe(true)
  expect(isMade(JSON.stringify(JSON.parse(dataset), null, 2))).toBe(false)
})

test('what is in a file of its own is not taken for ours', () => {
  expect(isMade('')).toBe(true)
  expect(['{"schema":1}', 'date,text\n', '<!doctype html><title>kbrief</title>', 'PAR1'].filter(isMade)).toEqual([])
})

test.each(EXPORTERS.filter(({ name }) => name !== 'markdown').map(({ name }) => name))(
  'a file of export %s is known again',
  async (name) => {
    const file = join(scratchFolder(), 'out')
    expect((await askShell(['export', name, '-o', file])).code).toBe(0)
    expect(isMadeByKbrief(file)).toBe(true)
  },
)
