import { pad } from '../../text/fit.ts'
import type { Line } from '../../text/line.ts'
import { span } from '../../text/styled.ts'
import { BINDINGS } from '../../viewer/bindings.ts'
import { keysAt, PLACES } from '../../viewer/help-page.ts'
import { keySign } from '../../viewer/key-sign.ts'
import { type Context, printJson } from '../context.ts'
import { EXIT } from '../exit-code.ts'

/** `kbrief keys`: every key of the viewer, from the one binding table. */
export function run(context: Context): number {
  if (context.values.json) {
    printJson(
      context,
      BINDINGS.map(({ keys, help, where }) => ({ keys, help, where })),
    )
    return EXIT.done
  }
  const lines = PLACES.flatMap(({ title, where }, at): Line[] => [
    ...(at > 0 ? [[]] : []),
    [span(title, 'heading')],
    ...keysAt(BINDINGS, where).map(({ keys, help }) => [
      span(pad(keys.map(keySign).join(' '), 26), 'strong'),
      span(help),
    ]),
  ])
  context.print(lines)
  return EXIT.done
}
