import { closenessWords } from '../../agreement/closeness.ts'
import { unsignedDateWords } from '../../agreement/event-date.ts'
import { words } from '../../dates/words.ts'
import type { Actor, Briefing, Event } from '../../model/model.ts'
import { locationOf, type Problem } from '../../model/problem.ts'
import type { World } from '../../model/world.ts'
import { actorView } from '../../views/actor-view.ts'
import { briefingView } from '../../views/briefing-view.ts'
import { claimViews } from '../../views/claim-view.ts'
import { eventRow, eventView } from '../../views/event-view.ts'
import { escapeHeading, escapeLine } from '../markdown/markdown-escape.ts'
import { type Cited, citedReports } from './cited-reports.ts'
import { aheadMarkdown, diffMarkdown, sourceMarkdown, threadMarkdown } from './gathered-markdown.ts'
import { blocks, claimItem, claimList, eventItem, markdownParts, sayers, section } from './markdown-blocks.ts'
import { markdownLink, markdownText } from './markdown-text.ts'
import { citedWords, recordWords, reportWords } from './report-words.ts'

/** A whole page as Markdown that any reader of it shows; undefined where there is none of a thing. */
export function pageMarkdown(world: World, { kind, id }: Cited): string | undefined {
  if (kind === 'source') return sourceMarkdown(world, id)
  if (kind === 'thread') return threadMarkdown(world, id)
  if (kind === 'ahead') return aheadMarkdown(world, id)
  if (kind === 'diff') {
    const [from = '', to] = id.split('/')
    return diffMarkdown(world, { from, to })
  }
  const [briefing, event, actor] = [world.briefings.get(id), world.events.get(id), world.actors.get(id)]
  if (kind === 'briefing' && briefing) return briefingMarkdown(world, briefing)
  if (kind === 'event' && event) return eventMarkdown(world, event)
  return kind === 'actor' && actor ? actorMarkdown(world, actor) : undefined
}

/** Problems as a list: where each is, what is wrong, and what to type instead. */
export const problemsMarkdown = (problems: readonly Problem[]): string =>
  problems
    .map((problem) => {
      const { severity, message, hint } = problem
      return `- \`${locationOf(problem).replaceAll('`', "'")}\` ${severity}: ${markdownText(message)}${hint ? ` *${markdownText(hint)}*` : ''}\n`
    })
    .join('')

function briefingMarkdown(world: World, briefing: Briefing): string {
  const view = briefingView(world, briefing)
  const claims = new Map(view.claims.map((claim) => [claim.id, claim]))
  const sections = view.sections.map(({ heading, blocks: parts }) => {
    const lines = parts.map((part) => {
      if ('text' in part) return `\n${escapeLine(part.text)}\n`
      const claim = claims.get(part.claim)
      return claim ? claimItem(claim) : ''
    })
    return [heading === null ? '' : `## ${escapeHeading(heading)}\n\n`, lines.join('\n').trim()].join('')
  })
  return blocks(
    `# ${escapeHeading(view.title)}`,
    `${markdownText(reportWords(view))} ${markdownLink(view.source.url)}`.trim(),
    view.source.descriptor && escapeLine(view.source.descriptor),
    view.bottomLine ? escapeLine(view.bottomLine) : undefined,
    ...sections,
  )
}

/** The datings beside each other, then what gives no date, how they agree, the record, and the reports. */
function eventMarkdown(world: World, event: Event): string {
  const view = eventView(world, event)
  const claims = new Map(view.claims.map((claim) => [claim.id, claim]))
  const rows = view.datings.flatMap(({ claim: id, conflict, record }) => {
    const claim = claims.get(id)
    if (!claim?.when) return []
    const date = `${words(claim.when)}${conflict ? ' ≠' : ''}`
    return `| ${[date, sayers(claim), claim.outlet ?? '', record ? closenessWords(record) : '', claim.text].map(cell).join(' | ')} |`
  })
  const undated = claimViews(world, view.undated)
  const { record } = view
  const reports = citedReports(world, { kind: 'event', id: event.id })
  return blocks(
    `# ${escapeHeading(view.title)}`,
    markdownParts([
      unsignedDateWords(event) ?? 'no date given',
      view.conflict && 'the reports conflict',
      view.place,
      view.type,
      view.stage,
      view.originCounts,
    ]),
    rows.length > 0
      ? ['| When | Said by | Outlet | Beside the record | Words |', '| --- | --- | --- | --- | --- |', ...rows].join(
          '\n',
        )
      : undefined,
    undated.length > 0 ? `Also said, without a date:\n\n${claimList(undated)}` : undefined,
    view.sentences
      .filter(({ about }) => about !== 'record')
      .map(({ text }) => `- ${markdownText(text)}`)
      .join('\n'),
    record ? `${markdownText(recordWords(record))} ${markdownLink(record.url)}`.trim() : undefined,
    reports.length > 0
      ? `## Reports\n\n${reports
          .map((report) => `- ${markdownText(citedWords(report))} ${markdownLink(report.source.url)}`.trim())
          .join('\n')}`
      : undefined,
  )
}

/** A cell of a table: a bar in it would end it. */
const cell = (text: string): string => markdownText(text).replaceAll('|', '\\|')

function actorMarkdown(world: World, actor: Actor): string {
  const view = actorView(world, actor)
  const events = (title: string, ids: readonly string[]): string | undefined =>
    section(
      title,
      ids.flatMap((id) => world.events.get(id) ?? []).map((event) => eventItem(eventRow(world, event))),
    )
  const claims = (title: string, ids: readonly string[]): string | undefined =>
    section(title, claimViews(world, ids).map(claimItem))
  return blocks(
    `# ${escapeHeading(view.name)}`,
    markdownParts([view.kind, view.country]),
    view.summary ? escapeLine(view.summary) : undefined,
    view.roles
      .map(({ title, when, per, conflict }) => {
        const post = markdownParts([title, when && words(when)], ', ')
        return `- ${post}${per.length > 0 ? ` (${markdownText(per.join('; '))})` : ''}${conflict ? ' ≠' : ''}`
      })
      .join('\n'),
    events('Did', view.did),
    events('Announced, expected or possible', view.ahead),
    events('Denied', view.denied),
    claims('Said', view.said),
    claims('Said of them', view.saidOf),
  )
}
