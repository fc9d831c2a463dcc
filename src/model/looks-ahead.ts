/** Whether a heading says that what stands under it lies ahead: “What is expected”, “Outlook”, “Next”, “Ahead”. */
export const looksAhead = (heading: string | undefined): boolean => heading !== undefined && AHEAD.test(heading)

const AHEAD =
  /^(?:(?:what|who) (?:is|are) (?:expected|announced|planned|due|next|ahead|to come)|what['’]s (?:next|ahead)|what to (?:expect|watch(?: for)?)|(?:the )?(?:outlook|expectations|next steps|road ahead|days ahead|week ahead|month ahead|year ahead)|expected(?: events)?|announced|planned|upcoming(?: events)?|coming up|still to come|to come|looking ahead|ahead|next(?: (?:week|month|year))?)[\s:.?]*$/i
