/**
 * Segments a text a piece of so many UTF-16 units at a time, as `Intl.Segmenter` takes quadratic time for one long text.
 * The last segment of a piece may go on in the next and is the first of that; one longer than `most` is cut.
 */
export function* segmentsOf(
  segmenter: Intl.Segmenter,
  text: string,
  piece: number,
  most = Infinity,
): Generator<{ readonly segment: string; readonly index: number }> {
  let length = piece
  for (let from = 0; from < text.length; ) {
    const isCut = (text.codePointAt(from + length - 1) ?? 0) > 0xffff
    const part = text.slice(from, from + length + (isCut ? 1 : 0))
    let before = ''
    for (const { segment } of segmenter.segment(part)) {
      if (before !== '') yield { segment: before, index: from }
      from += before.length
      before = segment
    }
    const isWhole = from + before.length >= text.length
    if (isWhole || (before.length === part.length && 2 * length > most)) {
      yield { segment: before, index: from }
      from += before.length
    }
    length = before.length === part.length ? Math.min(2 * length, most) : piece
  }
}
