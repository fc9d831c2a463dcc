import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { agree } from '../../src/agreement/agree.ts'
import { EVENT_TYPES, STATUSES } from '../../src/model/vocabulary.ts'
import { makeWorld } from '../../src/model/world.ts'
import { compile } from '../support/compile.ts'
import { EXAMPLE_BRIEFING, exampleFolder } from '../support/example-folder.ts'

const files = readdirSync(exampleFolder).map((name) => ({
  name,
  text: readFileSync(join(exampleFolder, name), 'utf8'),
}))
const { dataset, problems } = compile(files)
const typed = files.map(({ text }) => text).join('\n')

test('nothing is wrong with it', () => {
  expect(problems).toEqual([])
})

test.each(EVENT_TYPES)('it shows #%s', (type) => {
  expect(typed).toContain(`#${type}`)
  expect(dataset.claims.map((claim) => claim.type)).toContain(type)
})

test.each(STATUSES)('it shows #%s', (status) => {
  expect(typed).toContain(`#${status}`)
  expect(dataset.claims.map((claim) => claim.status)).toContain(status)
})

const DAY = String.raw`\d{1,2} [A-Z][a-z]+ \d{4}`
const ISO = String.raw`\d{4}-\d\d-\d\d`

test.each([
  ['2019-04-17', ISO],
  ['2019-04', String.raw`\d{4}-\d\d`, '~'],
  ['2019', String.raw`\d{4}`],
  ['17 April 2019', DAY],
  ['April 17, 2019', String.raw`[A-Z][a-z]+ \d{1,2}, \d{4}`],
  ['April 2019', String.raw`[A-Z][a-z]+ \d{4}`],
  ['A to B', `${ISO} to ${ISO}`],
  ['A or B', String.raw`\d\d or ${DAY}`],
  ['about A', 'about .*'],
  ['by A', `by ${DAY}`],
  ['before A', `before ${DAY}`],
  ['after A', `after ${DAY}`],
  ['from A', `from ${DAY}`],
  ['since A', `since ${DAY}`],
  ['early April 2019', 'early [^:]*'],
  ['mid April 2019', 'mid .*'],
  ['late April 2019', 'late .*'],
])('it shows a date like %s', (_, form, qualifier = '') => {
  expect(typed).toMatch(new RegExp(`^- ${form}${qualifier}: `, 'm'))
})

test.each([
  ['~', /~$/],
  ['?', /\?$/],
  ['%', /%$/],
  ['-XX', /-XX$/],
  ['-1X', /-1X$/],
  ['a/b', /^\d[\d-]*\/\d/],
  ['a/..', /^\d[\d-]*\/\.\.$/],
  ['../b', /^\.\.\/\d/],
  ['[a,b]', /^\[[\d-]+,[\d-]+\]$/],
  ['[a..b]', /^\[[\d-]+\.\.[\d-]+\]$/],
  ['[..b]', /^\[\.\.[\d-]+\]$/],
  ['[a..]', /^\[[\d-]+\.\.\]$/],
])('it shows EDTF like %s, typed as it is', (_, form) => {
  const prefixes = [...typed.matchAll(/^- ([^ :]+): /gm)].map(([, prefix = '']) => prefix)
  expect(prefixes.some((prefix) => form.test(prefix))).toBe(true)
})

test('it shows a name in other words, a place, a key over several briefings, a chain and an unnamed source', () => {
  expect(typed).toMatch(/\[\[[^\]|]+\|[^\]]+\]\]/)
  expect(typed).toMatch(/@\[\[/)
  const chains = dataset.claims.map(({ attribution }) => attribution)
  expect(chains.some((chain) => chain.length === 3)).toBe(true)
  expect(chains.some((chain) => chain.at(-1)?.actor === undefined)).toBe(true)
  const world = makeWorld(dataset)
  const sailing = world.events.get('first-sailing')
  const briefings = sailing?.claims.map((id) => world.claims.get(id)?.briefing)
  expect(new Set(briefings).size).toBe(3)
  expect(sailing && agree(world, sailing).date.verdict).toBe('conflict')
  expect(sailing?.record).toBeDefined()
})

test('the README names every tag, and quotes a briefing of it', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const tags of [EVENT_TYPES, STATUSES]) {
    expect(readme).toContain(`| \`${tags.map((tag) => `#${tag}`).join(' ')}\` |`)
  }
  expect(readme).toContain(readFileSync(join(exampleFolder, EXAMPLE_BRIEFING), 'utf8'))
})
