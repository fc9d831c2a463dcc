import { clean } from '../text/clean.ts'

/** Text from a file as one clean line: no space at its ends, single spaces within, at most `maxLength` UTF-16 units. */
export function tidy(text: string, maxLength?: number): string {
  const line = clean(text.length > 200_000 ? text.slice(0, 200_000) : text, maxLength)
  return (line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line).trim()
}
