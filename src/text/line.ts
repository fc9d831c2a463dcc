/**
 * The purpose of a piece of text. The theme gives each role its looks; nothing else in the program knows a colour.
 * Meaning never rests on the role alone: the text itself must say it.
 */
export type Role =
  | 'plain'
  | 'strong'
  | 'dim'
  | 'accent'
  | 'heading'
  | 'match'
  | 'conflict'
  | 'warning'
  | 'selected'
  | 'bar'
  | 'current'
  | 'link'
  | 'struck'

/** A run of text in one role. The text holds no control character and no line break. */
export interface Span {
  readonly text: string
  readonly role: Role
  /** Where it leads: a web address, or `file:` and a path. All parts of a text that was broken have it whole. */
  readonly href?: string | undefined
}

/** One line of the screen or of the shell's output, already fitted to its width in cells. */
export type Line = readonly Span[]
