import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import { toIso } from '../dates/day.ts'
import { allows } from '../dates/days.ts'
import type { When } from '../dates/when.ts'
import type { Claim } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { claimTable } from './claim-table.ts'

/** The first and the last day that are counted: what has no end goes on to one of them. */
const FIRST = '0000-01-01'
const LAST = '9999-12-31'

/**
 * Claims as one flat Parquet table of texts: the columns of the CSV, and three more for engines. `event` has the event's
 * id in every row, also where it is of one claim; `counts` says whether the claim counts for its date (it has one, and
 * is not denied, an opinion or retracted); `allows` has the days that the date allows, with the room of “about”: ranges
 * such as `2019-04-23/2019-04-24`, parted by commas, in order. ISO days compare as texts.
 */
export function toParquet(world: World, claims: readonly Claim[]): Uint8Array {
  const { columns, cells } = claimTable(world, claims)
  const data: (string | null)[][] = columns.map(() => [])
  const more = { event: [] as (string | null)[], counts: [] as boolean[], allows: [] as (string | null)[] }
  for (const claim of claims) {
    for (const [column, cell] of cells(claim).entries()) data[column]?.push(cell === '' ? null : (cell ?? null))
    more.event.push(claim.event ?? null)
    more.counts.push(countsForDate(claim))
    more.allows.push(claim.when ? allowedDays(claim.when) : null)
  }
  const columnData: ColumnSource[] = [
    ...columns.map(
      (name, column): ColumnSource => ({ name, data: data[column] ?? [], type: 'STRING', nullable: true }),
    ),
    { name: 'event', data: more.event, type: 'STRING', nullable: true },
    { name: 'counts', data: more.counts, type: 'BOOLEAN', nullable: false },
    { name: 'allows', data: more.allows, type: 'STRING', nullable: true },
  ]
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'kbrief' }))
}

const countsForDate = ({ when, status, retracted }: Claim): boolean =>
  when !== undefined && status !== 'denied' && status !== 'opinion' && retracted === undefined

const allowedDays = (when: When): string =>
  allows(when)
    .map(({ min, max }) => `${min === -Infinity ? FIRST : toIso(min)}/${max === Infinity ? LAST : toIso(max)}`)
    .join(',')
