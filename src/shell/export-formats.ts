/** The formats of `kbrief export`, apart from what writes them, so that naming them loads none of it. */
export const EXPORT_FORMATS = ['timelinejs', 'ics', 'csv', 'markdown'] as const

/** One of the formats of `kbrief export`. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
