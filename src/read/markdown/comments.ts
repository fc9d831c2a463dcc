const FENCE = /^[ \t]*(?:`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*(?:`{3,}|~{3,})[ \t]*$|(?![\s\S]))/gm
const COMMENT = /^[ \t]*%%[\s\S]*?(?:%%|(?![\s\S]))|%%(?=\S)[^\r\n]*?%%/gm

/** Properties that Logseq writes below a block, and the kind of a callout. */
const UNSEEN =
  /^[ \t]+(?:id|collapsed|created-at|updated-at|card-[\w-]+|template|background-color|heading|ls-type|hl-[\w-]+)::[^\r\n]*$|^[ \t]*:LOGBOOK:[\s\S]*?:END:[ \t]*$|(?<=^[ \t]*>[ \t]*)\[![\w-]+\][+-]?/gm
const HIGHLIGHT = /==(?=[^\s=])([^=\r\n]{1,300})==(?!=)/g

/**
 * Blanks what other programs do not show: `%%…%%` of Obsidian, properties of Logseq, the signs of `==highlights==`;
 * outside code. Every other character keeps its place.
 */
export function withoutComments(text: string): string {
  if (!/%%|::|==|:LOGBOOK:|\[!/.test(text)) return text
  const fences = [...text.matchAll(FENCE)].map(({ index, 0: whole }) => ({ from: index, to: index + whole.length }))
  const outside = (shown: string, at: number, instead: string): string =>
    fences.some(({ from, to }) => at >= from && at < to) ? shown : instead
  const blanked = (hidden: string, at: number): string => outside(hidden, at, hidden.replace(/[^\r\n]/g, ' '))
  return text
    .replace(COMMENT, blanked)
    .replace(UNSEEN, blanked)
    .replace(HIGHLIGHT, (whole, words: string, at: number) => outside(whole, at, `  ${words}  `))
}
