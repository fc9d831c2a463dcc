import { briefingPage } from '../../pages/briefing-page.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'
import { briefingEntry } from '../json/briefing-entry.ts'
import { claimEntry } from '../json/claim-entry.ts'
import { named } from '../named.ts'

/** `kbrief show BRIEFING`: one briefing as text. */
export async function run(context: Context): Promise<number> {
  const { world } = await context.open()
  const briefing = named(context, world, 'briefing', world.briefings)
  if (!briefing) return EXIT.nothing
  if (context.values.json) {
    const claims = world.dataset.claims.filter((claim) => claim.briefing === briefing.id)
    printJson(context, { ...briefingEntry(world, briefing), claims: claims.map((claim) => claimEntry(world, claim)) })
  } else {
    context.print(briefingPage(world, briefing, context.width).lines)
  }
  return EXIT.done
}
