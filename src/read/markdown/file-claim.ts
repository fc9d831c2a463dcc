import type { When } from '../../dates/when.ts'
import type { EventType, Status, WebLink } from '../../model/model.ts'
import { EVENT_TYPES, STATUSES } from '../../model/vocabulary.ts'
import { tidy } from '../single-line.ts'
import type { BriefingBody } from './body.ts'
import type { ParsedClaim } from './draft.ts'
import type { FrontMatter } from './front-matter.ts'
import type { SourceFields } from './source-fields.ts'
import { lineAt, type SourceFile } from './source-file.ts'

const LONGEST_TITLE = 140
const MOST_LINKED = 50

/**
 * A file as one claim: its title and prose, with the actors, place, type and sources of its front matter. A post, a note
 * or a record of one thing is such a file.
 */
export function fileClaim(
  file: SourceFile,
  { title, ...body }: BriefingBody,
  fields: FrontMatter,
  when: When | undefined,
): ParsedClaim | undefined {
  const prose = body.bottomLine ?? firstProse(body)
  const words = fields.title?.text ?? title
  const text = [words, prose === words ? undefined : prose].filter(Boolean).join(': ')
  const named = [fields.place, ...fields.actors, ...fields.sources, fields.date && fields.title]
  const isRecord = named.some((field) => field !== undefined)
  // A title alone is a briefing that nobody has written yet.
  if (text === '' || (prose === undefined && !isRecord)) return undefined
  const at = fields.title?.at ?? body.at ?? 0
  const tags = [...fields.kinds, ...fields.tags].map((tag) => ({
    ...tag,
    text: tag.text.replace(/^#/, '').toLowerCase(),
  }))
  const status = tags.find((tag) => STATUSES.some((each) => each === tag.text))
  const actors = fields.actors.map((actor) => ({ name: tidy(actor.text, 200), at: actor.at }))
  const chains = fields.sources.flatMap(({ outlet }) =>
    outlet === undefined ? [] : [[{ text: tidy(outlet.text, 200), at: outlet.at, named: true }]],
  )
  return {
    at,
    line: lineAt(file, at),
    text,
    title: tidy(words ?? prose ?? '', LONGEST_TITLE),
    when,
    actors: [...actors, ...body.linked].slice(0, MOST_LINKED),
    place: fields.place && { name: tidy(fields.place.text, 200), at: fields.place.at },
    type: EVENT_TYPES.find((each) => tags.some((tag) => tag.text === each)) as EventType | undefined,
    // The event of a dated record or post has taken place, unless it says other.
    status: { is: (status?.text ?? 'happened') as Status, at: status?.at ?? at },
    chains: chains.length === 0 ? undefined : chains,
    links: linksOf(body, fields),
  }
}

/** The addresses of its sources and of its prose, each once. */
function linksOf({ links }: Pick<BriefingBody, 'links'>, { source, sources }: FrontMatter): WebLink[] {
  const all = [...[source, ...sources].flatMap(linkOf), ...links].slice(0, MOST_LINKED)
  return [...new Map(all.toReversed().map((link) => [link.url, link])).values()].toReversed()
}

const linkOf = ({ url, outlet, descriptor }: SourceFields) => {
  const text = (descriptor ?? outlet)?.text
  return url !== undefined && /^https?:\/\//i.test(url.text)
    ? [{ url: url.text, ...(text !== undefined && { text }) }]
    : []
}

function firstProse({ sections }: Omit<BriefingBody, 'title'>): string | undefined {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => typeof block === 'string'))[0]
}
