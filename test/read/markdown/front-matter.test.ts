import { expect, test } from 'vitest'
import { briefing, told, toldWithFile, written } from '../written.ts'

const front = (...yaml: string[]) => briefing(`---\n${yaml.join('\n')}\n---\n# Heading\n\nFirst.\n\n- claim\n`)
const only = (...yaml: string[]) => front(...yaml).dataset.briefings[0]

test('title and summary come before heading and first paragraph, which then stay in the text', () => {
  expect(only('title: A: B', 'summary: Gist')?.title).toBe('Heading')
  expect(only('title: "A: B"', 'summary: Gist')).toMatchObject({
    title: 'A: B',
    bottomLine: 'Gist',
    sections: [{ heading: 'Heading', blocks: [{ text: 'First.' }, { claim: expect.any(String) }] }],
  })
})

test('a heading that says the title again is not shown twice', () => {
  expect(only('title: heading!')).toMatchObject({ title: 'heading!', bottomLine: 'First.', sections: [{}] })
})

test.each([
  ['source: Reuters', { outlet: 'reuters' }],
  ['source: https://reuters.com/a', { url: 'https://reuters.com/a' }],
  ['sources: [Reuters]', { outlet: 'reuters' }],
  ['source: {outlet: ANI, author: A B, url: http://x}', { outlet: 'ani', author: 'A B', url: 'http://x' }],
  ['author: [A, B]', { author: 'A, B' }],
  ['author: {name: A}', { author: 'A' }],
  ['location: Seoul', { dateline: 'Seoul' }],
  ['url: http://x', { url: 'http://x' }],
])('%s', (yaml, source) => {
  expect(only(yaml)?.source).toEqual(source)
  expect(told(front(yaml))).toEqual([])
})

test('several sources are kept as prose, whatever their form', () => {
  expect(only('sources:', '  - Reuters', '  - {title: A, url: http://x}')?.sections.at(-1)).toEqual({
    heading: 'Sources',
    blocks: [{ text: 'Reuters' }, { text: 'A · http://x' }],
  })
})

test.each(['tags: [dprk, "#russia"]', 'tags: dprk, russia', 'tags: dprk russia', 'tags:\n  - dprk\n  - russia'])(
  '%s',
  (yaml) => {
    expect(only(yaml)?.tags).toEqual(['dprk', 'russia'])
  },
)

test.each([
  ['[2019-04-16..2019-04-17]', '[2019-04-16..2019-04-17]'],
  ['"[2019-04-16..2019-04-17]"', '[2019-04-16..2019-04-17]'],
  ['[2019-04-16, 2019-04-17]', '[2019-04-16,2019-04-17]'],
  ['2019', '2019'],
  ['2019-04', '2019-04'],
  ['April 2019', '2019-04'],
  ['2019-04-16~', '2019-04-16~'],
])('a date needs no quotes: %s', (typed, edtf) => {
  const compiled = front(`source: {outlet: ANI}`, 'topic: x').problems.concat(
    front('source:', '  outlet: ANI', `  published: ${typed}`).problems,
  )
  expect(compiled).toEqual([])
  expect(only('source:', '  outlet: ANI', `  published: ${typed}`)?.source.published?.edtf).toBe(edtf)
})

test('the keys of other programs are told in one line for all files', () => {
  const files = {
    'a.md': '---\ntags: [x]\naliases: [y]\nlayout: post\ncssclass: wide\ndraft: true\npermalink: /a\n---\n',
    'b.md': '---\nlayout: post\nid: 5\ncreated: 2019-05-01\nmodified: 2019-05-02\n---\n',
  }
  expect(toldWithFile(written(files))).toEqual([
    'a.md:3:1 warning “aliases”, “layout”, “cssclass”, “draft”, “id”, “created” and “modified” are keys of other programs and left out here',
  ])
  expect(told(briefing('---\ntitle: T\nsource: {outlet: AP, layout: x}\n---\n\nText\n'))).toEqual([
    expect.stringContaining('“layout” is not known here'),
  ])
})

test('an unknown key is told once for all files, with the one that was meant', () => {
  const files = { 'a.md': '---\nkeywrd: post\ntopics: x\n---\n', 'b.md': '---\nkeywrd: post\n---\n' }
  expect(toldWithFile(written(files))).toEqual([
    'a.md:2:1 warning the key “keywrd” is not known here (2 times in all) → the keys are title, date, topic, corrects, retracted, summary, author, tags, type, url, actors, location, sources, source, published',
    'a.md:3:1 warning the key “topics” is not known here → did you mean topic?',
  ])
})

test.each([
  ['title: a: b', '2:8 error YAML: a text with a colon in it is not in quotes'],
  ['title: [', '3:1 error YAML: a quote or bracket is never closed'],
  ['title: x\ntitle: y', '3:1 error “title” stands here twice → keep one of them'],
  ['title: {a: b}', '2:8 warning “title” must be text, not a map → put it in quotes'],
  ['date: 04/05/2019', '2:7 error "04/05/2019" can be'],
  ['date: [..2019-04]', '2:7 warning the date of a briefing is one day → type it as 2019-04-17'],
  ['date: 2019-04-18', '2:7 warning the name of this file says 2019-04-17, its front matter 2019-04-18, which counts'],
  ['tags: *x', '2:7 error '],
])('%j is told at its place', (yaml, start) => {
  expect(told(front(yaml))[0]).toContain(start)
})

test.each([
  ['---js\nmodule.exports = process.exit(1)\n---\n# T', 'front matter in js is not read, and never executed'],
])('%j is left out and told', (text, message) => {
  const { dataset, problems } = briefing(text)
  expect(dataset.briefings[0]).toMatchObject({ title: 'T' })
  expect(problems.map((problem) => problem.message)).toEqual([message])
})

test('code in YAML tags is text', () => {
  const compiled = briefing('---\ntitle: !!js/function "function () { throw 1 }"\ntags: !!binary aGk=\n---\n')
  expect(compiled.dataset.briefings[0]).toMatchObject({ title: 'function () { throw 1 }', tags: ['aGk='] })
})

test.each(['!!set {a: 1}', '!!omap [a: 1, a: 2]', '!!timestamp soon', '!!pairs [a]', '!!merge x'])(
  'the tag in “%s” makes nothing of what follows it, nor finds fault with it',
  (yaml) => {
    expect(told(front(`summary: Gist`, `note: ${yaml}`))).toEqual(told(front('summary: Gist', 'note: x')))
  },
)

test('an alias is followed, a bomb of them is not', () => {
  expect(only('topic: &a x', 'location: *a')).toMatchObject({ topic: 'x', source: { dateline: 'x' } })
  const letters = [...'bcdefghijklmnop']
  const bomb = letters.map((letter, i) => `${letter}: &${letter} [${`*${'abcdefghijklmnop'[i]},`.repeat(9)}]`)
  const { problems } = front('a: &a [x]', ...bomb, 'tags: *p')
  expect(problems.some(({ message }) => message.includes('one alias too many'))).toBe(true)
})

test('two rules around text are no front matter; front matter that is never closed is told', () => {
  expect(briefing('---\n\nJust text.\n\n---\n')).toMatchObject({
    dataset: { briefings: [{ bottomLine: 'Just text.' }] },
    problems: [],
  })
  expect(told(briefing('---\ntitle: x\n# T'))).toEqual([
    '1:1 warning the front matter is never closed → put a line with --- after its last line',
  ])
})

test.each([
  'sources: {outlet: Daily Post, url: https://example.org/1, date: 2031-02-04}',
  'sources:\n  - {outlet: Daily Post, url: https://example.org/1, date: 2031-02-04}',
  'sources:\n  - {name: Daily Post, date: 2031-02-04}\n  - {publisher: Coast Agency, date: 2031-02-05}',
])('a file that names where it has it from is one claim of its own day: %j', (sources) => {
  const text = `---\ntitle: Sale\ndate: 2031-02-03\nactors: [Ada Berg]\nlocation: Port Elm\n${sources}\n---\nThe ferry is sold.\n`
  const { dataset } = written({ 'x.md': text })
  expect(dataset.claims).toMatchObject([{ when: { edtf: '2031-02-03' }, actors: ['ada-berg'], place: 'port-elm' }])
})

test.each([
  '{\n  "date": "2031-02-03",\n  "title": "Foo",\n  "tags": ["a"]\n}\n',
  '{"date": "2031-02-03", "title": "Foo", "tags": ["a"]}\n',
  ';;;\n"date": "2031-02-03",\n"title": "Foo",\n"tags": ["a"]\n;;;\n',
  ';;;\r\n{"date": "2031-02-03", "title": "Foo", "tags": ["a"]}\r\n;;;\r\n',
  '---json\n{"date": "2031-02-03", "title": "Foo", "tags": ["a"]}\n---\n',
])('front matter in JSON is read: %j', (text) => {
  const { dataset, problems } = written({ 'x.md': `${text}\n- They met\n` })
  expect(dataset.briefings).toMatchObject([{ title: 'Foo', date: '2031-02-03', tags: ['a'] }])
  expect(dataset.claims.map((claim) => claim.text)).toEqual(['They met'])
  expect(problems).toEqual([])
})

test('what is wrong in front matter in JSON is told where it stands', () => {
  expect(told(written({ 'x.md': ';;;\n"title": "Foo",\n"date": "2031-13-03"\n;;;\n' }))).toEqual([
    '3:9 error there is no month 13 → type 2031-03-13',
  ])
  expect(told(written({ 'x.md': '{\n  "date": "2031-02-03"\n\n# T\n' }))).toContainEqual(
    '1:1 warning the front matter is never closed → put a line with } after its last line',
  )
  expect(told(written({ 'x.md': '{{date}}\n\n- They met\n' }))).toEqual([])
})

const NO_DATE =
  '0:0 warning this briefing has no date: it comes last, whatever is ahead of it counts as happened, as-of lacks it → ' +
  'type “date: 2019-04-17” between two lines of --- at its top, or begin the name of the file with the day'

test.each([
  '---\ntopic: Summit\n---\n- They met',
  '---\nsource: ANI\n---\n- They met',
  '- 2019-04-24: They meet',
  '- They met @[[Moscow]]',
  '- They met (per ANI)',
])('a briefing that no file name, date or day of publication dates is told: %j', (text) => {
  expect(told(written({ 'summit.md': text }))).toEqual([NO_DATE])
  for (const date of ['date: 2019-04-17', 'source: {outlet: ANI, published: 2019-04}']) {
    const dated = text.startsWith('---') ? text.replace(/.*\n(?=---\n-)/, `${date}\n`) : `---\n${date}\n---\n${text}`
    expect(told(written({ 'summit.md': dated }))).toEqual([])
  }
  expect(told(written({ '2019-04-17-summit.md': text }))).toEqual([])
})

test('notes and tables of another kind need no date', () => {
  const note = '---\ntags: [work]\n---\n- [ ] call [[Anna]] #todo ^a1b2c3\n'
  expect(told(written({ 'note.md': note, 'events.csv': 'date,title\n2019-04-17,They met\n' }))).toEqual([])
})

test('a line that begins with an object of JSON and goes on is text', () => {
  const compiled = briefing('{"a": 1} is what the server answered.\n\n- claim\n')
  expect(told(compiled)).toEqual([])
  expect(compiled.dataset.briefings[0]?.bottomLine).toBe('{"a": 1} is what the server answered.')
})

test.each([
  'title: Ferry\nsource: Daily Post\n\n- X\n',
  '--\ntitle: Ferry\nsource: Daily Post\n--\n- X\n',
  '—--\ntitle: Ferry\nsource: Daily Post\n—--\n- X\n',
  '```yaml\ntitle: Ferry\nsource: Daily Post\n```\n- X\n',
  '---\ntitle = "Ferry"\nsource = "Daily Post"\n---\n- X\n',
  ' ---\n title: Ferry\n source: Daily Post\n ---\n- X\n',
])('what looks like front matter and is not read is told: %j', (text) => {
  const { problems } = written({ '2019-04-17-x.md': text })
  expect(problems).toMatchObject([
    { message: 'what stands at the top looks like front matter and is not read', hint: expect.stringContaining('---') },
  ])
})

test('the head of a mail and lines under a title are none', () => {
  const { problems } = written({
    'a.md': 'From: Ann\nTo: Bob\nDate: Sat, 9 Mar 2024 10:15:00 +0100\nSubject: Harbour\n\n- X\n',
    'b.md': '# Minutes\n\nDate: 9 March 2024\nAuthor: Ann\n\n- X\n',
  })
  expect(problems).toEqual([])
})
