/** Whether a text can be typed after `^`: letters and their accents, digits, `_`, `/` and `-`, at least one a letter. */
export function isKey(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_/-]*$/u.test(text) && /\p{L}/u.test(text)
}
