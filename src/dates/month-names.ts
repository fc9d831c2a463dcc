/** The months in full, January first; their first three letters are the short form. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The number of a month from its name, in full or cut to three letters or more, in any case ("Sept."). */
export function monthOf(name: string): number | undefined {
  const start = name.replace(/\.$/, '').toLowerCase()
  const month = start.length < 3 ? undefined : MONTHS.find((each) => each.toLowerCase().startsWith(start))
  return month && MONTHS.indexOf(month) + 1
}

/** The month that a misspelt name most likely is, at most two slips away; undefined where none or several are as near. */
export function nearestMonth(name: string): string | undefined {
  if (name.length < 3) return undefined
  const typed = name.toLowerCase()
  const most = Math.min(2, typed.length - 3)
  // Two slips leave the length about as it is, and hardly ever change both of the first letters.
  const like = MONTHS.filter((month) => {
    const [first, second] = month.toLowerCase()
    return Math.abs(month.length - typed.length) <= most && (typed[0] === first || typed[1] === second)
  })
  const slips = like.map((month) => slipsBetween(typed, month.toLowerCase()))
  const least = Math.min(...slips)
  const nearest = like.filter((_, index) => slips[index] === least)
  return least <= most && nearest.length === 1 ? nearest[0] : undefined
}

/** How many letters are left out, put in, other or exchanged with the next between two words (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = above
    above = row
  }
  return above[b.length] ?? 0
}
