import type { World } from '../model/world.ts'
import type { Kind } from '../search/query/kinds.ts'
import { listed } from '../text/listed.ts'
import { type Answer, type Conversation, said } from './conversation.ts'
import type { Location, Reference } from './location.ts'
import { enter, here } from './paging.ts'
import { NAMED, resolveName } from './resolve-name.ts'
import { remarks } from './search-talk.ts'
import { talkOf } from './talk-of.ts'
import { titleOf } from './thing-words.ts'
import { joined } from './wording.ts'

/** The thing that a number or name stands for, or the words to say instead, and which of them it is. */
export type OpenedName =
  | { readonly target: Reference; readonly remarks: readonly string[] }
  | { readonly answer: Answer; readonly is: 'a choice' | 'no name' | 'no number' }

/** Opens what a number of the present list, or a name, stands for. */
export function openNamed(world: World, state: Conversation, name: string, kind?: Kind): Answer {
  const found = find(world, state, name, kind)
  return 'answer' in found ? found.answer : openTarget(world, state, found.target, ...found.remarks)
}

/** Opens a thing; where it stands in the present list, it stays one of that list. */
export function openTarget(world: World, state: Conversation, target: Reference, ...first: readonly string[]): Answer {
  const { place } = here(state)
  const listed = talkOf(world, place).targets.some(({ kind, id }) => kind === target.kind && id === target.id)
  const thing: Location = { page: 'thing', target, ...(listed && { list: place }) }
  return enter(world, state, thing, ...first)
}

/** Finds the thing of a kind, or of any, that a number or a name stands for. */
export function find(world: World, state: Conversation, name: string, kind?: Kind): OpenedName {
  const number = /^#?(?:number )?(\d{1,9})\.?$/i.exec(name)?.[1]
  if (number !== undefined) return findNumber(world, state, Number(number), kind)
  const { targets, result } = resolveName(world, name, kind ? [kind] : NAMED)
  const [only, second] = targets
  if (only && !second && result.leftOut.length === 0) return { target: only, remarks: remarks(result) }
  if (only)
    return { answer: enter(world, state, { page: 'choice', name, targets }, ...remarks(result)), is: 'a choice' }
  const near =
    result.suggestions.length > 0
      ? `Near it: ${listed(result.suggestions)}.`
      : `Type search ${name} to look for it everywhere.`
  const none = `No ${kind ?? 'briefing, actor or event'} is called "${name}".`
  return { answer: said(state, joined([none, near], ' ')), is: 'no name' }
}

function findNumber(world: World, state: Conversation, number: number, kind: Kind | undefined): OpenedName {
  const { targets } = talkOf(world, here(state).place)
  const numbered = targets[number - 1]
  if (!numbered) {
    const range = targets.length > 0 ? `the numbers here go from 1 to ${targets.length}` : 'nothing here has one'
    return { answer: said(state, `There is no number ${number}: ${range}.`), is: 'no number' }
  }
  const target = kind ? asKind(world, numbered, kind) : numbered
  if (target) return { target, remarks: [] }
  const other = `Number ${number} is no ${kind}; it is ${numbered.kind} ${titleOf(world, numbered)}.`
  return { answer: said(state, other, `Type ${number} to open it.`), is: 'no number' }
}

/** A thing as what is asked for: of a claim, also its event or its briefing. */
export function asKind(world: World, target: Reference, kind: Kind): Reference | undefined {
  if (target.kind === kind) return target
  const claim = target.kind === 'claim' ? world.claims.get(target.id) : undefined
  const id = kind === 'event' ? claim?.event : kind === 'briefing' ? claim?.briefing : undefined
  return id === undefined ? undefined : { kind, id }
}
