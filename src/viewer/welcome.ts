import type { Line } from '../text/line.ts'
import { fitLine, span } from '../text/styled.ts'
import { cells } from '../text/width.ts'

/** What the bundled briefings are, and where help is: in all words, and in fewer for a narrower terminal. */
const WELCOME = [
  'Five briefings on Korean-peninsula diplomacy, April 2019 and August 2021, made from five news reports. ? for help',
  'Five briefings on Korean diplomacy, April 2019 and August 2021. ? for help',
  '5 briefings on Korea. ? for help',
] as const

/** The line that a first visit to the bundled briefings begins with, at a width in cells. */
export function welcomeLine(width: number): Line {
  const words = WELCOME.find((each) => cells(each) <= width) ?? WELCOME[2]
  return fitLine([span(words, 'accent')], width)
}
