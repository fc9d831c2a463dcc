import { mapBetweenKeys } from '../../work.ts'
import type { Report } from '../report.ts'
import type { DeclaredPlace } from './declared.ts'
import { collectUnknown, mentionField, namedMaps, namesField } from './declared-fields.ts'
import type { UnknownKey } from './yaml-fields.ts'

/** Reads `places.yaml`: each place by its canonical name. */
export function* readPlacesFile(
  text: string,
  report: Report,
): Generator<undefined, { places: DeclaredPlace[]; unknown: UnknownKey[] }> {
  const named = yield* namedMaps(
    text,
    'for example “Vladivostok:” and, on the next line, indented, “within: Russia”',
    report,
  )
  return {
    places: yield* mapBetweenKeys(named, ({ name, at, map }) => ({
      name,
      at,
      otherNames: namesField(map, 'otherNames', report),
      within: mentionField(map, 'within', report),
    })),
    unknown: yield* collectUnknown(
      named.map(({ map }) => map),
      ['otherNames', 'within'],
    ),
  }
}
