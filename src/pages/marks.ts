import { chainsOf } from '../model/chains.ts'
import type { Claim, Link, Status } from '../model/model.ts'
import type { World } from '../model/world.ts'

const MARKS: Readonly<Record<Status, string>> = {
  happened: '●',
  announced: '◌',
  expected: '◌',
  possible: '◌',
  denied: '○',
  opinion: '◇',
}

/** One cell that says whether it happened (●), lies ahead (◌), is denied (○) or is an opinion (◇). */
export const mark = (status: Status): string => MARKS[status]

/** What the marks stand for, for the help page. */
export const MARK_LEGEND = '● happened   ◌ announced, expected or possible   ○ denied   ◇ opinion   ≠ reports conflict'

/** What a drawn range stands for, for the help page. */
export const RANGE_LEGEND =
  '▪ on that day   ▬ lasted these days   ░▒▓ on one of these days, the denser the more claims allow it   ' +
  '· the room that “about” leaves   ┄◂▸ open   ‹› lies outside   ◆┊ the record'

/** What the short words for a date mean, for the help page. */
export const DATE_LEGEND =
  '“17–19” lasted these days   “one of 17–19” on one unknown day of these   “by 19” on that day or earlier   ' +
  '“from 17” on that day or later   “since 17” has lasted since then'

/** What stands between the names of a chain of sources, for the help page. */
export const CHAIN_LEGEND = 'ANI ‹ Yonhap   ANI says so, citing Yonhap, which is the origin'

/** An attribution chain as it is read, nearest first: `ANI ‹ Yonhap`. Without one, the briefing speaks for itself. */
export const chainText = (chain: readonly Link[]): string =>
  chain.length === 0 ? 'no source named' : chain.map((link) => link.name).join(' ‹ ')

/** Every attribution chain of a claim, one after the other. */
export const sourcesText = (claim: Claim): string => chainsOf(claim).map(chainText).join('; ')

/** The name of the place a claim gives, if it gives one. */
export const placeName = (world: World, place: string | undefined): string | undefined =>
  place === undefined ? undefined : world.places.get(place)?.name

/** What a claim's status adds in words: nothing where it is said to have happened on a day. */
export const statusWord = (claim: Pick<Claim, 'status' | 'retracted'>): string | undefined =>
  claim.retracted ? 'retracted' : claim.status === 'happened' ? undefined : claim.status
