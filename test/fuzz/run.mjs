// `npm run fuzz -- [SUBJECT…] [--seed N] [--minutes N | --runs N] [--save]`: tries the properties of the tests for long.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const SUBJECTS = readJson('subjects.json')
const names = Object.keys(SUBJECTS)
const usage = `Usage: npm run fuzz -- [SUBJECT…] [--seed N] [--minutes N | --runs N] [--save]

Tries the properties of the tests, each for a minute unless told, or so many times. A failure is told with the seed and
the smallest input that fails. --save keeps the counts in test/fuzz/results.json and its table.

Subjects: ${names.join(', ')}
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string' },
    minutes: { type: 'string', default: '1' },
    runs: { type: 'string' },
    save: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31))
const unknown = positionals.find((name) => !names.includes(name))
const odd = [seed, values.minutes, values.runs ?? '1'].find((number) => !(Number(number) >= 0))
if (values.help || unknown !== undefined || odd !== undefined) {
  if (unknown !== undefined) process.stderr.write(`fuzz: there is no subject “${unknown}”\n`)
  if (odd !== undefined) process.stderr.write(`fuzz: “${odd}” is no number\n`)
  process.stdout.write(usage)
  process.exit(values.help ? 0 : 2)
}

const folder = mkdtempSync(join(tmpdir(), 'kbrief-fuzz-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const length = values.runs ? { FUZZ_RUNS: values.runs } : { FUZZ_SECONDS: String(Number(values.minutes) * 60) }

for (const name of positionals.length > 0 ? positionals : names) {
  process.stderr.write(`fuzzing ${name}, seed ${seed}\n`)
  const counts = join(folder, `${name}.jsonl`)
  const began = performance.now()
  const { files, without } = SUBJECTS[name]
  const except = without ? ['--exclude', without] : []
  const status = vitest({ ...length, FUZZ_SEED: seed, FUZZ_COUNTS: counts }, ...files, ...except)
  if (status !== 0) process.exitCode = 1
  const lines = existsSync(counts) ? readFileSync(counts, 'utf8').trim().split('\n') : []
  const each = lines.map((line) => JSON.parse(line))
  const result = {
    properties: new Set(each.map(({ test }) => test)).size,
    inputs: each.reduce((sum, { runs }) => sum + runs, 0),
    minutes: Math.round((performance.now() - began) / 6000) / 10,
    seed: Number(seed),
    failed: each.filter(({ failed }) => failed).map(({ test }) => test),
  }
  process.stderr.write(`${name}: ${JSON.stringify(result)}\n`)
  if (values.save) save(name, result)
}

/** Keeps the result of one subject beside those of the others, and makes the table anew. */
function save(name, result) {
  const results = `${JSON.stringify({ ...readJson('results.json'), [name]: result }, null, 2)}\n`
  writeFileSync(join(import.meta.dirname, 'results.json'), results)
  vitest({ UPDATE_README: '1' }, 'test/fuzz/results')
}

function readJson(file) {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
}

/** Runs the tests of files, without a limit of time: a test that fails at the end of a long run is told, not cut off. */
function vitest(env, ...files) {
  const options = [
    'run',
    '--config',
    '.vitest.config.ts',
    '--project',
    'rooms',
    '--maxWorkers',
    '1',
    '--testTimeout',
    '0',
  ]
  return spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...options, ...files], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  }).status
}
