import { span, wrapSpans } from '../text/styled.ts'
import { type Page, PageBuilder } from './page.ts'

/** A page for where there is nothing to show: it says why, and what to press or type instead. */
export function emptyPage(why: string, instead: string, width: number): Page {
  return new PageBuilder()
    .add([], ...wrapSpans([span(why, 'strong')], width))
    .gap()
    .add(...wrapSpans([span(instead, 'dim')], width))
    .page(why)
}
