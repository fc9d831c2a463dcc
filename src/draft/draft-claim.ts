import { toWhen } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import { EVENT_TYPES } from '../model/vocabulary.ts'
import type { Published } from '../times/find-times.ts'
import { isAnalyst } from './analyst.ts'
import type { Chain } from './chain.ts'
import { claimActors } from './claim-actors.ts'
import { type ClaimDate, claimDate, doubtedAhead } from './claim-date.ts'
import { chainDoubts, dateDoubts, eventDoubts, placeDoubts, statusDoubts, typeDoubts } from './claim-doubts.ts'
import { type ClaimPlace, claimPlace } from './claim-place.ts'
import { claimStatuses } from './claim-status.ts'
import { type ClaimType, claimType } from './claim-type.ts'
import type { DraftClaim } from './draft.ts'
import { type EventMatch, matchEvents } from './event-match.ts'
import { findNames } from './find-names.ts'
import type { FolderKnowledge } from './folder-knowledge.ts'
import { MEDIA_NAMES } from './media.ts'
import type { ReadSentence } from './read-sentences.ts'
import type { ReportText } from './report-lines.ts'
import { exceptSpeaker, type Resolved, resolvePerson } from './resolve-name.ts'
import { type ClaimPart, claimParts } from './split-claims.ts'

/** What a claim hangs on beside its sentence: the report as a whole, and the folder. */
export interface ClaimContext {
  readonly report: ReportText
  readonly published: Published
  readonly folder: FolderKnowledge
  readonly states: ReadonlySet<string>
  readonly whole: string
  /** Where the first sentence happens. */
  readonly openingPlace: string | undefined
}

/** Makes the claims of a sentence, whose chain is given; `own` is that of its paragraph alone. */
export function draftClaims(
  read: ReadSentence,
  chain: Chain,
  own: Chain,
  context: ClaimContext,
): readonly DraftClaim[] {
  return claimParts(read.sentence.text, read.times, read.sentence.inQuote, context.published.first).map((part) =>
    claimOf(part, read, part.isAside ? asideChain(own, chain) : chain, context),
  )
}

function claimOf(part: ClaimPart, read: ReadSentence, chain: Chain, context: ClaimContext): DraftClaim {
  const { folder, published, report } = context
  const { people } = read
  const whole = part.text === read.sentence.text
  const named = whole ? read.names : findNames(part.text, folder.table).map((mention) => resolvePerson(mention, people))
  const names = named.map((each) => exceptSpeaker(each, chain.links.at(-1), part.text, whole && read.sentence.inQuote))
  const found = claimDate(part.core, part.times, published)
  const statement = part.opensWithSaying && found?.ofSaying === true
  const statuses = claimStatuses(part.core, {
    date: found,
    published,
    chain: chain.links,
    analyst: isAnalyst(chain.links.at(-1), context.whole),
    whole: part.text,
    media: chain.links.length > 0 && chain.links.every((link) => MEDIA_NAMES.has(link)),
  })
  const [status] = statuses
  const own = found?.ofSaying && !statement && status !== 'happened' && status !== 'denied' ? undefined : found
  const date = status === 'happened' && !statement ? doubtedAhead(own, published) : own
  const place = placeOf(part, names, date, read.place, chain, context)
  const types: ClaimType = statement
    ? { options: ['statement'] }
    : claimType(part.core, date && (date.ofSaying ? 'saying' : 'own'))
  // An opinion on sanctions is no sanction, and saying so no statement.
  const thought = status === 'opinion' && (types.words !== undefined || types.options[0] === 'statement')
  const type = thought ? undefined : types.options[0]
  const {
    links,
    doubts: unlinked,
    also,
  } = claimActors(part.text, names, {
    place: place?.name,
    chain: chain.links,
    outlet: report.outlet,
    statement: type === 'statement',
    person: read.person,
    others: read.others,
    pairs: read.pairs,
    states: context.states,
    people,
    table: folder.table,
  })
  const idsOf = (all: readonly string[]): readonly string[] => [...new Set(all.map((name) => folder.idOf(name)))]
  const when = date?.sure ? parseEdtf(date.edtf) : undefined
  const touched = [...unlinked, ...also].flatMap(({ aspect, options }) =>
    aspect === 'actor' ? options.slice(0, 1) : [],
  )
  const events = matchEvents(
    {
      text: part.text,
      actors: idsOf(links.map(({ name }) => name)),
      touched: idsOf(touched),
      place: place && folder.idOf(place.name),
      type,
      speaker: type === 'statement' ? idsOf(chain.links.slice(-1))[0] : undefined,
      when: when && toWhen(when),
      side: /^(?:happened|denied)$/.test(status)
        ? { min: null, max: published.last }
        : { min: published.first, max: null },
    },
    folder.events,
  )
  const [best] = events
  return {
    line: read.line,
    text: part.text,
    date: date?.sure ? date.edtf : undefined,
    links,
    place: place?.name,
    type,
    status: statement ? 'happened' : status,
    chain: chain.links,
    key: best?.sure ? best.event.id : undefined,
    doubts: [
      ...dateDoubts(date, part.times, whole ? read.earlier : undefined),
      ...chainDoubts(chain),
      ...unlinked,
      ...placeDoubts(place, part.text),
      ...statusDoubts(
        statement && !/^(?:happened|opinion)$/.test(status) ? ['happened', ...statuses] : statement ? [] : statuses,
        type,
      ),
      ...typeDoubts(types.options.length > 0 ? types : (asideType(part) ?? eventType(best))),
      ...eventDoubts(events),
      ...also,
    ],
  }
}

/** The place of a part of a sentence; one of an aside, or beside another clause than the date, is in doubt. */
function placeOf(
  part: ClaimPart,
  names: readonly Resolved[],
  date: ClaimDate | undefined,
  before: string | undefined,
  { links }: Chain,
  { report, openingPlace }: ClaimContext,
): ClaimPlace | undefined {
  const inCore = names.filter(({ mention }) => part.isCore(mention.start))
  const place = claimPlace(part.text, inCore, {
    dateline: report.dateline,
    before,
    opening: openingPlace,
    chain: links,
  })
  if (!place) {
    const aside = inCore.length < names.length ? claimPlace(part.text, names, { chain: links }) : undefined
    return aside && { name: aside.name, doubt: aside.name }
  }
  const isElsewhere =
    place.doubt === undefined &&
    place.at !== undefined &&
    date?.time.role === 'own' &&
    ![date.time.clause, undefined].includes(part.clauseAt(place.at))
  return isElsewhere ? { ...place, doubt: place.name } : place
}

/** What a clause adds to what somebody says is told by the report, or by them as well. */
const asideChain = (own: Chain, chain: Chain): Chain => ({
  ...own,
  ...(chain.links.length > own.links.length && { doubt: 'who, which', alternatives: [chain.links] }),
})

/** The type that another clause tells, where the main one tells none: it stays out of the line. */
function asideType({ text, core }: ClaimPart): ClaimType | undefined {
  const { options } = claimType(text, 'own')
  return options.length > 0 && text !== core ? { options, words: 'another clause' } : undefined
}

/** The type of the event that it may be about, where its words tell none. */
function eventType(best: EventMatch | undefined): ClaimType {
  const type = EVENT_TYPES.find((each) => each === best?.event.type)
  return best && type ? { options: [type], words: best.event.title } : { options: [] }
}
