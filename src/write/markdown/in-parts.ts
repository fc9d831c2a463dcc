import type { Block, Briefing, Section } from '../../model/model.ts'
import type { World } from '../../model/world.ts'
import { claimIdMaker } from '../../read/join/claim-id.ts'
import type { LARGEST_BRIEFING } from '../../read/limits.ts'

/** A briefing, or a part of one, as it is written. */
export interface WrittenPart {
  readonly id: string
  readonly briefing: Briefing
  readonly text: string
}

/**
 * Briefings as texts, each of a size that is read: a larger one is parted, between its sections and where there is but one
 * in it. The first part keeps its id and title; the others are numbered.
 */
export function inParts(
  briefings: readonly Briefing[],
  most: typeof LARGEST_BRIEFING,
  textOf: (briefing: Briefing) => string,
): WrittenPart[] {
  const taken = new Set(briefings.map(({ id }) => id))
  return briefings.flatMap((briefing) => {
    let count = 1
    const part = (each: Briefing): WrittenPart[] => {
      const text = textOf(each)
      if (isReadable(text, most)) return [{ id: each.id, briefing: each, text }]
      const halves = halved(each.sections)
      if (halves === undefined) return [{ id: each.id, briefing: each, text }]
      const [first, second] = halves
      const { bottomLine: _, ...rest } = each
      const before = part({ ...each, sections: first })
      count += 1
      while (taken.has(`${briefing.id}-${count}`)) count += 1
      const id = `${briefing.id}-${count}`
      taken.add(id)
      return [...before, ...part({ ...rest, id, title: `${briefing.title} (${count})`, sections: second })]
    }
    return part(briefing)
  })
}

function isReadable(text: string, most: typeof LARGEST_BRIEFING): boolean {
  if (text.length > most.characters) return false
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines < most.lines
}

/** Sections in two halves of about as many blocks; undefined where there is no more than one block. */
function halved(sections: readonly Section[]): [Section[], Section[]] | undefined {
  const total = sections.reduce((sum, { blocks }) => sum + blocks.length, 0)
  if (total < 2) return undefined
  const isOne = sections.filter(({ blocks }) => blocks.length > 0).length === 1
  const [first, second]: [Section[], Section[]] = [[], []]
  let before = 0
  for (const section of sections) {
    const { length } = section.blocks
    const cut = isOne ? Math.ceil(length / 2) : before + length / 2 < total / 2 ? length : 0
    const isEarly = length === 0 && before < total / 2
    if (cut > 0 || isEarly) first.push({ ...section, blocks: section.blocks.slice(0, cut) })
    if (cut < length || (length === 0 && !isEarly)) second.push({ ...section, blocks: section.blocks.slice(cut) })
    before += length
  }
  return [first, second]
}

/** The ids that claims have once the parts are read, by those that they have now. */
export function idsWhenRead(parts: readonly WrittenPart[], { claims }: World): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap(({ id, briefing }) => {
      const idOf = claimIdMaker(id)
      return blocksOf(briefing).flatMap((block): [string, string][] => {
        const claim = 'claim' in block ? claims.get(block.claim) : undefined
        return claim === undefined ? [] : [[claim.id, idOf(claim)]]
      })
    }),
  )
}

/** The blocks of a briefing in their order. */
export const blocksOf = ({ sections }: Briefing): Block[] => sections.flatMap(({ blocks }) => blocks)
