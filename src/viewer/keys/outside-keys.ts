import type { Binding } from '../binding.ts'
import { askNewBriefing, editSubject } from '../edit-files.ts'
import { READING } from '../where.ts'

/** Keys that reach out of the program: into the files, the clipboard and the browser. */
export const OUTSIDE_KEYS: readonly Binding[] = [
  {
    keys: ['E'],
    where: READING,
    help: 'Open what is selected in your editor (VISUAL or EDITOR), at its line',
    footer: { rank: 175, word: ({ library, route }) => (library.places && route.page !== 'help' ? 'edit' : undefined) },
    run: editSubject,
  },
  {
    keys: ['+'],
    where: READING,
    help: 'Make a briefing in the folder, and open it in your editor',
    run: askNewBriefing,
  },
]
