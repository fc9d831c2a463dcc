/** A dataset to open: where it is, and the beginning of what its list shows first. */
export interface Opened {
  readonly path: string
  readonly firstTitle: string
}

/** What is measured: the built program, two datasets, and plain Ink to compare with. Paths of files. */
export interface Subjects {
  readonly main: string
  readonly bundled: Opened
  readonly large: Opened
  readonly plainInk: string
}
