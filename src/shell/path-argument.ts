import { existsSync } from 'node:fs'
import type { Request } from './arguments.ts'

/** Commands whose arguments are files themselves, or never are. */
const OWN_ARGUMENTS: ReadonlySet<string> = new Set([
  'check',
  'build',
  'new',
  'draft',
  'schema',
  'keys',
  'man',
  'completion',
])

/**
 * A path among the arguments of a command stands for `--data PATH`: `kbrief list FOLDER`, `kbrief event NAME FOLDER`.
 * Of a name alone that is a path as well, `show` prints the briefing in it.
 */
export function withPath(request: Request): Request {
  const { command, values, positionals } = request
  if (command === undefined || OWN_ARGUMENTS.has(command.name) || values.data !== undefined) return request
  const takesNone = command.args === '' || command.name === 'show'
  const at = [0, positionals.length - 1].find((index) => {
    const word = positionals[index]
    return word !== undefined && (takesNone || positionals.length > 1) && (word === '-' || existsSync(word))
  })
  if (at === undefined) return request
  const rest = positionals.filter((_, index) => index !== at)
  return { command, values: { ...values, data: positionals[at] }, positionals: rest }
}
