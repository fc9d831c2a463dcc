import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** How paths are written on a system: with drive letters and backslashes on Windows. */
export const pathsOf = (platform: NodeJS.Platform): path.PlatformPath =>
  platform === 'win32' ? path.win32 : path.posix

/**
 * The program's own folder for what it can make again (`cache`) or what it remembers (`state`): by the XDG Base Directory
 * Specification 0.8, or where the system has its own place; undefined where no home is told by a whole path, since
 * nothing is to be left in the folder that a reader happens to be in.
 */
export function ownFolder(kind: 'cache' | 'state', env: Environment, platform: NodeJS.Platform): string | undefined {
  const { isAbsolute, join } = pathsOf(platform)
  const told = kind === 'cache' ? env.XDG_CACHE_HOME : env.XDG_STATE_HOME
  if (told && isAbsolute(told)) return join(told, 'kbrief')
  if (platform === 'win32')
    return env.LOCALAPPDATA && isAbsolute(env.LOCALAPPDATA)
      ? join(env.LOCALAPPDATA, 'kbrief', ...(kind === 'cache' ? ['cache'] : []))
      : undefined
  return env.HOME && isAbsolute(env.HOME)
    ? join(env.HOME, ...(platform === 'darwin' ? MAC : LINUX)[kind], 'kbrief')
    : undefined
}

const LINUX = { cache: ['.cache'], state: ['.local', 'state'] } as const
const MAC = { cache: ['Library', 'Caches'], state: ['Library', 'Application Support'] } as const
