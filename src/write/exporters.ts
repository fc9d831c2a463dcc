import type { EventFilter } from '../history/filter.ts'
import type { Claim, Event } from '../model/model.ts'
import type { World } from '../model/world.ts'
import type { Exported, ExportedBytes, ExportedFiles } from './exported.ts'

/** The content of an export: the events that pass the filters, and their claims; without filters every claim. */
export interface Selection {
  readonly world: World
  readonly events: readonly Event[]
  readonly keep: (claim: Claim) => boolean
  /** What was asked for: the filter, and the ISO day as of which the world is seen, with whose reports may be missing. */
  readonly filter: EventFilter
  readonly asOf?: { readonly day: string; readonly perhaps: readonly string[] } | undefined
}

/** A format of `kbrief export`: one record, from which the command, its help, completions and src/SHELL.md are made. */
export interface Exporter {
  readonly name: string
  /** The content of the format, in words. */
  readonly help: string
  /** Makes one text, or the files of a folder. What only this format needs is loaded when it is asked for. */
  readonly run: (selection: Selection) => Promise<Exported | ExportedBytes | ExportedFiles>
}

/** What a table of claims has no place for. */
const lacksOf = async (world: World, claims: readonly Claim[]): Promise<readonly string[]> =>
  (await import('./not-in-table.ts')).notInTable(world, claims)

/** All formats, in the order in which help lists them. */
export const EXPORTERS: readonly Exporter[] = [
  {
    name: 'timelinejs',
    help: 'JSON for TimelineJS 3: every dated event, its date in words, who says what, where they conflict',
    run: async ({ world, events }) => (await import('./timelinejs.ts')).toTimelineJs(world, events),
  },
  {
    name: 'ics',
    help: 'iCalendar (RFC 5545): what a report spoke of while it lay ahead, where its day or days are certain',
    run: async ({ world, events }) => (await import('./ics.ts')).toIcs(world, events),
  },
  {
    name: 'csv',
    help: 'CSV (RFC 4180): a row a claim; no cell that a spreadsheet would run; kbrief opens it again',
    async run({ world, keep }) {
      const { toCsv } = await import('./csv.ts')
      const claims = world.dataset.claims.filter(keep)
      return { text: toCsv(world, claims), leftOut: new Map(), lacks: await lacksOf(world, claims) }
    },
  },
  {
    name: 'parquet',
    help: 'Parquet: the columns of the CSV and the days that each date allows, for DuckDB, Spark or Trino',
    async run({ world, keep }) {
      const claims = world.dataset.claims.filter(keep)
      const bytes = claims.length === 0 ? new Uint8Array() : (await import('./parquet.ts')).toParquet(world, claims)
      return { bytes, lacks: await lacksOf(world, claims) }
    },
  },
  {
    name: 'markdown',
    help: 'the briefings with their YAML files, into a new folder; they compile to the same claims',
    run: async ({ world, keep }) => (await import('./markdown/to-markdown.ts')).toMarkdown(world.dataset, keep),
  },
  {
    name: 'html',
    help: 'one page for who has no terminal: briefings, timeline, events, actors; it opens and prints anywhere, without network',
    run: async (selection) => (await import('./html/to-html.ts')).toHtml(selection),
  },
]
