import type { World } from '../dataset/world.ts'
import { asLikely } from '../search/as-likely.ts'
import { makeCorpus } from '../search/corpus.ts'
import { search } from '../search/search.ts'
import type { Context } from './context.ts'
import { UsageError } from './exit-code.ts'

const SHOWN = 8

/**
 * The one thing that the arguments name: by its id, or else forgivingly, as a search finds it. Where several fit equally
 * well they are listed on standard error, and nothing is chosen. Throws a `UsageError` when no name is given.
 */
export function named<T extends { readonly id: string }>(
  context: Context,
  world: World,
  kind: 'briefing' | 'actor' | 'event',
  all: ReadonlyMap<string, T>,
): T | undefined {
  const name = context.positionals.join(' ').trim()
  if (name === '') throw new UsageError(`Which ${kind}? Type: kbrief ${kind === 'briefing' ? 'show' : kind} NAME`)
  const exact = all.get(name)
  if (exact) return exact
  const { hits, suggestions } = search(makeCorpus(world), name, { kinds: [kind], limit: SHOWN })
  const [best] = hits
  if (!best) {
    const near = suggestions.length > 0 ? ` Near it: ${suggestions.join(', ')}.` : ''
    context.say(`kbrief: no ${kind} found for "${name}".${near}`)
    return undefined
  }
  const tied = asLikely(hits)
  if (tied.length === 1) return all.get(best.id)
  context.say(`kbrief: "${name}" fits several; type one of these:`)
  for (const { id, title } of tied) context.say(`  ${id}  ${title}`)
  return undefined
}
