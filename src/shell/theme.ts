import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Theme } from '../text/paint.ts'
import type { Values } from './arguments.ts'
import type { Shell } from './shell.ts'

/** Whether it is for somebody who listens. */
export const listens = (values: Values, { env }: Shell): boolean =>
  values['screen-reader'] === true || !['', '0'].includes(env.KBRIEF_SCREEN_READER ?? '')

/**
 * The viewer keeps bold and underline without colour; what is printed into a pipe or a file is bare text. Those who
 * listen get neither colour nor signs.
 */
export function themeOf(values: Values, shell: Shell, viewer: boolean): Theme {
  const { env, stdout } = shell
  const listening = listens(values, shell)
  const able = (viewer || stdout.isTTY === true) && env.TERM !== 'dumb' && !env.NO_COLOR && !listening
  const colour = values.color === 'always' || (values.color !== 'never' && able)
  const links = takesLinks(env) && (viewer || (colour && stdout.isTTY === true))
  return {
    looks: colour ? 'colour' : viewer ? 'plain' : 'none',
    ascii: values.ascii === true || listening,
    ...(links && { linkAddress }),
  }
}

/** Whether the terminal takes links. The Linux console and GNU screen would show them, or lose what stands behind them. */
const takesLinks = ({ TERM = '', STY, TMUX }: Readonly<Record<string, string | undefined>>): boolean =>
  !/^(?:dumb|linux)/.test(TERM) && STY === undefined && (TMUX !== undefined || !TERM.startsWith('screen'))

/** The address that a link has in a terminal. A file by its path from here becomes one of this machine. */
function linkAddress(href: string): string {
  if (!href.startsWith('file:')) return href
  const url = pathToFileURL(resolve(href.slice('file:'.length)))
  return url.href.replace(/^file:\/\//, `file://${hostname().replace(/[^\w.-]/g, '')}`)
}
