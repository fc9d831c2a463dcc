import { marksPage } from '../../pages/marks-page.ts'
import { marksView } from '../../views/marks-view.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'
import { NOTHING_IS_KEPT } from '../visit-file.ts'

/** `kbrief marks`: what was marked in the viewer, the latest first. Exit 1 where nothing is. */
export async function run(context: Context): Promise<number> {
  const kept = await context.kept()
  const { world } = await context.open()
  const marks = marksView(world, kept?.marks ?? [])
  if (context.values.json) {
    printJson(
      context,
      marks.map(({ mark: _, ...view }) => view),
    )
  } else if (marks.length > 0) context.print(marksPage(marks, context.width).lines)
  if (marks.length > 0) return EXIT.done
  context.say(`kbrief: ${kept ? 'nothing is marked. In the viewer M marks what is selected.' : NOTHING_IS_KEPT}`)
  return EXIT.nothing
}
