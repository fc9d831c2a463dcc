import { problemId } from '../../model/problem.ts'
import type { Binding, Here } from '../binding.ts'
import { closeLayer, closePage, stepView } from '../layers.ts'
import { goToView } from '../navigation.ts'
import { briefingWith, openSelected } from '../open-selected.ts'
import { goBack, goForward } from '../places-seen.ts'
import { answerPrompt } from '../prompting.ts'
import { VIEWS } from '../route.ts'
import { selectedLink } from '../text-links.ts'
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
  {
    keys: VIEWS.map((_, index) => String(index + 1)),
    where: READING,
    help: `The views: ${VIEWS.join(', ')}`,
    each: (key) => `View ${VIEWS[Number(key) - 1]}`,
    run: (_library, state, key) => goToView(state, VIEWS[Number(key) - 1] ?? state.view),
  },
  {
    keys: ['backspace', 'ctrl-o', 'alt-left'],
    where: READING,
    help: 'Back to what was seen before, in whatever view',
    run: (_library, state) => goBack(state),
  },
  {
    keys: ['alt-right'],
    where: READING,
    help: 'Forward again to what was gone back from',
    run: (_library, state) => goForward(state),
  },
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

/** A claim that belongs to no event leads nowhere from the page of its own briefing, nor does what no briefing came of. */
function openWord({ target, route, world, library, content }: Here): string | undefined {
  if (selectedLink(library, content, route)) return 'follow'
  if (!target) return undefined
  if (target.kind === 'problem') {
    const problem = library.problems.find((each) => problemId(each) === target.id)
    return briefingWith(world, problem) && 'open'
  }
  const isLoose = target.kind === 'claim' && world.claims.get(target.id)?.event === undefined
  return route.page === 'briefing' && isLoose ? undefined : 'open'
}

function backWord({ state, route }: Here): string | undefined {
  if (state.find) return 'end search'
  if ('field' in route) return route.field.text === '' ? 'back' : 'clear'
  return state.stacks[state.view].length > 1 ? 'back' : undefined
}
