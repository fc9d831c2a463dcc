import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, watch, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runKbrief } from '../support/kbrief.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const BRIEFINGS = 1500

/** A compiled dataset of many small briefings. */
function manyBriefings(folder: string): string {
  const file = join(folder, 'many.json')
  const ids = Array.from({ length: BRIEFINGS }, (_, at) => `b${at}`)
  const claim = (id: string) => ({ id: `${id}.c`, briefing: id, text: 'A ferry sails', actors: [], status: 'happened' })
  const dataset = {
    schema: 1,
    briefings: ids.map((id) => ({ id, title: id, source: {}, sections: [{ blocks: [{ claim: `${id}.c` }] }] })),
    actors: [],
    places: [],
    events: [],
    claims: ids.map((id) => ({ ...claim(id), attribution: [] })),
  }
  writeFileSync(file, JSON.stringify(dataset))
  return file
}

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a folder that is being exported when %s comes is whole or not there, and nothing is left beside it',
  async (signal) => {
    const folder = scratchFolder()
    const data = manyBriefings(folder)
    const target = join(folder, 'md')
    const argv = ['export', 'markdown', '--data', data, '-o', target]
    const child = spawn(process.execPath, [resolve('dist/main.cjs'), ...argv], { stdio: ['ignore', 'ignore', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk) => (err += chunk))
    // Once: a second signal, as when the folder goes away again, ends it before it has said what became of it.
    const watcher = watch(folder, (_, name) => {
      if (name?.startsWith('.kbrief-') && !child.killed) child.kill(signal)
    })
    const ended = await new Promise((done) => child.on('close', (code, by) => done(by ?? code)))
    watcher.close()
    expect(ended).toBe(signal)
    const there = readdirSync(folder).toSorted()
    if (there.includes('md')) expect(readdirSync(target)).toHaveLength(BRIEFINGS)
    else {
      expect(err).toBe('kbrief: stopped, so that nothing was written\n')
      expect(there).toEqual(['many.json'])
    }
    if (!existsSync(target)) expect((await runKbrief(argv)).code).toBe(0)
    expect(readdirSync(target)).toHaveLength(BRIEFINGS)
  },
)

test.skipIf(process.platform === 'win32')('a pipe that nobody reads is waited for until a signal comes', async () => {
  const folder = scratchFolder()
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const preload = join(folder, 'told.cjs')
  // Says when the pipe is opened, which is as far as the program comes.
  writeFileSync(
    preload,
    `const fs = require('node:fs')
const { writeFileSync } = fs
fs.writeFileSync = (path, ...more) => {
  if (String(path).endsWith('pipe')) fs.writeSync(2, 'opens')
  return writeFileSync(path, ...more)
}
require('node:module').syncBuiltinESMExports()`,
  )
  const argv = ['-r', preload, resolve('dist/main.cjs'), 'export', 'csv', '-o', pipe, '--force']
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise<void>((done) => child.stderr.on('data', (chunk) => String(chunk).includes('opens') && done()))
  const ended = new Promise((done) => child.on('close', (_, by) => done(by)))
  child.kill('SIGINT')
  expect(await ended).toBe('SIGINT')
})
