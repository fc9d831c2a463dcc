import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { build, type Plugin } from 'esbuild'

/** Ink's developer tools are not installed, and in one file their import cannot be put off until it is wanted. */
const withoutDeveloperTools: Plugin = {
  name: 'without-developer-tools',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^react-devtools-core$/ }, ({ path }) => ({ path, namespace: 'nothing' }))
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export default undefined' }))
  },
}

/** Modules by their path in the repository, and code that takes the place of what each exports by the same names. */
export type Replaced = Readonly<Record<string, string>>

const replacing = (replaced: Replaced): Plugin => ({
  name: 'replacing',
  setup({ onResolve, onLoad }) {
    for (const [module, code] of Object.entries(replaced)) {
      const path = join(root, module)
      onResolve({ filter: new RegExp(`/${basename(module)}$`) }, ({ path: asked, resolveDir, namespace }) =>
        namespace !== 'replaced' && join(resolveDir, asked) === path ? { path, namespace: 'replaced' } : undefined,
      )
      onLoad({ filter: /.*/, namespace: 'replaced' }, (loaded) =>
        loaded.path === path
          ? { contents: `export * from './${basename(module)}'\n${code}`, resolveDir: dirname(path), loader: 'js' }
          : undefined,
      )
    }
  },
})

const root = join(import.meta.dirname, '..', '..')

/**
 * Compiles a program of the repository, with all it imports, to one file that node can run from anywhere while the
 * tests run; gives its path.
 */
export async function bundleProgram(program: string, replaced: Replaced = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kbrief-test-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, 'program.mjs')
  await build({
    entryPoints: [join(root, program)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __VERSION__: '"0.0.0-test"' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [withoutDeveloperTools, replacing(replaced)],
  })
  return outfile
}
