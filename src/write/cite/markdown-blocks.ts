import { words } from '../../dates/words.ts'
import { unsigned } from '../../text/conflict-sign.ts'
import { allChains, type ClaimView, withdrawalWord } from '../../views/claim-view.ts'
import type { EventRow } from '../../views/event-view.ts'
import { chainsText } from '../../views/names.ts'
import { markdownText } from './markdown-text.ts'

/** The parts that there are, each as Markdown text. */
export const markdownParts = (parts: readonly (string | undefined | null | false)[], by = ' · '): string =>
  parts.flatMap((part) => (part ? markdownText(part) : [])).join(by)

/** Blocks with an empty line between any two. */
export const blocks = (...parts: readonly (string | undefined)[]): string =>
  `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`

/** Who says a claim, nearest first. */
export const sayers = (claim: ClaimView): string => {
  const chains = allChains(claim).filter((chain) => chain.length > 0)
  return chains.length > 0 ? chainsText(chains) : claim.origin
}

/** A claim as an item of a list. What its status adds is said in words. */
export function claimItem(claim: ClaimView): string {
  const said = markdownParts([sayers(claim), withdrawalWord(claim), claim.status !== 'happened' && claim.status])
  return `- ${claim.when ? `**${markdownText(words(claim.when))}:** ` : ''}${markdownText(claim.text)} (${said})`
}

/** Claims as a list. */
export const claimList = (claims: readonly ClaimView[]): string => claims.map(claimItem).join('\n')

/** An event as an item of a list. */
export function eventItem({ title, dateWords, conflict, originCounts, stage }: EventRow): string {
  const about = markdownParts([originCounts, stage !== 'happened' && stage, conflict && 'the reports conflict'])
  const when = dateWords === null ? '' : `**${markdownText(unsigned(dateWords))}:** `
  return `- ${when}${markdownText(title)} (${about})`
}

/** Items under a heading; undefined where there are none. */
export const section = (title: string, items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : `## ${title}\n\n${items.join('\n')}`
