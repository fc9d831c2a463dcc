import { span, wrapSpans } from '../text/styled.ts'
import type { MarkView } from '../views/marks-view.ts'
import { markKey } from '../visits/mark.ts'
import { hanging } from './claim-lines.ts'
import { emptyPage } from './empty-page.ts'
import { type Page, PageBuilder } from './page.ts'

/** All marks, the latest first: what is marked, its note, where it is; what is gone with the words it had. */
export function marksPage(marks: readonly MarkView[], width: number): Page {
  if (marks.length === 0) return emptyPage('Nothing is marked.', 'M marks what is selected, with a note.', width)
  const out = new PageBuilder()
  out.add([span('Marks', 'strong')]).gap()
  for (const { kind, id, words, was, note, briefing, mark } of marks) {
    // Of a claim its briefing says where it is; of all else its kind stands behind it.
    const [beside, below] = briefing === null ? [` · ${kind}`, undefined] : ['', `${kind} in ${briefing}`]
    const target = id === null ? ({ kind: 'mark', id: markKey(mark) } as const) : { kind, id }
    out.stop(target, [
      ...wrapSpans([span(words, id === null ? 'dim' : 'plain'), span(beside, 'dim')], width),
      ...(note === null ? [] : hanging([span(note, 'accent')], width, 2)),
      ...(below === undefined ? [] : hanging([span(below, 'dim')], width, 2)),
      ...(id === null ? hanging([span(`this ${kind} is not there any more`, 'warning')], width, 2) : []),
      ...(was === null ? [] : hanging([span(`when it was marked: ${was}`, 'warning')], width, 2)),
    ])
  }
  return out.page('Marks')
}
