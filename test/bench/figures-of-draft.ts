// Prints, as JSON, how well and how fast reports are drafted. node figures-of-draft.mjs MAIN
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { DraftClaim } from '../../src/draft/draft.ts'
import { draftReport } from '../../src/draft/draft-report.ts'
import { readReportText } from '../../src/draft/report-lines.ts'
import { sentencesOf } from '../../src/draft/sentences.ts'
import { readReport } from '../../src/shell/make-draft.ts'
import { findTimes } from '../../src/times/find-times.ts'
import { CASES, draftOfCase, EMPTY_FOLDER, type MarkedCase } from '../draft/reports.ts'
import type { Figure } from './figure.ts'
import { measureHandMade } from './hand-made-claims.ts'
import { measureMarkedTimes } from './marked-times.ts'
import { median } from './statistics.ts'
import { measureReportTimes } from './times-of-reports.ts'

const SHARED = ['../shared', '../../shared'].find((path) => existsSync(`${path}/data/timex-aquaint.tsv`))

/** The words for a time of the reports that come to just what was marked by hand. */
function timeWords(): Figure {
  let [right, all] = [0, 0]
  for (const { text, published, s } of CASES) {
    let [named, said]: (string | undefined)[] = []
    for (const sentence of readReport(text).paragraphs.flatMap((paragraph) => sentencesOf(paragraph.text))) {
      const day = { first: published, last: published }
      const times = findTimes(sentence.text, { published: day, named, said, inQuote: sentence.inQuote })
      const marked = s.find(({ b }) => sentence.text.includes(b))
      const used = new Set<number>()
      for (const [words, edtf] of marked?.dates ?? []) {
        let at = sentence.text.indexOf(words)
        while (used.has(at)) at = sentence.text.indexOf(words, at + 1)
        used.add(at)
        all++
        if ((times.find((time) => time.start < at + words.length && time.end > at)?.edtf ?? null) === edtf) right++
      }
      named = times.findLast((time) => /^\d{4}-\d\d-\d\d$/.test(time.named ?? ''))?.named ?? named
      said = times.find(({ role }) => role === 'saying')?.named ?? undefined
    }
  }
  return {
    what: 'draft: time words of reports in our own words',
    goal: 0.95,
    least: true,
    unit: 'share',
    reached: right / all,
    of: `${right} of ${all} marked by hand`,
  }
}

function timesOfReports(): Figure[] {
  if (SHARED === undefined) return []
  const { all, right, invented } = measureReportTimes(`${SHARED}/sources`)
  return [
    {
      what: 'draft: time words of the five reports',
      goal: 0.97,
      least: true,
      unit: 'share',
      reached: right / all,
      of: `${right} of ${all} marked by hand`,
    },
    {
      what: 'draft: of these, days that are not the marked ones',
      goal: 0,
      unit: 'share',
      reached: invented / all,
      of: `${invented} of ${all}`,
    },
  ]
}

function markedByOthers(): Figure[] {
  if (SHARED === undefined) {
    process.stderr.write('the time words marked by others are not there: ../shared/data/timex-aquaint.tsv\n')
    return []
  }
  const { all, right, wrong, invented } = measureMarkedTimes(readFileSync(`${SHARED}/data/timex-aquaint.tsv`, 'utf8'))
  const of = `${right} right, ${wrong} wrong of ${all} dates`
  return [
    {
      what: 'draft: time words of news, marked by others',
      goal: 0.88,
      least: true,
      unit: 'share',
      reached: right / all,
      of,
    },
    {
      what: 'draft: of these, days invented',
      goal: 0,
      unit: 'share',
      reached: invented / all,
      of: `${invented} of ${all}`,
    },
  ]
}

type Mark = readonly [name: string, right: boolean, doubted: boolean]

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/^(?:deputy )?(?:president|prime minister) /, '')

function marksOf(
  { d, dAlt = [], ch, chAlt = [], st, p, pAlt = [], t }: MarkedCase['s'][number],
  claim: DraftClaim,
): readonly Mark[] {
  const doubted = (aspect: string) => claim.doubts.some((doubt) => doubt.aspect === aspect)
  const date = claim.date ?? claim.doubts.find(({ aspect }) => aspect === 'date')?.options[0] ?? null
  const chains = [ch, ...chAlt].map((chain) => chain.map(bare).join('|'))
  return [
    ['date', [d, ...dAlt].includes(date), doubted('date')],
    ['chain', chains.includes(claim.chain.map(bare).join('|')), doubted('source')],
    ['status', st.includes(claim.status), doubted('status')],
    ['place', [p, ...pAlt].includes(claim.place ?? null), doubted('place')],
    ['type', t.includes(claim.type ?? null), doubted('type')],
  ]
}

function marks(): Figure[] {
  const all: Mark[] = []
  let [lost, kept, linked, persons] = [0, 0, 0, 0]
  for (const report of CASES) {
    const { claims } = draftOfCase(report)
    const text = claims.map((claim) => claim.text).join('\n')
    kept += report.junk.filter((line) => text.includes(line)).length
    for (const sentence of report.s) {
      const claim = claims.find((each) => each.text.includes(sentence.b))
      if (claim) all.push(...marksOf(sentence, claim))
      else if (sentence.k) lost++
    }
    const names = new Set(claims.flatMap(({ links }) => links.map(({ name }) => name)))
    const known = EMPTY_FOLDER.table.names
    const people = [...names].filter((name) => !known.has(name.toLowerCase()) && !known.has(name))
    linked += people.length
    const named: readonly string[] = [...report.people, ...report.orgs]
    persons += people.filter((name) => named.some((each) => each.includes(name) || name.includes(each))).length
  }
  const share = (marksOfOne: readonly Mark[]): number =>
    marksOfOne.filter(([, right]) => right).length / marksOfOne.length
  const silent = all.filter(([, right, doubted]) => !right && !doubted).length
  const chains = all.filter(([name]) => name === 'chain')
  const each = ['date', 'chain', 'status', 'place', 'type'].map((name) => {
    const own = all.filter(([mark]) => mark === name)
    return `${name} ${own.filter(([, right]) => right).length} of ${own.length}`
  })
  return [
    {
      what: 'draft: chains, from outlet to origin',
      goal: 0.9,
      least: true,
      unit: 'share',
      reached: share(chains),
      of: `${chains.length} sentences`,
    },
    {
      what: 'draft: people and bodies linked that are so',
      goal: 0.95,
      least: true,
      unit: 'share',
      reached: persons / linked,
      of: `${persons} of ${linked}`,
    },
    {
      what: 'draft: sentences lost and junk kept',
      goal: 0,
      unit: 'share',
      reached: (lost + kept) / all.length,
      of: `${lost} lost, ${kept} kept`,
    },
    { what: 'draft: marks right', goal: 0.8, least: true, unit: 'share', reached: share(all), of: each.join(', ') },
    {
      what: 'draft: wrong marks that carry no doubt',
      goal: 0.05,
      unit: 'share',
      reached: silent / all.length,
      of: `${silent} of ${all.length}`,
    },
  ]
}

/** The marks of the briefings that were made by hand, against drafts of their reports. */
async function handMade(): Promise<Figure[]> {
  if (SHARED === undefined) {
    process.stderr.write('the reports of the briefings made by hand are not there: ../shared/sources\n')
    return []
  }
  const { marks: all, shared } = await measureHandMade(`${SHARED}/sources`)
  const claims = all.filter(({ kind }) => kind === 'status').length
  const right = all.filter((mark) => mark.right).length
  const silent = all.filter((mark) => !mark.right && !mark.doubted).length
  const kinds = [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const own = all.filter((mark) => mark.kind === kind)
    return `${kind} ${own.filter((mark) => mark.right).length} of ${own.length}`
  })
  return [
    {
      what: 'draft: marks of the briefings made by hand right',
      goal: 0.8,
      least: true,
      unit: 'share',
      reached: right / all.length,
      of: `${claims} claims, and ${shared.length} more that a person made of a line another has: ${kinds.join(', ')}`,
    },
    {
      what: 'draft: of these, wrong ones that carry no doubt',
      goal: 0.05,
      unit: 'share',
      reached: silent / all.length,
      of: `${silent} of ${all.length}`,
    },
    {
      what: 'draft: of these, marks that carry a doubt',
      goal: 0.3,
      unit: 'share',
      reached: all.filter((mark) => mark.doubted).length / all.length,
      of: `${all.length}`,
    },
  ]
}

/** A report after the start, and the whole process against Node's own. */
function speed(main: string): Figure[] {
  const texts =
    SHARED === undefined
      ? CASES.map(({ text }) => text)
      : readdirSync(`${SHARED}/sources`).map((name) => readFileSync(`${SHARED}/sources/${name}`, 'utf8'))
  const day = { first: '2019-04-17', last: '2019-04-17' }
  const runs = Array.from({ length: 9 }, () => {
    const from = process.cpuUsage()
    for (const text of texts) draftReport(readReportText(text), day, EMPTY_FOLDER)
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000 / texts.length
  })
  const file = 'test/fixtures/report/report.txt'
  const timed = (args: readonly string[]): number => {
    const from = performance.now()
    execFileSync(process.execPath, args, { stdio: 'ignore' })
    return performance.now() - from
  }
  const rounds = Array.from({ length: 15 }, () => ({
    node: timed(['-e', '0']),
    draft: timed([main, 'draft', file, '--published', '2031-05-14', '-o', '-']),
    folder: timed([main, 'draft', file, '--published', '2031-05-14', '--data', 'briefings', '-o', '-']),
  }))
  const [node, draft, folder] = (['node', 'draft', 'folder'] as const).map((kind) =>
    median(rounds.map((round) => round[kind])),
  ) as [number, number, number]
  return [
    {
      what: 'draft: a report, after start, in time of the processor',
      goal: 30,
      unit: 'ms',
      reached: median(runs),
      of: `${texts.length} reports; the first time ${Math.round(runs[0] ?? 0)} ms each`,
    },
    {
      what: 'draft: the whole process, against `node -e 0`',
      goal: 4.5,
      unit: '×',
      reached: draft / node,
      of: `${Math.round(draft)} and ${Math.round(node)} ms`,
    },
    {
      what: 'draft: the same in a folder of briefings that was compiled before',
      goal: 4.5,
      unit: '×',
      reached: folder / node,
      of: `${Math.round(folder)} and ${Math.round(node)} ms`,
    },
  ]
}

process.stdout.write(
  JSON.stringify([
    timeWords(),
    ...timesOfReports(),
    ...markedByOthers(),
    ...marks(),
    ...(await handMade()),
    ...speed(process.argv[2] ?? 'dist/main.cjs'),
  ]),
)
