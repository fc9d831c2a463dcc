import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'

/** Ink's developer tools are not installed, and in one file their import cannot be put off until it is wanted. */
const withoutDeveloperTools: Plugin = {
  name: 'without-developer-tools',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'nothing' }))
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export default undefined' }))
  },
}

/**
 * Compiles a program of this folder, with all it imports, to one file that node can run from anywhere; gives its
 * path.
 */
export async function bundleProgram(name: string): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'kbrief-test-')), 'program.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, name)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [withoutDeveloperTools],
  })
  return outfile
}
