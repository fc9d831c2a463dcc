import { actorList } from '../../pages/actor-list.ts'
import { actorRow } from '../../views/actor-view.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'

/** `kbrief actors`: everyone who acts or speaks, grouped by kind. */
export async function run(context: Context): Promise<number> {
  const { world, perhaps } = await context.open()
  const { actors } = world.dataset
  if (context.values.json) {
    printJson(
      context,
      actors.map((actor) => actorRow(world, actor)),
    )
  } else if (actors.length === 0) {
    if (perhaps === undefined) context.say('kbrief: no actor is named. Put [[NAME]] around a name in a claim.')
  } else {
    const list = actorList(world, context.width)
    context.print(list.draw(0, list.length))
  }
  return actors.length > 0 ? EXIT.done : EXIT.nothing
}
