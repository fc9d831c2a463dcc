const FENCE = /^[ \t]*(?:`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*(?:`{3,}|~{3,})[ \t]*$|(?![\s\S]))/gm
const COMMENT = /^[ \t]*%%[\s\S]*?(?:%%|(?![\s\S]))|%%(?=\S)[^\r\n]*?%%/gm

/** Blanks `%%…%%`, which is not shown in Obsidian, outside code; every other character keeps its place. */
export function withoutComments(text: string): string {
  if (!text.includes('%%')) return text
  const fences = [...text.matchAll(FENCE)].map(({ index, 0: whole }) => ({ from: index, to: index + whole.length }))
  return text.replace(COMMENT, (comment, at: number) =>
    fences.some(({ from, to }) => at >= from && at < to) ? comment : comment.replace(/[^\r\n]/g, ' '),
  )
}
