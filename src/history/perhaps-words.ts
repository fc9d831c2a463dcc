import { grouped } from '../text/counted.ts'
import { listed } from '../text/listed.ts'

/** Reports that are not certain as of an ISO day, in words: `2 more perhaps by then: ABC News and ANI`. Undefined where all is. */
export function perhapsWords(reporting: readonly string[]): string | undefined {
  if (reporting.length === 0) return undefined
  return `${grouped(reporting.length)} more perhaps by then: ${listed(reporting, 6)}`
}
