/** The part of standard output and standard error that shell commands use. */
interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** The part of the process that shell commands use. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** Where the bundled dataset lies. */
  readonly bundled: URL
  readonly version: string
  /** Whether somebody types into standard input, and nothing is piped there. */
  readonly isTyped?: () => boolean
  /** The present day, as an ISO day. */
  readonly today: () => string
}
