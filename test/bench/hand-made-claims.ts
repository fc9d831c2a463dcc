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
 * the marks of each claim against those of the sentence it was made of: the one that shares most words with it.
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
  (text.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []).map((word) => word.slice(0, 5))

/** The marks of a report's claims, each against a line of its own; `shared` claims were made of a line that another has. */
function marksOf(claims: readonly Claim[], draft: Draft, whole: Dataset, known: Dataset) {
  const pairs = claims.flatMap((claim) => {
    const near = nearness(claim, draft)
    return draft.claims.map((line, index) => {
      const marks = marksBeside(claim, line, draft, whole, known)
      const right = marks.filter((mark) => mark.right).length / marks.length
      return { claim, line, marks, near: near[index] ?? 0, agrees: (near[index] ?? 0) + right }
    })
  })
  const nearest = new Map<Claim, number>()
  const taken = new Set<DraftClaim | Claim>()
  const marks: HandMark[] = []
  for (const pair of pairs.toSorted((a, b) => b.agrees - a.agrees)) {
    const best = nearest.get(pair.claim) ?? pair.agrees
    nearest.set(pair.claim, best)
    if (taken.has(pair.claim) || taken.has(pair.line) || best - pair.agrees > NEARLY) continue
    taken.add(pair.claim).add(pair.line)
    marks.push(...pair.marks)
  }
  const shared = claims.filter((claim) => !taken.has(claim))
  // Whoever is linked for another claim that was made of the line is no wrong mark of it.
  const names = new Map(whole.actors.map(({ id, name }) => [id, name]))
  const elsewhere = shared.map((claim) => ({
    drafted: pairs.find((pair) => pair.claim === claim && pair.agrees === nearest.get(claim))?.line.text,
    actors: claim.actors.map((id) => names.get(id) ?? id),
  }))
  const isOfOther = ({ kind, drafted, expected, got }: HandMark): boolean =>
    kind === 'actor' &&
    expected === 'not linked' &&
    elsewhere.some((other) => other.drafted === drafted && other.actors.includes(got))
  return { marks: marks.filter((mark) => !isOfOther(mark)), shared }
}

/** A claim whose best line is another's may be of one that agrees with it nearly as much. */
const NEARLY = 0.3

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

/**
 * How near each line of the draft is to a claim, 1 for the nearest: they share most words, rare ones before common ones.
 * A claim says in its own words what may stand in two lines, so that its marks tell as well which it was made of.
 */
function nearness(claim: Claim, { claims }: Draft): readonly number[] {
  const count = new Map<string, number>()
  for (const { text } of claims) for (const stem of new Set(stems(text))) count.set(stem, (count.get(stem) ?? 0) + 1)
  const weight = (stem: string): number => Math.log(1 + claims.length / (count.get(stem) ?? claims.length))
  const sum = (each: ReadonlySet<string>): number => [...each].reduce((total, stem) => total + weight(stem), 0)
  const own = new Set(stems(claim.text))
  const score = (text: string): number => {
    const words = new Set(stems(text))
    return sum(new Set([...own].filter((stem) => words.has(stem)))) / Math.sqrt(sum(words) + 3)
  }
  const scores = claims.map(({ text }) => score(text))
  return scores.map((each) => each / Math.max(...scores, Number.MIN_VALUE))
}
