import { worldAsOf } from '../history/world-as-of.ts'
import type { World } from '../model/world.ts'
import { clean } from '../text/clean.ts'
import type { Kept } from '../visits/kept.ts'
import { SPOKEN_COMMANDS } from './command-table.ts'
import { type Answer, type Conversation, said } from './conversation.ts'
import { newsSentence } from './heard-news.ts'
import { briefingCounts } from './list-talks.ts'
import { next } from './navigation.ts'
import { openNamed } from './open-named.ts'
import { begun } from './paging.ts'
import { asOfWords } from './time.ts'
import { understand } from './understand.ts'
import { spoken } from './wording.ts'

/** More than this of a line is not read. */
const LONGEST = 200

/** These go on with what is told beside the places; anything else leaves it. */
const WITHIN: ReadonlySet<string> = new Set(['next', 'previous', 'read'])

/** Begins a conversation, as of an ISO day where one is given; `today` is the present one, `kept` what is kept of visits. */
export function greet(world: World, asOf?: string, today?: string, kept?: Kept): Answer {
  const seen = worldAsOf(world, asOf)
  const counts = asOf === undefined ? `${briefingCounts(seen)}.` : asOfWords(world, asOf)
  const hear = seen.dataset.briefings.length > 0 ? 'list to hear them, ' : asOf === undefined ? '' : 'now to hear all, '
  const news = kept && asOf === undefined ? newsSentence(world, kept) : undefined
  const told = news === undefined ? [counts] : [counts, news]
  return spokenAnswer(said(begun(asOf, today, kept), ...told, `Type ${hear}help for what you can type, quit to leave.`))
}

/** Answers one line that was typed, whatever it is: in sentences, a line each, a piece at a time. */
export function answer(world: World, state: Conversation, line: string): Answer {
  const typed = clean(line, LONGEST).trim().replace(/ +/g, ' ')
  return spokenAnswer(answered(world, state, typed))
}

function answered(whole: World, state: Conversation, typed: string): Answer {
  const world = worldAsOf(whole, state.asOf)
  if (typed === '') return next(world, state, '')
  const left = { ...state, aside: undefined }
  if (/^#?\d{1,9}\.?$/.test(typed)) return openNamed(world, left, typed)
  const understood = understand(typed, SPOKEN_COMMANDS)
  if (understood.command) {
    const { command, rest } = understood
    return command.run(world, WITHIN.has(command.name) ? state : left, rest, whole)
  }
  const { near } = understood
  const meant = near ? `Did you mean ${near}?` : `To look for it, type search ${typed}.`
  return said(state, `There is no command "${typed}". ${meant} Type help for all commands.`)
}

const spokenAnswer = ({ state, lines }: Answer): Answer => ({ state, lines: lines.map(spoken) })
