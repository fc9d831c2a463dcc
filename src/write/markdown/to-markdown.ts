import type { Block, Briefing, Claim, Dataset } from '../../model/model.ts'
import { makeWorld, type World } from '../../model/world.ts'
import { LARGEST_BRIEFING, LARGEST_YAML } from '../../read/limits.ts'
import { claimMarkdown, dateAsTyped, proseMarkdown } from '../../read/markdown/claim-markdown.ts'
import { nameParts } from '../../read/markdown/file-name.ts'
import type { ExportedFiles } from '../exported.ts'
import { changesWhenRead } from './changes-when-read.ts'
import { sectionHeading, titleMarkdown } from './headings.ts'
import { idsWhenRead, inParts } from './in-parts.ts'
import { escapeText } from './markdown-escape.ts'
import { yamlFiles } from './yaml-files.ts'
import { yamlItem, yamlText } from './yaml-text.ts'

/** How large a briefing and a YAML file may be. */
interface Most {
  readonly briefing: typeof LARGEST_BRIEFING
  readonly yaml: number
}

/**
 * A dataset as a folder of Markdown briefings, with the YAML files beside them, that compiles back to the same claims;
 * notes of another name than a footnote's are footnotes with the name in them. What is larger than kbrief reads is written
 * in parts. `keep` says which claims are wanted; briefings left with none are left out.
 */
export function toMarkdown(
  dataset: Dataset,
  keep: (claim: Claim) => boolean = () => true,
  most: Most = { briefing: LARGEST_BRIEFING, yaml: LARGEST_YAML.characters },
): ExportedFiles {
  const world = makeWorld(dataset)
  const kept = new Set(dataset.claims.filter(keep).map(({ id }) => id))
  const all = kept.size === dataset.claims.length
  const wanted = (block: Block): boolean => !('claim' in block) || kept.has(block.claim)
  const briefings = dataset.briefings
    .map((briefing) => ({
      ...briefing,
      sections: briefing.sections.map((section) => ({ ...section, blocks: section.blocks.filter(wanted) })),
    }))
    .filter(({ sections }) => all || sections.some(({ blocks }) => blocks.some((block) => 'claim' in block)))
  const parts = inParts(briefings, most.briefing, (briefing) => briefingMarkdown(briefing, world))
  const texts = parts.map(({ id, text }) => ({ name: `${id}.md`, text }))
  const files = [...texts, ...yamlFiles(world, kept, idsWhenRead(parts, world), most.yaml)]
  return { files, changed: changesWhenRead(parts, files, world) }
}

function briefingMarkdown(briefing: Briefing, world: World): string {
  const parts = [`# ${titleMarkdown(briefing.title, briefing.date !== undefined)}`]
  const footnotes: string[] = []
  const footnote = (text: string): string => `[^${footnotes.push(text)}]`
  if (briefing.bottomLine !== undefined) parts.push(proseMarkdown(briefing.bottomLine, briefing))
  for (const [index, { heading, blocks }] of briefing.sections.entries()) {
    const isUndated = (block: Block): boolean => 'claim' in block && !world.claims.get(block.claim)?.when
    if (heading !== undefined) parts.push(`## ${sectionHeading(heading, blocks.some(isUndated), briefing.date)}`)
    let items: string[] = []
    for (const [number, block] of blocks.entries()) {
      const claim = 'claim' in block ? world.claims.get(block.claim) : undefined
      if (claim !== undefined) {
        items.push(claimMarkdown(claim, briefing, heading, world, footnote))
        continue
      }
      if (items.length > 0) parts.push(items.join('\n'))
      items = []
      const wouldLead = index + number === 0 && heading === undefined && briefing.bottomLine === undefined
      if ('text' in block) parts.push(`${wouldLead ? '> ' : ''}${proseMarkdown(block.text, briefing)}`)
    }
    if (items.length > 0) parts.push(items.join('\n'))
  }
  if (footnotes.length > 0) parts.push(footnotes.map((text, at) => `[^${at + 1}]: ${escapeText(text)}`).join('\n\n'))
  return `${frontMatter(briefing, world)}${parts.join('\n\n')}\n`
}

function frontMatter(briefing: Briefing, world: World): string {
  const { date, corrects, retracted, topic, tags, source } = briefing
  const { outlet, dateline, published, descriptor, author, url } = source
  const outletName = outlet === undefined ? undefined : world.actors.get(outlet)?.name
  const nested = lines({
    outlet: outletName && yamlText(outletName),
    dateline: dateline && yamlText(dateline),
    published: published && JSON.stringify(dateAsTyped(published, undefined)),
    descriptor: descriptor && yamlText(descriptor),
    author: author && yamlText(author),
    url: url && yamlText(url),
  }).map((line) => `  ${line}`)
  const all = [
    ...lines({
      date: date === nameParts(`${briefing.id}.md`).date ? undefined : date,
      corrects: corrects && yamlText(`${corrects}.md`),
      retracted,
      topic: topic && yamlText(topic),
      tags: tags && `[${tags.map(yamlItem).join(', ')}]`,
    }),
    ...(nested.length > 0 ? ['source:', ...nested] : []),
  ]
  return all.length === 0 ? '' : `---\n${all.join('\n')}\n---\n`
}

const lines = (fields: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(fields).flatMap(([key, value]) => (value === undefined || value === '' ? [] : `${key}: ${value}`))
