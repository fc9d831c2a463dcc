// `node --expose-gc test/bench/search.mjs`: how well and how fast the search finds, beside others on the same data.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outfile = join(mkdtempSync(join(tmpdir(), 'kbrief-bench-')), 'search.mjs')

await build({
  entryPoints: [join(import.meta.dirname, 'search.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
})
await import(pathToFileURL(outfile).href)
