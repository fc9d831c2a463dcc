import { saidBy } from '../../agreement/attribution-words.ts'
import { unsignedDateWords } from '../../agreement/event-date.ts'
import { words } from '../../dates/words.ts'
import { locationOf, type Problem, problemId } from '../../model/problem.ts'
import type { World } from '../../model/world.ts'
import { webAddress } from '../../text/web-address.ts'
import { actorRow } from '../../views/actor-view.ts'
import { headOf } from '../../views/briefing-row.ts'
import { claimView, withdrawalWord } from '../../views/claim-view.ts'
import { eventView } from '../../views/event-view.ts'
import { sourceView } from '../../views/source-view.ts'
import { threadView } from '../../views/thread-view.ts'
import { runToEnd } from '../../work.ts'
import { escapeLine } from '../markdown/markdown-escape.ts'
import { type Cited, citedReports } from './cited-reports.ts'
import { sourceCounts } from './gathered-markdown.ts'
import { markdownLink, markdownText } from './markdown-text.ts'
import { citedWords, recordWords } from './report-words.ts'

/** A thing with all that a reader needs to cite it: its words, what is to be said of them, and where they can be read. */
interface Citation {
  readonly words: string
  /** Whether the words are those of a claim, and not a title or a name. */
  readonly quoted?: true
  readonly lines: readonly (string | { readonly text: string; readonly url: string | undefined })[]
  readonly urls: readonly (string | undefined)[]
}

/** Subjects that are cited by their words; problems are told apart by their ids. */
interface Citable {
  readonly world: World
  readonly problems: readonly Problem[]
}

/** The words of a thing with its citation, as plain text or as Markdown; undefined where there is nothing to cite. */
export function citationText(from: Citable, cited: Cited, form: 'plain' | 'markdown'): string | undefined {
  const citation = citationOf(from, cited)
  if (!citation) return undefined
  const addresses = [...new Set(citation.urls.flatMap((url) => (url && webAddress(url) ? url : [])))]
  return form === 'plain' ? inPlain(citation, addresses) : inMarkdown(citation, addresses)
}

function inPlain({ words, lines }: Citation, addresses: readonly string[]): string {
  const told = lines.map((line) => (typeof line === 'string' ? line : [line.text, line.url].filter(Boolean).join(' ')))
  return [words, ...told, ...addresses].join('\n')
}

/** A claim is a quotation with its source below it, anything else a heading in bold with a list. */
function inMarkdown({ words, quoted, lines }: Citation, addresses: readonly string[]): string {
  const told = lines.map((line) =>
    typeof line === 'string'
      ? markdownText(line)
      : [markdownText(line.text), markdownLink(line.url)].filter(Boolean).join(' '),
  )
  const all = [...told, ...addresses.map(markdownLink)]
  return quoted
    ? [`> ${escapeLine(words)}`, '>', `> ${all.join('  \n> ')}`].join('\n')
    : [`**${markdownText(words)}**`, '', ...all.map((line) => `- ${line}`)].join('\n')
}

function citationOf({ world, problems }: Citable, { kind, id }: Cited): Citation | undefined {
  switch (kind) {
    case 'claim':
      return claimCitation(world, id)
    case 'event':
      return eventCitation(world, id)
    case 'briefing': {
      const briefing = world.briefings.get(id)
      const head = briefing && headOf(world, briefing)
      if (!head) return undefined
      return { words: head.title, lines: [head.bottomLine ?? [], citedWords(head)].flat(), urls: [head.source.url] }
    }
    case 'actor': {
      const actor = world.actors.get(id)
      if (!actor) return undefined
      const { name, kind: is, country, summary } = actorRow(world, actor)
      return { words: name, lines: [[is, country].filter(Boolean).join(', '), summary ?? ''].filter(Boolean), urls: [] }
    }
    case 'source': {
      const source = runToEnd(sourceView(world, id))
      return source && { words: source.name, lines: [sourceCounts(source)], urls: [] }
    }
    case 'thread': {
      const claims = threadView(world, id)?.claims ?? []
      return { words: `+${id}`, lines: claims.map(({ text, origin }) => `${text} (${origin})`), urls: [] }
    }
    case 'problem': {
      const problem = problems.find((each) => problemId(each) === id)
      if (!problem) return undefined
      const { severity, message, source, hint } = problem
      const lines = [source?.trim(), hint].flatMap((line) => line || [])
      return { words: `${locationOf(problem)} ${severity}: ${message}`, lines, urls: [] }
    }
    default:
      return undefined
  }
}

/** A claim: its words, its date in words and how it stands, the chain of who says it, and the report. */
function claimCitation(world: World, id: string): Citation | undefined {
  const claim = world.claims.get(id)
  const briefing = claim && world.briefings.get(claim.briefing)
  if (!claim || !briefing) return undefined
  const view = claimView(world, claim)
  const when = view.when ? words(view.when) : 'no date given'
  const head = headOf(world, briefing)
  return {
    words: view.text,
    quoted: true,
    lines: [
      [when, view.place, withdrawalWord(view), view.status].filter(Boolean).join(' · '),
      `Said by ${saidBy(world, claim)}`,
      citedWords(head),
    ],
    urls: [head.source.url, ...(view.links ?? []).map(({ url }) => url)],
  }
}

/** An event: its date and whether reports conflict, who says so, the record apart from that, and each report. */
function eventCitation(world: World, id: string): Citation | undefined {
  const event = world.events.get(id)
  if (!event) return undefined
  const { title, place, stage, conflict, origins, originCounts, record } = eventView(world, event)
  const when = unsignedDateWords(event) ?? 'no date given'
  return {
    words: title,
    lines: [
      [when, conflict && 'the reports conflict', place, stage].filter(Boolean).join(' · '),
      ...(origins.length > 0 ? [`Said by ${origins.join(', ')} (${originCounts})`] : []),
      ...(record ? [{ text: recordWords(record), url: record.url }] : []),
      ...citedReports(world, { kind: 'event', id }).map((report) => ({
        text: citedWords(report),
        url: report.source.url,
      })),
    ],
    urls: [],
  }
}
