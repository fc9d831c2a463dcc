import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly needs?: string
  readonly strategy?: { readonly matrix: { readonly os: readonly string[]; readonly node: readonly number[] } }
  readonly steps: readonly Step[]
}

/** The jobs of a workflow of continuous integration. */
const jobsOf = (name: string): Readonly<Record<string, Job>> =>
  parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8')).jobs

const EVERYWHERE = { os: ['ubuntu-latest', 'macos-latest', 'windows-latest'], node: [20, 22, 24] }
const runs = (job?: Job): string => job?.steps.flatMap(({ run }) => run ?? []).join('\n') ?? ''
const about = JSON.parse(readFileSync('package.json', 'utf8'))

test('every system and version of Node runs .ci/run, the oldest that package.json allows among them', () => {
  const { test: job } = jobsOf('ci')
  expect(job?.strategy?.matrix).toEqual(EVERYWHERE)
  expect(runs(job)).toBe('.ci/run')
  expect(about.engines.node).toBe(`>=${Math.min(...EVERYWHERE.node)}`)
})

test('a release packs one file, tests that file everywhere, and publishes that file', () => {
  const { pack, test: job, publish } = jobsOf('release')
  expect(runs(pack).match(/npm pack/g)).toHaveLength(1)
  expect(job).toMatchObject({ needs: 'pack', strategy: { matrix: EVERYWHERE } })
  expect(runs(job)).toContain('KBRIEF_PACKED="$(ls packed/kbrief-*.tgz)" npm test')
  expect(publish?.needs).toBe('test')
  expect(runs(publish)).toMatch(/^npm publish --ignore-scripts \.\/packed\/kbrief-\*\.tgz$/m)
  const artifacts = [pack, job, publish].map(
    (each) => each?.steps.find(({ uses }) => uses?.includes('-artifact@'))?.with,
  )
  for (const artifact of artifacts) expect(artifact).toMatchObject({ name: 'packed', path: 'packed' })
})

test('the list of what is new begins with this version or the next, and tells of this one', () => {
  const versions = [...readFileSync('.github/CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(
    ([, v]) => v,
  )
  expect(versions.slice(0, 2)).toContain(about.version)
  expect(execFileSync(process.execPath, ['.ci/release-notes.mjs'], { encoding: 'utf8' }).trim()).not.toBe('')
})
