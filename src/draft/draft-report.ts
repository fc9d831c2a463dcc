import type { Published } from '../times/find-times.ts'
import { inSmallLetters, isInCapitals } from './capitals.ts'
import { claimPlace } from './claim-place.ts'
import type { Draft, DraftClaim } from './draft.ts'
import { draftClaims } from './draft-claim.ts'
import { withEventsBefore } from './event-before.ts'
import type { FolderKnowledge } from './folder-knowledge.ts'
import { credited, creditOf } from './paragraph-credit.ts'
import { findPeople } from './people.ts'
import { readSentences, sentenceChains } from './read-sentences.ts'
import type { ReportText } from './report-lines.ts'
import { sentencesOf } from './sentences.ts'

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
    return draftClaims(read, chain, own, { report, published, folder, states, whole, openingPlace })
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

const shortened = (text: string): string =>
  text.length <= 100 ? text.replace(/\.$/, '') : `${text.slice(0, 97).replace(/\s+\S*$/, '')}…`
