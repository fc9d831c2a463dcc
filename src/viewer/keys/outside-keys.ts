import type { Binding, Here } from '../binding.ts'
import { copyPage, copySubject, offerForms } from '../copying.ts'
import { askNewBriefing, editSubject } from '../edit-files.ts'
import { openLink } from '../open-links.ts'
import { currentRoute, type State } from '../state.ts'
import { READING } from '../where.ts'

/** Keys that reach out of the program: into the files, the clipboard and the browser. */
export const OUTSIDE_KEYS: readonly Binding[] = [
  {
    keys: ['E'],
    where: READING,
    help: 'Open what is selected in your editor (VISUAL or EDITOR), at its line',
    footer: { rank: 175, word: editWord },
    run: editSubject,
  },
  {
    keys: ['+'],
    where: READING,
    help: 'Make a briefing in the folder, and open it in your editor',
    run: askNewBriefing,
  },
  {
    keys: ['y'],
    where: READING,
    help: 'Copy what is selected with its citation: words, date, chain, outlet and its day, web address',
    footer: { rank: 176, word: ({ target }) => (target?.kind === 'claim' ? 'copy' : undefined) },
    run: copySubject,
  },
  {
    keys: ['Y'],
    where: READING,
    help: 'Copy the page, or the page of what is selected, as Markdown',
    run: copyPage,
  },
  {
    keys: ['C'],
    where: READING,
    help: 'Copy as plain text, Markdown, BibTeX or CSL-JSON',
    run: offerForms,
  },
  {
    keys: ['u'],
    where: READING,
    help: 'Open the web address of what is selected; of several, choose one',
    run: openLink,
  },
  // Where a letter is typed, Alt with it does the same to the hit.
  {
    keys: ['alt-e'],
    where: ['typing'],
    applies: onHits,
    help: 'In search: open the hit in your editor',
    run: editSubject,
  },
  {
    keys: ['alt-y'],
    where: ['typing'],
    applies: onHits,
    help: 'In search: copy the hit with its citation',
    run: copySubject,
  },
  {
    keys: ['alt-u'],
    where: ['typing'],
    applies: onHits,
    help: 'In search: open the web address of the hit',
    run: openLink,
  },
]

/** A page of nothing stands in no file, but for a briefing without claims. */
function editWord({ library, route, content }: Here): string | undefined {
  const stands = content.stops.length > 0 || route.page === 'briefing'
  return library.places && stands && route.page !== 'help' ? 'edit' : undefined
}

function onHits(state: State): boolean {
  return currentRoute(state).page === 'search' && !state.prompt
}
