/** What a terminal key is called in the binding table: `j`, `G`, `ctrl-d`, `down`, `enter`, `shift-tab`. */
export type KeyName = string

/** One thing the reader did: a key, or text pasted as a whole. */
export type Input = { readonly key: KeyName; readonly text?: string } | { readonly paste: string }
