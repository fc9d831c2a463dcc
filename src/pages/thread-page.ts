import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { span, wrapSpans } from '../text/styled.ts'
import { allChains } from '../views/claim-view.ts'
import { linkedNames } from '../views/names.ts'
import type { ThreadView } from '../views/thread-view.ts'
import { claimLines, columnDate, dateColumn } from './claim-lines.ts'
import { nameMarker } from './name-links.ts'
import { type Page, PageBuilder } from './page.ts'

/** One thread: its claims in order, each with who says it and through whom. */
export function threadPage(world: World, thread: ThreadView, width: number): Page {
  const { name, briefings, claims } = thread
  const out = new PageBuilder()
  out.add(...wrapSpans([span(`+${name}`, 'strong')], width))
  const counts = `${counted(claims.length, 'claim')} in ${counted(briefings.length, 'briefing')}`
  out.add(...wrapSpans([span(counts, 'dim')], width)).gap()
  const column = dateColumn(
    claims.map(({ when }) => when && columnDate(when, '')),
    width,
  )
  for (const claim of claims) {
    const names = nameMarker(linkedNames(world, [claim.id]))
    out.stop(
      { kind: 'claim', id: claim.id },
      claimLines(claim, { width, understood: '', column, names, chains: allChains }),
    )
  }
  return out.page(`+${name}`)
}
