// Bundles the program into dist/, gathers the licences of what it bundles, then compiles the shipped briefings with it.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { packagesAsNeeded } from './.packages.mjs'

/**
 * Every file that is loaded costs half a millisecond, and so does every 10 kB. So what is always needed together lies
 * together: each of these has all that its modules need and that is in none before it. What is in none falls into
 * files by who needs it.
 */
const TOGETHER = {
  main: ['src/main.ts'],
  briefing: ['src/pages/briefing-page.ts'],
  fuzzysort: ['node_modules/fuzzysort/fuzzysort.js'],
  search: ['src/shell/commands/search.ts'],
  event: ['src/shell/commands/event.ts'],
  answers: [
    'src/shell/commands/show.ts',
    'src/shell/commands/actors.ts',
    'src/shell/commands/actor.ts',
    'src/shell/commands/timeline.ts',
  ],
  frame: ['src/viewer/frame-of.ts', 'src/terminal/terminal.ts'],
  store: ['src/terminal/store.ts'],
  dataset: ['src/shell/open-dataset-file.ts'],
  folders: ['src/shell/open-folder.ts', ...['src/shell/commands/build.ts', 'src/shell/commands/check.ts']],
  tools: [
    'src/shell/commands/new.ts',
    'src/shell/commands/export.ts',
    'src/shell/commands/keys.ts',
    'src/shell/commands/completion.ts',
    'src/shell/commands/schema.ts',
  ],
}

/**
 * Modules that lie in one of these without what they need: for the first frame the viewer itself, and after it what
 * only keys ask for.
 */
const APART = {
  frame: ['src/terminal/viewer.ts', 'src/viewer/frame.ts'],
  store: [
    ...[
      'src/viewer/choosing.ts',
      'src/viewer/filtering.ts',
      'src/viewer/find.ts',
      'src/viewer/help-page.ts',
      'src/viewer/matches.ts',
      'src/viewer/narrowing.ts',
      'src/viewer/pick.ts',
    ],
    ...['src/viewer/prompting.ts', 'src/viewer/runs.ts', 'src/viewer/searching.ts'],
    ...['src/shell/as-of-option.ts'],
    ...['src/model/derive-event.ts', 'src/model/problem.ts'],
    ...['src/dates/hull.ts'],
    ...[
      'src/pages/choice-list.ts',
      'src/pages/empty-page.ts',
      'src/pages/filter-words.ts',
      'src/pages/problems-page.ts',
      'src/pages/timeline-overview.ts',
    ],
    ...['src/search/find.ts'],
    ...['src/history/as-of.ts'],
    ...['src/viewer/field-view.ts'],
    ...[
      'src/terminal/key-decoder.ts',
      'src/terminal/key-inputs.ts',
      'src/terminal/keyboard-layouts.ts',
      'src/terminal/key-phase.ts',
      'src/terminal/key-sequences.ts',
    ],
    ...['src/terminal/modified-key.ts', 'src/terminal/paste.ts', 'src/terminal/utf8.ts'],
  ],
}

/** Those that are not loaded with the files that need them, but when something of them is first used. */
const WHEN_USED = ['fuzzysort', 'search', 'event', 'answers', 'store', 'folders']

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
  plugins: [packagesAsNeeded(), schemaAsData()],
  checks: { pluginTimings: false },
})
let groups
const { output } = await bundle.write({
  dir: 'dist',
  // CommonJS is loaded in half the time of modules, and before anything else of the program runs.
  format: 'cjs',
  minify: true,
  // The licences of the packages are gathered below.
  comments: false,
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
const bundled = output.flatMap((chunk) => Object.keys(chunk.modules ?? {}))
const changing = bundled.find(
  (id) => id.startsWith(resolve('src')) && /^export (let|var)/m.test(readFileSync(id, 'utf8')),
)
if (changing) throw new Error(`What ${changing} exports may change, and other files would not see it`)
const chunks = output.filter(({ code }) => code)
for (const { fileName, code } of chunks) writeFileSync(join('dist', fileName), sharedAsValues(loadedWhenUsed(code)))
const [atOnce] = WHEN_USED.filter((name) => !chunks.some(({ code }) => code.match(required(name))))
if (atOnce) throw new Error(`No file is written so that ${atOnce} can be loaded when it is used`)
chmodSync('dist/main.cjs', 0o755)
writeFileSync('dist/LICENSES.txt', licences(bundled))
execFileSync(process.execPath, ['dist/main.cjs', 'build', 'briefings', '-o', 'dist/briefings.json'], {
  stdio: 'inherit',
})

/** Where a file is loaded with another. What is imported for good is written `name=require(…)`; an `import()` is not. */
function required(name) {
  return new RegExp(`(?<=[\\w$]=)require\\(["'\`]\\./${name}\\.cjs["'\`]\\)`, 'g')
}

/** Code in which a file that is loaded when it is used stands as an object that loads it when it is asked for something. */
function loadedWhenUsed(code) {
  const whenUsed = (file) => `new Proxy({},{get:(kept,name)=>(kept.file??=${file})[name]})`
  return WHEN_USED.reduce((before, name) => before.replace(required(name), whenUsed), code)
}

/**
 * Code that shares with other files what it has when it is loaded. The bundler makes a getter for each name, in case it
 * changes later, and each must be compiled at its first use; nothing here does, as is seen to above.
 */
function sharedAsValues(code) {
  const getter =
    /Object\.defineProperty\(exports,(["'`])([\w$]+)\1,\{enumerable:!0,get:function\(\)\{return ([\w$]+)\}\}\)/g
  return code.replace(getter, 'exports.$2=$3')
}

/** The file that each module lies in, where one is chosen for it. Throws where a module named above is none. */
function groupsOf(modules) {
  const named = [...Object.values(APART), ...Object.values(TOGETHER)].flat()
  const missing = named.find((file) => !modules.getModuleInfo(resolve(file)))
  if (missing) throw new Error(`Nothing is bundled of ${missing}`)
  const apart = Object.entries(APART).flatMap(([name, files]) => files.map((file) => [resolve(file), name]))
  const found = new Map(apart)
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

/** The JSON Schema of a dataset is worked out here once, not by every program that prints it. */
function schemaAsData() {
  return {
    name: 'schema-as-data',
    load: {
      filter: { id: /src[\\/]cli[\\/]dataset-json-schema\.ts$/ },
      async handler(id) {
        const made = await rolldown({ input: id, platform: 'node' })
        const [{ code }] = (await made.generate({ format: 'es' })).output
        await made.close()
        const { datasetJsonSchema } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
        return `export const datasetJsonSchema = ${JSON.stringify(datasetJsonSchema)}`
      },
    },
  }
}

/** The licence of every package that a bundled file comes from; packages under one text stand above it together. */
function licences(modules) {
  const folders = new Set(modules.flatMap((id) => id.match(/^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/)?.[0] ?? []))
  const packages = new Map()
  for (const folder of [...folders].sort()) {
    const { name, version: of, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`
    packages.set(text, `${packages.get(text) ?? ''}${name} ${of}\n`)
  }
  return [...packages].map(([text, names]) => `${names}\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`)
}
