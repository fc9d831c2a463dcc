import { whenOf } from '../../src/dates/parse-edtf.ts'
import type { When } from '../../src/dates/when.ts'
import { edtf } from './edtf-arbitrary.ts'

/** The date of an EDTF text that is known to be of the house profile. */
export function when(text: string, wording?: string): When {
  const found = whenOf(text, wording)
  if (!found) throw new Error(`${text} is not EDTF of the house profile`)
  return found
}

/** Any date as the dataset keeps it. */
export const anyWhen = edtf.map((text) => when(text))
