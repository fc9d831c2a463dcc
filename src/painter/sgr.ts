/**
 * How a cell looks, as the parameters that would set it from scratch: `1;36`. The empty style is the terminal's own.
 * Equal looks are equal strings.
 */
export type Style = string

/** The terminal's own look. */
export const plain: Style = ''

/** The attributes that the codes 1 to 9 set; slow and fast blinking are one. */
const numbered = ['bold', 'dim', 'italic', 'underline', 'blink', 'blink', 'inverse', 'hidden', 'strike']
const slots = [...new Set(numbered), 'over', 'fg', 'bg', 'line']
const cleared: Readonly<Record<string, readonly string[]>> = {
  '22': ['bold', 'dim'],
  '23': ['italic'],
  '24': ['underline'],
  '25': ['blink'],
  '27': ['inverse'],
  '28': ['hidden'],
  '29': ['strike'],
  '39': ['fg'],
  '49': ['bg'],
  '55': ['over'],
  '59': ['line'],
}
const known = new Map<string, Style>()

/** The style after a select-graphic-rendition sequence, given the parameters between `ESC[` and `m`. */
export function applySgr(style: Style, parameters: string): Style {
  const question = `${style}m${parameters}`
  const answer = known.get(question) ?? styleOf(setSlots(setSlots(new Map(), style), parameters || '0'))
  known.set(question, answer)
  return answer
}

/** The bytes that turn one style into another; none when they are the same. */
export function sgrBetween(from: Style, to: Style): string {
  if (from === to) return ''
  if (to === plain) return '\x1b[m'
  return from === plain ? `\x1b[${to}m` : `\x1b[0;${to}m`
}

function styleOf(set: ReadonlyMap<string, string>): Style {
  return slots.flatMap((slot) => set.get(slot) ?? []).join(';')
}

function setSlots(set: Map<string, string>, parameters: string): Map<string, string> {
  for (const code of parameters.match(/[345]8;(?:5;\d+|2;\d+;\d+;\d+)|[\d:]+/g) ?? []) {
    const slot = slotOf(Number.parseInt(code, 10))
    if (slot !== undefined) set.set(slot, code)
    else if (Number(code) === 0) set.clear()
    else for (const name of cleared[code] ?? []) set.delete(name)
  }
  return set
}

function slotOf(code: number): string | undefined {
  if (code >= 1 && code <= 9) return numbered[code - 1]
  if (code === 53) return 'over'
  if (code === 58) return 'line'
  if ((code >= 30 && code <= 38) || (code >= 90 && code <= 97)) return 'fg'
  return (code >= 40 && code <= 48) || (code >= 100 && code <= 107) ? 'bg' : undefined
}
