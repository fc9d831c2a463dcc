import type { When } from './when.ts'

/** In order of time: by earliest day, then by latest. An open start counts as its latest day; the undated come last. */
export function compareWhen(a: When | undefined, b: When | undefined): number {
  return order(a?.min ?? a?.max, b?.min ?? b?.max) || order(a?.max, b?.max)
}

// An absent end sorts last; ISO days sort as text.
function order(a: string | null | undefined, b: string | null | undefined): number {
  const [x, y] = [a ?? '~', b ?? '~']
  return x < y ? -1 : x > y ? 1 : 0
}
