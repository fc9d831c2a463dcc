import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('src/terminal', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))
const source = files.map((name) => readFileSync(join('src/terminal', name), 'utf8')).join('\n')
const tags = (name: string): string[] => source.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? []

// `.packages.mjs` bundles Ink without what cuts text, colours it and draws borders, and React without Suspense.
test('every text has its width and its colours before Ink gets it', () => {
  expect(tags('Text').length).toBeGreaterThan(1)
  for (const tag of tags('Text')) expect(tag).toMatch(/^<Text( wrap="truncate")?>$/)
})

test('boxes are only laid out', () => {
  expect(tags('Box').length).toBeGreaterThan(1)
  for (const tag of tags('Box')) expect(tag).not.toMatch(/border|background/i)
})

test('nothing is waited for, nor kept where it is not seen', () => {
  expect(source).not.toMatch(/\b(Suspense|SuspenseList|Activity|lazy|Static)\b/)
})
