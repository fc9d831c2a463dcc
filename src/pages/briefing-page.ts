import { whenOf } from '../dates/edtf.ts'
import { words } from '../dates/words.ts'
import type { Briefing, Claim, Section } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { span, wrapSpans } from '../text/styled.ts'
import { claimLines, dateColumn, hanging } from './claim-lines.ts'
import { type Page, PageBuilder } from './page.ts'

/** One briefing: title, where it comes from, bottom line, then its sections with every claim. */
export function briefingPage(world: World, briefing: Briefing, width: number, most?: number): Page {
  const out = new PageBuilder(most)
  out.add(...wrapSpans([span(briefing.title, 'strong')], width))
  for (const about of [origin(world, briefing), briefing.source.descriptor, byline(briefing)]) {
    if (about) out.add(...wrapSpans([span(about, 'dim')], width))
  }
  if (briefing.bottomLine) out.gap().add(...wrapSpans([span(briefing.bottomLine)], width))
  for (const section of briefing.sections) if (out.room > 0) addSection(out, world, section, width)
  return out.page(briefing.title)
}

/** Where a report comes from, in one line: outlet, dateline, and when it was published, as sure as that is. */
export function origin(world: World, briefing: Briefing): string {
  const { outlet, dateline, published } = briefing.source
  const name = outlet === undefined ? undefined : world.actors.get(outlet)?.name
  const day = whenOf(briefing.date ?? '')
  const date = published ? `published ${words(published)}` : day && words(day)
  return [name, dateline, date].filter(Boolean).join(' · ')
}

function byline(briefing: Briefing): string | undefined {
  const parts = [briefing.source.author && `by ${briefing.source.author}`, briefing.source.url]
  return parts.filter(Boolean).join(' · ') || undefined
}

function addSection(out: PageBuilder, world: World, section: Section, width: number): void {
  out.gap()
  if (section.heading) out.add(...wrapSpans([span(section.heading, 'heading')], width))
  const column = dateColumn(claimsOf(world, section).slice(0, out.room), width)
  for (const block of section.blocks) {
    if (out.room === 0) break
    if ('text' in block) {
      out.add(...hanging([span(block.text)], width, 2)).gap()
      continue
    }
    const claim = world.claims.get(block.claim)
    if (claim) out.stop({ kind: 'claim', id: claim.id }, claimLines(world, claim, width, column)).gap()
  }
}

const claimsOf = (world: World, section: Section): Claim[] =>
  section.blocks.flatMap((block) => ('claim' in block ? (world.claims.get(block.claim) ?? []) : []))
