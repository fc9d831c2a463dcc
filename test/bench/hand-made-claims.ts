import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatEdtf } from '../../src/dates/edtf.ts'
import { parseEdtf } from '../../src/dates/parse-edtf.ts'
import type { Draft, DraftClaim } from '../../src/draft/draft.ts'
import { draftReport } from '../../src/draft/draft-report.ts'
import { folderKnowledge } from '../../src/draft/folder-knowledge.ts'
import { readReportText } from '../../src/draft/report-lines.ts'
import type { Claim, Dataset } from '../../src/model/model.ts'
import { openPath } from '../../src/read/folder/open-path.ts'
import { bestPairs } from './best-pairs.ts'

/** A mark of a claim made by hand, what the draft has in its place, and whether the draft says that it is in doubt. */
export interface HandMark {
  readonly briefing: string
  readonly text: string
  readonly drafted: string
  readonly kind: 'date' | 'actor' | 'origin' | 'status' | 'type' | 'place' | 'key'
  readonly expected: string
  readonly got: string
  readonly right: boolean
  readonly doubted: boolean
}

const FOLDER = 'briefings'

/**
 * Drafts each report of a folder that a briefing was made of by hand, in a folder that has the other briefings, and holds
 * the marks of each claim against those of the line it was made of. Which line that is, is told by the words, numbers and
 * names that claim and line share: claims and lines are paired one to one, so that the sum of their nearness is greatest.
 * Whether marks agree has no part in it, since a pairing that looked at that would choose what it measures. Of claims that
 * were made of one line the nearest has it, and the others are only counted.
 */
export async function measureHandMade(reports: string): Promise<{
  readonly marks: readonly HandMark[]
  readonly shared: readonly Claim[]
}> {
  const texts = readdirSync(reports).map((name) => readFileSync(join(reports, name), 'utf8'))
  const whole = (await openPath(FOLDER)).dataset
  const marks: HandMark[] = []
  const shared: Claim[] = []
  for (const { id, source } of whole.briefings) {
    const claims = whole.claims.filter(({ briefing }) => briefing === id)
    const text = texts.toSorted((a, b) => inCommon(claims, b) - inCommon(claims, a))[0] ?? ''
    const known = await withoutBriefing(id)
    const { min = null, max = null } = source.published ?? {}
    if (min === null || max === null) continue
    const outlet = whole.actors.find(({ id: actor }) => actor === source.outlet)?.name
    const report = readReportText(text)
    const draft = draftReport({ ...report, outlet }, { first: min, last: max }, folderKnowledge(known))
    const found = marksOf(claims, draft, whole, known)
    marks.push(...found.marks)
    shared.push(...found.shared)
  }
  return { marks, shared }
}

async function withoutBriefing(id: string): Promise<Dataset> {
  const folder = mkdtempSync(join(tmpdir(), 'kbrief-others-'))
  try {
    cpSync(FOLDER, folder, { recursive: true })
    const file = join(folder, `${id}.md`)
    if (!existsSync(file)) throw new Error(`${id} is not in a file of its name`)
    rmSync(file)
    return (await openPath(folder)).dataset
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const inCommon = (claims: readonly Claim[], text: string): number => {
  const words = new Set(stems(text))
  return claims.flatMap((claim) => stems(claim.text)).filter((word) => words.has(word)).length
}

const stems = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? [])
    .filter((word) => !COMMON.has(word))
    .map((word) => word.slice(0, 5))

/** Words that tell nothing of what a line is about. */
const COMMON = new Set(
  'the and that for with from has have had was were are will would been not but its his her their this who which what when where while they than then into upon over about also more most very'.split(
    ' ',
  ),
)

/** The marks of a report's claims, each against a line of its own; `shared` claims were made of a line that another has. */
function marksOf(claims: readonly Claim[], draft: Draft, whole: Dataset, known: Dataset) {
  const near = claims.map((claim) => nearness(claim, draft, whole))
  const columns = bestPairs(near)
  const marks = claims.flatMap((claim, row) => {
    const line = draft.claims[columns[row] ?? -1]
    return line ? marksBeside(claim, line, draft, whole, known) : []
  })
  const shared = claims.filter((_, row) => columns[row] === undefined)
  // Whoever is linked for another claim that was made of the line is no wrong mark of it.
  const names = new Map(whole.actors.map(({ id, name }) => [id, name]))
  const elsewhere = claims.flatMap((claim, row) => {
    if (columns[row] !== undefined) return []
    const nearest = near[row]?.indexOf(Math.max(...(near[row] ?? []))) ?? -1
    return [{ drafted: draft.claims[nearest]?.text, actors: claim.actors.map((id) => names.get(id) ?? id) }]
  })
  const isOfOther = ({ kind, drafted, expected, got }: HandMark): boolean =>
    kind === 'actor' &&
    expected === 'not linked' &&
    elsewhere.some((other) => other.drafted === drafted && other.actors.includes(got))
  return { marks: marks.filter((mark) => !isOfOther(mark)), shared }
}

function marksBeside(
  claim: Claim,
  found: DraftClaim,
  draft: Draft,
  whole: Dataset,
  known: Dataset,
): readonly HandMark[] {
  const nameOf = (id: string | undefined): string =>
    [...whole.actors, ...whole.places].find((each) => each.id === id)?.name ?? id ?? 'none'
  const doubted = (...aspects: readonly string[]): boolean =>
    found.doubts.some(({ aspect }) => aspects.includes(aspect))
  const mark = (kind: HandMark['kind'], expected: string, got: string, unsure: boolean): HandMark => ({
    briefing: claim.briefing,
    text: claim.text,
    drafted: found.text,
    kind,
    expected,
    got,
    right: bare(expected) === bare(got),
    doubted: unsure,
  })
  const proposed = (aspect: string): readonly string[] =>
    found.doubts.flatMap((doubt) => (doubt.aspect === aspect ? doubt.options.slice(0, 1) : []))
  const outlet = draft.outlet ?? ''
  const event = whole.events.find(({ id }) => id === claim.event)
  const key = known.events.some(({ id }) => id === event?.id) ? (event?.id ?? 'none') : 'none'
  const linked = new Set(found.links.map(({ name }) => name))
  const touched = new Set(proposed('actor'))
  const actors = claim.actors.map(nameOf)
  const origin = claim.attribution.at(-1)?.name ?? outlet
  const cited = found.chain.at(-1) ?? outlet
  // What somebody says is told by the outlet, and said by them: both name whoever it comes from.
  const saysSo = claim.type === 'statement' && origin === outlet && actors.some((name) => bare(name) === bare(cited))
  return [
    mark('date', plain(claim.when?.edtf), plain(found.date ?? proposed('date')[0]), doubted('date')),
    mark('status', claim.status, found.status, doubted('status')),
    mark('type', claim.type ?? 'none', found.type ?? 'none', doubted('type')),
    mark('place', nameOf(claim.place), found.place ?? 'none', doubted('place')),
    mark('key', key, found.key ?? proposed('event')[0] ?? 'none', doubted('event')),
    mark('origin', saysSo ? cited : origin, cited, doubted('source')),
    ...actors.map((name) =>
      mark(
        'actor',
        name,
        linked.has(name) || touched.has(name) ? name : 'not linked',
        !linked.has(name) && doubted('actor'),
      ),
    ),
    ...[...linked].filter((name) => !actors.includes(name)).map((name) => mark('actor', 'not linked', name, false)),
    ...found.doubts
      .filter(
        ({ aspect, note, options: [name = ''] }) => aspect === 'actor' && note !== 'also' && !actors.includes(name),
      )
      .map(({ options: [name = ''] }) => mark('actor', 'not linked', name, true)),
  ]
}

/** Names are the same whatever their article, and unnamed sources whatever word joins them to where they are. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?|unnamed) /, '')
    .replace(/ (?:in|at|of|from) (?:the )?/g, ' of ')

const plain = (edtf: string | undefined): string => {
  const value = edtf === undefined ? undefined : parseEdtf(edtf)
  return value ? formatEdtf(value) : 'none'
}

/** The words of a line without those that another line was split from it for. */
function ownWords({ text }: DraftClaim, claims: readonly DraftClaim[]): string {
  return claims
    .map((other) => other.text.slice(1, -1))
    .filter((part) => part.length < text.length - 2 && text.includes(part))
    .reduce((rest, part) => rest.replace(part, ' '), text)
}

/** A line is no pair of a claim that has less than this part of the words that the claim has in common with its nearest. */
const NEARLY = 0.8

/**
 * How near each line of the draft is to a claim, by the words, numbers and names that they have in common, rare ones
 * before common ones, and 0 where another line is much nearer. A claim's names are also those of its place and of whoever
 * says it, which stand in its marks and in the words of the line. The draft's own marks are not looked at.
 */
function nearness(claim: Claim, { claims }: Draft, { places }: Dataset): readonly number[] {
  const lines = claims.map((line) => new Set(stems(ownWords(line, claims))))
  const weight = (stem: string): number =>
    Math.log(1 + lines.length / Math.max(1, lines.filter((line) => line.has(stem)).length))
  const sum = (all: ReadonlySet<string>): number => [...all].reduce((total, stem) => total + weight(stem), 0)
  const place = places.find(({ id }) => id === claim.place)?.name ?? ''
  const said = claim.attribution.slice(1).map(({ name }) => name)
  const own = new Set(stems([claim.text, place, ...said].join(' ')))
  const scores = lines.map(
    (line) => sum(new Set([...own].filter((stem) => line.has(stem)))) / Math.sqrt((sum(line) + 3) * (sum(own) + 3)),
  )
  const nearest = Math.max(...scores)
  return scores.map((score) => (score < nearest * NEARLY ? 0 : score))
}
