import { counted } from '../text/counted.ts'

/** A count with its noun in 12 cells, its number right above that of any other; nothing for none. */
export const countCell = (count: number, noun: string): string =>
  (count === 0 ? '' : `${counted(count, noun)}${count === 1 ? ' ' : ''}`).padStart(12)
