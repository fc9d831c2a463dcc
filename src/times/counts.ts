const COUNTS = new Map<string, number>(
  Object.entries({
    a: 1,
    an: 1,
    'a couple of': 2,
    'a dozen': 12,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    'a hundred': 100,
  }),
)
for (const [index, word] of 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
  .split(' ')
  .entries())
  COUNTS.set(word, index + 1)

/** The number that a word for it stands for, undefined where it is none. */
export function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  return COUNTS.get(word.toLowerCase()) ?? (/^\d+$/.test(word) ? Number(word) : undefined)
}
