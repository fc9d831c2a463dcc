import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { pad } from '../text/fit.ts'
import { span } from '../text/styled.ts'
import { cells } from '../text/width.ts'
import { threadRows } from '../views/thread-view.ts'
import { emptyPage } from './empty-page.ts'
import { type Page, PageBuilder } from './page.ts'

/** All threads by name, each with how many claims it has in how many briefings. */
export function threadList(world: World, width: number): Page {
  const threads = threadRows(world)
  const hint = 'Put +name at the end of a claim to begin one.'
  if (threads.length === 0) return emptyPage('No claim names a thread.', hint, width)
  const out = new PageBuilder()
  const column = Math.min(
    threads.reduce((wide, { name }) => Math.max(wide, cells(name)), 0),
    Math.max(1, width - 26),
  )
  for (const { name, claims, briefings } of threads) {
    const counts = `  ${counted(claims, 'claim')} in ${counted(briefings.length, 'briefing')}`
    out.stop({ kind: 'thread', id: name }, [[span(pad(name, column), 'link'), span(counts, 'dim')]])
  }
  return out.page('Threads')
}
