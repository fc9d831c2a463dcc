// `npm run bench -- [--rounds N] [--only STEP]… [--out FILE]`: bundles what is in this folder, so that Node can run it, and runs it.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const dir = mkdtempSync(join(tmpdir(), 'kbrief-bench-'))
process.on('exit', () => rmSync(dir, { recursive: true, force: true }))
const require = createRequire(import.meta.url)

/** The pseudo-terminal has machine code of its own and stays where it is installed. */
const installed = {
  name: 'installed',
  resolveId: (id) => (id === '@lydell/node-pty' ? { id: require.resolve(id), external: true } : null),
}

const made = await rolldown({
  input: [
    'bench.ts',
    'write-dataset.ts',
    'figures-of-search.ts',
    'figures-of-draft.ts',
    'open-table.ts',
    'plain-ink.tsx',
  ].map((name) => join(import.meta.dirname, name)),
  platform: 'node',
  // Ink's developer tools are not installed.
  external: [/devtools\.js$/],
  transform: {
    target: 'node20',
    jsx: 'react-jsx',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  },
  plugins: [installed],
})
await made.write({ dir, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' })
await made.close()
await import(pathToFileURL(join(dir, 'bench.mjs')).href)
