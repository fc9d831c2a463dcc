import { pattern } from './pattern.ts'

/** Longer addresses are none that a browser or a terminal takes. */
const LONGEST = 2000
const UNSEEN = pattern(String.raw`[\p{Cc}\p{Cf}\p{Z}]`, 'u')

/**
 * A web address as programs may be given it: `http` or `https` with a host, in printable ASCII alone, so that nothing in
 * it can command a terminal or a shell. Undefined for anything else.
 */
export function webAddress(text: string): string | undefined {
  if (text.length > LONGEST || !/^https?:\/\/[^\s/]/i.test(text) || UNSEEN().test(text)) return undefined
  try {
    const { href } = new URL(text)
    return href.length <= LONGEST && /^https?:\/\/[!-~]+$/.test(href) ? href : undefined
  } catch {
    return undefined
  }
}
