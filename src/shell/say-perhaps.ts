import { perhapsWords } from '../history/perhaps-words.ts'
import type { World } from '../model/world.ts'
import type { Context } from './context.ts'

/** Says beside an answer as of a day whose reports may have come out by then, and whether any certainly had. */
export function sayWhatIsNotCertain({ say, values }: Context, { dataset }: World, perhaps: readonly string[]): void {
  if (values.json) return
  const words = perhapsWords(perhaps)
  const more = words === undefined ? '' : `${words}.`
  if (dataset.briefings.length === 0) say(`kbrief: nothing had certainly been reported by then. ${more}`.trimEnd())
  else if (more) say(`kbrief: ${more}`)
}
