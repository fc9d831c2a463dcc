/** Why nothing at all can be opened, as a sentence for the reader. */
export class OpenError extends Error {
  override name = 'OpenError'
}
