import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askShell } from '../support/ask-shell.ts'
import { ANI } from '../support/shipped-briefings.ts'

/** A command that prints each shape. Marks are of a person, so that nothing is asked for them. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  list: ['list'],
  actors: ['actors'],
  show: ['show', ANI],
  timeline: ['timeline'],
  event: ['event', 'kim-putin-summit', '--explain'],
  actor: ['actor', 'kim-jong-un'],
  news: ['news', '--since', '2019'],
  threads: ['threads'],
  thread: ['thread', 'sanctions'],
  ahead: ['ahead', '--as-of', '2019-04-22'],
  diff: ['diff', '--from', '2019-04-17', '--to', '2019-04-22'],
  sources: ['sources'],
  source: ['source', 'yonhap'],
  search: ['search', 'biegun'],
}

const document = readFileSync('src/JSON.md', 'utf8')

/** The words that stand as code in a text. */
const codeIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.match(/\w+/g) ?? []))

const rows = [...document.matchAll(/^\| (`\w+`(?:, `\w+`)*) \| (.*) \|$/gm)].map(([, names = '', gives = '']) => ({
  names: [...codeIn(names)],
  gives,
}))

/** The keys of what a command prints: of the value, or of the rows of a list. */
async function keysOf(name: string): Promise<Set<string>> {
  const { code, out } = await askShell([
    ...(ASKED[name] ?? expect.fail(`say in this test how to ask for ${name}`)),
    '--json',
  ])
  expect(code).toBe(0)
  const value: object | readonly object[] = JSON.parse(out)
  return new Set((Array.isArray(value) ? value : [value]).flatMap((each) => Object.keys(each)))
}

test('it has a row for every command that prints JSON of its own', () => {
  expect(rows.flatMap(({ names }) => names).sort()).toEqual([...Object.keys(ASKED), 'marks'].sort())
})

test.each(Object.keys(ASKED))('every key that %s prints is named', async (name) => {
  const named = codeIn(document)
  expect([...(await keysOf(name))].filter((key) => !named.has(key))).toEqual([])
})

test.each(rows.filter(({ names }) => names[0] !== 'marks').map(({ names: [name = ''], gives }) => [name, gives]))(
  'what %s is said to print it prints',
  async (name, gives) => {
    const keys = await keysOf(name)
    // The shape itself, without what stands within the shape of a part, and what is not always there.
    const [, shape = ''] = /^`\[?\{([^`]*)\}\]?`/.exec(gives) ?? []
    const always = shape.replace(/: ?\[?\{[^}]*\}\]?|\w+\?/g, '').match(/\w+/g) ?? []
    expect(always.filter((key) => !keys.has(key))).toEqual([])
  },
)

test('a claim and a date have the keys that are named', async () => {
  const { out } = await askShell(['show', ANI, '--json'])
  const { claims } = JSON.parse(out) as { claims: { when: object | null }[] }
  const named = codeIn(document)
  const [, ofClaims = ''] = /`(\{id, briefing, text[^`]*)`/.exec(document) ?? []
  for (const key of ofClaims.match(/\w+/g) ?? []) expect(claims[0]).toHaveProperty(key)
  for (const claim of claims)
    for (const key of [...Object.keys(claim), ...Object.keys(claim.when ?? {})]) expect([...named]).toContain(key)
})
