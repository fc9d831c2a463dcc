/** Exit codes; src/SHELL.md documents them. */
export const EXIT = {
  /** Found, or done. */
  done: 0,
  /** Nothing found, or `check` found errors. */
  nothing: 1,
  /** Wrong usage, or data that cannot be read. */
  wrong: 2,
} as const

/** Something that the person at the shell must mend: it is printed without a stack, and ends the program with 2. */
export class UsageError extends Error {}
