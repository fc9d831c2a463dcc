import { nearestWord } from '../text/nearest-word.ts'

/** The commands that can be typed: names, the first letters of which do as well, and synonyms. */
interface Named {
  readonly name: string
  readonly also: readonly string[]
}

/** The meaning of a line: a command and its argument, or none, and the name that is nearest to it. */
export type Understood<T> =
  | { readonly command: T; readonly rest: string }
  | { readonly command: undefined; readonly near: string | undefined }

/** Takes a typed line apart. Capitals and a mark at the end do not matter. */
export function understand<T extends Named>(typed: string, commands: readonly T[]): Understood<T> {
  const line = typed.replace(/[.!,;:]+$/, '').trim()
  const named = commands.flatMap((command) => [command.name, ...command.also].map((name) => ({ name, command })))
  const longest = named
    .filter(({ name }) => isSaid(line, name))
    .reduce<(typeof named)[number] | undefined>((a, b) => (a && a.name.length >= b.name.length ? a : b), undefined)
  if (longest) return { command: longest.command, rest: line.slice(longest.name.length).trim() }
  const [word = ''] = line.split(/\s/)
  const begun = commands.find(({ name }) => word !== '' && name.startsWith(word.toLowerCase()))
  if (begun) return { command: begun, rest: line.slice(word.length).trim() }
  const names = named.map(({ name }) => name).filter((name) => name.length > 2)
  return { command: undefined, near: word.length > 3 ? nearestWord(word.toLowerCase(), names) : undefined }
}

/** Whether a line begins with a name as a whole word. */
const isSaid = (line: string, name: string): boolean =>
  line.slice(0, name.length).toLowerCase() === name && !/^[\p{L}\p{N}-]/u.test(line.slice(name.length))
