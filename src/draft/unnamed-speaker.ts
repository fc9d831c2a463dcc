import type { ChainContext } from './chain.ts'
import type { FoundChain } from './found-chain.ts'
import { speakerOf } from './read-speaker.ts'
import { SAYING_VERB } from './saying-verbs.ts'

const THEY_SAY =
  /^["“]?(?<who>They|He|She|It|Both|Neither|Others|Some)(?: (?:also|later|then|have|had|both|all))* (?:said|say|told|added|wrote|write|announced|confirmed|warned|stated|denied)\b/
const ELSEWHERE = new RegExp(
  `(?:;|,) (?:but|and|while|though|although) (?<who>[^,;“”"]{3,60}?) (?:has |have |had )?(?:${SAYING_VERB})\\b`,
)

/** Where whoever speaks has no name, or speaks in another clause, it is in doubt of whose words the sentence is. */
export function unnamedSpeaker(text: string, context: ChainContext): FoundChain | undefined {
  const they = THEY_SAY.exec(text)?.groups?.who
  const { person } = context.speakers
  if (they !== undefined)
    return {
      chain: { links: [], doubt: they, ...(person !== undefined && { alternatives: [[person]] }) },
      speakers: [],
    }
  const who = ELSEWHERE.exec(text)?.groups?.who
  const other = who === undefined ? undefined : speakerOf(who, context)
  return who === undefined || !other
    ? undefined
    : { chain: { links: [], doubt: who, alternatives: [[other.name]] }, speakers: [other] }
}
