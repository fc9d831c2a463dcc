/** What a key is called in the binding table: `j`, `G`, `ctrl-d`, `alt-left`, `down`, `enter`, `shift-tab`. */
export type KeyName = string

/** A key that was pressed. */
export interface KeyInput {
  readonly key: KeyName
  /** What it types into a field, where it types anything. */
  readonly text?: string
  /** The keys of a US keyboard that were pressed for it, where the layout is a known other one. */
  readonly places?: readonly KeyName[]
}

/** One thing the reader did: a key, or text pasted as a whole. */
export type Input = KeyInput | { readonly paste: string }
