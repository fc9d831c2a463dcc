// `node --expose-gc test/bench/search.mjs`: how well and how fast the search finds, beside others on the same data.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const file = join(mkdtempSync(join(tmpdir(), 'kbrief-bench-')), 'search.mjs')
const made = await rolldown({ input: join(import.meta.dirname, 'search.ts'), platform: 'node' })
await made.write({ file, codeSplitting: false })
await made.close()
await import(pathToFileURL(file).href)
