import Ajv from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whenOf } from '../../../src/dates/parse-edtf.ts'
import type { BriefingHead } from '../../../src/views/briefing-row.ts'
import { toBibtex } from '../../../src/write/cite/bibtex.ts'
import { toCslJson } from '../../../src/write/cite/csl-json.ts'
import { anyWhen } from '../../dates/when-arbitrary.ts'

const report = (source: Partial<BriefingHead['source']>, title = 'Talks begin', id = 'talks'): BriefingHead => ({
  id,
  title,
  date: null,
  topic: null,
  bottomLine: null,
  source: { outlet: null, ...source },
})
const on = (edtf: string) => report({ outlet: 'Daily Post', published: whenOf(edtf) })
const fieldOf = (entry: string, name: string): string | undefined =>
  new RegExp(`^ {2}${name} = (.*),$`, 'm').exec(entry)?.[1]
const issued = (head: BriefingHead): unknown => JSON.parse(toCslJson([head]))[0].issued

test('signs that mean something to TeX are escaped, and a title keeps its capitals', () => {
  const entry = toBibtex([
    report({ outlet: 'Post & Mail', descriptor: '50% of $5 #1 a_b ~ ^ \\ {x}' }, 'Kim & {Putin}'),
  ])
  expect(fieldOf(entry, 'title')).toBe('{{[Kim \\& \\textbraceleft{}Putin\\textbraceright{}]}}')
  expect(fieldOf(entry, 'howpublished')).toBe('{Post \\& Mail}')
  expect(fieldOf(entry, 'note')).toContain(
    '50\\% of \\$5 \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\textbraceleft{}x\\textbraceright{}',
  )
})

test('what is not known has no field', () => {
  const entry = toBibtex([report({})])
  for (const name of ['author', 'howpublished', 'year', 'month', 'url']) expect(fieldOf(entry, name)).toBeUndefined()
  expect(fieldOf(entry, 'note')).toContain('Day of publication not known')
  const [item] = JSON.parse(toCslJson([report({})]))
  expect(Object.keys(item).sort()).toEqual(['id', 'note', 'title', 'type'])
})

test.each([
  ['2019-04-17', '{2019}', 'apr'],
  ['[2019-04-16,2019-04-17]', '{2019}', 'apr'],
  ['[2019-04-30,2019-05-01]', '{2019}', undefined],
  ['[2019-12-31,2020-01-01]', undefined, undefined],
  ['2019-04', '{2019}', 'apr'],
  ['2019', '{2019}', undefined],
  ['2019-04-01~', '{2019}', undefined],
  ['[..2019-04-17]', undefined, undefined],
])('BibTeX of %s has the year and month that are certain', (edtf, year, month) => {
  const entry = toBibtex([on(edtf)])
  expect([fieldOf(entry, 'year'), fieldOf(entry, 'month')]).toEqual([year, month])
})

test.each([
  ['2019-04-17', { 'date-parts': [[2019, 4, 17]] }],
  ['2019-04', { 'date-parts': [[2019, 4]] }],
  ['2019', { 'date-parts': [[2019]] }],
  [
    '2019-04-17/2019-04-18',
    {
      'date-parts': [
        [2019, 4, 17],
        [2019, 4, 18],
      ],
    },
  ],
  [
    '[2019-04-16,2019-04-17]',
    {
      'date-parts': [
        [2019, 4, 16],
        [2019, 4, 17],
      ],
      circa: true,
      literal: '16 or 17 April 2019',
    },
  ],
  ['2019-04-24~', { 'date-parts': [[2019, 4, 24]], circa: true, literal: 'about 24 April 2019' }],
  ['[..2019-04-30]', { literal: '30 April 2019 or earlier' }],
])('CSL-JSON of %s says no more than the date', (edtf, expected) => {
  expect(issued(on(edtf))).toEqual(expected)
})

test('each entry has a key of its own, in ASCII', () => {
  const entries = toBibtex([report({}, 'A', '서울'), report({}, 'B', '평양'), report({}, 'C', 'a-1')])
  expect([...entries.matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key)).toEqual(['report', 'report-2', 'a-1'])
})

test('no address but http and https gets through, and none that breaks the entry', () => {
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a.example/\u001b]52;c;x', 'https://']) {
    expect(toBibtex([report({ url })])).not.toContain('url =')
    expect(toCslJson([report({ url })])).not.toContain('URL')
  }
  expect(fieldOf(toBibtex([report({ url: 'https://a.example/{x}?q=%20_#a' })]), 'url')).toBe(
    '{https://a.example/%7Bx%7D?q=%20_#a}',
  )
})

/** The rules of CSL-JSON 1.0.2 for the fields that are used. */
const text = { type: 'string' }
const parts = { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 }
const date = {
  type: 'object',
  properties: {
    'date-parts': { type: 'array', items: parts, minItems: 1, maxItems: 2 },
    circa: { type: 'boolean' },
    literal: text,
  },
  additionalProperties: false,
}
const isCsl = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: text,
      type: { enum: ['article-newspaper', 'document'] },
      title: text,
      author: { type: 'array', items: { type: 'object', properties: { literal: text }, additionalProperties: false } },
      'container-title': text,
      issued: date,
      URL: text,
      note: text,
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
})

test('whatever a report holds, the entry keeps its braces in balance and the JSON keeps the rules of CSL', () => {
  const field = fc.option(fc.string({ unit: 'binary' }), { nil: undefined })
  const any = fc.record({
    title: fc.string({ unit: 'binary' }),
    id: fc.string(),
    source: fc.record({
      outlet: field,
      author: field,
      descriptor: field,
      dateline: field,
      url: field,
      published: fc.option(anyWhen, { nil: undefined }),
    }),
  })
  fc.assert(
    fc.property(any, ({ title, id, source }) => {
      const head = report({ ...source, outlet: source.outlet ?? null }, title, id)
      let depth = 0
      for (const sign of toBibtex([head])) {
        if (sign === '{') depth += 1
        if (sign === '}') depth -= 1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      expect(isCsl(JSON.parse(toCslJson([head])))).toBe(true)
    }),
  )
})
