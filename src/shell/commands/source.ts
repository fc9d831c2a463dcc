import type { World } from '../../model/world.ts'
import { laySourcePage } from '../../pages/source-page.ts'
import { type SourceRow, sourceRows, sourceView } from '../../views/source-view.ts'
import { runToEnd } from '../../work.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { namesLike } from '../names-like.ts'

/** `kbrief source NAME`: what an outlet or origin says, whom it cites, who cites it, and its datings beside the record. */
export async function run(context: Context): Promise<number> {
  const typed = context.positionals.join(' ').trim()
  if (typed === '') throw new UsageError('Which source? Type: kbrief source NAME; kbrief sources lists them')
  const { world } = await context.open()
  const { meant, near } = await sourcesMeant(world, runToEnd(sourceRows(world)), typed)
  const [source, another] = meant
  if (!source) {
    context.say(`kbrief: no source found for "${typed}".${near ? ` Near it: ${near}.` : ' kbrief sources lists them.'}`)
    return EXIT.nothing
  }
  if (another) {
    context.say(`kbrief: "${typed}" fits several; type one of these:`)
    for (const { id, name } of meant) context.say(`  ${id}  ${name}`)
    return EXIT.nothing
  }
  const view = runToEnd(sourceView(world, source.id))
  if (context.values.json) printJson(context, view)
  else if (view) context.print(runToEnd(laySourcePage(world, view, context.width)).lines)
  return EXIT.done
}

/** The sources that a name may mean: by its id, as it is cited, or else as an actor is found by it. */
async function sourcesMeant(
  world: World,
  sources: readonly SourceRow[],
  typed: string,
): Promise<{ readonly meant: readonly SourceRow[]; readonly near?: string | undefined }> {
  const exact = sources.filter(({ id }) => id === typed)
  const { same, like, near } = namesLike(sources, typed, ({ name, also }) => [name, ...also])
  const cited = exact.length > 0 ? exact : same
  if (cited.length > 0) return { meant: cited }
  const { searchNames } = await import('../search-names.ts')
  const { meant } = searchNames(world, typed, 'actor', MOST)
  const actors = new Set(meant.map(({ id }) => id))
  const called = sources.filter((source) => source.actors.some((id) => actors.has(id)))
  const all = [...new Set([...called, ...like])]
  return { meant: all, near }
}

/** So many actors of a name are looked through. */
const MOST = 20
