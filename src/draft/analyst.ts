/** Whether the report describes somebody as an analyst or the like. */
export function isAnalyst(name: string | undefined, whole: string): boolean {
  if (name === undefined || !/^[A-Z\u00c0-\u00de\u0100-\u017f]/.test(name)) return false
  const at = whole.indexOf(name)
  if (at < 0) return false
  const around = `${whole
    .slice(Math.max(at - 60, 0), at)
    .split(/[.;]/)
    .at(-1)} ${whole.slice(at + name.length, at + name.length + 70).split(/[.;”"]/)[0]}`
  return /\b(?:analyst|expert|observer|professor|scholar|think[- ]tank|historian|political scientist|research(?:er| fellow)|senior fellow)\b/i.test(
    around,
  )
}
