import type { Theme } from '../text/paint.ts'
import type { Values } from './arguments.ts'
import { linkAddress, takesLinks } from './file-links.ts'
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
