import { mapBetweenKeys } from '../../work.ts'
import type { Report } from '../report.ts'
import type { DeclaredEvent, DeclaredRecord } from './declared.ts'
import { collectUnknown, mentionField, mentionsField, namedMaps, whenField } from './declared-fields.ts'
import { field, textField, type UnknownKey } from './yaml-fields.ts'
import type { YamlMap } from './yaml-value.ts'

const EXAMPLE = 'for example “kim-putin-summit:” and, on the next line, indented, “title: Kim and Putin meet”'
const RECORD_KEYS = ['when', 'place', 'text', 'source', 'url']

/** Reads `events.yaml`: each event by the key that claims give it with `^key`. */
export function* readEventsFile(
  text: string,
  report: Report,
): Generator<undefined, { events: DeclaredEvent[]; unknown: UnknownKey[] }> {
  const named = yield* mapBetweenKeys(yield* namedMaps(text, EXAMPLE, report), (entry) => ({
    ...entry,
    name: entry.name.replace(/^\^/, ''),
  }))
  const records = yield* mapBetweenKeys(named, ({ map }) => {
    const record = field(map, 'record')
    return record?.kind === 'map' ? [record] : []
  })
  return {
    events: yield* mapBetweenKeys(named, ({ name, at, map }) => ({
      name,
      at,
      title: textField(map, 'title', report)?.text,
      when: whenField(map, 'when', report),
      record: readRecord(map, report),
      by: mentionsField(map, 'by', report),
    })),
    unknown: [
      ...(yield* collectUnknown(
        named.map(({ map }) => map),
        ['title', 'when', 'record', 'by'],
      )),
      ...(yield* collectUnknown(records.flat(), RECORD_KEYS)),
    ],
  }
}

function readRecord(map: YamlMap, report: Report): DeclaredRecord | undefined {
  const record = field(map, 'record')
  if (record === undefined) return undefined
  const text = record.kind === 'map' ? textField(record, 'text', report) : undefined
  const source = record.kind === 'map' ? textField(record, 'source', report) : undefined
  if (record.kind !== 'map' || text === undefined || source === undefined) {
    report('error', record.at, 'a record must say how it turned out and who says so', 'give it “text” and “source”')
    return undefined
  }
  return {
    text: text.text,
    source: source.text,
    when: whenField(record, 'when', report),
    place: mentionField(record, 'place', report),
    url: textField(record, 'url', report)?.text,
  }
}
