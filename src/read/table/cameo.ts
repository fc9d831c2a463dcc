/** The 20 root categories of CAMEO (codebook 1.1b3) in words; other codes begin with one of them. */
const ROOTS: readonly string[] = [
  ...['make public statement', 'appeal', 'express intent to cooperate', 'consult'],
  ...['engage in diplomatic cooperation', 'engage in material cooperation', 'provide aid', 'yield', 'investigate'],
  ...['demand', 'disapprove', 'reject', 'threaten', 'protest', 'exhibit military posture', 'reduce relations'],
  ...['coerce', 'assault', 'fight', 'engage in unconventional mass violence'],
]

/** The words for a code of CAMEO, by the root it begins with; undefined where it is no code. */
export function cameoWords(code: string): string | undefined {
  const digits = /^\d{1,4}$/.exec(code)?.[0]
  return digits === undefined ? undefined : ROOTS[Number(digits.length === 1 ? digits : digits.slice(0, 2)) - 1]
}
