import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { beginOpening, openData } from '../../src/shell/open-data.ts'
import { serialise } from '../../src/storage/serialise.ts'
import type { Library, Opening } from '../../src/viewer/library.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { shipped } from '../support/shipped-briefings.ts'

const nowhere = pathToFileURL('/nowhere')

/** Follows an opening until the test ends; gives what was shown and what was said. */
function following({ follow }: Opening) {
  const shown: Library[] = []
  const said: string[] = []
  const stop = follow?.(
    (library) => shown.push(library),
    (why) => said.push(why),
  )
  onTestFinished(() => stop?.())
  return { shown, said }
}

const titles = (library: Library | undefined) => library?.world.dataset.briefings.map(({ title }) => title)

/** A compiled dataset large enough to be shown by its head first. */
function largeFile(): string {
  const file = join(scratchFolder(), 'large.json')
  const [briefing] = shipped.dataset.briefings
  if (!briefing) throw new Error('no briefing')
  const more = Array.from({ length: 9000 }, (_, at) => ({ ...briefing, id: `more-${at}`, sections: [] }))
  writeFileSync(file, serialise({ ...shipped.dataset, briefings: [...shipped.dataset.briefings, ...more] }))
  return file
}

test('a large dataset is listed at once, and there as a whole a little later', async () => {
  const opening = await beginOpening(largeFile(), nowhere)
  expect(opening.first.reading).toBe('the claims')
  expect(opening.first.count).toBe(9005)
  expect(titles(opening.first)?.length).toBeLessThan(500)
  expect(opening.first.world.dataset.claims).toEqual([])
  const list = opening.list?.()
  expect(list?.reading).toBe('the claims')
  expect(list?.count).toBeUndefined()
  expect(titles(list)).toHaveLength(9005)
  const { shown } = following(opening)
  await vi.waitFor(() => expect(shown).toHaveLength(1), 20_000)
  expect(titles(shown[0])).toEqual(titles(list))
  expect(shown[0]?.world.dataset.claims).toEqual(shipped.dataset.claims)
  expect(shown[0]?.reading).toBeUndefined()
})

test('a list that cannot be read leaves the first of it on the screen until it is told why', async () => {
  const file = largeFile()
  writeFileSync(file, readFileSync(file, 'utf8').replace('"contents":{', '"contents":{{'))
  const opening = await beginOpening(file, nowhere)
  expect(titles(opening.list?.())).toEqual(titles(opening.first))
})

test('a record that is wrong is told by its place, while the list stays', async () => {
  const file = largeFile()
  const text = serialise(shipped.dataset)
  writeFileSync(file, `${text.replace('"status":"happened"', '"status":"perhaps"')}${' '.repeat(1024 * 1024)}`)
  const { shown, said } = following(await beginOpening(file, nowhere))
  await vi.waitFor(() => expect(shown).toHaveLength(1), 20_000)
  expect(shown[0]?.unread).toMatch(/large\.json cannot be opened: events\[0\]\.status/)
  expect(titles(shown[0])).toHaveLength(5)
  expect(said).toEqual([])
})

test('a small folder is whole from the start, and followed as its files are saved', async () => {
  const folder = scratchFolder()
  const file = join(folder, '2024-05-01-mill.md')
  writeFileSync(file, '# The mill opens\n\n- 2024-05-01: It opens\n')
  // However long the machine takes for one note, it is not waited for as if it were many.
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const opening = await beginOpening(folder, nowhere).finally(() => vi.useRealTimers())
  expect(titles(opening.first)).toEqual(['The mill opens'])
  const { shown } = following(opening)
  writeFileSync(file, '# The mill burns\n\n- 2024-04-31: It burns\n')
  await vi.waitFor(() => expect(titles(shown.at(-1))).toEqual(['The mill burns']), 20_000)
  expect(shown.at(-1)?.problems.map(({ line }) => line)).toEqual([3])
  writeFileSync(join(folder, 'second.md'), '# The river rises\n')
  await vi.waitFor(() => expect(titles(shown.at(-1))).toHaveLength(2), 20_000)
})

test.each([
  ['nothing.md', 'nothing.md cannot be opened: it is not there'],
  ['nothing.json', 'nothing.json cannot be opened: it is not there'],
])('%s, which is not there, is told so', async (name, message) => {
  await expect(openData(name, nowhere)).rejects.toThrow(message)
  await expect(beginOpening(name, nowhere)).rejects.toThrow(message)
})

test('an installation without its briefings says so', async () => {
  await expect(openData(undefined, nowhere)).rejects.toThrow('this installation is not whole')
})
