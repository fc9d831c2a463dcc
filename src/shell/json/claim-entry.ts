import { originName } from '../../agreement/origin.ts'
import type { Claim } from '../../model/model.ts'
import type { World } from '../../model/world.ts'

/** A claim as the shell gives it, with names in place of ids but for the briefing's. */
export const claimEntry = (world: World, claim: Claim) => ({
  id: claim.id,
  briefing: claim.briefing,
  text: claim.text,
  when: claim.when ?? null,
  place: claim.place === undefined ? null : (world.places.get(claim.place)?.name ?? null),
  actors: claim.actors,
  type: claim.type ?? null,
  status: claim.status,
  event: claim.event ?? null,
  attribution: claim.attribution.map(({ name }) => name),
  ...(claim.alsoPer && { alsoPer: claim.alsoPer.map((chain) => chain.map(({ name }) => name)) }),
  origin: originName(world, claim),
  ...(claim.retracted && { retracted: true }),
  ...(claim.threads && { threads: claim.threads }),
  ...(claim.links && { links: claim.links }),
  ...(claim.notes && { notes: claim.notes }),
})
