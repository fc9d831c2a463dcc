import type { Span } from '../text/line.ts'
import { span } from '../text/styled.ts'
import type { ClaimView } from '../views/claim-view.ts'

/** The notes of a claim: its notes by name and where it points; nothing where there is none. */
export function notesOf({ notes = {}, links = [] }: ClaimView): Span[] {
  const parts: readonly (readonly [name: string, value: string])[] = [
    ...Object.entries(notes),
    ...links.map(({ url, text }) => ['link', [text, url].filter(Boolean).join(', ')] as const),
  ]
  return parts.flatMap(([name, value], at) => [span(`${at > 0 ? '  ' : ''}${name}: `, 'dim'), span(value)])
}
