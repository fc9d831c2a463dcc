import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** The first and the last bytes of a file that are looked at. */
const LOOKED_AT = 4096

/**
 * How the files begin that kbrief makes for programs: a compiled dataset, CSV, iCalendar, TimelineJS and HTML. A program
 * that changes and saves one writes it otherwise, so that it is nobody's work.
 */
const BEGINNINGS: readonly RegExp[] = [
  /^\{"schema":\d+,\n"(?:contents|first)":\{/,
  /^"date","in words","earliest","latest","text","actors",[^\r\n]*"\r\n"/,
  /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/kbrief\/\/kbrief\/\//,
  /^\{\n {2}"generator": "kbrief"/,
  /^<!doctype html>[\s\S]*<meta name="generator" content="kbrief/i,
]

/** Parquet names its maker at its end. */
const PARQUET_END = /kbrief[\s\S]*PAR1$/

/** Whether a regular file bears the mark of what kbrief makes for programs, or holds nothing at all. */
export function isMadeByKbrief(file: string): boolean {
  const open = openSync(file, 'r')
  try {
    const { size } = fstatSync(open)
    const from = (at: number): string => {
      const bytes = Buffer.alloc(LOOKED_AT)
      return bytes.toString('latin1', 0, readSync(open, bytes, 0, LOOKED_AT, at))
    }
    const beginning = from(0)
    if (beginning.startsWith('PAR1')) return PARQUET_END.test(from(Math.max(0, size - LOOKED_AT)))
    return size === 0 || BEGINNINGS.some((mark) => mark.test(beginning))
  } finally {
    closeSync(open)
  }
}
