import { wrap } from '../text/wrap.ts'
import type { ManSection } from './man-page.ts'

/** A manual as roff with the macros of man(7), in ASCII. It has no date, so that it is the same whenever it is made. */
export function roffOf(program: string, version: string, sections: readonly ManSection[]): string {
  return [
    `.TH ${program.toUpperCase()} 1 "" "${program} ${version}"`,
    ...sections.flatMap(({ title, within, text = [], entries = [] }) => [
      // A heading is quoted whole, since it is the argument of a macro.
      `.${within ? 'SS' : 'SH'} "${escaped(title)}"`,
      ...text.flatMap((paragraph, at) => [...(at > 0 ? ['.PP'] : []), ...linesOf(paragraph)]),
      ...entries.flatMap(([term, help]) => ['.TP', `\\fB${escaped(term)}\\fR`, ...linesOf(help)]),
    ]),
    '',
  ].join('\n')
}

/** Lines as people write them: each sentence begins one, and none begins with a dot, which would be a request. */
const linesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!]) (?=[A-Z])/)
    .flatMap((sentence) => wrap(escaped(sentence), LINE))
    .map((line) => line.replace(/^(?=[.'])/, '\\&'))

const LINE = 78

/** Characters that roff would take for something else, and those outside ASCII: see groff_char(7). */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\(rs',
  '"': '\\(dq',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '-': '\\-',
}

/** A hyphen between letters is one; every other is the minus sign that is typed in an option. */
const escaped = (text: string): string =>
  text
    .replace(/(?<=[a-z])-(?=[a-z])/gi, '\0')
    .replace(/[\\"'`^~-]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(
      /[^\0-\x7f]/gu,
      (letter) => `\\[u${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replaceAll('\0', '-')
