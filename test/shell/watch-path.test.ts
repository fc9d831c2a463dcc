import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchPath } from '../../src/shell/watch-path.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

/** Watches a path for one test; what it returns waits until a change since the last time was noticed. */
function watched(path: string): () => Promise<void> {
  let noticed = 0
  let known = 0
  const { stop } = watchPath(path, async () => {
    noticed++
  })
  onTestFinished(stop)
  return async () => {
    await vi.waitFor(() => expect(noticed).toBeGreaterThan(known), 10_000)
    known = noticed
  }
}

test('what is saved, renamed and removed in a folder is noticed, and in those within it', async () => {
  const folder = scratchFolder()
  const noticed = watched(folder)
  writeFileSync(join(folder, 'a.md'), 'a')
  await noticed()
  renameSync(join(folder, 'a.md'), join(folder, 'b.md'))
  await noticed()
  mkdirSync(join(folder, 'within'))
  await noticed()
  writeFileSync(join(folder, 'within', 'c.md'), 'c')
  await noticed()
  rmSync(join(folder, 'b.md'))
  await noticed()
})

test('links that lead nowhere, in a circle or to their own folder do not end it', async () => {
  const folder = scratchFolder()
  symlinkSync('gone', join(folder, 'dangling.md'))
  const noticed = watched(folder)
  symlinkSync('loop.md', join(folder, 'loop.md'))
  await noticed()
  symlinkSync('.', join(folder, 'self'))
  await noticed()
  writeFileSync(join(folder, 'a.md'), 'a')
  await noticed()
})

test('a folder that goes and comes back is watched again', async () => {
  const folder = join(scratchFolder(), 'briefings')
  mkdirSync(folder)
  const noticed = watched(folder)
  rmSync(folder, { recursive: true })
  await noticed()
  mkdirSync(folder)
  await noticed()
  writeFileSync(join(folder, 'a.md'), 'a')
  await noticed()
})

test('so is a file, wherever a link to it leads', async () => {
  const [folder, other] = [scratchFolder(), scratchFolder()]
  const file = join(other, 'real.md')
  writeFileSync(file, 'one')
  symlinkSync(file, join(folder, 'link.md'))
  const noticed = watched(join(folder, 'link.md'))
  writeFileSync(file, 'two')
  await noticed()
  rmSync(file)
  await noticed()
})

test('what is not there yet is noticed when it comes', async () => {
  const file = join(scratchFolder(), 'a.md')
  const noticed = watched(file)
  writeFileSync(file, 'one')
  await noticed()
})

test('a file that is saved without end is noticed all the same', async () => {
  const folder = scratchFolder()
  const noticed = watched(folder)
  let count = 0
  const saving = setInterval(() => writeFileSync(join(folder, 'a.md'), String(count++)), 10)
  onTestFinished(() => clearInterval(saving))
  await noticed()
  await noticed()
})

test('folders beyond those that are watched are told', () => {
  const folder = scratchFolder()
  const few = watchPath(folder, async () => {})
  onTestFinished(few.stop)
  expect(few.problem()).toBeUndefined()
  for (let count = 0; count < 1000; count++) mkdirSync(join(folder, `within-${count}`))
  const many = watchPath(folder, async () => {})
  onTestFinished(many.stop)
  expect(many.problem()?.message).toBe(
    'only 1,000 of the folders in it are watched: what is saved elsewhere is not seen',
  )
})

test('a watch that the system refuses is told', () => {
  const refused = Object.assign(new Error('ENOSPC: System limit for number of file watchers reached'), {
    code: 'ENOSPC',
  })
  const { problem, stop } = watchPath(
    scratchFolder(),
    async () => {},
    () => {
      throw refused
    },
  )
  onTestFinished(stop)
  expect(problem()?.message).toMatch(
    /^\d folders cannot be watched \(the system watches no more\): what is saved elsewhere is not seen$/,
  )
})
