/** One figure of the table: what was measured, what it should be, what it is. */
export interface Figure {
  readonly what: string
  /** The most it may be, or with `least` the least; undefined where it is only there to compare with. */
  readonly goal?: number | undefined
  readonly least?: boolean
  readonly reached: number
  readonly unit: '×' | 'ms' | 'bytes' | 'MB' | 'kB' | 'share'
  /** What stands behind it, in words: medians, counts. */
  readonly of: string
}

/** Whether a figure is as good as it should be; true where nothing is asked of it. */
export const isReached = ({ goal, least, reached }: Figure): boolean =>
  goal === undefined || (least ? reached >= goal : reached <= goal)

/** The figures as a table in Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    figure.goal === undefined ? '' : `${figure.least ? '≥' : '≤'} ${said(figure.goal, figure.unit)}`,
    `${said(figure.reached, figure.unit)}${isReached(figure) ? '' : ' (missed)'}`,
    figure.of,
  ])
  return [['what', 'goal', 'reached', 'of'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')
}

/** A number and its unit, as exact as it is worth. */
export function said(value: number, unit: Figure['unit']): string {
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`
  if (unit === '×') return `${value.toFixed(2)} ×`
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}
