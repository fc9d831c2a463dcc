// `node --expose-gc open-table.mjs papaparse|kbrief PATH`: opens a table in one of two ways, prints what it took as JSON.
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { openPath } from '../../src/read/folder/open-path.ts'

const [way, path = ''] = process.argv.slice(2)
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {})
collect()
const before = process.memoryUsage().heapUsed
const started = performance.now()
const opened =
  way === 'papaparse'
    ? Papa.parse<string[]>(readFileSync(path, 'utf8'), { header: false }).data
    : (await openPath(path)).dataset
const ms = performance.now() - started
collect()
const bytes = process.memoryUsage().heapUsed - before
const rows = Array.isArray(opened) ? opened.length - 1 : opened.claims.length
process.stdout.write(JSON.stringify({ ms, bytes, rows, peak: process.resourceUsage().maxRSS * 1024 }))
