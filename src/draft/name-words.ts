/** A word of a sentence that may be one of a name. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

const WORD =
  /(?:[A-Z\u00c0-\u00de\u0100-\u017f]\.){2,}|(?!(?<=['’])s\b)[A-Za-z\u00c0-\u024f\p{N}][A-Za-z\u00c0-\u024f\p{M}\p{N}]*(?:(?:-(?![A-Z\u00c0-\u00de\u0100-\u017f])|['’](?!s\b))[A-Za-z\u00c0-\u024f\p{M}\p{N}]+)*|[A-Z\u00c0-\u00de\u0100-\u017f]\./gu
const LONGEST = 9

/** Names of days and months are those of nobody. */
export const CALENDAR =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/
/** The words of a sentence; those that describe the name behind them have no capital. */
export function nameWords(sentence: string): readonly Word[] {
  // "US$5 million" names no state.
  const found = [...sentence.matchAll(WORD)].filter(({ 0: text, index }) => sentence[index + text.length] !== '$')
  return Array.from(found, ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    // "US-led", "Indian-administered" describe the name behind them.
    capital:
      /^[A-Z\u00c0-\u00de\u0100-\u017f]/.test(text) &&
      !/-(?:led|based|style|born|made|run|owned|[a-z\u00df-\u024f]+ed|[a-z\u00df-\u024f]{2,}ing)$/.test(text),
  }))
}

/** How many words from a place on may be one name: only a space or a hyphen stands between them, or the full stop of an initial. */
export function joinedCount(sentence: string, words: readonly Word[], at: number, longest = LONGEST): number {
  const most = Math.min(longest, words.length - at)
  for (let index = at + 1; index < at + most; index++) {
    const between = sentence.slice(words[index - 1]?.end, words[index]?.start)
    if (
      !/^(?: |-|\. |['’]s )$/.test(between) ||
      (between === '. ' && !/^(?:[A-Z\u00c0-\u00de\u0100-\u017f]|Gen|Col|Dr|St|Jr)$/.test(words[index - 1]?.text ?? ''))
    )
      return index - at
  }
  return most
}
