import { type Document, type Element, Window } from 'happy-dom'
import { type EventFilter, filterEvents } from '../../src/history/filter.ts'
import type { World } from '../../src/model/world.ts'
import type { Selection } from '../../src/write/exporters.ts'
import { toHtml } from '../../src/write/html/to-html.ts'
import { inOrder } from './in-order.ts'

/** What `kbrief export html` selects of a world. */
export function selectionOf(world: World, filter: EventFilter = {}, asOf?: Selection['asOf']): Selection {
  const events = filterEvents(world, inOrder(world.dataset.events), filter)
  const kept = new Set(events.flatMap(({ claims }) => claims))
  const keep: Selection['keep'] = ({ id }) => Object.keys(filter).length === 0 || kept.has(id)
  return { world, events, keep, filter, asOf }
}

/** The HTML of a world. */
export const htmlOf = async (world: World, filter?: EventFilter, asOf?: Selection['asOf']): Promise<string> =>
  (await toHtml(selectionOf(world, filter, asOf))).text

/** A page as a browser without scripts reads it. */
export function readHtml(text: string): Document {
  const { DOMParser } = new Window()
  return new DOMParser().parseFromString(text, 'text/html')
}

/** Runs the script of a page, and gives what types into its search or sets its box. */
export function runScript(page: Document): { search: (words: string) => void; onlyConflicts: (on: boolean) => void } {
  const script = page.querySelector('script')?.textContent ?? ''
  new Function('document', 'location', 'addEventListener', script)(page, { hash: '' }, () => undefined)
  const { Event } = page.defaultView ?? new Window()
  const input = (id: string) => page.getElementById(id) as unknown as HTMLInput
  const told = (): void => void page.getElementById('find')?.dispatchEvent(new Event('input'))
  return {
    search(words) {
      input('q').value = words
      told()
    },
    onlyConflicts(on) {
      input('x').checked = on
      told()
    },
  }
}

interface HTMLInput {
  value: string
  checked: boolean
}

/** Whether an element is on the page as it stands, not hidden and in nothing that is. */
export const isShown = (element: Element): boolean => element.closest('[hidden]') === null

/** The words of an element as they are read, white space as one blank. */
export const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
