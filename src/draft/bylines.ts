import type { ReportLine } from './report-lines.ts'

const NAME =
  "[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]+(?: [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]+){1,3}"
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|About|Posted (?:on .{4,30} )?by) (?<names>${NAME}(?:(?:, | and |, and )${NAME}){0,3})(?:$|[,|]| in | on )`,
)
const ABOUT_AUTHOR =
  /^ ?(?:is (?:an?|the|our) |(?:has )?(?:covers?|covered|reports?|reported|writes?|written|joined|contribut\w+) |(?:is|are) based |lives in |can be reached )/
/** What is said of an author by the surname: that somebody "joined the talks" or "has written to the king" is news. */
const ABOUT_SURNAME =
  /^ (?:covers |reports (?:on|from|for) |writes (?:about|on|for) |can be reached |is based in |is (?:an?|the|our) .{0,60}\b(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|producer)\b)/

/** Tells the lines that say who an author of the report is, as far as a byline of it names one. */
export function aboutAuthors(lines: readonly ReportLine[]): (line: string) => boolean {
  const names = lines
    .flatMap(({ text }) => BYLINE.exec(text)?.groups?.names?.split(/, and |, | and /) ?? [])
    .map((name) => name.toLowerCase())
  const surnames = names.map((name) => name.split(' ').at(-1) ?? name)
  return (line) => {
    const small = line.toLowerCase()
    return (
      names.includes(small) ||
      names.some((name) => small.startsWith(`${name} `) && ABOUT_AUTHOR.test(line.slice(name.length))) ||
      surnames.some((name) => small.startsWith(`${name} `) && ABOUT_SURNAME.test(line.slice(name.length)))
    )
  }
}
