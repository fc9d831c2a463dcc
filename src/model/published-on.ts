import { whenOf } from '../dates/parse-edtf.ts'
import type { When } from '../dates/when.ts'

/** The parts of a briefing that say when its report came out. */
interface Published {
  readonly date?: string | null | undefined
  readonly source: { readonly published?: When | undefined }
}

/** When the report of a briefing came out, as sure as its source is of it; where that has no day, the briefing's own. */
export const publishedOn = ({ date, source: { published } }: Published): When | undefined =>
  published ?? (date ? whenOf(date) : undefined)
