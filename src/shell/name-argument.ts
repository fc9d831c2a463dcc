import type { ById } from '../model/by-id.ts'
import type { World } from '../model/world.ts'
import type { Context } from './context.ts'
import { UsageError } from './exit-code.ts'

const SHOWN = 8

/** A word that is typed as a path and not as a name. */
const FILE = /^\.{0,2}\/|\.(?:md|markdown|csv|tsv|json|jsonl|ya?ml|xlsx|parquet|ics|xml)$/i

/**
 * The one thing that the arguments name: by its id, or else forgivingly, as a search finds it. Where several fit equally
 * well they are listed on standard error, and nothing is chosen. Throws a `UsageError` when no name is given.
 */
export async function thingNamed<T extends { readonly id: string }>(
  context: Context,
  world: World,
  kind: 'briefing' | 'actor' | 'event',
  all: ById<T>,
): Promise<T | undefined> {
  const name = context.positionals.join(' ').trim()
  if (name === '') throw new UsageError(`Which ${kind}? Type: kbrief ${kind === 'briefing' ? 'show' : kind} NAME`)
  const exact = all.get(name)
  if (exact) return exact
  const { searchNames } = await import('./search-names.ts')
  const { result, meant } = searchNames(world, name, kind, SHOWN)
  const [best, second] = meant
  if (!best) {
    const finding = result.suggestions.filter((word) => searchNames(world, word, kind, 1).meant.length > 0)
    const near = finding.length > 0 ? ` Near it: ${finding.join(', ')}.` : ''
    if (FILE.test(name)) throw new UsageError(`There is no file "${name}", and no ${kind} of that name.${near}`)
    context.say(`kbrief: no ${kind} found for "${name}".${near}`)
    return undefined
  }
  if (!second) return all.get(best.id)
  context.say(`kbrief: "${name}" fits several; type one of these:`)
  for (const { id, title } of meant) context.say(`  ${id}  ${title}`)
  return undefined
}
