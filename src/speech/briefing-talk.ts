import { dayWords } from '../agreement/attribution-words.ts'
import { words } from '../dates/words.ts'
import type { Briefing } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { claimIds, outletInWords } from '../views/briefing-row.ts'
import { type BriefingView, briefingView, type SectionView } from '../views/briefing-view.ts'
import type { ClaimView } from '../views/claim-view.ts'
import { claimWords } from './claim-words.ts'
import { conflictOn } from './event-words.ts'
import type { TalkBuilder } from './talk.ts'
import { joined, stated, unstopped } from './wording.ts'

/** A briefing after its title: how much there is of it, where it comes from, its bottom line, every claim by section. */
export function addBriefing(out: TalkBuilder, world: World, briefing: Briefing): void {
  const view = briefingView(world, briefing)
  const claims = new Map(view.claims.map((claim) => [claim.id, claim]))
  const { source, sections, conflicts } = view
  const counts = `${counted(claims.size, 'claim')} in ${counted(sections.length, 'section')}`
  out.say(
    `${joined([counts, conflicts.length > 0 ? `reports conflict on ${counted(conflicts.length, 'event')}` : undefined], '; ')}.`,
  )
  out.say(from(view, outletInWords(world, briefing)))
  out.say(source.descriptor && stated(`About the source: ${source.descriptor}`))
  out.say(source.author && stated(`Written by ${source.author}`))
  out.say(view.bottomLine ? stated(`In short: ${view.bottomLine}`) : undefined)
  for (const section of sections) addSection(out, world, section, claims)
  out.say(source.url && `Web address of the source: ${source.url}`)
}

function from({ source, date }: BriefingView, outlet: string): string {
  const when = source.published ? `published ${words(source.published)}` : date !== null ? dayWords(date) : undefined
  return stated(`From ${joined([outlet, source.dateline && `dateline ${source.dateline}`, when])}`)
}

function addSection(
  out: TalkBuilder,
  world: World,
  section: SectionView,
  claims: ReadonlyMap<string, ClaimView>,
): void {
  const count = counted(claimIds({ sections: [section] }).length, 'claim')
  out.say(section.heading !== null ? `${unstopped(section.heading)}: ${count}.` : undefined)
  let last: string | null = null
  for (const block of section.blocks) {
    if ('text' in block) {
      out.say(stated(block.text))
      continue
    }
    const claim = claims.get(block.claim)
    if (!claim) continue
    const same = claim.event !== null && claim.event === last
    last = claim.event
    out.item({ kind: 'claim', id: claim.id }, (number) => {
      // Which briefing it is in is known here.
      const said = claimWords({ ...claim, origin: '' }, `Claim ${number} of ${claims.size}`)
      return joined([said, same ? 'On the same event.' : onEvent(world, claim)], ' ')
    })
  }
}

/** The other reports on the event of a claim: none where the claim is all there is. */
function onEvent(world: World, claim: ClaimView): string | undefined {
  const event = world.events.get(claim.event ?? '')
  if (!event || event.claims.length < 2) return undefined
  const others = claim.otherReports > 0 ? `, with ${counted(claim.otherReports, 'other report')}` : ''
  return `One of ${counted(event.claims.length, 'claim')} on this event${others}: ${unstopped(event.title)}${conflictOn(world, event)}.`
}
