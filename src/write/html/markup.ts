/** HTML as it goes into a page: all that was text in it is escaped. */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** A value between pieces of markup: text is escaped, markup is not, and what is not there is left out. */
export type HtmlPart = Markup | string | number | false | null | undefined | readonly HtmlPart[]

/** Markup with values in it. An attribute must have its value in double quotes. */
export function html(pieces: TemplateStringsArray, ...parts: readonly HtmlPart[]): Markup {
  let source = pieces[0] ?? ''
  for (const [at, part] of parts.entries()) source += sourceOf(part) + (pieces[at + 1] ?? '')
  return new Markup(source)
}

function sourceOf(part: HtmlPart): string {
  if (part instanceof Markup) return part.source
  if (part === null || part === undefined || part === false) return ''
  return typeof part === 'object' ? part.map(sourceOf).join('') : escapeHtml(String(part))
}

/** Parts with something between any two, those that are not there left out. */
export function joinedHtml(parts: readonly HtmlPart[], by: string): HtmlPart[] {
  const there = parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '')
  return there.flatMap((part, at) => (at === 0 ? [part] : [by, part]))
}

/** Text as HTML that shows just this, also between the double quotes of an attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
