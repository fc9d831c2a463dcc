import { toWhen } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import { EVENT_TYPES } from '../model/vocabulary.ts'
import type { Published } from '../times/find-times.ts'
import { inSmallLetters, isInCapitals } from './capitals.ts'
import type { Chain } from './chain.ts'
import { claimActors } from './claim-actors.ts'
import { claimDate } from './claim-date.ts'
import { chainDoubts, dateDoubts, eventDoubts, placeDoubts, statusDoubts, typeDoubts } from './claim-doubts.ts'
import { claimPlace } from './claim-place.ts'
import { claimStatuses, isAnalyst } from './claim-status.ts'
import { type ClaimType, claimType } from './claim-type.ts'
import type { Draft, DraftClaim } from './draft.ts'
import { withEventsBefore } from './event-before.ts'
import { type EventMatch, matchEvents } from './event-match.ts'
import type { EventProfile } from './event-profile.ts'
import { findNames } from './find-names.ts'
import { MEDIA_NAMES } from './media.ts'
import type { NameTable } from './name-table.ts'
import { credited, creditOf } from './paragraph-credit.ts'
import { findPeople } from './people.ts'
import { type ReadSentence, readSentences, sentenceChains } from './read-sentences.ts'
import type { ReportText } from './report-lines.ts'
import { exceptSpeaker, resolvePerson } from './resolve-name.ts'
import { sentencesOf } from './sentences.ts'
import { type ClaimPart, claimParts } from './split-claims.ts'

/** The knowledge of a folder, made once for all its drafts. */
export interface FolderKnowledge {
  readonly table: NameTable
  readonly events: readonly EventProfile[]
  /** The id of an actor or a place by its name, as the events have it. */
  readonly idOf: (name: string) => string
}

/** Makes a draft of a report's text. The same text and folder give the same draft. */
export function draftReport(report: ReportText, published: Published, folder: FolderKnowledge): Draft {
  const capitals = report.paragraphs.map(({ text }) => isInCapitals(text))
  const paragraphs = report.paragraphs.map(({ text }, index) =>
    capitals[index] ? inSmallLetters(text, folder.table) : text,
  )
  const credits = paragraphs.map((text) => creditOf(text))
  const texts = paragraphs.map((text, index) => text.slice(0, text.length - (credits[index]?.length ?? 0)))
  const sentences = texts.map((text) => sentencesOf(text))
  const people = findPeople(
    sentences.flat().map(({ text }) => text),
    folder.table,
  )
  const reads = readSentences(report, sentences, published, folder.table, people)
  const chains = sentenceChains(reads)
  const states = new Set(
    reads.flatMap(({ names }) => names).flatMap(({ kind, name }) => (kind === 'state' ? [name] : [])),
  )
  const whole = texts.join('\n')
  const [first] = reads
  const openingPlace = first && claimPlace(first.sentence.text, first.names)?.name
  const claims = reads.flatMap((read, index) => {
    const chain = credited(chains[index], read.paragraph, credits, texts)
    const own = credited(undefined, read.paragraph, credits, texts)
    return claimsOf(read, chain, own, { report, published, folder, states, whole, openingPlace })
  })
  const { title, outlet, dateline, dropped } = report
  const opening = first?.sentence.text ?? 'Untitled report'
  const inCapitals = new Set(report.paragraphs.filter((_, index) => capitals[index]).map(({ line }) => line))
  return {
    title: title ?? shortened(first && inCapitals.has(first.line) ? opening.toUpperCase() : opening),
    outlet,
    dateline,
    published,
    claims: withEventsBefore(claims, folder.events).map((claim) =>
      inCapitals.has(claim.line) ? asReported(claim) : claim,
    ),
    dropped,
  }
}

/** A claim of a report in capitals in its own letters; what is proposed for it stays in those it was read in. */
function asReported(claim: DraftClaim): DraftClaim {
  const text = claim.text.toUpperCase()
  if (text.length !== claim.text.length) return claim
  const doubts = claim.doubts.map((doubt) =>
    claim.text.includes(doubt.words) ? { ...doubt, words: doubt.words.toUpperCase() } : doubt,
  )
  return { ...claim, text, doubts }
}

interface ClaimContext {
  readonly report: ReportText
  readonly published: Published
  readonly folder: FolderKnowledge
  readonly states: ReadonlySet<string>
  readonly whole: string
  /** Where the first sentence happens. */
  readonly openingPlace: string | undefined
}

function claimsOf(read: ReadSentence, chain: Chain, own: Chain, context: ClaimContext): readonly DraftClaim[] {
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
  const date = found?.ofSaying && !statement && status !== 'happened' && status !== 'denied' ? undefined : found
  const inCore = names.filter(({ mention }) => part.isCore(mention.start))
  const aside = inCore.length < names.length ? claimPlace(part.text, names, { chain: chain.links }) : undefined
  const place =
    claimPlace(part.text, inCore, {
      dateline: report.dateline,
      before: read.place,
      opening: context.openingPlace,
      chain: chain.links,
    }) ??
    (aside && { name: aside.name, doubt: aside.name })
  const elsewhere =
    place?.doubt === undefined &&
    place?.at !== undefined &&
    date?.time.role === 'own' &&
    ![date.time.clause, undefined].includes(part.clauseAt(place.at))
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
      ...placeDoubts(elsewhere ? { ...place, doubt: place.name } : place, part.text),
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

const shortened = (text: string): string =>
  text.length <= 100 ? text.replace(/\.$/, '') : `${text.slice(0, 97).replace(/\s+\S*$/, '')}…`
