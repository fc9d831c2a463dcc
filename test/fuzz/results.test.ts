import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import results from './results.json' with { type: 'json' }
import subjects from './subjects.json' with { type: 'json' }

interface Result {
  readonly properties: number
  readonly inputs: number
  readonly minutes: number
  readonly seed: number
  readonly failed: readonly string[]
}

test('every property belongs to a subject', () => {
  const tests = join(import.meta.dirname, '..')
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((file) => /\.test\.tsx?$/.test(file))
  const withProperties = files.filter((file) =>
    /^\s*(?:await )?fc\.assert\(/m.test(readFileSync(join(tests, file), 'utf8')),
  )
  const prefixes = Object.values(subjects).flatMap((subject) => subject.files)
  expect(withProperties.length).toBeGreaterThan(50)
  expect(withProperties.filter((file) => !prefixes.some((prefix) => `test/${file}`.startsWith(prefix)))).toEqual([])
})

test('the table of the README is that of the last long runs', () => {
  const file = join(import.meta.dirname, 'README.md')
  const page = readFileSync(file, 'utf8')
  const made = page.replace(
    /(<!-- made: results -->\n)[\s\S]*?(<!-- end -->)/,
    (_, begin, end) => `${begin}\n${table()}\n${end}`,
  )
  expect(made).toContain('| subject |')
  if (process.env.UPDATE_README === '1') writeFileSync(file, made)
  else expect(page).toBe(made)
})

/** The results as a table in Markdown, in the order of the subjects. */
function table(): string {
  const found: Readonly<Record<string, Result>> = results
  const rows = Object.entries(subjects).flatMap(([name, { holds }]) => {
    const result = found[name]
    if (!result) return []
    const { properties, inputs, minutes, seed, failed } = result
    return [[name, holds, properties, inputs.toLocaleString('en'), minutes, seed, failed.join('; ') || 'held']]
  })
  const head = [
    ['subject', 'what holds', 'properties', 'inputs', 'minutes', 'seed', 'at last'],
    ['---', '---', '--:', '--:', '--:', '--:', '---'],
  ]
  return [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
