import { words } from '../dates/words.ts'
import { listed } from '../text/listed.ts'
import { allChains, type ClaimView, withdrawalWord } from '../views/claim-view.ts'
import { joined, stated, unstopped } from './wording.ts'

/**
 * Who says it and through whom, the origin first: `by Dmitry Peskov, through ZeroHedge and Reuters`; where no source is
 * named, in which briefing.
 */
export function byWhom(claim: ClaimView): string {
  const { origin } = claim
  return allChains(claim)
    .map((chain) => {
      if (chain.length === 0) return joined(['with no source named', origin && `in ${unstopped(origin)}`])
      const through = chain.slice(0, -1)
      return joined([`by ${chain.at(-1)}`, through.length > 0 ? `through ${listed(through)}` : undefined])
    })
    .join('; and ')
}

/**
 * A claim in two sentences, `Claim 3 of 11, expected, by Yonhap, through ANI: about 24 April 2019, Vladivostok. …`, and
 * one for its notes; `name` is how it begins, and `undated` what stands for a date that is not given.
 */
export function claimWords(claim: ClaimView, name: string, undated?: string): string {
  const head = `${joined([name, withdrawalWord(claim), claim.status, byWhom(claim)])}: `
  const about = joined([claim.when ? words(claim.when) : undated, claim.place ?? undefined])
  return joined([`${head}${about ? `${stated(about)} ` : ''}${stated(claim.text)}`, notesWords(claim)], ' ')
}

/** The notes of a claim: its notes, its threads and where it points, in a sentence each. */
export function notesWords({ notes, threads = [], links = [] }: ClaimView): string | undefined {
  const told = Object.entries(notes ?? {}).map(([name, value]) => `${name}: ${value}`)
  const sentences = [
    told.length > 0 ? stated(`Notes: ${told.join('; ')}`) : undefined,
    threads.length > 0 ? stated(`Threads: ${listed(threads)}`) : undefined,
    ...links.map(({ url, text }) => `Link: ${text ? `${text}, ` : ''}${url}`),
  ]
  return joined(sentences, ' ') || undefined
}
