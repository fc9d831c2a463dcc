// `npm run bench -- [--rounds N] [--only STEP]… [--out FILE]`: bundles what is in this folder, so that Node can run it, and runs it.
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outdir = mkdtempSync(join(tmpdir(), 'kbrief-bench-'))
process.on('exit', () => rmSync(outdir, { recursive: true, force: true }))
const require = createRequire(import.meta.url)

/** The pseudo-terminal has machine code of its own and stays where it is installed. */
const installed = {
  name: 'installed',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@lydell\/node-pty$/ }, ({ path }) => ({ path: require.resolve(path), external: true })),
}

/** Ink's developer tools are not installed. */
const withoutDeveloperTools = {
  name: 'without-developer-tools',
  setup: ({ onLoad }) => onLoad({ filter: /ink[\\/]build[\\/]devtools\.js$/ }, () => ({ contents: '' })),
}

await build({
  entryPoints: ['bench.ts', 'write-dataset.ts', 'figures-of-search.ts', 'plain-ink.tsx'].map((name) =>
    join(import.meta.dirname, name),
  ),
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  plugins: [installed, withoutDeveloperTools],
})
await import(pathToFileURL(join(outdir, 'bench.mjs')).href)
