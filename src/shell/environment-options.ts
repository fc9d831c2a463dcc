import { checkChoices, parseOptions, type Request, specsOf, type Values } from './arguments.ts'
import { COMMANDS } from './command-table.ts'
import { UsageError } from './exit-code.ts'
import { OPTIONS_VARIABLE } from './reference.ts'
import { splitWords } from './split-words.ts'

/** Options that the variable may not hold, and why: they say what to do or where to write, and not how to show it. */
const NOT_HERE: Readonly<Record<string, string>> = {
  data: 'KBRIEF_DATA names what to read',
  out: 'name the file to write where it is asked for',
  force: 'ask for it where a file is to be written over',
  fix: 'ask for it where files are to be changed',
  'dry-run': 'ask for it with --fix',
  help: 'every command would only explain itself',
  version: 'every command would only print it',
}

/** A request with the options of the variable, and the names of those that came from there. */
export interface WithEnvironment extends Request {
  readonly fromVariable: readonly string[]
}

/**
 * Puts the options of the variable before those typed, which win. What the command does not know is left out, as long
 * as another knows it. Throws a `UsageError` that names the variable.
 */
export function withEnvironment(request: Request, variable: string | undefined): WithEnvironment {
  const { command, values } = request
  if (!variable?.trim() || values.help || values.version) return { ...request, fromVariable: [] }
  const known = new Set(specsOf(command).map(({ name }) => name))
  const fromVariable = Object.entries(optionsIn(variable)).filter(([name]) => known.has(name) && !(name in values))
  return {
    ...request,
    values: { ...Object.fromEntries(fromVariable), ...values },
    fromVariable: fromVariable.map(([name]) => name),
  }
}

/** The error in a request, with the variable named where it holds the option that is spoken of. */
export function namingVariable(message: string, fromVariable: readonly string[]): string {
  const told = fromVariable.some((name) => new RegExp(`--${name}(?![\\w-])`).test(message))
  return told ? `${OPTIONS_VARIABLE}: ${message}` : message
}

function optionsIn(variable: string): Values {
  const words = splitWords(variable)
  if (!words) throw new UsageError(`${OPTIONS_VARIABLE}: a quote is not closed in: ${variable}`)
  const every = [...specsOf(undefined), ...COMMANDS.flatMap(({ options }) => options)]
  try {
    const { values, positionals } = parseOptions(words, every, undefined)
    const [word] = positionals
    if (word !== undefined) throw new UsageError(`"${word}" is no option; it holds options only, such as --ascii.`)
    for (const [name, why] of Object.entries(NOT_HERE)) {
      if (values[name] !== undefined) throw new UsageError(`--${name} cannot be in it: ${why}.`)
    }
    checkChoices(every, values)
    return values
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${OPTIONS_VARIABLE}: ${error.message}`) : error
  }
}
