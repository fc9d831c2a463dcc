import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { visitFile, visitStore } from '../../src/shell/visit-file.ts'
import { NOTHING_KEPT } from '../../src/visits/kept.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

const HOME = '/home/ada'

test.each([
  ['linux', { HOME }, '/home/ada/.local/state/kbrief/bundled.state'],
  ['linux', { HOME, XDG_STATE_HOME: '/var/ada' }, '/var/ada/kbrief/bundled.state'],
  // A relative path is invalid and to be ignored (XDG Base Directory Specification 0.8).
  ['linux', { HOME, XDG_STATE_HOME: 'state' }, '/home/ada/.local/state/kbrief/bundled.state'],
  ['darwin', { HOME }, '/home/ada/Library/Application Support/kbrief/bundled.state'],
  ['linux', {}, undefined],
  ['linux', { HOME: '' }, undefined],
  ['linux', { HOME: 'ada' }, undefined],
  ['darwin', { HOME: '.' }, undefined],
  ['win32', { LOCALAPPDATA: 'Local' }, undefined],
  ['linux', { HOME, KBRIEF_STATE: 'off' }, undefined],
  ['win32', {}, undefined],
  [
    'win32',
    { LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local' },
    'C:\\Users\\Ada\\AppData\\Local\\kbrief\\bundled.state',
  ],
  ['win32', { XDG_STATE_HOME: 'D:\\state' }, 'D:\\state\\kbrief\\bundled.state'],
] as const)('on %s with %o it is %s', (platform, env, file) => {
  expect(visitFile(undefined, env, platform)).toBe(file)
})

test('each path has a file of its own, by where it really is', () => {
  const folder = scratchFolder()
  mkdirSync(join(folder, 'briefings'))
  mkdirSync(join(folder, 'other'))
  mkdirSync(join(folder, 'other', 'briefings'))
  symlinkSync('briefings', join(folder, 'link'))
  const file = (path: string): string | undefined => visitFile(join(folder, path), { HOME }, 'linux')
  expect(basename(file('briefings') ?? '')).toMatch(/^briefings-[0-9a-z]{14}\.state$/)
  expect(file('link')).toBe(file('briefings'))
  expect(file('briefings/')).toBe(file('briefings'))
  expect(file('other/briefings')).not.toBe(file('briefings'))
  expect(file('not there')).toBeDefined()
})

test('what is written is read again, in a folder that is made for it; what cannot be written is said', async () => {
  const folder = scratchFolder()
  const store = visitStore(join(folder, 'a', 'b', 'x.state'), () => '2026-11-28')
  expect(store.read()).toEqual(NOTHING_KEPT)
  const kept = { ...NOTHING_KEPT, last: '2026-11-27', queries: ['kim'], known: undefined, place: undefined }
  expect((await store.writer())(kept)).toBeUndefined()
  expect(store.read()).toEqual(kept)
  writeFileSync(join(folder, 'file'), '')
  const nowhere = visitStore(join(folder, 'file', 'x.state'), () => '2026-11-28')
  expect((await nowhere.writer())(kept)).toContain('cannot be made')
  expect(nowhere.read()).toEqual(NOTHING_KEPT)
})

test('what a later version has written is read as far as it is understood, and stays as it is', async () => {
  const file = join(scratchFolder(), 'x.state')
  const store = visitStore(file, () => '2026-11-28')
  const later = '{"kbrief":2,"last":"2026-11-27","queries":["kim"],"places":[]}\n\u0002\n'
  writeFileSync(file, later)
  expect(store.read()).toMatchObject({ last: '2026-11-27', queries: ['kim'] })
  const write = await store.writer()
  expect(write(NOTHING_KEPT)).toBe(`${file} is of a later version of kbrief`)
  expect(readFileSync(file, 'utf8')).toBe(later)
  for (const damaged of ['{"kbrief":"2"}', '{"kbrief":2', '2']) {
    writeFileSync(file, damaged)
    expect(write(NOTHING_KEPT)).toBeUndefined()
    expect(readFileSync(file, 'utf8')).toContain('"kbrief":1')
  }
})
