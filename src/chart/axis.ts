import type { Range } from '../dates/edtf.ts'

/** How many days a cell takes in, or how many cells a day takes: one of the two is 1. */
export interface Scale {
  readonly daysPerCell: number
  readonly cellsPerDay: number
}

/** A stretch of days laid out over cells from left to right, shared by all rows drawn on it. */
export interface Axis extends Scale {
  /** The day number at which the first cell begins. */
  readonly start: number
  readonly width: number
}

/** The first cell of a day, which may lie outside the axis. */
export const firstCell = (axis: Axis, day: number): number =>
  Math.floor(((day - axis.start) * axis.cellsPerDay) / axis.daysPerCell)

/** The last cell of a day, which may lie outside the axis: its first, but where a day takes several. */
export const lastCell = (axis: Axis, day: number): number =>
  Math.floor(((day - axis.start + 1) * axis.cellsPerDay - 1) / axis.daysPerCell)

/** The days that a cell takes in. */
export const daysOfCell = (axis: Axis, cell: number): Range => ({
  min: axis.start + Math.floor((cell * axis.daysPerCell) / axis.cellsPerDay),
  max: axis.start + Math.ceil(((cell + 1) * axis.daysPerCell) / axis.cellsPerDay) - 1,
})

/** The days that the whole axis takes in. */
export const daysOfAxis = (axis: Axis): Range => ({
  min: daysOfCell(axis, 0).min,
  max: daysOfCell(axis, axis.width - 1).max,
})
