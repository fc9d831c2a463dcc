import { tallies } from '../../history/tallies.ts'
import { actorList } from '../../pages/actor-list.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'
import { actorEntry } from '../json/actor-entry.ts'

/** `kbrief actors`: everyone who acts or speaks, grouped by kind. */
export async function run(context: Context): Promise<number> {
  const { world } = await context.open()
  const { actors } = world.dataset
  if (context.values.json) {
    const tally = tallies(world)
    printJson(
      context,
      actors.map((actor) => actorEntry(actor, tally.get(actor.id))),
    )
  } else {
    const list = actorList(world, context.width)
    context.print(list.draw(0, list.length))
  }
  return actors.length > 0 ? EXIT.done : EXIT.nothing
}
