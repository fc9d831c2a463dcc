/** The name of a key in the binding table: `j`, `G`, `ctrl-d`, `alt-left`, `down`, `enter`, `shift-tab`. */
export type KeyName = string

/** A key that was pressed. */
export interface KeyInput {
  readonly key: KeyName
  /** The text it types into a field, where it types any. */
  readonly text?: string
  /** The keys of a US keyboard that were pressed for it, where the layout is a known other one. */
  readonly places?: readonly KeyName[]
}

/** An action of the mouse, and the cell of the screen, counted from 0 at the top left. */
export interface MouseInput {
  readonly mouse: 'click' | 'wheel-up' | 'wheel-down'
  readonly row: number
  readonly column: number
}

/** One thing the reader did: a key, text pasted as a whole, or something with the mouse. */
export type Input = KeyInput | MouseInput | { readonly paste: string }
