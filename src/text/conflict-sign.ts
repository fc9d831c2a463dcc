/** The sign of a conflict. */
export const CONFLICT_SIGN = '≠'

/** Full words without the sign of a conflict at their end. */
export const unsigned = (text: string): string => text.replace(/ ≠$/, '')
