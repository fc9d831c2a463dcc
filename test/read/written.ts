import type { Claim } from '../../src/model/model.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Compiled } from '../../src/read/compile.ts'
import { compile } from '../support/compile.ts'

/** Compiles files given by name. */
export function written(files: Readonly<Record<string, string>>): Compiled {
  return compile(Object.entries(files).map(([name, text]) => ({ name, text })))
}

/** Compiles one briefing of 17 April 2019. */
export const briefing = (text: string): Compiled => written({ '2019-04-17-x.md': text })

/** The claims of list items in a briefing of 17 April 2019. */
export const claims = (...items: string[]): readonly Claim[] =>
  briefing(items.map((item) => `- ${item}`).join('\n')).dataset.claims

/** The one claim of a list item. */
export function claim(item: string): Claim {
  const [only, ...others] = claims(item)
  if (only === undefined || others.length > 0) throw new Error(`not one claim: ${item}`)
  return only
}

/** Problems as `line:column severity message → hint`. */
export const told = ({ problems }: Compiled): string[] => problems.map(say)

/** Problems as `file:line:column severity message → hint`. */
export const toldWithFile = ({ problems }: Compiled): string[] =>
  problems.map((problem) => `${problem.file}:${say(problem)}`)

const say = ({ line, column, severity, message, hint }: Problem): string =>
  `${line}:${column} ${severity} ${message}${hint === undefined ? '' : ` → ${hint}`}`
