import type { World } from '../model/world.ts'
import { webAddress } from '../text/web-address.ts'
import { CITE_FORMS, type CiteForm } from '../views/cite-forms.ts'
import { outletName } from '../views/names.ts'
import { readSubject, type Subject } from './subject.ts'
import type { Choice } from './world-choices.ts'

/** Subjects that a report stands behind, so that its source can be cited. */
const SOURCED: ReadonlySet<Subject['kind']> = new Set(['briefing', 'claim', 'event'])

/** The forms in which a subject, by its text in a route, can be copied. */
export const formChoices = (of: string): readonly Choice[] =>
  CITE_FORMS.filter(({ form }) => form === 'plain' || form === 'markdown' || SOURCED.has(readSubject(of).kind)).map(
    ({ form, label, help }) => ({ value: form, label, detail: help }),
  )

/** The form that was chosen. */
export const formOf = (value: string): CiteForm => CITE_FORMS.find(({ form }) => form === value)?.form ?? 'plain'

/** The addresses of a subject, by its text in a route. */
export const linkChoices = (world: World, of: string): readonly Choice[] =>
  subjectLinks(world, readSubject(of)).map(({ url, about }) => ({ value: url, label: url, detail: about }))

/** An address, and what is said of it. */
interface SubjectLink {
  readonly url: string
  readonly about: string
}

/** The addresses that stand behind a thing, each once: of a claim its own links and its report's, of an event the record's and its claims'. */
export function subjectLinks(world: World, { kind, id }: Subject): readonly SubjectLink[] {
  const found = new Map<string, SubjectLink>()
  const add = (url: string | undefined, about: string): void => {
    const address = url === undefined ? undefined : webAddress(url)
    if (address !== undefined && !found.has(address)) found.set(address, { url: address, about })
  }
  const event = kind === 'event' ? world.events.get(id) : undefined
  if (event?.record) add(event.record.url, `record: ${event.record.source}`)
  for (const claimId of kind === 'claim' ? [id] : (event?.claims ?? [])) {
    const claim = world.claims.get(claimId)
    for (const { url, text } of claim?.links ?? []) add(url, text ?? 'link of the claim')
    if (claim) addReport(claim.briefing)
  }
  if (kind === 'briefing') addReport(id)
  return [...found.values()]

  function addReport(briefingId: string): void {
    const briefing = world.briefings.get(briefingId)
    if (briefing) add(briefing.source.url, outletName(world, briefing) ?? briefing.title)
  }
}
