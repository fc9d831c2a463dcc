import { counted } from '../text/counted.ts'
import { listed } from '../text/listed.ts'

/** Reports that are not certain as of an ISO day, in words: `2 more reports perhaps by then: ABC News, ANI`. Undefined where all is. */
export function perhapsWords(reporting: readonly string[]): string | undefined {
  if (reporting.length === 0) return undefined
  return `${counted(reporting.length, 'more report')} perhaps by then: ${listed(reporting, 6)}`
}
