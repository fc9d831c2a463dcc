import { whenOf } from '../../dates/parse-edtf.ts'
import type { When } from '../../dates/when.ts'
import type { ColumnRole, ExportRole } from '../../model/column-roles.ts'
import type { DraftLink, Mention } from '../markdown/draft.ts'
import type { DeclaredEvent } from '../yaml/declared.ts'
import { CLAIM_PLANS, type ColumnPlan } from './column-plans.ts'
import { parseJson, readListCell } from './export-columns.ts'
import { addLink, type ExportedCells, type GatheredRow, withMentions } from './gathered-row.ts'

/** The briefing that a row of an exported table stood in. */
export type RowBriefing = Readonly<ExportedCells['briefing']> & { readonly id: string }

const cellsOf = (row: GatheredRow): ExportedCells => {
  row.exported ??= { briefing: {}, event: {}, record: {} }
  return row.exported
}

const mentionsIn = (cell: string): Mention[] => readListCell(cell).map((name) => ({ name, at: 0 }))

/** Puts a text where it belongs among the cells of an event, its record or its briefing. */
const into =
  (put: (cells: ExportedCells, text: string) => void): ColumnPlan =>
  () =>
  (row, text) =>
    put(cellsOf(row), text)

const EXPORTED: Readonly<Record<ExportRole, ColumnPlan>> = {
  within: () => (row, text) => {
    row.places = [...row.places, ...mentionsIn(text)]
  },
  chains: () => (row, text) => {
    row.chains = readChains(text)
  },
  retracted: into((cells) => {
    cells.retracted = true
  }),
  threads: into((cells, text) => {
    cells.threads = readListCell(text)
  }),
  links: () => (row, text) => {
    const links = parseJson(text)
    if (!Array.isArray(links)) return
    for (const link of links) {
      if (typeof link?.url === 'string') addLink(row, link.url, typeof link.text === 'string' ? link.text : undefined)
    }
  },
  'event-title': into(({ event }, text) => {
    event.title = text
  }),
  'event-date': into(({ event }, text) => {
    Object.assign(event, dated(text))
  }),
  record: into(({ record }, text) => {
    record.text = text
  }),
  'record-date': into(({ record }, text) => {
    Object.assign(record, dated(text))
  }),
  'record-place': into(({ record }, text) => {
    record.place = text
  }),
  'record-source': into(({ record }, text) => {
    record.source = text
  }),
  'record-url': into(({ record }, text) => {
    record.url = text
  }),
  briefing: into(({ briefing }, text) => {
    briefing.id = text
  }),
  'briefing-title': into(({ briefing }, text) => {
    briefing.title = text
  }),
  'briefing-date': into(({ briefing }, text) => {
    briefing.date = text
  }),
  'briefing-retracted': into(({ briefing }, text) => {
    if (whenOf(text)?.precision === 'day') briefing.retracted = text
  }),
  'briefing-corrects': into(({ briefing }, text) => {
    briefing.corrects = text
  }),
  topic: into(({ briefing }, text) => {
    briefing.topic = text
  }),
  outlet: into(({ briefing }, text) => {
    briefing.outlet = text
  }),
  'briefing-url': into(({ briefing }, text) => {
    briefing.url = text
  }),
}

/** How the cells of each role are read in a table that kbrief wrote: names are parted already, and any word may be a place. */
export const EXPORT_PLANS: Readonly<Partial<Record<ColumnRole, ColumnPlan>>> = {
  ...CLAIM_PLANS,
  actors: () => (row, text) => {
    row.actors = withMentions([], mentionsIn(text))
  },
  place: () => (row, text) => {
    row.places = [{ name: text, at: 0 }]
  },
  type: () => (row, text) => {
    row.type = text
  },
  key: () => (row, text) => {
    row.key = text
  },
  ...EXPORTED,
}

/** An EDTF date, and its words where they stand behind it in brackets. */
function dated(text: string): { when?: When } {
  const [, edtf = text, words] = /^(\S+) \((.*)\)$/.exec(text) ?? []
  const when = whenOf(edtf, words)
  return when ? { when } : {}
}

function readChains(cell: string): DraftLink[][] | undefined {
  const chains = parseJson(cell)
  if (!Array.isArray(chains)) return undefined
  return chains.map((chain) =>
    (Array.isArray(chain) ? chain : []).flatMap((link): DraftLink[] => {
      if (typeof link === 'string') return [{ text: link, at: 0, named: true }]
      return typeof link?.unnamed === 'string' ? [{ text: link.unnamed, at: 0, named: false }] : []
    }),
  )
}

/** The briefing that the cells of a row name. */
export function briefingOf({ briefing: { id, ...rest } }: ExportedCells): RowBriefing | undefined {
  return id === undefined ? undefined : { id, ...rest }
}

/** The fields that the cells of a row give of the event with a key. */
export function eventOf(key: string, { event, record }: ExportedCells): DeclaredEvent | undefined {
  if (key === '') return undefined
  const { text, source, place: at, when, url } = record
  const told =
    text === undefined || source === undefined
      ? undefined
      : { text, source, when, place: at === undefined ? undefined : { name: at, at: 0 }, url }
  return { name: key, at: 0, title: event.title, when: event.when, record: told, by: [] }
}
