// `npm run bench -- [--rounds N] [--only STEP]… [--out FILE]`: measures everything in one run, prints the table, writes the figures.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measureCompiling } from './compiling.ts'
import { type Figure, tableOf } from './figure.ts'
import { measureColdKeys, measureFirstVisits } from './first-visits.ts'
import { figuresOfKeys } from './key-figures.ts'
import { measureMemory } from './memory.ts'
import { measurePackage } from './packing.ts'
import { measureStarts } from './starts.ts'
import type { Subjects } from './subjects.ts'
import { measureTables } from './tables.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    only: { type: 'string', multiple: true },
    out: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'kbrief-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const say = (text: string): unknown => process.stderr.write(`${text}\n`)

// A copy of the program, which nobody builds anew while it is measured.
cpSync('dist', join(folder, 'dist'), { recursive: true })
const bundled = join(folder, 'dist', 'briefings.json')
const large = join(folder, 'large.json')
say('generating 10,000 briefings, 100,000 events, 200,000 claims')
const firstTitle = write(10_000, 100_000, 200_000, large)
const subjects: Subjects = {
  main: join(folder, 'dist', 'main.cjs'),
  bundled: { path: bundled, firstTitle: 'Biegun goes' },
  large: { path: large, firstTitle: firstTitle.slice(0, 12) },
  plainInk: beside('./plain-ink.mjs'),
}

const out = values.out ?? join(tmpdir(), 'kbrief-figures.json')
const figures: Figure[] = []
await step('starts', () => measureStarts(subjects, rounds))
await step('keys', () => figuresOfKeys(subjects, rounds * 3))
await step('visits', () => measureFirstVisits(subjects))
await step('cold', () => measureColdKeys(subjects))
await step('memory', () => measureMemory(subjects))
await step('compiling', () => measureCompiling(subjects, folder, write))
await step('tables', () => measureTables(beside('./open-table.mjs'), folder))
await step('package', () => [measurePackage()])
await step('draft', () => JSON.parse(node(beside('./figures-of-draft.mjs'), subjects.main)) as Figure[])
await step('search', () => JSON.parse(node(beside('./figures-of-search.mjs'), bundled)) as Figure[])

process.stdout.write(`\n${machine()}\n\n${tableOf(figures)}\n`)
say(`figures: ${out}`)

async function step(name: string, measured: () => readonly Figure[] | Promise<readonly Figure[]>): Promise<void> {
  if (values.only && !values.only.includes(name)) return
  say(`measuring ${name}`)
  try {
    figures.push(...(await measured()))
  } catch (error) {
    // A step that fails does not take from the others what they have measured.
    say(`${name}: ${error}`)
    process.exitCode = 1
  }
  writeFileSync(out, `${JSON.stringify({ machine: machine(), rounds, figures }, null, 2)}\n`)
}

/** In a process of its own: this one stays small, since it is forked to start each of those measured. */
function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Writes a generated dataset or folder and gives the title that lists show first. */
function write(briefings: number, events: number, claims: number, path: string): string {
  return node(beside('./write-dataset.mjs'), ...[briefings, events, claims].map(String), path)
}

function machine(): string {
  const processors = cpus()
  return `${processors.length} cores of ${processors[0]?.model.trim()}, ${process.platform}, Node ${process.versions.node}`
}
