/** Whether a text can be typed after `^`: letters, digits, `_`, `/` and `-`, at least one of them a letter. */
export function isKey(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_/-]*$/u.test(text) && /\p{L}/u.test(text)
}
