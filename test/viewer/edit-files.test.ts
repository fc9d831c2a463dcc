import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import type { Library } from '../../src/viewer/library.ts'
import { START } from '../../src/viewer/scroll.ts'
import { initialState, pushPage, type State } from '../../src/viewer/state.ts'
import { compile } from '../support/compile.ts'
import { at, library as bundled, press, press as pressBundled } from '../support/reader.ts'

const FILES = [
  {
    name: '2031-05-14-talks.md',
    text: '# Talks\n\nNote.\n\n- 2031-05-13: [[Ada Berg]] met [[Jon Lind]] ^talks\n- 2031-05-20: More is to come #meet\n- 31 June: never\n',
  },
  { name: 'actors.yaml', text: 'Mia Oak:\n  kind: person\nJon Lind:\n  kind: person\n' },
  { name: 'events.yaml', text: '# fixed here\nothers:\n  title: Other things\n' },
  { name: 'trips.csv', text: 'date,title,actor\n2031-05-01,A first trip,Tom Ash\n2031-05-02,A second trip,Tom Ash\n' },
]

const { dataset, ...rest } = compile(FILES)
const library: Library = { world: makeWorld(dataset), ...rest, folder: 'notes' }
const start = initialState({ columns: 120, rows: 40 })
const edited = (state: State, from = library) => press(state, 'E', from).effect
const place = (file: string, line: number) => ({ kind: 'edit', place: { file, line } })
const claim = (text: string) => {
  const found = dataset.claims.find((each) => each.text.includes(text))
  if (!found) throw new Error(`no claim has ${text}`)
  return found
}

test('from the list a briefing is opened at its start', () => {
  const opened = dataset.briefings.map((_, row) => edited(press(start, 'j'.repeat(row), library)))
  expect(opened).toEqual(expect.arrayContaining([place('2031-05-14-talks.md', 1), place('trips.csv', 1)]))
})

test('on a page the claim under the cursor is opened at its line, also of a table', () => {
  const onClaim = (text: string): State => {
    const { id, briefing } = claim(text)
    return press(at(start, 'briefing', briefing), 'j'.repeat(claimsOf(briefing).indexOf(id)), library)
  }
  const claimsOf = (briefing: string) => dataset.claims.filter((each) => each.briefing === briefing).map(({ id }) => id)
  expect(edited(onClaim('More is to come'))).toEqual(place('2031-05-14-talks.md', 6))
  expect(edited(onClaim('second trip'))).toEqual(place('trips.csv', 3))
})

test('an event is opened where YAML has it, else at its first claim', () => {
  const timeline = press(start, 't', library)
  const first = edited(press(timeline, 'G', library))
  expect(first).toEqual(place('2031-05-14-talks.md', 6))
  const { dataset: other, ...more } = compile([
    ...FILES.slice(0, 2),
    { name: 'events.yaml', text: '# fixed\ntalks:\n  title: The talks\n' },
  ])
  const fixed: Library = { world: makeWorld(other), ...more }
  expect(press(pushPage(start, { page: 'event', id: 'talks', ...START }), 'E', fixed).effect).toEqual(
    place('2031-05-14-talks.md', 5),
  )
  expect(press(press(start, 't', fixed), 'E', fixed).effect).toEqual(place('events.yaml', 2))
})

test('an actor is opened in actors.yaml, else at the first claim that names them', () => {
  expect(edited(pushPage(start, { page: 'actor', id: 'mia-oak', ...START }))).toEqual(place('actors.yaml', 1))
  const list = press(start, '<tab>', library)
  const rows = dataset.actors.map((_, row) => edited(press(list, 'j'.repeat(row), library)))
  expect(rows).toEqual(
    expect.arrayContaining([
      place('actors.yaml', 1),
      place('actors.yaml', 3),
      place('2031-05-14-talks.md', 5),
      place('trips.csv', 2),
    ]),
  )
})

test('a problem is opened at its line, a table from its page', () => {
  const problems = press(start, '!', library)
  expect(edited(problems)).toEqual(place('2031-05-14-talks.md', 7))
  const table = pushPage(start, { page: 'table', file: 'trips.csv', chosen: {}, ...START })
  expect(edited(table)).toEqual(place('trips.csv', 1))
})

test('what stands in no file, or in none for a text editor, is said', () => {
  expect(pressBundled(start, 'E').notice).toContain('Compiled data is no file to edit')
  expect(pressBundled(start, 'E', { ...bundled, reading: 'the files' }).notice).toBe('The files are not read yet')
  expect(press(start, '?E', library).notice).toBe('There is nothing here that stands in a file')
  const sheet = { page: 'table', file: 'trips.xlsx', chosen: {}, ...START } as const
  expect(press(pushPage(start, sheet), 'E', library).notice).toContain('trips.xlsx is no text')
})

test('a new briefing is asked for by its title, in the folder that is open', () => {
  const asked = press(start, '+Envoys meet', library)
  expect(asked.prompt?.purpose).toBe('new')
  expect(press(asked, '<enter>', library).effect).toEqual({ kind: 'new', folder: 'notes', title: 'Envoys meet' })
  for (const given of [press(asked, '<escape>', library), press(start, '+<enter>', library)]) {
    expect([given.prompt, given.effect]).toEqual([undefined, undefined])
  }
  expect(pressBundled(start, '+').prompt).toBeUndefined()
  expect(pressBundled(start, '+').notice).toContain('kbrief new "TITLE" --data FOLDER')
})
