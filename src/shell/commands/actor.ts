import { actorPage } from '../../pages/actor-page.ts'
import { actorView } from '../../views/actor-view.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'
import { thingNamed } from '../name-argument.ts'
import { narrowWorld } from '../timeline-filter.ts'

/** `kbrief actor NAME`: who they are and when, what they did and said, what is said of them, and with whom. */
export async function run(context: Context): Promise<number> {
  const opened = await context.open()
  const actor = await thingNamed(context, opened.world, 'actor', opened.world.actors)
  const world = await narrowWorld(context, opened.world)
  if (!actor || !world) return EXIT.nothing
  if (context.values.json) printJson(context, actorView(world, actor))
  else context.print(actorPage(world, actor, context.width).lines)
  return EXIT.done
}
