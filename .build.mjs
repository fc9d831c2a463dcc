// Bundles the program into dist/, gathers the licences of what it bundles, then compiles the shipped briefings with it.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync('dist', { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: { main: 'src/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    __VERSION__: JSON.stringify(version),
  },
  banner: {
    // Some dependencies are CommonJS and call require; an ES module has none of its own.
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  plugins: [withoutDevtools()],
  legalComments: 'none',
  logLevel: 'warning',
})
writeFileSync('dist/LICENSES.txt', licences(Object.keys(metafile.inputs)))
execFileSync(process.execPath, ['dist/main.js', 'build', 'briefings', '-o', 'dist/briefings.json'], {
  stdio: 'inherit',
})

/** Ink loads its developer tools only when DEV is set, which it never is here: an empty file stands in for them. */
function withoutDevtools() {
  return {
    name: 'without-devtools',
    setup: ({ onLoad }) => onLoad({ filter: /ink[\\/]build[\\/]devtools\.js$/ }, () => ({ contents: '' })),
  }
}

/** The licence of every package that a bundled file comes from. */
function licences(inputs) {
  const folders = new Set(inputs.flatMap((input) => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []))
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version: of, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
      return `${name} ${of}\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}
