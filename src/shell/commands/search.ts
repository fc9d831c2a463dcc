import { hitList } from '../../pages/hit-list.ts'
import { makeCorpus } from '../../search/index/corpus.ts'
import { explanationLines } from '../../search/rank/explain.ts'
import type { Hit } from '../../search/rank/hit.ts'
import { search } from '../../search/search.ts'
import { type Context, printJson, withPerhaps } from '../context.ts'
import { EXIT, UsageError } from '../exit-code.ts'

const KINDS = { briefings: 'briefing', actors: 'actor', events: 'event', claims: 'claim' } as const

const DEFAULT_LIMIT = 20

/** `kbrief search QUERY…`: ranked hits of all kinds. Exit 1 when nothing is found, with the nearest words. */
export async function run(context: Context): Promise<number> {
  const query = context.positionals.join(' ').trim()
  if (query === '') throw new UsageError('Search for what? Type: kbrief search biegun')
  const { world } = await context.open()
  const kind = KINDS[context.values.in as keyof typeof KINDS]
  // A space ends the last word: what is entered is typed out.
  const found = search(makeCorpus(world), `${query} `, {
    limit: limitOf(context),
    explain: context.values.explain === true,
    ...(kind && { kinds: [kind] }),
  })
  for (const { message, hint } of found.problems) context.say(`kbrief: ${message}. ${hint}`)
  const instead = found.corrected.map(({ from, to }) => `${to} for ${from}`).join(', ')
  if (instead) context.say(`kbrief: searched for ${instead}.`)
  if (found.leftOut.length > 0) context.say(`kbrief: nothing has all words; left out: ${found.leftOut.join(', ')}.`)
  if (found.hidden > 0) context.say(`kbrief: ${found.hidden} more are hidden: ${found.hiddenBy.join(', ')}.`)
  if (context.values.jsonl)
    for (const hit of found.hits) context.write(`${JSON.stringify(withPerhaps(context, hit))}\n`)
  else if (context.values.json) printJson(context, found.hits)
  else if (context.values.explain) for (const line of found.hits.flatMap(explained)) context.write(`${line}\n`)
  else {
    const list = hitList(found.hits, context.width)
    context.print(list.draw(0, list.length))
  }
  if (found.hits.length > 0) return EXIT.done
  const near = found.suggestions.length > 0 ? ` Near it: ${found.suggestions.join(', ')}.` : ''
  context.say(`kbrief: nothing found for "${query}".${near}`)
  return EXIT.nothing
}

/** A hit in a line, and why it is one below it. */
const explained = ({ kind, title, score, why }: Hit): string[] => [
  `${kind}: ${title}`,
  ...(why ? explanationLines(why, score).map((line) => `  ${line}`) : []),
]

function limitOf(context: Context): number {
  const { limit } = context.values
  if (limit === undefined) return DEFAULT_LIMIT
  if (typeof limit === 'string' && /^[1-9]\d*$/.test(limit)) return Number(limit)
  throw new UsageError(`--limit takes a whole number from 1 on, not "${limit}".`)
}
