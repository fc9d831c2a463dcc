import type { Binding, Here } from '../binding.ts'
import { closeLayer, closePage, stepView } from '../layers.ts'
import { openSelected } from '../navigation.ts'
import { answerPrompt } from '../prompting.ts'
import { EVERYWHERE, READING } from '../where.ts'

/** Keys that open and close pages and change views. */
export const OPENING_KEYS: readonly Binding[] = [
  {
    keys: ['enter', 'right', 'l'],
    where: READING,
    help: 'Open what is selected',
    footer: { rank: 20, word: openWord },
    run: openSelected,
  },
  {
    keys: ['enter'],
    where: ['typing'],
    help: 'Open the hit, or take the choice',
    footer: { rank: 20, word: openWord },
    run: (library, state) => (state.prompt ? answerPrompt(library, state, state.prompt) : openSelected(library, state)),
  },
  {
    keys: ['escape', 'left', 'h'],
    where: READING,
    help: 'Go one layer back; it never quits',
    footer: { rank: 30, word: backWord },
    run: (_library, state) => closeLayer(state),
  },
  {
    keys: ['escape'],
    where: ['typing'],
    help: 'Clear the field, then go back',
    footer: { rank: 30, word: backWord },
    run: (_library, state) => closeLayer(state),
  },
  {
    keys: ['tab'],
    where: EVERYWHERE,
    help: 'Next view',
    footer: { rank: 190, word: () => 'next view' },
    run: (_library, state) => stepView(state, 1),
  },
  { keys: ['shift-tab'], where: EVERYWHERE, help: 'Previous view', run: (_library, state) => stepView(state, -1) },
]

/** Keys that leave the program. */
export const QUIT_KEYS: readonly Binding[] = [
  {
    keys: ['q'],
    where: READING,
    help: 'Back, and from a view itself, quit',
    footer: { rank: 210, word: ({ state }) => (state.stacks[state.view].length === 1 ? 'quit' : undefined) },
    run: (_library, state) => closePage(state),
  },
  {
    keys: ['ctrl-c'],
    where: EVERYWHERE,
    help: 'Quit at once',
    run: (_library, state) => ({ ...state, done: true }),
  },
]

/** Only a claim that belongs to no event leads nowhere, from the page of its own briefing. */
function openWord({ target, route, world }: Here): string | undefined {
  if (!target) return undefined
  return route.page === 'briefing' && world.claims.get(target.id)?.event === undefined ? undefined : 'open'
}

function backWord({ state, route }: Here): string | undefined {
  if (state.find) return 'end search'
  if ('field' in route) return route.field.text === '' ? 'back' : 'clear'
  return state.stacks[state.view].length > 1 ? 'back' : undefined
}
