/** `a`, `a and b`, `a, b and c`; of more than `most`, the first and how many more there are. */
export function listed(parts: readonly string[], most = Infinity): string {
  const shown = parts.length > most ? [...parts.slice(0, most), `${parts.length - most} more`] : parts
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
