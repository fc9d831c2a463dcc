// Bundles the program into dist/, gathers the licences of what it bundles, then compiles the shipped briefings with it.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'

/**
 * Every file that is loaded costs half a millisecond, and so does every 10 kB. So what is always needed together lies
 * together: each of these has all that its modules need and that is in none before it. What is in none falls into
 * files by who needs it.
 */
const TOGETHER = {
  main: ['src/main.ts'],
  search: ['src/cli/commands/search.ts'],
  answers: ['show', 'actors', 'actor', 'timeline', 'event'].map((command) => `src/cli/commands/${command}.ts`),
  viewer: ['src/tui/viewer.ts'],
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
const bundle = await rolldown({
  input: { main: 'src/main.ts' },
  platform: 'node',
  preserveEntrySignatures: false,
  transform: {
    target: 'node20',
    jsx: 'react-jsx',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.DEV': '"false"',
      __VERSION__: JSON.stringify(version),
    },
  },
  plugins: [withoutDevtools(), ownInkOutput(), yogaAtOnce()],
  checks: { pluginTimings: false },
})
let groups
const { output } = await bundle.write({
  dir: 'dist',
  // CommonJS is loaded in half the time of modules, and before anything else of the program runs.
  format: 'cjs',
  minify: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'together',
        name(id, modules) {
          groups ??= groupsOf(modules)
          return groups.get(id) ?? null
        },
      },
    ],
  },
})
await bundle.close()
chmodSync('dist/main.cjs', 0o755)
writeFileSync('dist/LICENSES.txt', licences(output.flatMap(({ modules }) => Object.keys(modules ?? {}))))
execFileSync(process.execPath, ['dist/main.cjs', 'build', 'briefings', '-o', 'dist/briefings.json'], {
  stdio: 'inherit',
})

/** The file that each module lies in, where one is chosen for it. */
function groupsOf(modules) {
  const found = new Map()
  for (const [name, files] of Object.entries(TOGETHER)) {
    const add = (id) => {
      if (found.has(id)) return
      found.set(id, name)
      for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) add(imported)
    }
    for (const file of files) add(resolve(file))
  }
  return found
}

/** Ink loads its developer tools only when DEV is set, which it never is here; CommonJS cannot wait for them. */
function withoutDevtools() {
  return {
    name: 'without-devtools',
    transform: {
      filter: { id: /ink[\\/]build[\\/]reconciler\.js$/ },
      handler: (code) => changed(code, ["await import('./devtools.js')", ''], ['await loadPackageJson()', '{}']),
    },
  }
}

/** What of Ink's drawing is done by the program's own modules, which say why; and nothing of it is kept for ever. */
function ownInkOutput() {
  const own = {
    './output.js': 'src/tui/terminal/ink-output.ts',
    'widest-line': 'src/tui/terminal/ink-widest-line.ts',
  }
  return {
    name: 'own-ink-output',
    resolveId: {
      filter: { id: /^(\.\/output\.js|widest-line)$/ },
      handler: (id, importer = '') => (/ink[\\/]build[\\/]/.test(importer) ? resolve(own[id]) : null),
    },
    transform: {
      filter: { id: /ink[\\/]build[\\/]measure-text\.js$/ },
      handler: (code) => changed(code, ['cache.set(text, dimensions);', '']),
    },
  }
}

/**
 * Yoga carries its WebAssembly as base64 in a string and fetches it from there, which loads all of Node's HTTP before
 * the first frame. It lies beside the bundle as the file it is, a quarter smaller, and is read and made at once.
 */
function yogaAtOnce() {
  const data = /data:application\/octet-stream;base64,([A-Za-z0-9+/=]{1000,})/
  const load = `(loading) => loading({
    instantiateWasm(imports, done) {
      const binary = readYoga(new URL('./yoga.wasm', import.meta.url))
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), imports)
      done({ exports })
      return exports
    },
  })`
  return {
    name: 'yoga-at-once',
    transform: {
      filter: { id: /yoga-layout[\\/]dist[\\/](binaries[\\/]yoga-wasm-base64-esm|src[\\/]index)\.js$/ },
      handler(code, id) {
        if (id.endsWith('index.js')) return changed(code, ['await loadYoga()', 'loadYoga()'])
        const [carried, base64] = data.exec(code) ?? []
        writeFileSync('dist/yoga.wasm', Buffer.from(base64 ?? '', 'base64'))
        const read = "import { readFileSync as readYoga } from 'node:fs'\n"
        const exported = ['export default loadYoga', `export default () => (${load})(loadYoga)`]
        return read + changed(code, [carried, ''], ['return loadYoga.ready', 'return loadYoga'], exported)
      },
    },
  }
}

/** A package's code with texts replaced; a newer version may not have them any more. */
function changed(code, ...replacements) {
  return replacements.reduce((before, [text, other]) => {
    if (!text || !before.includes(text)) throw new Error(`A package is not as it was expected: it lacks ${text}`)
    return before.replace(text, () => other)
  }, code)
}

/** The licence of every package that a bundled file comes from. */
function licences(modules) {
  const folders = new Set(modules.flatMap((id) => id.match(/^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/)?.[0] ?? []))
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
