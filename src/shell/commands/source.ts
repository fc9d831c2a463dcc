import { laySourcePage } from '../../pages/source-page.ts'
import { sourcesMeant } from '../../views/names-meant.ts'
import { sourceRows, sourceView } from '../../views/source-view.ts'
import { runToEnd } from '../../work.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT, UsageError } from '../exit-code.ts'

/** `kbrief source NAME`: what an outlet or origin says, whom it cites, who cites it, and its datings beside the record. */
export async function run(context: Context): Promise<number> {
  const typed = context.positionals.join(' ').trim()
  if (typed === '') throw new UsageError('Which source? Type: kbrief source NAME; kbrief sources lists them')
  const { world } = await context.open()
  const { searchNames } = await import('../search-names.ts')
  const { meant, near } = sourcesMeant(runToEnd(sourceRows(world)), typed, () =>
    searchNames(world, typed, 'actor', MOST).meant.map(({ id }) => id),
  )
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
  if (view && context.values.json) printJson(context, view)
  else if (view) context.print(runToEnd(laySourcePage(world, view, context.width)).lines)
  return EXIT.done
}

/** So many actors of a name are looked through. */
const MOST = 20
