// What the bundle takes of the packages: all that this program can reach of them, and as little more as is simple.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What is changed in which module of a package; the last part says what it becomes. Every one must be there. */
const CHANGES = [
  // Ink loads its developer tools only when DEV is set, which it never is here; CommonJS cannot wait for them.
  [
    /^ink\/build\/reconciler\.js$/,
    (code) => changed(code, ["await import('./devtools.js')", ''], ['await loadPackageJson()', '{}']),
  ],
  [/^yoga-layout\/dist\/src\/index\.js$/, (code) => changed(code, ['await loadYoga()', 'loadYoga()'])],
  [/^yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/, yogaAtOnce],
  [/^ink\/build\/ink\.js$/, inkAsAsked],
  [/^react-reconciler\/cjs\/react-reconciler\.production\.js$/, reconcilerOfInk],

  // In debug mode Ink writes whole frames: it moves no cursor, waits for nothing, and clears only what it never wrote.
  [/^ink\/build\/log-update\.js$/, () => 'export default { create: () => ({ clear() {} }) }'],
  [/^restore-cursor\/index\.js$/, leftOut],
  // It is told to leave the console alone, and its output always says how wide it is.
  [/^terminal-size\/index\.js$/, leftOut],
  [/^ink\/build\/renderer\.js$/, (code) => changed(code, ['if (isScreenReaderEnabled) {', 'if (false) {'])],
  // A fault ends the program, which reports it itself; what Ink draws for it would be wiped off at once.
  [/^ink\/build\/components\/ErrorOverview\.js$/, () => 'export default () => null'],
  // Every text comes painted, and fitted to its width; no box has a border. Nothing that was drawn is kept for ever.
  [/^ink\/build\/wrap-text\.js$/, () => 'export default (text) => text'],
  [/^wrap-ansi\/index\.js$/, leftOut],
  [/^chalk\/source\/index\.js$/, leftOut],
  [/^cli-boxes\/index\.js$/, leftOut],
  [/^ink\/build\/measure-text\.js$/, (code) => changed(code, ['cache.set(text, dimensions);', ''])],
  // The lists have no limit, and rows of their own.
  [/^ink-select-input\/build\/(Indicator|Item)\.js$/, leftOut],
  [/^to-rotated\/index\.js$/, leftOut],

  // YAML is read into nodes by the failsafe schema, where all is text; it is never written, and no node is made a value.
  [/^yaml\/browser\/dist\/stringify\/\w+\.js$/, leftOut],
  [/^yaml\/browser\/dist\/schema\/(core|json|yaml-1\.1)\/\w+\.js$/, leftOut],
  [/^yaml\/browser\/dist\/schema\/common\/null\.js$/, leftOut],
  [/^yaml\/browser\/dist\/(doc\/(applyReviver|createNode)|nodes\/(addPairToJSMap|toJS))\.js$/, leftOut],

  // Tables are read from text whose delimiter is known, here and now, and not written.
  [
    /^papaparse\/papaparse\.js$/,
    (code) =>
      emptied(
        code,
        'JsonToCsv',
        'NetworkStreamer',
        'FileStreamer',
        'ReadableStreamStreamer',
        'DuplexStreamStreamer',
        'newWorker',
        'workerThreadReceivedMessage',
        'guessDelimiter',
      ),
  ],

  // Searched is in lists, by one key.
  [
    /^fuzzysort\/fuzzysort\.js$/,
    (code) =>
      changed(emptied(code, 'goKeys'), [
        'if(targets instanceof SnapshotTargets) return goSnapshot(search, targets, options)',
        '',
      ]),
  ],
]

/** What is imported, by which files, and the file that they get. */
const INSTEAD = [
  // For Node, yaml names its CommonJS, of which all would be bundled. The same as modules is for browsers.
  ['yaml', /./, 'node_modules/yaml/browser/index.js'],
  // What of Ink's drawing is done by the program's own modules, which say why.
  ['./output.js', /[\\/]ink[\\/]build[\\/]/, 'src/terminal/painter/ink-output.ts'],
  ['widest-line', /[\\/]ink[\\/]build[\\/]/, 'src/terminal/painter/ink-widest-line.ts'],
]

/** Does so; throws at the end where there was nothing to change, since a package is not as it was. */
export function packagesAsNeeded() {
  const met = new Set()
  return {
    name: 'packages-as-needed',
    resolveId: {
      filter: { id: /^(yaml|widest-line|\.\/output\.js)$/ },
      handler(id, importer = '') {
        const instead = INSTEAD.find(([name, by]) => id === name && by.test(importer))
        if (!instead) return null
        met.add(instead)
        return resolve(instead[2])
      },
    },
    transform: {
      filter: { id: /[\\/]node_modules[\\/]/ },
      handler(code, id) {
        const file = id.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '')
        const change = CHANGES.find(([name]) => name.test(file))
        if (!change) return null
        met.add(change)
        return { code: change[1](code), map: null }
      },
    },
    buildEnd() {
      const [missed] = [...INSTEAD, ...CHANGES].filter((change) => !met.has(change))
      if (missed) throw new Error(`A package is not as it was expected: nothing is bundled by ${missed[0]}`)
    },
  }
}

/**
 * Yoga carries its WebAssembly as base64 in a string and fetches it from there, which loads all of Node's HTTP before
 * the first frame. It lies beside the bundle as the file it is, a quarter smaller, and is read and made at once.
 */
function yogaAtOnce(code) {
  const data = /data:application\/octet-stream;base64,([A-Za-z0-9+/=]{1000,})/
  const load = `(loading) => loading({
    instantiateWasm(imports, done) {
      const binary = readYoga(new URL('./yoga.wasm', import.meta.url))
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), imports)
      done({ exports })
      return exports
    },
  })`
  const [carried, base64] = data.exec(code) ?? []
  writeFileSync('dist/yoga.wasm', Buffer.from(base64 ?? '', 'base64'))
  const read = "import { readFileSync as readYoga } from 'node:fs'\n"
  const exported = ['export default loadYoga', `export default () => (${load})(loadYoga)`]
  return read + changed(code, [carried, ''], ['return loadYoga.ready', 'return loadYoga'], exported)
}

/** Ink with the options that it is given in src/terminal/mount.tsx, so that what it would do with others is left out. */
function inkAsAsked(code) {
  const given = [...readFileSync('src/terminal/mount.tsx', 'utf8').matchAll(/^ +(\w+): (true|false),$/gm)]
  if (!given.some(([, name, value]) => name === 'debug' && value === 'true'))
    throw new Error('Ink is not in debug mode')
  const asked = code.replaceAll(/this\.(isScreenReaderEnabled)(?! =)/g, 'options.$1')
  return given.reduce(
    (before, [, name, value]) => before.replaceAll(new RegExp(`\\b(this\\.)?options\\.${name}\\b`, 'g'), value),
    asked,
  )
}

/**
 * React's reconciler asks its host what it supports. Ink's answers are known, so that what would serve others is left
 * out; so is what draws elements that nobody here makes.
 */
function reconcilerOfInk(code) {
  const ink = readFileSync('node_modules/ink/build/reconciler.js', 'utf8')
  const kinds = ['Mutation', 'Persistence', 'Hydration', 'Microtasks', 'TestSelectors', 'Resources', 'Singletons']
  const known = kinds.reduce((before, kind) => {
    const name = `supports${kind}`
    const undeclared = changed(before, [`${name} = $$$config.${name},`, ''])
    return undeclared.replaceAll(name, String(ink.includes(`${name}: true`)))
  }, code)
  return emptied(known, 'updateSuspenseComponent', 'updateSuspenseListComponent', 'updateActivityComponent')
}

/** A module that is never reached: what is imported of it is there, and undefined. */
function leftOut(code) {
  const [, names] = /^export \{ ([\w, ]+) \};$/m.exec(code) ?? []
  return names
    ? `const ${names.replaceAll(',', ' = undefined,')} = undefined\nexport { ${names} }`
    : 'export default undefined'
}

/** A package's code in which functions that are never called say so if they are. Each ends where its indentation says. */
function emptied(code, ...names) {
  return names.reduce((before, name) => {
    const [whole, start] = new RegExp(`^(([\\t ]*)function ${name}\\().*?^\\2}$`, 'ms').exec(before) ?? []
    return changed(before, [whole ?? `the function ${name}`, `${start}) { throw Error('not bundled: ${name}') }`])
  }, code)
}

/** A package's code with texts replaced; a newer version may not have them any more. */
function changed(code, ...replacements) {
  return replacements.reduce((before, [text, other]) => {
    if (!text || !before.includes(text)) throw new Error(`A package is not as it was expected: it lacks ${text}`)
    return before.replace(text, () => other)
  }, code)
}
