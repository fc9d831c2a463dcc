import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/model.ts'
import { makeWorld } from '../../../src/model/world.ts'
import { toMarkdown } from '../../../src/write/markdown/to-markdown.ts'
import { told, written } from '../../read/written.ts'
import { compile } from '../../support/compile.ts'
import { allContents, asFootnotes } from '../../support/contents.ts'
import { runs } from '../../support/runs.ts'
import { ODD_NAMES, oddDataset } from '../odd-dataset.ts'

function comesBack(dataset: Dataset): void {
  const { dataset: back } = compile(toMarkdown(dataset).files)
  expect(allContents(back, asFootnotes)).toEqual(allContents(dataset, asFootnotes))
}

test('whatever signs are in names, texts, notes and links: written as Markdown all of it comes back', () => {
  fc.assert(fc.property(oddDataset, comesBack), runs(60))
}, 120_000)

/** A dataset with a name as actor, place, outlet and source, and as a description of a source. */
function named(name: string): Dataset {
  const link = { name, actor: 'a' }
  const described = [{ name: `some ${name}` }]
  return {
    schema: 1,
    briefings: [
      { id: 'b', title: 'B', date: '2031-03-04', source: { outlet: 'a' }, sections: [{ blocks: [{ claim: 'b.c' }] }] },
    ],
    actors: [{ id: 'a', name, kind: 'person', otherNames: [], roles: [] }],
    places: [{ id: 'p', name, otherNames: [] }],
    events: [],
    claims: [
      {
        id: 'b.c',
        briefing: 'b',
        text: 'The ferry sails',
        actors: ['a'],
        place: 'p',
        status: 'happened',
        attribution: [link],
        alsoPer: [described, [...described, link]],
      },
    ],
  }
}

test.each(ODD_NAMES)('a name comes back as actor, place, outlet and source: %s', (name) => {
  comesBack(named(name))
})

const actors = (text: string) =>
  written({ '2031-03-04-a.md': text })
    .dataset.actors.map(({ name }) => name)
    .toSorted()

test.each(['__proto__', '_x_', '*y*', '**z**', 'snake_case_name', '<b>', 'a < b_c', '***'])(
  'signs of emphasis in a typed name belong to it, wherever it stands: %s',
  (name) => {
    const file = `- [[${name}]] and *others* meet [[Bo|_him_]] @[[${name}]] (per [[${name}]], citing [[${name} News]])\n`
    const { dataset } = written({ '2031-03-04-a.md': file })
    expect(dataset.actors.map((actor) => actor.name).toSorted()).toEqual(['Bo', name, `${name} News`].toSorted())
    expect(dataset.places.map((place) => place.name)).toEqual([name])
    expect(dataset.claims.map(({ text }) => text)).toEqual([`${name} and others meet him`])
    expect(dataset.claims[0]?.attribution.map((link) => link.name)).toEqual([name, `${name} News`])
    comesBack(dataset)
  },
)

test('property: a name typed with such signs is that name, and comes back', () => {
  const name = fc
    .array(fc.constantFrom('*', '_', '__', '**', '<', '>', 'a', 'B', ' ', '1'), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
    .filter((text) => /\w/.test(text.replaceAll('_', '')))
  fc.assert(
    fc.property(name, name, (one, other) => {
      fc.pre(one.toLowerCase() !== other.toLowerCase())
      const { dataset } = written({ '2031-03-04-a.md': `- [[${one}]] meets [[${other}|*them*]] and _others_\n` })
      expect(dataset.actors.map((actor) => actor.name).toSorted()).toEqual([one, other].toSorted())
      expect(dataset.claims[0]?.text).toBe(`${one} meets them and others`)
      comesBack(dataset)
    }),
    runs(100),
  )
})

test('brackets in code are no name', () => {
  expect(actors('- Type `[[` and *then* `]]` around [[Bo]]\n')).toEqual(['Bo'])
})

test('a # belongs to a name', () => {
  expect(actors('- [[Reactor #1]], [[Reactor #2]] and [[C#]] run (per [[Unit #3]])\n')).toEqual([
    'C#',
    'Reactor #1',
    'Reactor #2',
    'Unit #3',
  ])
  const { dataset } = written({ '2031-03-04-a.md': '- Kim lands @[[Site #2]]\n' })
  expect(dataset.places.map(({ name }) => name)).toEqual(['Site #2'])
})

test('unless it begins a heading that the note has', () => {
  const { dataset } = written({
    '2031-03-04-a.md':
      '- [[Ada Berg#Early years]] speaks, and [[Ada Berg#Early years|she]] leaves @[[Skerry#Port]] (per [[Ada Berg#Early years]])\n',
    'notes/Ada Berg.md': '# Ada\n\n## Early years\n\n- is born\n',
    'Skerry.md': '# Skerry\n\n## Port\n\n- is built\n',
  })
  const [claim] = dataset.claims
  expect(claim).toMatchObject({ text: 'Ada Berg speaks, and she leaves', actors: ['ada-berg'], place: 'skerry' })
  expect(claim?.attribution).toEqual([{ name: 'Ada Berg', actor: 'ada-berg' }])
})

test('a heading that a note has not is told, and a block id is left out as before', () => {
  const compiled = written({
    '2031-03-04-a.md': '- [[Ada Berg#Last years]] speaks to [[Jon Lind#^b1]] #meet\n',
    'Ada Berg.md': '# Ada\n\n- is born\n',
  })
  expect(told(compiled)).toContain(
    '1:3 warning “Ada Berg” has no heading “Last years”, so that “Ada Berg#Last years” is a name → type [[Ada Berg]]',
  )
  expect(compiled.dataset.actors.map(({ name }) => name).toSorted()).toEqual(['Ada Berg#Last years', 'Jon Lind'])
})

test('a sign before a name makes no other mark of it', () => {
  const { dataset } = written({
    'a.csv': 'date,title,actor\n2031-03-04,@Pompeo tweets,Pompeo\n2031-03-05,Great!Kim said,Kim\n',
  })
  const files = toMarkdown(dataset).files
  expect(files[0]?.text).toContain('\\@[[Pompeo]] tweets')
  const { dataset: back } = compile(files)
  expect(back.places).toEqual([])
  const world = makeWorld(back)
  expect(back.claims.map(({ text, actors: ids }) => [text, ids.map((id) => world.actors.get(id)?.name)])).toEqual([
    ['@Pompeo tweets', ['Pompeo']],
    ['Great!Kim said', ['Kim']],
  ])
})

test('a source whose first sign is escaped is a description, also where somebody has that name', () => {
  const { dataset } = written({ '2031-03-04-a.md': '- [[Officials]] meet (per &#79;fficials)\n- X (per Officials)\n' })
  expect(dataset.claims.map(({ attribution }) => attribution)).toEqual([
    [{ name: 'Officials' }],
    [{ name: 'Officials', actor: 'officials' }],
  ])
})
