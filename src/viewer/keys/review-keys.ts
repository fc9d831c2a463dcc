import type { Binding } from '../binding.ts'
import {
  confirmClaim,
  dropClaim,
  editClaim,
  leaveReview,
  moveReview,
  optionsOf,
  takeBack,
  takeOption,
  wantReview,
} from '../reviewing.ts'
import type { Where } from '../route.ts'
import { READING } from '../where.ts'

const HERE: readonly Where[] = ['review']

/** Keys that open the review of a draft, and those that work in it. */
export const REVIEW_KEYS: readonly Binding[] = [
  {
    keys: ['D'],
    where: READING,
    help: 'In a draft: go through what is still to confirm',
    run: wantReview,
  },
  {
    keys: ['enter'],
    where: HERE,
    help: 'The claim is right as it stands: go on to the next',
    footer: { rank: 10, word: () => 'confirm' },
    run: (_library, state) => confirmClaim(state),
  },
  {
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    where: HERE,
    help: 'Take that option',
    each: (key) => `Take option ${key}`,
    footer: { rank: 20, word: ({ state }) => (optionsOf(state).length > 0 ? 'take' : undefined), sign: '1–9' },
    run: (_library, state, key) => takeOption(state, Number(key)),
  },
  {
    keys: ['-'],
    where: HERE,
    help: 'Take the claim out of the draft',
    footer: { rank: 30, word: () => 'drop' },
    run: (_library, state) => dropClaim(state),
  },
  {
    keys: ['z'],
    where: HERE,
    help: 'Take back the last step',
    footer: {
      rank: 40,
      word: ({ state }) => ((state.reviewing?.review.past.length ?? 0) > 0 ? 'take back' : undefined),
    },
    run: (_library, state) => takeBack(state),
  },
  {
    keys: ['E'],
    where: HERE,
    help: 'Open the claim in your editor (VISUAL or EDITOR)',
    footer: { rank: 45, word: () => 'edit' },
    run: (_library, state) => editClaim(state),
  },
  {
    keys: ['down', 'j', 'space'],
    where: HERE,
    help: 'The next claim, this one left as it is',
    footer: { rank: 50, word: () => 'move', sign: '↑↓' },
    run: (_library, state) => moveReview(state, 1),
  },
  {
    keys: ['up', 'k'],
    where: HERE,
    help: 'The claim before',
    run: (_library, state) => moveReview(state, -1),
  },
  {
    keys: ['g', 'home'],
    where: HERE,
    help: 'The first claim',
    run: (_library, state) => moveReview(state, Number.NEGATIVE_INFINITY),
  },
  {
    keys: ['G', 'end'],
    where: HERE,
    help: 'The last claim',
    run: (_library, state) => moveReview(state, Number.POSITIVE_INFINITY),
  },
  {
    keys: ['escape', 'q', 'left', 'h'],
    where: HERE,
    help: 'Leave the review; what was confirmed is in the file',
    footer: { rank: 60, word: () => 'leave' },
    run: (_library, state) => leaveReview(state),
  },
]
