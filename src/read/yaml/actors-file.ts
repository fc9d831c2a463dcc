import type { ActorKind } from '../../model/model.ts'
import { ACTOR_KINDS } from '../../model/vocabulary.ts'
import { nearestWord } from '../../text/nearest-word.ts'
import { mapBetweenKeys } from '../../work.ts'
import { readChain } from '../markdown/sources.ts'
import type { Report } from '../report.ts'
import type { DeclaredActor, DeclaredRole } from './declared.ts'
import { collectUnknown, mentionsField, namedMaps, namesField, whenField, yesNoField } from './declared-fields.ts'
import { field, textField, textsField, type UnknownKey } from './yaml-fields.ts'
import type { YamlMap } from './yaml-value.ts'

const KEYS = ['kind', 'country', 'otherNames', 'weakNames', 'roles', 'summary', 'speaksFor', 'unnamed']
const ROLE_KEYS = ['title', 'when', 'per']

/** Reads `actors.yaml`: each actor by its canonical name. */
export function* readActorsFile(
  text: string,
  report: Report,
): Generator<undefined, { actors: DeclaredActor[]; unknown: UnknownKey[] }> {
  const named = yield* namedMaps(
    text,
    'for example “Stephen Biegun:” and, on the next line, indented, “kind: person”',
    report,
  )
  const roles = named.flatMap(({ map }) => roleMaps(map))
  return {
    actors: yield* mapBetweenKeys(named, ({ name, at, map }) => ({
      name,
      at,
      kind: kindField(map, report),
      country: countryField(map, report),
      otherNames: namesField(map, 'otherNames', report),
      weakNames: namesField(map, 'weakNames', report),
      roles: readRoles(map, report),
      summary: textField(map, 'summary', report)?.text,
      speaksFor: mentionsField(map, 'speaksFor', report),
      unnamed: yesNoField(map, 'unnamed', report),
    })),
    unknown: [
      ...(yield* collectUnknown(
        named.map(({ map }) => map),
        KEYS,
      )),
      ...(yield* collectUnknown(roles, ROLE_KEYS)),
    ],
  }
}

function kindField(map: YamlMap, report: Report): ActorKind | undefined {
  const typed = textField(map, 'kind', report)
  const kind = ACTOR_KINDS.find((known) => known === typed?.text)
  if (typed === undefined) return 'person'
  if (kind !== undefined || typed.text === UNKNOWN) return kind
  const near = nearestWord(typed.text, ACTOR_KINDS)
  const hint = near === undefined ? `type one of ${ACTOR_KINDS.join(', ')}` : `did you mean ${near}?`
  report('warning', typed.at, `“${typed.text}” is no kind of actor`, hint)
  return 'person'
}

/** The kind of an actor of whom none is known, where another would be taken for granted. */
const UNKNOWN = 'unknown'

function countryField(map: YamlMap, report: Report): string | undefined {
  const typed = textField(map, 'country', report)
  if (typed === undefined || /^[A-Z]{3}$/.test(typed.text)) return typed?.text
  report('warning', typed.at, `“${typed.text}” is no country code`, 'type three capital letters (ISO 3166-1): PRK, KOR')
  return undefined
}

const roleMaps = (map: YamlMap): YamlMap[] => {
  const roles = field(map, 'roles')
  return roles?.kind === 'list' ? roles.items.filter((item) => item.kind === 'map') : []
}

function readRoles(map: YamlMap, report: Report): DeclaredRole[] {
  const roles = field(map, 'roles')
  if (roles === undefined) return []
  if (roles.kind !== 'list') {
    report('warning', roles.at, '“roles” must be a list', '- { title: Chairman, when: 2016/.. }')
    return []
  }
  return roles.items.flatMap((item): DeclaredRole[] => {
    if (item.kind === 'text' && item.text !== '') return [{ title: item.text, per: [] }]
    const title = item.kind === 'map' ? textField(item, 'title', report) : undefined
    if (item.kind !== 'map' || title === undefined) {
      report('warning', item.at, 'a role needs a title', '- { title: Chairman, when: 2016/.. }')
      return []
    }
    const per = textsField(item, 'per', report).flatMap(({ text, at }) => readChain(text, () => at))
    return [{ title: title.text, when: whenField(item, 'when', report), per }]
  })
}
