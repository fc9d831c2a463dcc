import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Package {
  readonly version?: string
  readonly integrity?: string
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', name), 'utf8'))
const packages: Readonly<Record<string, Package>> = read('package-lock.json').packages
const { devDependencies } = read('package.json')

/** The packages that another has for platforms: whole names of those with machine code in them. */
const ofPlatforms = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).map((each) => [name, each] as const),
)

test('the lock file names every package for every platform, so that it serves on each', () => {
  expect(ofPlatforms.length).toBeGreaterThan(40)
  for (const [name, each] of ofPlatforms) {
    const found = packages[`${name}/node_modules/${each}`] ?? packages[`node_modules/${each}`]
    expect([each, found?.integrity?.slice(0, 7), found?.optional]).toEqual([each, 'sha512-', true])
  }
})

test.each([
  ['linux', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
])('on %s with %s there is machine code for each package that has any', (os, cpu) => {
  for (const owner of new Set(ofPlatforms.map(([name]) => name))) {
    const own = ofPlatforms.flatMap(([name, each]) => (name === owner ? [packages[`node_modules/${each}`]] : []))
    const withCode = own.filter((each) => each?.cpu)
    if (withCode.length > 0)
      expect([owner, withCode.some((each) => each?.os?.includes(os) && each.cpu?.includes(cpu))]).toEqual([owner, true])
  }
})

test('the versions of the lock file are those of package.json', () => {
  for (const [name, version] of Object.entries(devDependencies))
    expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version])
})
