import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * Compiles a program of this folder, with all it imports, to one file that node can run from anywhere; gives its path.
 * The packages that look around at their import are replaced as in the real build.
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
    plugins: [
      {
        name: 'stand-ins',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^(is-in-ci|react-devtools-core)$/ }, ({ path }) => ({ path, namespace: 'stand-in' }))
          onLoad({ filter: /.*/, namespace: 'stand-in' }, () => ({ contents: 'export default false' }))
        },
      },
    ],
  })
  return outfile
}
