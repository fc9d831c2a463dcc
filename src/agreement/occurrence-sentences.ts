import type { Claim, Status } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { listed } from '../text/listed.ts'
import type { Agreement } from './agree.ts'
import { namesOf, sentence } from './attribution-words.ts'
import { originsOf } from './origins.ts'
import { reportsOf } from './reports.ts'
import type { Sentence } from './sentences.ts'

/** Verbs for claims of each status, for one and for several. */
const SAYING: Readonly<Record<Exclude<Status, 'opinion'>, readonly [one: string, several: string]>> = {
  happened: ['reports it', 'report it'],
  announced: ['announces it', 'announce it'],
  expected: ['expects it', 'expect it'],
  possible: ['calls it possible', 'call it possible'],
  denied: ['denies it', 'deny it'],
}

const STATUSES = ['happened', 'announced', 'expected', 'possible', 'denied'] as const

/** Who reports, announces, expects or denies the event, in the words of their status. */
export function occurrenceSentences(world: World, agreement: Agreement, claims: readonly Claim[]): Sentence[] {
  const groups = STATUSES.map((status) => ({
    status,
    claims: claims.filter((claim) => claim.status === status),
  })).filter((group) => group.claims.length > 0)
  if (groups.length === 0) return []
  const said = groups.map((group, at) => {
    const [one, several] = SAYING[group.status]
    const noun = at === 0 ? counted(group.claims.length, 'claim') : String(group.claims.length)
    return `${noun} ${group.claims.length === 1 ? one : several}`
  })
  const { counted: origins } = originsOf(
    reportsOf(world),
    groups.flatMap((group) => group.claims),
  )
  const all = groups.reduce((sum, group) => sum + group.claims.length, 0)
  const from = origins.length === 1 && all > 1 ? `, all from ${namesOf(origins)}` : ''
  const text = `${sentence(listed(said))}${from}.`
  const { verdict, claims: ids } = agreement.occurrence
  return [
    { about: 'occurrence', kind: 'verdict', claims: [], text },
    ...(verdict === 'conflict' ? [conflict(world, ids)] : []),
  ]
}

function conflict(world: World, ids: readonly string[]): Sentence {
  const claims = ids.flatMap((id) => world.claims.get(id) ?? [])
  const reports = reportsOf(world)
  const who = (status: Status): string => {
    const { counted: origins } = originsOf(
      reports,
      claims.filter((claim) => claim.status === status),
    )
    return namesOf(origins)
  }
  const happened = claims.some(({ status }) => status === 'happened')
  const text = happened
    ? `Reported by ${who('happened')}, denied by ${who('denied')}: only one can be right.`
    : `Announced by ${who('announced')}, denied by ${who('denied')}: they differ on the plan.`
  return { about: 'occurrence', kind: 'conflict', claims: ids, text }
}
