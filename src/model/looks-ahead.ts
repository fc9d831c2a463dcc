/** Headings that say of what stands below them that it lies ahead. */
const AHEAD =
  /\b(?:expected|expectations|outlook|ahead|upcoming|forthcoming|to come|coming up|scheduled|planned|look(?:ing)? ahead|what(?:’|'| i)?s next|what comes next|what to (?:expect|watch)|looking forward|on the (?:agenda|horizon)|next steps?)\b|^next\b/i

/** Whether a heading says of what stands below it that it lies ahead: “What is expected”, “Outlook”, “Next”, “Ahead”. */
export const looksAhead = (heading: string | undefined): boolean => heading !== undefined && AHEAD.test(heading)
