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
  const widest = threads.reduce((wide, { name }) => Math.max(wide, cells(name)), 0)
  // The name comes first where not all has room.
  const room = width - 2 - threads.reduce((wide, thread) => Math.max(wide, cells(countsOf(thread))), 0)
  const column = Math.min(widest, Math.max(room, width - 12))
  out.add([span('Lines of claims', 'heading'), span(` · ${counted(threads.length, 'thread')}`, 'dim')])
  for (const thread of threads) {
    const counts = column <= room ? countsOf(thread) : counted(thread.claims, 'claim')
    out.stop({ kind: 'thread', id: thread.name }, [
      [span(pad(thread.name, column), 'link'), span(`  ${counts}`, 'dim')],
    ])
  }
  return out.page('Threads')
}

const countsOf = ({ claims, briefings }: ReturnType<typeof threadRows>[number]): string =>
  `${counted(claims, 'claim')} in ${counted(briefings.length, 'briefing')}`
