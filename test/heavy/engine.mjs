// An engine over millions of claims that kbrief could have exported, by the recipe in src/TABLES.md.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'

/** Claims that the engine looks through, and events of which kbrief says the same. */
const CLAIMS = Number(process.env.HEAVY_CLAIMS ?? (process.env.CI ? 1_000_000 : 10_000_000))
const SAMPLE = 4000

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'kbrief-heavy-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const started = performance.now()
const say = (text) =>
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}\n`)

const instance = await DuckDBInstance.create(join(folder, 'work.duckdb'))
const connection = await instance.connect()
const run = (sql) => connection.run(sql)
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRows()
const number = async (sql) => Number((await rows(sql))[0][0])
const kbrief = (...args) =>
  execFileSync(process.execPath, [join(root, 'dist', 'main.cjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    cwd: folder,
  })

/** The recipe as a reader finds it: the SQL of the section of that document, with the file that it is used on. */
function recipe() {
  const document = readFileSync(join(root, 'src', 'TABLES.md'), 'utf8')
  const section = document.slice(document.indexOf('## Past one machine'))
  const sql = /```sql\n([\s\S]*?)```/.exec(section)?.[1]
  assert.ok(sql, 'src/TABLES.md has the recipe')
  return sql
    .replaceAll("'claims.parquet'", `'${join(folder, 'claims.parquet')}'`)
    .replaceAll("'slice.parquet'", `'${join(folder, 'slice.parquet')}'`)
}

const generate = readFileSync(join(import.meta.dirname, 'generate-claims.sql'), 'utf8')
await run(generate.replaceAll('$claims', String(CLAIMS)).replaceAll('$file', join(folder, 'claims.parquet')))
say(`${CLAIMS.toLocaleString('en')} claims are in Parquet`)

await run(recipe())
const found = await number('SELECT count(*) FROM no_shared_day')
const inSlice = await number(`SELECT count(*) FROM '${join(folder, 'slice.parquet')}'`)
say(
  `the engine finds ${found.toLocaleString('en')} events whose claims share no day; ${inSlice.toLocaleString('en')} claims are in the slice`,
)
assert.ok(found > CLAIMS / 4 / 50, 'there are conflicts to find')
assert.ok(found < CLAIMS / 4 / 2, 'most events have a day that all claims allow')

/** The dataset that kbrief makes of a file. */
function built(file) {
  kbrief('build', file, '-o', 'built.json', '--no-cache')
  return JSON.parse(readFileSync(join(folder, 'built.json'), 'utf8'))
}

/** Whether a claim on an event says that it lasted, of which others may then tell parts that share no day. */
function lasted({ claims }, event) {
  return claims.some((claim) => claim.event === event && claim.when?.precision === 'span')
}

const slice = built('slice.parquet')
const told = await number(`SELECT count(DISTINCT event) FROM '${join(folder, 'slice.parquet')}'`)
assert.equal(slice.events.length, told, 'kbrief opens the slice')
const agreeing = slice.events.filter(({ readings }) => readings === undefined).map(({ id }) => id)
assert.deepEqual(
  agreeing.filter((id) => !lasted(slice, id)),
  [],
  'every event in the slice is a conflict, or its claims tell of parts of what lasted',
)
say(
  `kbrief opens the slice: ${told - agreeing.length} of its events are a conflict, and ${agreeing.length} tell of parts`,
)

// The same rules, on events that were not chosen for anything.
await run(
  `COPY (SELECT * FROM '${join(folder, 'claims.parquet')}' WHERE CAST(substr(event, 2) AS BIGINT) < ${SAMPLE}) TO '${join(folder, 'sample.parquet')}' (FORMAT parquet)`,
)
const dataset = built('sample.parquet')
assert.equal(dataset.events.length, SAMPLE)
const byKbrief = dataset.events.filter(({ readings }) => readings !== undefined).map(({ id }) => id)
const bySql = (await rows(`SELECT event FROM no_shared_day WHERE CAST(substr(event, 2) AS BIGINT) < ${SAMPLE}`)).map(
  ([id]) => id,
)
const parts = bySql.filter((id) => !byKbrief.includes(id) && lasted(dataset, id))
const differ = [...new Set([...byKbrief, ...bySql])].filter((id) => byKbrief.includes(id) !== bySql.includes(id))
assert.deepEqual(
  differ.filter((id) => !parts.includes(id)),
  [],
  'the engine and kbrief find the same events, but for those of which claims tell parts',
)
say(`of ${SAMPLE} events the engine finds ${bySql.length}: kbrief the same, but for ${parts.length} told of in parts`)

// What kbrief itself exports says the same of every claim as what the engine generated.
kbrief('export', 'parquet', '--data', 'sample.parquet', '-o', 'again.parquet', '--no-cache')
const others = await number(
  `SELECT count(*) FROM '${join(folder, 'sample.parquet')}' a LEFT JOIN '${join(folder, 'again.parquet')}' b USING (text)
   WHERE a.allows IS DISTINCT FROM b.allows OR a.counts IS DISTINCT FROM b.counts OR a.event IS DISTINCT FROM b.event OR a.date IS DISTINCT FROM b.date`,
)
assert.equal(others, 0, 'kbrief exports the days that each date allows as they were generated')
say('what kbrief exports of the sample has the same days, claim by claim')
