import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftMarkdown } from '../../src/draft/draft-markdown.ts'
import { sharesWords, wordRuns } from '../../src/draft/own-words.ts'
import { compile } from '../support/compile.ts'
import { runs } from '../support/runs.ts'
import { CASES, draftOf } from './reports.ts'

const compiled = (name: string, text: string) => compile([{ name, text }])

test.each(CASES.map((report) => [report.id, report] as const))(
  '%s: the draft compiles to what it proposes',
  (_, { text, published, outlet }) => {
    const draft = draftOf(text, published, outlet)
    const { dataset, problems } = compiled(`${published}-draft.md`, draftMarkdown(draft, undefined))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(dataset.claims.map(({ when }) => when?.edtf)).toEqual(draft.claims.map(({ date }) => date))
    expect(dataset.claims.map(({ status }) => status)).toEqual(draft.claims.map(({ status }) => status))
    expect(dataset.claims.map(({ type }) => type)).toEqual(draft.claims.map(({ type }) => type))
    for (const [index, claim] of dataset.claims.entries()) {
      const { chain, links, place } = draft.claims[index] ?? { chain: [], links: [], place: undefined }
      const names = claim.attribution.map(({ name }) => name)
      expect(names.slice(chain.length > 0 ? 1 : names.length)).toEqual(chain)
      const actors = claim.actors.map((id) => dataset.actors.find((actor) => actor.id === id)?.name)
      expect(new Set(actors)).toEqual(new Set(links.map(({ name }) => name)))
      expect(dataset.places.find(({ id }) => id === claim.place)?.name).toBe(place)
    }
  },
)

test('an outlet whose name has an “and” is one source', () => {
  const draft = draftOf('The law may pass, a source told the Globe and Mail.', '2019-04-17', 'Daily Post')
  const markdown = draftMarkdown(draft, undefined)
  expect(markdown).toContain('(per Daily Post, citing [[The Globe and Mail]], citing a source)')
  const [claim] = compiled('2019-04-17-draft.md', markdown).dataset.claims
  expect(claim?.attribution.map(({ name }) => name)).toEqual(['Daily Post', 'The Globe and Mail', 'a source'])
})

test('whatever a report holds, its draft compiles without an error, and is the same again', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'Kim',
      'said',
      'on Monday',
      '--',
      '-->',
      '[[',
      ']]',
      '(per',
      '#meet',
      '^key',
      '@[[',
      '**',
      '“',
      '”',
      'in Oslo',
      'April 5',
      '1.',
      '\u001b[31m',
      '|',
      '<b>',
    ),
  )
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 8, maxLength: 20 }), { minLength: 1, maxLength: 4 }),
      (paragraphs) => {
        const text = paragraphs.map((words) => `The envoy met ${words.join(' ')} in the capital on Monday.`).join('\n')
        const markdown = draftMarkdown(draftOf(text), undefined)
        expect(markdown).toBe(draftMarkdown(draftOf(text), undefined))
        const { problems } = compiled('2019-04-17-draft.md', markdown)
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      },
    ),
    runs(60),
  )
})

test('every line that is left out is listed', () => {
  const markdown = draftMarkdown(
    draftOf('The envoys met in the capital on Monday and agreed to go on.\nLeave a reply\n49 + = 51 -->'),
    undefined,
  )
  expect(markdown).toContain('2, site: Leave a reply')
  expect(markdown).toContain('3, site: 49 + = 51 –>')
})

test('eight words in a row from the report are its own, seven are not', () => {
  const runs = wordRuns('One two three four five six seven eight nine ten.')
  expect(sharesWords('they said: two three four five six seven eight nine, then', runs)).toBe(true)
  expect(sharesWords('they said: two three four five six seven eight, then', runs)).toBe(false)
})
