import { TestRunner } from 'vitest'

const isWindows = process.platform === 'win32'

/** What some platforms lack, and why a test that needs it says nothing there; undefined where this one has it. */
const LACKS = {
  'a POSIX terminal':
    isWindows &&
    'Windows has no line discipline and no job control, and draws what a program writes in bytes of its own',
  'a POSIX shell': isWindows && 'Windows has no sh, no signals and no named pipes',
  'scripts that run': isWindows && 'Windows runs no file by its first line',
  permissions: isWindows && 'Windows has no permissions by owner and group',
  devices: isWindows && 'Windows has no devices as files',
} as const

/** Skips the test that runs, and says why, where the platform lacks what it needs. */
export function needs(what: keyof typeof LACKS): void {
  const why = LACKS[what]
  if (why) TestRunner.getCurrentTest()?.context.skip(why)
}
