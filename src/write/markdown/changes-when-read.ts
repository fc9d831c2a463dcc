import { chainsOf } from '../../model/chains.ts'
import type { Claim } from '../../model/model.ts'
import { makeWorld, type World } from '../../model/world.ts'
import { joinDrafts } from '../../read/compile.ts'
import { type InputFile, readFileDraft } from '../../read/file-draft.ts'
import { isOwnEvent } from '../../read/markdown/claim-markdown.ts'
import { counted } from '../../text/counted.ts'
import { runToEnd } from '../../work.ts'
import { blocksOf, type WrittenPart } from './in-parts.ts'

/** What a claim says, by name, in a form to compare. */
const COMPARED: Readonly<Record<string, (claim: Claim, world: World) => unknown>> = {
  text: ({ text }) => text,
  date: ({ when }) => [when?.edtf, when?.text],
  place: ({ place }, { places }) => place && places.get(place)?.name,
  actors: ({ actors }, world) => actors.map((id) => world.actors.get(id)?.name),
  type: ({ type }) => type,
  status: ({ status, retracted }) => [status, retracted],
  sources: (claim, world) =>
    chainsOf(claim).map((chain) =>
      chain.map(({ name, actor }) => (actor === undefined ? { name } : world.actors.get(actor)?.name)),
    ),
  threads: ({ threads }) => threads?.toSorted(),
  links: ({ links }) => links?.map(({ url, text }) => `${url} ${text}`).toSorted(),
  notes: ({ notes = {} }) => Object.entries(notes).map(asFootnote).toSorted(),
  key: ({ event: id }, { events }) => {
    const event = id === undefined ? undefined : events.get(id)
    return event && !isOwnEvent(event) ? event.id : undefined
  },
}

/** A note of any other name is a footnote with its name in it. */
const asFootnote = ([name, text]: [string, string]): string =>
  /^note(?: \d+)?$/.test(name) ? text : `${name}: ${text}`

/** What of the claims is read otherwise from the files than it was, counted, in words; and the notes that are footnotes now. */
export function changesWhenRead(
  parts: readonly WrittenPart[],
  files: readonly InputFile[],
  world: World,
): readonly string[] {
  const { dataset } = runToEnd(joinDrafts(files.flatMap((file) => readFileDraft(file) ?? [])))
  const back = makeWorld(dataset)
  const changed = new Map<string, number>()
  const count = (what: string): unknown => changed.set(what, (changed.get(what) ?? 0) + 1)
  let renamed = 0
  for (const { id, briefing } of parts) {
    const read = back.briefings.get(id)
    const claims = read === undefined ? [] : claimsIn(blocksOf(read), back)
    for (const [at, claim] of claimsIn(blocksOf(briefing), world).entries()) {
      const again = claims[at]
      if (again === undefined) count('all')
      else
        for (const [what, of] of Object.entries(COMPARED))
          if (JSON.stringify(of(claim, world)) !== JSON.stringify(of(again, back))) count(`the ${what}`)
      renamed += Object.keys(claim.notes ?? {}).filter((name) => !Object.hasOwn(again?.notes ?? {}, name)).length
    }
  }
  return [
    ...[...changed].map(([what, claims]) => `${what} of ${counted(claims, 'claim')}`),
    ...(renamed > 0 ? [`the name of ${counted(renamed, 'note')}, now in the text of a footnote`] : []),
  ]
}

const claimsIn = (blocks: ReturnType<typeof blocksOf>, { claims }: World): Claim[] =>
  blocks.flatMap((block) => ('claim' in block ? (claims.get(block.claim) ?? []) : []))
