import type { Name } from '../../model/model.ts'
import type { Mention } from '../markdown/draft.ts'
import type { Report } from '../report.ts'
import type { DeclaredActor, DeclaredName, DeclaredPlace } from '../yaml/declared.ts'
import type { Entry, NameRegister } from './name-register.ts'
import type { JoinedNames, PlaceEntry } from './name-resolver.ts'

/** What a file declares, and where problems with it are told. */
export interface Declared<T> {
  readonly declared: readonly T[]
  readonly report: Report
}

/** Every entry of some files with where its problems are told. */
const each = <T>(files: readonly Declared<T>[]) =>
  files.flatMap(({ declared, report }) => declared.map((one) => ({ one, report })))

/** Adds the actors of all files `actors.yaml`, then their roles, whose sources may be any of them. */
export function declareActors(names: JoinedNames, files: readonly Declared<DeclaredActor>[]): void {
  const declared = each(files)
  const entries = declared.map(({ one: actor, report }) => {
    const { kind, country, summary, unnamed } = actor
    const rest = { kind, otherNames: [], speaksFor: [], roles: [], country, summary, unnamed }
    return declare(names.actors, actor, report, (entry) => ({ ...entry, ...rest }))
  })
  for (const [index, { one, report }] of declared.entries()) {
    const { otherNames, weakNames } = one
    const entry = entries[index]
    if (entry === undefined) continue
    addNames(names.actors, entry, otherNames, report)
    for (const { name, lang } of weakNames) {
      names.actors.addWeakName(entry, name)
      entry.otherNames.push({ text: name, ...(lang !== undefined && { lang }), weak: true })
    }
  }
  for (const [index, { one, report }] of declared.entries()) {
    const { roles, speaksFor } = one
    const origin = { report, typed: true }
    for (const body of speaksFor) {
      const id = names.actor(body, 'organization', origin)
      if (id !== undefined) entries[index]?.speaksFor.push(id)
    }
    for (const { title, when, per } of roles) {
      entries[index]?.roles.push({ title, when, per: per.map((link) => names.link(link, origin)) })
    }
  }
}

/** Adds the places of all files `places.yaml`, then what each lies within. */
export function declarePlaces(names: JoinedNames, files: readonly Declared<DeclaredPlace>[]): void {
  const declared = each(files)
  const entries = declared.map(({ one: place, report }) =>
    declare(names.places, place, report, (entry): PlaceEntry => ({ ...entry, otherNames: [] })),
  )
  for (const [index, { one, report }] of declared.entries()) {
    const entry = entries[index]
    if (entry !== undefined) addNames(names.places, entry, one.otherNames, report)
  }
  for (const [index, { one, report }] of declared.entries()) {
    const { within } = one
    const entry = entries[index]
    if (entry === undefined || within === undefined) continue
    const around = names.place(within, { report, typed: true })
    if (encloses(names.places, entry.id, around)) report('warning', within.at, 'this place lies within itself')
    else entry.within = around
  }
}

function declare<E extends Entry>(
  register: NameRegister<E>,
  { name, at }: Mention,
  report: Report,
  make: (entry: Entry) => E,
): E | undefined {
  const other = register.find(name)
  if (other === undefined) return register.add(name, true, make)
  report('error', at, `“${name}” is already here as “${other.name}”`, 'keep one of them')
  return undefined
}

function addNames<E extends Entry & { otherNames: Name[] }>(
  register: NameRegister<E>,
  entry: E,
  names: readonly DeclaredName[],
  report: Report,
): void {
  for (const { name, lang, at } of names) {
    const other = register.addName(entry, name)
    if (other === undefined) entry.otherNames.push({ text: name, ...(lang !== undefined && { lang }) })
    else report('warning', at, `“${name}” is a name of “${other.name}” already`, 'list it under weakNames of both')
  }
}

/** Whether a place lies, at any depth, within another. */
function encloses(places: NameRegister<PlaceEntry>, inner: string, outer: string): boolean {
  for (let id: string | undefined = outer; id !== undefined; id = places.get(id)?.within) if (id === inner) return true
  return false
}
