import { type FoundTime, findTimes, type Published } from '../times/find-times.ts'
import { findChain } from './attribution.ts'
import type { Chain, ChainContext, Speakers } from './chain.ts'
import { findNames } from './find-names.ts'
import type { FoundChain } from './found-chain.ts'
import type { NameTable } from './name-table.ts'
import { type NamedPairs, pairsAfter } from './named-pairs.ts'
import { type People, peopleUpTo } from './people.ts'
import { speakerOf } from './read-speaker.ts'
import type { ReportText } from './report-lines.ts'
import { type Resolved, resolvePerson } from './resolve-name.ts'
import type { ReportSentence } from './sentences.ts'

/** A sentence of the report, with what was found in it. */
export interface ReadSentence {
  readonly line: number
  readonly sentence: ReportSentence
  readonly times: readonly FoundTime[]
  readonly names: readonly Resolved[]
  /** The people whom it may mean. */
  readonly people: People
  readonly found: FoundChain | undefined
  /** The person whom a pronoun at its start may mean. */
  readonly person: string | undefined
  /** The other people of the sentence before, whom it may mean as well. */
  readonly others: readonly string[]
  /** Whom "the two leaders" and "both countries" may mean. */
  readonly pairs: NamedPairs
  /** The EDTF of what "that was" means, the last that the sentence before tells. */
  readonly earlier: string | undefined
  /** The place named last before it, which "the capital" may mean. */
  readonly place: string | undefined
  readonly paragraph: number
}

/** Reads the sentences of a report in turn: what a later one hangs on is told by those before it. */
export function readSentences(
  report: ReportText,
  sentences: readonly (readonly ReportSentence[])[],
  published: Published,
  table: NameTable,
  all: People,
): readonly ReadSentence[] {
  const reads: ReadSentence[] = []
  let named: string | undefined
  let said: string | undefined
  let speakers: Speakers = { outlet: report.outlet }
  let place: string | undefined
  let earlier: string | undefined
  let pairs: NamedPairs = { people: [], states: [] }
  for (const [paragraph, { line, speaker }] of report.paragraphs.entries()) {
    for (const sentence of sentences[paragraph] ?? []) {
      const people = peopleUpTo(all, reads.length)
      const times = findTimes(sentence.text, { published, inQuote: sentence.inQuote, named, said })
      const names = findNames(sentence.text, table)
        .filter(({ start, end }) => !times.some((time) => start < time.end && end > time.start))
        .map((mention) => resolvePerson(mention, people))
      const before: ChainContext = { table, people, speakers }
      const context: ChainContext = { ...before, speakers: withinSentence(before, sentence, names) }
      const found = behind(saidIn(speaker, context), findChain(sentence.text, sentence.inQuote, times, context))
      reads.push({
        line,
        sentence,
        times,
        names,
        people,
        found,
        paragraph,
        person: speakers.person,
        others: speakers.others ?? [],
        pairs,
        earlier: THAT_WAS.test(sentence.text) ? earlier : undefined,
        place,
      })
      place = names.findLast(({ kind }) => /^(?:place|capital)$/.test(kind))?.name ?? place
      pairs = pairsAfter(pairs, sentence.text, names, people, found?.chain.links)
      earlier = times.findLast(({ role, ahead, edtf }) => role === 'own' && !ahead && edtf !== null)?.edtf ?? undefined
      named = times.findLast((time) => isDayText(time.named))?.named ?? named
      said = times.find(({ role, named: day }) => role === 'saying' && isDayText(day))?.named ?? undefined
      speakers = remembered(speakers, found, names)
    }
  }
  return reads
}

const THAT_WAS = /^(?:That|This|It) was (?:the|his|her|its|their) /

/** Whoever an interview has speaking tells what others say. */
function behind(teller: FoundChain | undefined, told: FoundChain | undefined): FoundChain | undefined {
  if (!teller || !told) return teller ?? told
  const links = [...new Set([...teller.chain.links, ...told.chain.links])]
  return { chain: { ...told.chain, links }, speakers: [...told.speakers, ...teller.speakers] }
}

/** The words of an interview are those of whoever stands before them; without a name they are the outlet's. */
function saidIn(name: string | undefined, context: ChainContext): FoundChain | undefined {
  if (name === undefined || name === '') return undefined
  const speaker = speakerOf(name, context) ?? { name, kind: 'person' as const }
  return { chain: { links: [speaker.name] }, speakers: [speaker] }
}

const isDayText = (edtf: string | null): boolean => edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf)

/** A pronoun means first whoever the sentence itself has named before it. */
function withinSentence(context: ChainContext, { text }: ReportSentence, names: readonly Resolved[]): Speakers {
  const { speakers } = context
  const pronoun =
    /[,”"] (?:he|she|it|they) (?:said|added|told|wrote|noted)\b|\b(?:that|,) (?:he|she|it) |\b(?:his|her) (?:office|spokes\w+|lawyers?|aides?|adviser|family) /.exec(
      text,
    )?.index
  if (pronoun === undefined) return speakers
  const before = names.filter(({ mention }) => mention.end <= pronoun)
  // "… will receive the envoy, her office said": whoever the sentence is about.
  const person = before.find(({ kind }) => kind === 'person')?.name
  const head =
    /^(?<head>(?:The|A|An) [^,“”"]{3,50}?) (?:will|is|was|has|had|would|are|were|have|could|may|said|told|says|tells|[a-z\u00df-\u024f]+ed)\b/.exec(
      text,
    )?.groups?.head
  return {
    ...speakers,
    ...(person !== undefined && { person }),
    ...(head !== undefined &&
      speakerOf(head, context) && {
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
  const people = [
    ...new Set(names.filter(({ kind, several }) => kind === 'person' && !several).map(({ name }) => name)),
  ]
  const others = (person: string | undefined): readonly string[] => people.filter((name) => name !== person)
  if (!found) return { ...speakers, person: named, others: others(named), before: undefined }
  const last = (kind: string) => found.speakers.findLast((speaker) => speaker.kind === kind)?.name
  return {
    outlet: speakers.outlet,
    person: last('person') ?? named,
    others: others(last('person') ?? named),
    spoken: speakers.spoken === true || last('person') !== undefined,
    medium: last('medium') ?? (last('office') === undefined ? speakers.medium : undefined),
    office: last('office') ?? speakers.office,
    official: last('described') ?? speakers.official,
    before: found.chain,
  }
}

/** A quotation that goes on has the chain of the nearest sentence of its paragraph, or of the paragraph before. */
export function sentenceChains(reads: readonly ReadSentence[]): readonly (Chain | undefined)[] {
  const chains: (Chain | undefined)[] = []
  for (const [index, { sentence, found, person }] of reads.entries()) {
    const goesOn = sentence.inQuote || /^(?:[“"]|``)/.test(sentence.text)
    const near = found ?? (goesOn ? nearestFound(reads, index) : undefined)
    const before = goesOn ? chains[index - 1] : undefined
    const guessed = before ?? (goesOn && person !== undefined ? { links: [person] } : undefined)
    chains.push(near?.chain ?? (guessed && { ...guessed, doubt: 'the quotation goes on' }))
  }
  return chains
}

/** What was found nearest in the paragraph; of two as far what stands before. */
function nearestFound(reads: readonly ReadSentence[], index: number): FoundChain | undefined {
  const within = (at: number): ReadSentence | undefined =>
    reads[at]?.paragraph === reads[index]?.paragraph ? reads[at] : undefined
  for (let far = 1; within(index - far) || within(index + far); far++) {
    const found = within(index - far)?.found ?? within(index + far)?.found
    if (found) return found
  }
  return undefined
}
