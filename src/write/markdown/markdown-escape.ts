/** Text as Markdown that says just this: nothing in it is a mark, of Markdown or ours. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(^|[\s(])([#^])/g, '$1\\$2')
    .replace(/\((?=per\s)/gi, '\\(')
}

/** Text that stands at the start of a line of its own, where more signs have a meaning. */
export function escapeLine(text: string): string {
  return escapeText(text)
    .replace(/^[-+>~=|]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}

/** A heading's text; `#` at its end would be left out. */
export function escapeHeading(text: string): string {
  return escapeText(text).replace(/(?<!\\)#(?=#*$)/g, '\\#')
}
