import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ACTOR_KINDS } from '../src/model/vocabulary.ts'
import { compile } from './support/compile.ts'
import { EXAMPLE_BRIEFING, exampleFolder } from './support/example-folder.ts'
import { htmlOf } from './support/html-page.ts'
import { PICTURES } from './support/pictures.ts'
import { opened, press } from './support/reader.ts'
import { DOCUMENTS, README_BLOCKS, withBlocks } from './support/readme-blocks.ts'
import { shippedWorld } from './support/shipped-briefings.ts'
import { screenOf } from './support/viewer.ts'

/** Whether `npm run readme` asks: what is stale is then written instead of failing. */
const writing = process.env.npm_lifecycle_event === 'readme'

const read = (file: string): string => readFileSync(file, 'utf8')
const readme = read('README.md')

test.each(DOCUMENTS)('the tables of %s are those of the program', (file) => {
  const document = read(file)
  if (writing) writeFileSync(file, withBlocks(document))
  else expect(document).toBe(withBlocks(document))
})

test('every table that the program makes stands in one document', () => {
  const all = DOCUMENTS.map(read).join('\n')
  for (const name of Object.keys(README_BLOCKS)) expect(all.split(`<!-- made: ${name} -->`), name).toHaveLength(2)
})

test.each(Object.keys(PICTURES))('%s is a frame of the program, and the README shows it', (file) => {
  const picture = PICTURES[file]?.() ?? ''
  if (writing) writeFileSync(file, picture)
  expect(existsSync(file) && read(file)).toBe(picture)
  expect(readme).toContain(`](${file})`)
})

test('.github/page.png is of the page as it is now; where not, `npm run test:heavy` makes it again', async () => {
  const page = await htmlOf(shippedWorld, { events: ['kim-putin-summit'] })
  expect(createHash('sha256').update(page).digest('hex')).toBe(read('.github/page.sha256').trim())
  expect(readme).toContain('](.github/page.png)')
})

test('the dates and the chain that the README explains stand in its pictures', () => {
  const pictures = Object.values(PICTURES).map((make) => make())
  for (const words of ['UPI ‹ Kyodo News', '22‥28', '26–27']) {
    expect(readme).toContain(`\`${words}\``)
    expect(pictures.some((picture) => picture.includes(words))).toBe(true)
  }
})

test('the README has at most 200 lines', () => {
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(200)
})

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

/** The headings of a document, outside of its examples. */
const headingsOf = (document: string): string[] =>
  [...document.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)

test.each([...DOCUMENTS, 'src/README.md', 'test/fuzz/README.md', '.github/CONTRIBUTING.md'])(
  'every link of %s leads somewhere',
  (file) => {
    for (const [, target = ''] of read(file).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', anchor] = target.split('#')
      const linked = path === '' ? file : join(dirname(file), path)
      expect(existsSync(linked), `${target} in ${file}`).toBe(true)
      if (anchor !== undefined) expect(headingsOf(read(linked)).map(anchorOf)).toContain(anchor)
    }
  },
)

test('the README links every other document', () => {
  for (const file of DOCUMENTS.slice(1)) expect(readme).toContain(`](${file})`)
})

test('the files of YAML that the README shows are read beside its example without a problem, and it names every kind', () => {
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? []
  const files = [...yaml.matchAll(/^# (\w+\.yaml)(.*)\n([\s\S]*?)(?=^# \w+\.yaml|$(?![\s\S]))/gm)]
  expect(files.map(([, name]) => name)).toEqual(['actors.yaml', 'events.yaml', 'places.yaml'])
  const { dataset, problems } = compile([
    { name: EXAMPLE_BRIEFING, text: read(join(exampleFolder, EXAMPLE_BRIEFING)) },
    ...files.map(([, name = '', , text = '']) => ({ name, text })),
  ])
  expect(problems).toEqual([])
  expect(dataset.actors.find(({ name }) => name === 'Ada Berg')).toMatchObject({
    kind: 'person',
    country: 'NOR',
    speaksFor: ['ferry-board'],
    unnamed: false,
    roles: [{ title: 'Mayor of Port Elm' }],
  })
  expect(dataset.events.find(({ id }) => id === 'first-sailing')).toMatchObject({
    title: 'The ferry sails for the first time',
    record: { source: 'her log', place: 'skerry' },
  })
  expect(dataset.places.find(({ id }) => id === 'skerry')).toMatchObject({ within: 'elm-sound' })
  expect(yaml).toContain(`kind is ${ACTOR_KINDS.slice(0, -1).join(', ')} or ${ACTOR_KINDS.at(-1)}\n`)
})

test('what the README says to press, one after the other, leads to what it says', () => {
  const pressed: readonly (readonly [words: string, keys: string, ...shown: string[]])[] = [
    ['`t` for the timeline, `c` for what is in conflict only, and Enter', 'tc<enter>', '≠ 23 or 24, or about 26 April'],
    ['`q` goes back, and `X` shows every event again', 'qX', 'Biegun is in Moscow', 'events · 2011'],
    ['`o`, then `17 April 2019` and Enter', 'o17 April 2019<enter>', 'as of 17 Apr 2019', 'Cho Hyun and Titov meet'],
    ['`O` returns to now', 'O', '5 briefings'],
    ['`s`, then `mosow beigun`', 'smosow beigun', 'searched for biegun moscow', 'Biegun is in Moscow'],
    ['Esc clears the field, Esc again leaves it', '<escape><escape>', 'Biegun is in Moscow', 'events'],
  ]
  const text = readme.replace(/\n {3}/g, ' ')
  let state = opened()
  for (const [words, keys, ...shown] of pressed) {
    expect(text).toContain(words)
    state = press(state, keys)
    const screen = screenOf(state).join('\n')
    for (const part of shown) expect(screen, words).toContain(part)
  }
  expect(press(state, 'q').done).toBe(true)
})
