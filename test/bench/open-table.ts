// `node --expose-gc open-table.mjs papaparse|kbrief|cached PATH`: opens a table in one of these ways, prints what it took as
// JSON, in processor time, which hangs less than that of the clock on what else runs; `cached` by what was compiled before, which the first such opening keeps beside the table.
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { Dataset } from '../../src/model/model.ts'
import { openPath } from '../../src/read/folder/open-path.ts'
import { openCached } from '../../src/shell/compile-cache.ts'

const [way, path = ''] = process.argv.slice(2)
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {})
collect()
const before = process.memoryUsage().heapUsed
const started = process.cpuUsage()
const opened = await open()
const { user, system } = process.cpuUsage(started)
collect()
const bytes = process.memoryUsage().heapUsed - before
const rows = 'claims' in opened ? opened.claims.length : opened.length - 1
process.stdout.write(
  JSON.stringify({ ms: (user + system) / 1000, bytes, rows, peak: process.resourceUsage().maxRSS * 1024 }),
)

async function open(): Promise<readonly string[][] | Dataset> {
  if (way === 'papaparse') return Papa.parse<string[]>(readFileSync(path, 'utf8'), { header: false }).data
  if (way === 'kbrief') return (await openPath(path)).dataset
  const place = { folder: `${path}.cache`, program: 'bench', worth: 0 }
  return (await openCached(path, {}, place, () => openPath(path))).world.dataset
}
