import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Claim } from '../../../src/model/model.ts'
import type { Compiled } from '../../../src/read/compile.ts'
import { decodeText } from '../../../src/read/folder/read-text.ts'
import { compile } from '../../support/compile.ts'

/** The path of a table among the fixtures. */
export const tableFile = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/tables/${name}`, import.meta.url))

/** A table among the fixtures, compiled. */
export function fixture(name: string): Compiled {
  return compile([{ name, text: decodeText(readFileSync(tableFile(name))).text ?? '' }])
}

/** Compiles a table of these lines. */
export const table = (...lines: string[]): Compiled => compile([{ name: 'table.csv', text: lines.join('\n') }])

/** The one claim of a table of a header and a line. */
export function rowClaim(header: string, line: string): Claim {
  const [claim, ...more] = table(header, line).dataset.claims
  if (claim === undefined || more.length > 0) throw new Error(`not one claim: ${header} / ${line}`)
  return claim
}

/** Names of actors, places and links by what a claim refers to. */
export function named({ dataset }: Compiled) {
  const name = (id: string | undefined, of: readonly { readonly id: string; readonly name: string }[]) =>
    of.find((each) => each.id === id)?.name
  return dataset.claims.map((claim) => ({
    when: claim.when?.edtf,
    text: claim.text,
    title: dataset.events.find(({ id }) => id === claim.event)?.title,
    actors: claim.actors.map((id) => name(id, dataset.actors)),
    place: name(claim.place, dataset.places),
    country: name(dataset.places.find(({ id }) => id === claim.place)?.within, dataset.places),
    type: claim.type,
    sources: [claim.attribution, ...(claim.alsoPer ?? [])].map((chain) => chain.map((link) => link.name).join(' ‹ ')),
    links: claim.links?.map(({ url }) => url),
    notes: claim.notes,
  }))
}

/** Problems as `line severity message`. */
export const told = ({ problems }: Compiled): string[] =>
  problems.map(({ line, severity, message }) => `${line} ${severity} ${message}`)
