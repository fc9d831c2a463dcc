import { publicationOf } from '../agreement/reports.ts'
import type { Briefing, Dataset } from '../model/model.ts'
import { pace, runToEnd } from '../work.ts'

/** After every ISO day. */
export const NEVER = '~'

/**
 * The ISO day by whose end a briefing is certainly known: its own date or the last day on which its report may have come
 * out, whichever is later; “about” a day leaves a day more. Undefined where no day is certain: it has no date, or its
 * day of publication is open or in doubt.
 */
export function knownFrom(briefing: Briefing): string | undefined {
  const { date, source } = briefing
  if (date === undefined || source.published === undefined) return date
  const last = publicationOf(briefing)?.last
  return last === undefined ? undefined : later(date, last)
}

/**
 * Whose reports may have been known by an ISO day but need not, as they came out on that day or later: by outlet, or by
 * title where there is none.
 */
export const perhapsReporting = (dataset: Dataset, isoDay: string): string[] =>
  runToEnd(perhapsReportingWork(dataset, isoDay))

/** The same as long work. */
export function* perhapsReportingWork(dataset: Dataset, isoDay: string): Generator<undefined, string[]> {
  if (isoDay >= (yield* lastReportDayWork(dataset))) return []
  const names = new Map(dataset.actors.map(({ id, name }) => [id, name]))
  const found: string[] = []
  for (const briefing of dataset.briefings) {
    if (pace()) yield
    const first = publicationOf(briefing)?.first ?? briefing.date
    const isPerhaps = first !== undefined && first <= isoDay && (knownFrom(briefing) ?? NEVER) > isoDay
    if (isPerhaps) found.push(names.get(briefing.source.outlet ?? '') ?? briefing.title)
  }
  return found
}

/** The last ISO day on which the dataset has a report, or one that was retracted. Empty where it has no such day. */
export const lastReportDay = (dataset: Dataset): string => runToEnd(lastReportDayWork(dataset))

/** The same as long work. */
export function* lastReportDayWork(dataset: Dataset): Generator<undefined, string> {
  let last = ''
  for (const briefing of dataset.briefings) {
    if (pace()) yield
    const known = knownFrom(briefing) ?? later(briefing.date ?? '', briefing.source.published?.max ?? '')
    last = later(last, later(known, briefing.retracted ?? ''))
  }
  return last
}

const later = (a: string, b: string): string => (a > b ? a : b)
