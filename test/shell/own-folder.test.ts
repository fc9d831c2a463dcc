import { expect, test } from 'vitest'
import { ownFolder } from '../../src/shell/own-folder.ts'

const HOME = '/home/ada'
const LOCALAPPDATA = 'C:\\Users\\Ada\\AppData\\Local'

test.each([
  ['linux', { HOME }, '/home/ada/.cache/kbrief'],
  ['linux', { HOME, XDG_CACHE_HOME: '/var/ada' }, '/var/ada/kbrief'],
  ['linux', { HOME, XDG_CACHE_HOME: 'C:\\cache' }, '/home/ada/.cache/kbrief'],
  ['linux', { HOME: '' }, undefined],
  ['win32', { LOCALAPPDATA: '' }, undefined],
  ['darwin', { HOME }, '/home/ada/Library/Caches/kbrief'],
  ['win32', { HOME, LOCALAPPDATA }, 'C:\\Users\\Ada\\AppData\\Local\\kbrief\\cache'],
  ['win32', { LOCALAPPDATA, XDG_CACHE_HOME: 'D:\\cache' }, 'D:\\cache\\kbrief'],
  ['win32', { LOCALAPPDATA, XDG_CACHE_HOME: 'cache' }, 'C:\\Users\\Ada\\AppData\\Local\\kbrief\\cache'],
] as const)('on %s with %o the cache is %s', (platform, env, folder) => {
  expect(ownFolder('cache', env, platform)).toBe(folder)
})
