import { parseEdtf, toWhen } from '../dates/edtf.ts'
import { type FoundTime, findTimes, type Published } from '../times/find-times.ts'
import { type FoundChain, findChain } from './attribution.ts'
import { type Chain, type ChainContext, type Speakers, speakerOf } from './chain.ts'
import { type ClaimDate, claimDate } from './claim-date.ts'
import { claimPlace } from './claim-place.ts'
import { claimStatus } from './claim-status.ts'
import { claimType } from './claim-type.ts'
import type { Doubt, Draft, DraftClaim, LinkedName } from './draft.ts'
import { type EventProfile, matchEvents } from './event-match.ts'
import { findNames } from './find-names.ts'
import { MEDIA_NAMES } from './media.ts'
import type { NameTable } from './name-table.ts'
import { findPeople, type People } from './people.ts'
import type { ReportText } from './report-lines.ts'
import { type Resolved, resolveName } from './resolve-name.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type ClaimPart, claimParts } from './split-claims.ts'
import { stateOfCapital } from './states.ts'

/** What a folder already knows, made once for all its drafts. */
export interface FolderKnowledge {
  readonly table: NameTable
  readonly events: readonly EventProfile[]
  /** The id of an actor or a place by its name, as the events have it. */
  readonly idOf: (name: string) => string
}

/** A sentence of the report, with what was found in it. */
interface Read {
  readonly line: number
  readonly sentence: Sentence
  readonly times: readonly FoundTime[]
  readonly names: readonly Resolved[]
  readonly found: FoundChain | undefined
  readonly paragraph: number
}

/** Makes a draft of a report's text. The same text and folder give the same draft. */
export function draftReport(report: ReportText, published: Published, folder: FolderKnowledge): Draft {
  const credits = report.paragraphs.map(({ text }) => creditOf(text))
  const texts = report.paragraphs.map(({ text }, index) => text.slice(0, text.length - (credits[index]?.length ?? 0)))
  const sentences = texts.map((text) => sentencesOf(text))
  const people = findPeople(
    [...(report.title === undefined ? [] : [report.title]), ...sentences.flat().map(({ text }) => text)],
    folder.table,
  )
  const reads = readAll(report, sentences, published, folder.table, people)
  const chains = withNeighbours(reads)
  const whole = texts.join('\n')
  const claims = reads.flatMap((read, index) => {
    const chain = credited(chains[index], read.paragraph, credits, texts)
    return claimsOf(read, chain, { report, published, folder, people, whole })
  })
  const { title, outlet, dateline, dropped } = report
  const opening = reads[0]?.sentence.text ?? 'Untitled report'
  return { title: title ?? shortened(opening), outlet, dateline, published, claims, dropped }
}

function readAll(
  report: ReportText,
  sentences: readonly (readonly Sentence[])[],
  published: Published,
  table: NameTable,
  people: People,
): readonly Read[] {
  const reads: Read[] = []
  let named: string | undefined
  let said: string | undefined
  let speakers: Speakers = { outlet: report.outlet }
  for (const [paragraph, { line, speaker }] of report.paragraphs.entries()) {
    for (const sentence of sentences[paragraph] ?? []) {
      const times = findTimes(sentence.text, { published, inQuote: sentence.inQuote, named, said })
      const names = findNames(sentence.text, table)
        .filter(({ start, end }) => !times.some((time) => start < time.end && end > time.start))
        .map((mention) => resolveName(mention, people))
      const context: ChainContext = { table, people, speakers: withinSentence(speakers, sentence, names) }
      const found = findChain(sentence.text, sentence.inQuote, times, context) ?? saidIn(speaker, context)
      reads.push({ line, sentence, times, names, found, paragraph })
      named = times.findLast((time) => isDayText(time.named))?.named ?? named
      said = times.find(({ role, named: day }) => role === 'saying' && isDayText(day))?.named ?? undefined
      speakers = remembered(speakers, found, names)
    }
  }
  return reads
}

/** The words of an interview are those of whoever stands before them. */
function saidIn(label: string | undefined, context: ChainContext): FoundChain | undefined {
  if (label === undefined || /^A(?:nswer)?$/.test(label)) return undefined
  const speaker = speakerOf(label, context) ?? { name: label, kind: 'person' as const }
  return { chain: { links: [speaker.name] }, speakers: [speaker] }
}

const isDayText = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf)

/** A pronoun means first whoever the sentence itself has named before it. */
function withinSentence(speakers: Speakers, { text }: Sentence, names: readonly Resolved[]): Speakers {
  const pronoun =
    /[,”"] (?:he|she|it|they) (?:said|added|told|wrote|noted)\b|\b(?:that|,) (?:he|she|it) |\b(?:his|her) (?:office|spokes\w+|lawyers?|aides?|adviser|family) /.exec(
      text,
    )?.index
  if (pronoun === undefined) return speakers
  const before = names.filter(({ mention }) => mention.end <= pronoun)
  // "… will receive the envoy, her office said": whoever the sentence is about.
  const person = before.find(({ kind }) => kind === 'person')?.name
  const head =
    /^(?<head>(?:The|A|An) [^,“”"]{3,50}?) (?:will|is|was|has|had|would|are|were|have|could|may|said|[a-z\u00df-\u024f]+ed)\b/.exec(
      text,
    )?.groups?.head
  return {
    ...speakers,
    ...(person !== undefined && { person }),
    ...(head !== undefined && {
      office: before.find(({ kind, mention }) => kind === 'body' && head.endsWith(mention.text))?.name ?? head,
      medium: speakers.medium,
    }),
  }
}

/** Whom later sentences may mean by a pronoun: who spoke last, or where nobody has, whom the last sentence begins with. */
function remembered(speakers: Speakers, found: FoundChain | undefined, names: readonly Resolved[]): Speakers {
  const named = speakers.spoken
    ? speakers.person
    : (names.find(({ kind }) => kind === 'person')?.name ?? speakers.person)
  if (!found) return { ...speakers, person: named, before: undefined }
  const last = (kind: string) => found.speakers.findLast((speaker) => speaker.kind === kind)?.name
  return {
    outlet: speakers.outlet,
    person: last('person') ?? named,
    spoken: speakers.spoken === true || last('person') !== undefined,
    medium: last('medium') ?? (last('office') === undefined ? speakers.medium : undefined),
    office: last('office') ?? speakers.office,
    official: last('described') ?? speakers.official,
    before: found.chain,
  }
}

/** A quotation that goes on has the chain of its neighbour in the paragraph. */
function withNeighbours(reads: readonly Read[]): readonly (Chain | undefined)[] {
  return reads.map(({ sentence, found, paragraph }, index) => {
    if (found) return found.chain
    const goesOn = sentence.inQuote || /^[“"]/.test(sentence.text) || /^``/.test(sentence.text)
    if (!goesOn) return undefined
    const near = [index - 1, index + 1, index - 2, index + 2]
      .map((at) => reads[at])
      .find((read) => read?.paragraph === paragraph && read.found !== undefined)
    const beside = near ?? (reads[index - 1]?.found ? reads[index - 1] : undefined)
    return beside?.found && { ...beside.found.chain, ...(near === undefined && { doubt: 'the quotation goes on' }) }
  })
}

interface Credit {
  readonly medium: string
  readonly length: number
}

/** The agency at the end of a paragraph: "… — UPI". */
function creditOf(text: string): Credit | undefined {
  const found = /\s(?:—|–|--?) ?(?<name>[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f ]{1,30})\.?$/.exec(text)
  const medium = MEDIA_NAMES.get(found?.groups?.name ?? '')
  return found && medium !== undefined ? { medium, length: found[0].length } : undefined
}

/** The chain with the agency whose paragraph it is before it. */
function credited(
  chain: Chain | undefined,
  paragraph: number,
  credits: readonly (Credit | undefined)[],
  texts: readonly string[],
): Chain {
  const next = credits[paragraph + 1]
  const credit =
    credits[paragraph] ?? (next && /\b(?:press|media|news) reports?\b/i.test(texts[paragraph] ?? '') ? next : undefined)
  if (!credit) return chain ?? { links: [] }
  return { ...chain, links: [credit.medium, ...(chain?.links ?? []).filter((link) => link !== credit.medium)] }
}

interface ClaimContext {
  readonly report: ReportText
  readonly published: Published
  readonly folder: FolderKnowledge
  readonly people: People
  readonly whole: string
}

function claimsOf(read: Read, chain: Chain, context: ClaimContext): readonly DraftClaim[] {
  return claimParts(read.sentence.text, read.times, read.sentence.inQuote, context.published.first).map((part) =>
    claimOf(part, read, chain, context),
  )
}

function claimOf(part: ClaimPart, read: Read, chain: Chain, context: ClaimContext): DraftClaim {
  const { folder, people, published, report } = context
  const whole = part.text === read.sentence.text
  const names = whole ? read.names : findNames(part.text, folder.table).map((mention) => resolveName(mention, people))
  const found = claimDate(part.core, part.times, published)
  const statement = part.opensWithSaying && found?.ofSaying === true
  const status = claimStatus(part.core, {
    date: found,
    published,
    chain: chain.links,
    analyst: isAnalyst(chain.links.at(-1), context.whole),
    media: chain.links.length > 0 && chain.links.every((link) => MEDIA_NAMES.has(link)),
  })
  const date = found?.ofSaying && !statement && status !== 'happened' && status !== 'denied' ? undefined : found
  const inCore = names.filter(({ mention }) => part.isCore(mention.start))
  const aside = inCore.length < names.length ? claimPlace(part.text, names, undefined) : undefined
  const place = claimPlace(part.text, inCore, report.dateline) ?? (aside && { name: aside.name, doubt: aside.name })
  const type = statement ? 'statement' : claimType(part.core, date?.ofSaying ?? false)
  const { links, doubts: unlinked } = linksOf(
    part.text,
    names,
    place?.name,
    chain.links,
    report.outlet,
    type === 'statement',
  )
  const when = date?.sure ? parseEdtf(date.edtf) : undefined
  const events = matchEvents(
    {
      text: part.text,
      actors: [...new Set(links.map(({ name }) => folder.idOf(name)))],
      place: place && folder.idOf(place.name),
      type,
      when: when && toWhen(when),
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
      ...dateDoubts(date, part.times),
      ...chainDoubts(chain),
      ...unlinked,
      ...(place?.doubt === undefined
        ? []
        : [
            {
              aspect: 'place' as const,
              words: place.doubt,
              ...(place.doubt === 'here' ? { note: 'the dateline' } : { note: 'named in another clause' }),
              options: [place.name],
            },
          ]),
      ...(best && !best.sure
        ? [
            {
              aspect: 'event' as const,
              words: best.event.title,
              options: events.slice(0, 3).map(({ event }) => event.id),
            },
          ]
        : []),
    ],
  }
}

/** Lengths, habits and the present: nobody could give them bounds. */
const NO_DAY =
  /-|long$|^(?:for|every|now|right now|currently|nowadays|at present|at the moment|these days|so far|to date|on [A-Za-z]+days)\b/i

function dateDoubts(date: ClaimDate | undefined, times: readonly FoundTime[]): readonly Doubt[] {
  const doubts: Doubt[] = []
  if (date && (!date.sure || date.time.doubt !== undefined)) {
    const others = date.time.alternatives.filter((edtf) => edtf !== date.edtf)
    doubts.push({
      aspect: 'date',
      words: date.time.text,
      ...(date.time.doubt !== undefined && { note: date.time.doubt }),
      options: [date.edtf, ...others],
    })
  }
  const open = times.filter(({ edtf, text }) => edtf === null && !NO_DAY.test(text))
  if (!date)
    for (const { text } of open) doubts.push({ aspect: 'date', words: text, note: 'without bounds', options: [] })
  return doubts
}

function chainDoubts({ links, doubt, alternatives }: Chain): readonly Doubt[] {
  if (doubt === undefined) return []
  return [
    { aspect: 'source', words: doubt, options: [links, ...(alternatives ?? [])].map((each) => each.join(', citing ')) },
  ]
}

/** Who is linked in a line, each once; who may be meant and is not linked stands in the doubts. */
function linksOf(
  text: string,
  names: readonly Resolved[],
  place: string | undefined,
  chain: readonly string[],
  outlet: string | undefined,
  statement: boolean,
) {
  const links: LinkedName[] = []
  const doubts: Doubt[] = []
  const seen = new Set<string>()
  for (const { mention, name, kind, several } of names) {
    const { start, end, own } = mention
    if ((name === place && kind !== 'person') || name === outlet) continue
    // "Kremlin spokesman", "State Department official": said of the one who follows.
    if (
      kind === 'body' &&
      /^ (?:spokes\w+|officials?|sources?|envoys?|chief|secretary|head|leaders?|sanctions|resolutions?|counts?|figures|data|rules|troops|members?|summit|headquarters|building)\b/.test(
        text.slice(end),
      )
    )
      continue
    if (several) {
      if (!seen.has(mention.text))
        doubts.push({ aspect: 'actor', words: mention.text, note: 'one of several', options: several })
      seen.add(mention.text)
      continue
    }
    if (seen.has(name)) continue
    if (
      kind === 'person' ||
      ((kind === 'body' || kind === 'media') && (own || kind === 'body')) ||
      (kind === 'state' && acts(text, start, end))
    ) {
      if (chain.includes(name) && (kind === 'media' || (!statement && onlyCited(text, start, end)))) continue
      links.push({ name, start, end })
      seen.add(name)
    } else if (
      kind === 'capital' &&
      acts(text, start, end) &&
      /^\s+(?:[a-z\u00df-\u024f]+ly )?(?:[a-z\u00df-\u024f]+ed|has|had|says|said|will|would|wants?|den\w+)\b/.test(
        text.slice(end),
      )
    ) {
      const state = stateOfCapital(name)
      if (state) doubts.push({ aspect: 'actor', words: mention.text, note: 'the state', options: [state.name] })
      seen.add(name)
    } else if (
      kind === 'unknown' &&
      mention.text.includes(' ') &&
      !/\b(?:African|American|European|Asian)$/.test(mention.text)
    ) {
      doubts.push({ aspect: 'actor', words: mention.text, options: [mention.text] })
      seen.add(name)
    }
  }
  return { links, doubts }
}

/** Whether who is named only tells of it, behind what is told: "…, Peskov said", "…, according to the ministry". */
function onlyCited(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  return (
    /\baccording to [^,“”"]*$|[,”"] (?:said|says|added) [^,“”"]*$/.test(before) ||
    (/[a-z]{3}[^,]*[,”"]+ [^,“”"]*$/.test(before) &&
      /^[^“”"]{0,60}?\b(?:said|says|told|added|confirmed|announced|reported|wrote|noted|stated)\b/.test(after))
  )
}

/** Whether a state is named as one that acts, and not as where something is, whose, or of which kind. */
function acts(text: string, start: number, end: number): boolean {
  const after = text.slice(end)
  if (
    /^['’]s\b|^-/.test(after) ||
    /(?:\b(?:in|to|from|at|of|near|for|through|into|across|border(?:s|ed|ing)? with|including)(?: the)? |-)$/i.test(
      text.slice(0, start),
    )
  )
    return false
  return /^(?:[,.;:”"]|$|\s(?:is|are|was|were|will|would|has|have|had|and|or|to|that|in|on|at|by|with|for|over|as|could|may|might|must|should|can|does|did|do|also|wants?|needs?|hosts?|says?|[a-z\u00df-\u024f]+ed|made|took|sent|held|went|met|saw|said)\b)/.test(
    after,
  )
}

/** Whether the report describes somebody as an analyst or the like. */
function isAnalyst(name: string | undefined, whole: string): boolean {
  if (name === undefined || !/^[A-Z\u00c0-\u00de\u0100-\u017f]/.test(name)) return false
  const at = whole.indexOf(name)
  if (at < 0) return false
  const around = `${whole
    .slice(Math.max(at - 60, 0), at)
    .split(/[.;]/)
    .at(-1)} ${whole.slice(at + name.length, at + name.length + 70).split(/[.;”"]/)[0]}`
  return /\b(?:analyst|expert|observer|professor|scholar|think[- ]tank|historian|political scientist|research(?:er| fellow)|senior fellow)\b/i.test(
    around,
  )
}

const shortened = (text: string): string =>
  text.length <= 100 ? text.replace(/\.$/, '') : `${text.slice(0, 97).replace(/\s+\S*$/, '')}…`
