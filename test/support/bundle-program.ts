import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..', '..')

/** Modules by their path in the repository, and code that takes the place of what each exports by the same names. */
export type Replaced = Readonly<Record<string, string>>

const replacing = (replaced: Replaced): Plugin => ({
  name: 'replacing',
  resolveId(id, importer) {
    const module = Object.keys(replaced).find((each) => basename(each) === basename(id))
    if (module === undefined || importer === undefined || importer.startsWith('replaced:')) return null
    return join(dirname(importer), id) === join(root, module) ? `replaced:${module}` : null
  },
  load(id) {
    const module = id.startsWith('replaced:') ? id.slice('replaced:'.length) : ''
    return module in replaced ? `export * from ${JSON.stringify(join(root, module))}\n${replaced[module]}` : null
  },
})

/**
 * Compiles a program of the repository, with all it imports, to one file that node can run from anywhere while the
 * tests run; gives its path.
 */
export async function bundleProgram(program: string, replaced: Replaced = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kbrief-test-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'program.mjs')
  const made = await rolldown({
    input: join(root, program),
    platform: 'node',
    external: [/devtools\.js$/],
    transform: {
      target: 'node20',
      jsx: 'react-jsx',
      define: { 'process.env.NODE_ENV': '"production"', __VERSION__: '"0.0.0-test"' },
    },
    plugins: [replacing(replaced)],
  })
  await made.write({ file, codeSplitting: false })
  await made.close()
  return file
}
