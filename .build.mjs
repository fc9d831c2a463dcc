// Bundles the program into dist/, gathers the licences of what it bundles, then compiles the shipped briefings with it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
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
  plugins: [withoutDevtools(), yogaAsFile()],
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

/**
 * Yoga carries its WebAssembly as base64 in a string and fetches it from there, which loads all of Node's HTTP before
 * the first frame. It lies beside the bundle as the file it is, a quarter smaller, and is read as one.
 */
function yogaAsFile() {
  const data = /(data:application\/octet-stream;base64,)([A-Za-z0-9+/=]{1000,})/
  return {
    name: 'yoga-as-file',
    setup: ({ onLoad }) =>
      onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        const [, , base64] = data.exec(source) ?? []
        if (!base64 || !source.includes('export default loadYoga')) throw new Error(`${path} is not as it was expected`)
        writeFileSync('dist/yoga.wasm', Buffer.from(base64, 'base64'))
        const loading = "() => loadYoga({ wasmBinary: readYoga(new URL('./yoga.wasm', import.meta.url)) })"
        const contents = source.replace(data, '$1').replace('export default loadYoga', `export default ${loading}`)
        return { contents: `import { readFileSync as readYoga } from 'node:fs'\n${contents}` }
      }),
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
