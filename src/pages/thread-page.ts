import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { span, wrapSpans } from '../text/styled.ts'
import { allChains } from '../views/claim-view.ts'
import type { ThreadView } from '../views/thread-view.ts'
import { type Page, PageBuilder } from './page.ts'
import { addClaims } from './sections.ts'

/** One thread: its claims in order, each with who says it and through whom; as long work. */
export function* layThreadPage(world: World, thread: ThreadView, width: number): Generator<undefined, Page> {
  const { name, briefings, claims } = thread
  const out = new PageBuilder()
  out.add(...wrapSpans([span(`+${name}`, 'strong')], width))
  const counts = `${counted(claims.length, 'claim')} in ${counted(briefings.length, 'briefing')}`
  out.add(...wrapSpans([span(counts, 'dim')], width)).gap()
  yield* addClaims(out, world, claims, width, allChains)
  return out.page(`+${name}`)
}
