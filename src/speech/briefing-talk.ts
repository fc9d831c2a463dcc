import { words } from '../dates/words.ts'
import type { Briefing, Event, Section } from '../model/model.ts'
import type { World } from '../model/world.ts'
import { counted } from '../text/counted.ts'
import { claimWords } from './claim-words.ts'
import { conflictOn } from './event-words.ts'
import type { TalkBuilder } from './talk.ts'
import { dayWords, joined, stated, unstopped } from './wording.ts'

/** A briefing after its title: how much there is of it, where it comes from, its bottom line, every claim by section. */
export function addBriefing(out: TalkBuilder, world: World, briefing: Briefing): void {
  const { source, sections } = briefing
  const claims = sections.reduce((sum, section) => sum + claimsOf(section).length, 0)
  out.say(`${counted(claims, 'claim')} in ${counted(sections.length, 'section')}.`)
  out.say(from(world, briefing))
  out.say(source.descriptor && stated(`About the source: ${source.descriptor}`))
  out.say(source.author && stated(`Written by ${source.author}`))
  out.say(briefing.bottomLine && stated(`In short: ${briefing.bottomLine}`))
  for (const section of sections) addSection(out, world, section, claims)
  out.say(source.url && `Web address of the source: ${source.url}`)
}

function from(world: World, { source, date }: Briefing): string | undefined {
  const outlet = source.outlet === undefined ? undefined : world.actors.get(source.outlet)?.name
  const when = source.published ? `published ${words(source.published)}` : date && dayWords(date)
  const about = joined([outlet, source.dateline && `dateline ${source.dateline}`, when])
  return about && stated(`From ${about}`)
}

function addSection(out: TalkBuilder, world: World, section: Section, claims: number): void {
  const count = counted(claimsOf(section).length, 'claim')
  out.say(section.heading && `${unstopped(section.heading)}: ${count}.`)
  let last: string | undefined
  for (const block of section.blocks) {
    if ('text' in block) {
      out.say(stated(block.text))
      continue
    }
    const claim = world.claims.get(block.claim)
    if (!claim) continue
    const event = claim.event === undefined ? undefined : world.events.get(claim.event)
    const same = event !== undefined && event.id === last
    last = event?.id
    out.item({ kind: 'claim', id: claim.id }, (number) => {
      const words = claimWords(world, claim, `Claim ${number} of ${claims}`)
      return joined([words, same ? 'On the same event.' : event && onEvent(world, event)], ' ')
    })
  }
}

const claimsOf = ({ blocks }: Section): string[] => blocks.flatMap((block) => ('claim' in block ? block.claim : []))

/** What more there is on the event of a claim: nothing where the claim is all there is. */
function onEvent(world: World, event: Event): string | undefined {
  const { claims, title } = event
  if (claims.length < 2) return undefined
  return `One of ${counted(claims.length, 'claim')} on this event: ${unstopped(title)}${conflictOn(world, event)}.`
}
