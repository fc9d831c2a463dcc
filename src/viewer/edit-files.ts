import { linksOf } from '../model/chains.ts'
import { type FilePlace, type FilePlaces, placeKey } from '../model/file-places.ts'
import type { Claim } from '../model/model.ts'
import { problemId } from '../model/problem.ts'
import type { World } from '../model/world.ts'
import { columnOf } from '../pages/table-page.ts'
import type { Library } from './library.ts'
import { ask } from './prompting.ts'
import { subjectOf } from './selected-subject.ts'
import type { State } from './state.ts'
import type { Subject } from './subject.ts'

const COMPILED = 'Compiled data is no file to edit: open the folder it was made from with kbrief PATH'
const NO_FOLDER = 'No folder is open: kbrief new "TITLE" --data FOLDER makes a briefing in one'

/** Files that a text editor would only harm. */
const NO_TEXT = /\.(?:xlsx?|ods|parquet|zip|gz|zst)$/i

/** Asks for what the cursor is on to be opened in the reader's editor, at its line. */
export function editSubject(library: Library, state: State): State {
  const place = placeOfSubject(library, state)
  return typeof place === 'string' ? { ...state, notice: place } : { ...state, effect: { kind: 'edit', place } }
}

/** Asks what a new briefing is to be called, where there is a folder to make it in. */
export const askNewBriefing = ({ folder }: Library, state: State): State =>
  folder === undefined ? { ...state, notice: NO_FOLDER } : ask(state, 'new')

/** Where what the cursor is on stands in the files; a sentence where it stands in none. */
function placeOfSubject(library: Library, state: State): FilePlace | string {
  const subject = subjectOf(library, state)
  if (library.reading !== undefined && library.places === undefined) return 'The files are not read yet'
  if (!subject) return 'There is nothing here that stands in a file'
  const place = placeOfTarget(library, subject)
  if (!place) return library.places === undefined ? COMPILED : 'This stands in no file'
  return NO_TEXT.test(place.file) ? `${place.file} is no text: open it with the program it was made in` : place
}

function placeOfTarget(library: Library, { kind, id }: Subject): FilePlace | undefined {
  const { world, problems, places } = library
  if (kind === 'problem') {
    const problem = problems.find((each) => problemId(each) === id)
    return problem && { file: problem.file, line: Math.max(1, problem.line) }
  }
  if (kind === 'table') return { file: id, line: 1 }
  if (kind === 'column') return { file: columnOf(id).file, line: 1 }
  if (kind === 'source') return world.actors.has(id) ? placeOfTarget(library, { kind: 'actor', id }) : undefined
  if (!places || kind === 'ahead' || kind === 'diff') return undefined
  const declared = kind === 'claim' || kind === 'thread' ? undefined : places.get(placeKey(kind, id))
  return declared ?? placeOfClaim(places, claimOf(world, kind, id))
}

/** The first claim on an event, of a thread or of an actor, as a party to it or as who says it; a claim itself. */
function claimOf(world: World, kind: Subject['kind'], id: string): Claim | undefined {
  if (kind === 'claim') return world.claims.get(id)
  if (kind === 'event') return world.claims.get(world.events.get(id)?.claims[0] ?? '')
  const { claims } = world.dataset
  if (kind === 'thread') return claims.find(({ threads }) => threads?.includes(id))
  if (kind !== 'actor') return undefined
  return (
    claims.find(({ actors }) => actors.includes(id)) ??
    claims.find((claim) => linksOf(claim).some(({ actor }) => actor === id))
  )
}

function placeOfClaim(places: FilePlaces, claim: Claim | undefined): FilePlace | undefined {
  const file = claim && places.get(placeKey('briefing', claim.briefing))?.file
  return file === undefined ? undefined : { file, line: claim?.line ?? 1 }
}
