import type { FileDraft } from '../file-draft.ts'
import type { DraftBriefing, DraftLink, Mention, ParsedClaim } from '../markdown/draft.ts'
import type { Report } from '../report.ts'
import { nameKey } from './name-key.ts'

/** A file's draft, and where problems in it are told. */
type Reported = FileDraft & { readonly report: Report }

/**
 * Makes of each link with a `#` in it the name of the note, where one of the briefings has that name and such a heading;
 * any other `#` is of the name, which is told where there is such a note without the heading.
 */
export function resolveHeadings<F extends Reported>(files: readonly F[]): F[] {
  // The cells of a table link nothing, and may be a million.
  const typed = files.flatMap(({ briefings = [] }) => briefings.filter((briefing) => briefing.typed))
  const linked = typed.flatMap((briefing) => [...(briefing.headings ?? []), ...claimsOf(briefing).flatMap(linkedIn)])
  if (!linked.some(({ note }) => note !== undefined)) return [...files]
  const notes = new Map<string, Set<string>>()
  for (const { briefings = [] } of files) {
    for (const { stem, title, sections } of briefings) {
      const headings = [title, ...sections.flatMap(({ heading }) => heading ?? [])].map(nameKey)
      for (const key of [nameKey(stem.split('/').at(-1) ?? ''), nameKey(title)])
        notes.set(key, new Set([...(notes.get(key) ?? []), ...headings]))
    }
  }
  return files.map((file) =>
    file.briefings === undefined
      ? file
      : {
          ...file,
          briefings: file.briefings.map((briefing) =>
            briefing.typed ? resolved(briefing, notes, file.report) : briefing,
          ),
        },
  )
}

const claimsOf = ({ sections }: DraftBriefing): ParsedClaim[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => typeof block !== 'string'))

const linkedIn = ({ actors, place, chains = [] }: ParsedClaim): (Mention | DraftLink)[] => [
  ...actors,
  ...(place ? [place] : []),
  ...chains.flat(),
]

function resolved(
  briefing: DraftBriefing,
  notes: ReadonlyMap<string, ReadonlySet<string>>,
  report: Report,
): DraftBriefing {
  /** The name of the note, where the link is to a heading of it. */
  const noteOf = ({ note, at }: Mention | DraftLink, name: string): string | undefined => {
    const headings = note === undefined ? undefined : notes.get(nameKey(note))
    if (note === undefined || headings === undefined) return undefined
    const heading = name.slice(name.indexOf('#') + 1)
    if (headings.has(nameKey(heading))) return note
    report('warning', at, `“${note}” has no heading “${heading}”, so that “${name}” is a name`, `type [[${note}]]`)
    return undefined
  }
  const claim = (each: ParsedClaim): ParsedClaim => {
    let { text } = each
    const mention = (one: Mention): Mention => {
      const note = noteOf(one, one.name)
      if (note === undefined) return one
      if (one.shown === undefined) text = text.replace(one.name, () => note)
      return { ...one, name: note }
    }
    const actors = each.actors.map(mention)
    const place = each.place && mention(each.place)
    const chains = each.chains?.map((chain) =>
      chain.map((link) => ({ ...link, text: noteOf(link, link.text) ?? link.text })),
    )
    return { ...each, text, actors, place, chains }
  }
  const inProse = (briefing.headings ?? []).flatMap((link) => {
    const note = noteOf(link, link.name)
    return note === undefined ? [] : [{ name: link.name, note }]
  })
  const prose = (text: string): string =>
    inProse.reduce((left, { name, note }) => left.replaceAll(name, () => note), text)
  const sections = briefing.sections.map((section) => ({
    ...section,
    heading: section.heading === undefined ? undefined : prose(section.heading),
    blocks: section.blocks.map((block) =>
      typeof block === 'string'
        ? prose(block)
        : !linkedIn(block).some(({ note }) => note !== undefined)
          ? block
          : claim(block),
    ),
  }))
  return { ...briefing, bottomLine: briefing.bottomLine && prose(briefing.bottomLine), sections }
}
