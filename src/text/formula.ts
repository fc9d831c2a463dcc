/** How a cell begins that a spreadsheet would take for a formula, and whatever quotes and spaces stand before that. */
const FORMULA = /^['\s]*[=+\-@＝＋－＠\t\r\n]/
const GUARDED = /^'(?=['\s]*[=+\-@＝＋－＠\t\r\n])/

/** A number with its sign, which runs nothing. */
const NUMBER = /^[-+]\d+(?:[.,]\d+)*\s?%?$/

/** A cell of a table made safe against being run as a formula: a quote before it has spreadsheets show it as text. */
export const guardFormula = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell)

/** Takes the guard away again; any other cell is given back as it is. */
export const unguardFormula = (cell: string): string => cell.replace(GUARDED, '')
