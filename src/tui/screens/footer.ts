import { BINDINGS, type Binding, whereNow } from '../../app/bindings.ts'
import type { Content } from '../../app/content.ts'
import { matchesIn } from '../../app/find.ts'
import { keySign } from '../../app/key-sign.ts'
import { PROMPTS } from '../../app/prompting.ts'
import { currentRoute, type State } from '../../app/state.ts'
import { grouped } from '../../text/counted.ts'
import type { Line, Span } from '../../text/line.ts'
import { fitLine, lineWidth, span } from '../../text/styled.ts'

/** The bottom line: a notice, a question or the keys that work here; at the right the place in the list or page. */
export function footerLine(state: State, content: Content): Line {
  const position = positionOf(state, content)
  const width = state.size.columns
  const room = width - lineWidth(position) - 3
  const left = state.prompt
    ? [span(`${PROMPTS[state.prompt.purpose]} `, 'strong'), span(state.prompt.field.text)]
    : state.notice
      ? [span(state.notice, 'warning')]
      : keysThatFit(state, room)
  return [span(' '), ...fitLine(left, Math.max(0, room)), span(' '), ...position, span(' ')]
}

/** As many keys as fit whole, in the order of the table. */
function keysThatFit(state: State, room: number): Span[] {
  const where = whereNow(state)
  const shown = BINDINGS.filter((binding) => binding.footer !== undefined && binding.where.includes(where)).sort(
    (a, b) => (a.footer ?? 0) - (b.footer ?? 0),
  )
  const line: Span[] = []
  const always = shown.filter((binding) => binding.command === 'help')
  const reserved = always.reduce((sum, binding) => sum + lineWidth(keyHint(binding)) + 3, 0)
  for (const binding of shown) {
    const hint = keyHint(binding)
    const kept = always.includes(binding) ? 0 : reserved
    const gap = line.length === 0 ? 0 : 3
    if (lineWidth(line) + gap + lineWidth(hint) + kept > room) continue
    line.push(...(gap > 0 ? [span('   ')] : []), ...hint)
  }
  return line
}

function keyHint(binding: Binding): Span[] {
  const sign = binding.command === 'down' ? '↑↓' : keySign(binding.keys[0] ?? '')
  return [span(sign, 'strong'), span(` ${binding.short}`, 'dim')]
}

/** `3/14` of a search in the page, else the place in the list, else how far down the page. */
function positionOf(state: State, content: Content): Span[] {
  const route = currentRoute(state)
  if (state.find) {
    const count = matchesIn(content, state.find.query).length
    return [span(count === 0 ? 'not found' : `${state.find.at + 1}/${count}`, 'match')]
  }
  const count = content.stops.length
  if (count > 0) return [span(`${grouped(Math.min(route.cursor + 1, count))}/${grouped(count)}`, 'dim')]
  return []
}
