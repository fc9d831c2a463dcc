/** What a page has a place for, by the letter its anchors begin with. */
export type AnchorKind = 'briefing' | 'claim' | 'event' | 'actor'

/**
 * The id of a thing in the page: its own id, kept from export to export, with all that an id of HTML or an address must
 * not have written as `_` and its number, so that no two things share one.
 */
export const anchorOf = (kind: AnchorKind, id: string): string =>
  `${kind[0]}-${id.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(36)}_`)}`
