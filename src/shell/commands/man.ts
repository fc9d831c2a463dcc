import type { Line, Role } from '../../text/line.ts'
import { span, wrapSpans } from '../../text/styled.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-code.ts'
import { type ManSection, manual } from '../man-page.ts'
import { roffOf } from '../roff.ts'

/** `kbrief man`: the manual, opened as others are where it is read in a terminal, else printed as roff. */
export async function run(context: Context): Promise<number> {
  const sections = manual(context.commands)
  const roff = roffOf('kbrief', context.version, sections)
  if (!context.inTerminal) context.write(roff)
  else if (!context.openManual || !(await context.openManual(roff)))
    context.print(sections.flatMap(linesOf(context.width)))
  return EXIT.done
}

/** A section as text, for where no program shows manuals. */
const linesOf =
  (width: number) =>
  ({ title, within, text = [], entries = [] }: ManSection): Line[] => {
    const set = (words: string, by: number, role: Role = 'plain'): Line[] =>
      wrapSpans([span(words, role)], width - by).map((line) => [span(' '.repeat(by)), ...line])
    return [
      ...set(title, within ? 2 : 0, 'heading'),
      ...text.flatMap((paragraph) => set(paragraph, 4)),
      ...entries.flatMap(([term, help]) => [...set(term, 4, 'strong'), ...set(help, 8)]),
      [],
    ]
  }
