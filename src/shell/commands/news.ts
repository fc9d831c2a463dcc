import { shortDay } from '../../dates/short-day.ts'
import { newsPage } from '../../pages/news-page.ts'
import { newsView } from '../../views/news-view.ts'
import { newsFrom, newsSince } from '../../visits/news.ts'
import { runToEnd } from '../../work.ts'
import { type Context, printJson } from '../context.ts'
import { dateOption } from '../date-option.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { NOTHING_IS_KEPT } from '../visit-file.ts'

/** `kbrief news`: what was not there at the last visit, or what was published from a day on. Exit 1 where nothing is. */
export async function run(context: Context): Promise<number> {
  const { since = 'last' } = context.values
  const day = since === 'last' ? undefined : firstDayOf(String(since))
  const kept = day === undefined ? await context.kept() : undefined
  const { world } = await context.open()
  const news = day === undefined ? newsSince(world, kept?.known) : runToEnd(newsFrom(world, day))
  const view = newsView(world, news, day ?? kept?.last, day === undefined ? 'visit' : 'publication')
  const some = view.briefings.length + view.conflicts.length > 0
  if (context.values.json) printJson(context, view)
  else if (some) context.print(newsPage(world, view, news, context.width).lines)
  if (some) return EXIT.done
  if (day !== undefined) context.say(`kbrief: nothing was published on ${shortDay(day)} or after.`)
  else if (!kept) context.say(`kbrief: ${NOTHING_IS_KEPT} Give --since DATE.`)
  else if (kept.known)
    context.say(`kbrief: nothing is new since the ${kept.last ? `visit of ${shortDay(kept.last)}` : 'last visit'}.`)
  else context.say('kbrief: no visit is kept to compare with. Open the viewer once, or give --since DATE.')
  return EXIT.nothing
}

/** The first day of a date, as an ISO day: since April 2019 is from its beginning on. */
function firstDayOf(text: string): string {
  const { min } = dateOption('since', text)
  if (min !== null) return min
  throw new UsageError(`--since takes a day, such as 2019-04-17, or last, not "${text}", which has no beginning.`)
}
