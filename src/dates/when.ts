/** How fine a date is: a `span` lasted from one day to another, a `one-of` took place on one unknown day of several. */
export const PRECISIONS = ['day', 'month', 'year', 'span', 'one-of'] as const

/** One of the precisions of a date. */
export type Precision = (typeof PRECISIONS)[number]

/**
 * When something happened or is due. `edtf` is canonical EDTF (ISO 8601-2:2019) of the house profile; `min` and `max`
 * are the earliest and latest ISO day it allows, null where it is open; `~` does not widen them. `text` is the author's
 * wording where it says more than the EDTF can give back ("by 30 April 2019").
 */
export interface When {
  readonly edtf: string
  readonly min: string | null
  readonly max: string | null
  readonly precision: Precision
  readonly approximate?: true | undefined
  readonly uncertain?: true | undefined
  readonly text?: string | undefined
}
