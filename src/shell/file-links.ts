import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whether the terminal takes links. The Linux console and GNU screen would show them, or lose what stands behind them. */
export const takesLinks = ({ TERM = '', STY, TMUX }: Readonly<Record<string, string | undefined>>): boolean =>
  !/^(?:dumb|linux)/.test(TERM) && STY === undefined && (TMUX !== undefined || !TERM.startsWith('screen'))

/** The address that a link has in a terminal. A file by its path from here becomes one of this machine. */
export function linkAddress(href: string): string {
  if (!href.startsWith('file:')) return href
  const url = pathToFileURL(resolve(href.slice('file:'.length)))
  return url.href.replace(/^file:\/\//, `file://${hostname().replace(/[^\w.-]/g, '')}`)
}
