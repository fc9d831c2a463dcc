/** Whether one letter less, more or other, or two letters in turn, makes one text the other (and they are not equal). */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}

/**
 * Keys under which two texts meet if they are one edit apart: the text itself and what is left of it with any one unit
 * out. So near names are found without comparing each with each.
 */
export function editKeys(text: string): string[] {
  const keys = [text]
  for (let index = 0; index < text.length; index += 1) keys.push(text.slice(0, index) + text.slice(index + 1))
  return keys
}
