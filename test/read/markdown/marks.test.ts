import { expect, test } from 'vitest'
import { briefing, claim, claims, told, written } from '../written.ts'

test('[[Name]] links an actor, [[Name|shown]] shows other words, [[Name|]] none', () => {
  const { text, actors } = claim("[[Kim Jong Un]] and [[Vladimir Putin|Russia's leader]] talk [[Moon Jae-in|]]")
  expect(text).toBe("Kim Jong Un and Russia's leader talk")
  expect(actors).toEqual(['kim-jong-un', 'vladimir-putin', 'moon-jae-in'])
})

test('an actor named twice in a line is one actor of the claim', () => {
  expect(claim('[[Kim Jong Un]] says [[Kim Jong-un]] will go').actors).toEqual(['kim-jong-un'])
})

test.each([
  ['Kim arrives @[[Vladivostok]]', 'Kim arrives'],
  ['Kim arrives @[[Vladivostok]] #visit ^summit (per ANI).', 'Kim arrives.'],
  ['Kim goes to @[[Vladivostok]]', 'Kim goes to Vladivostok'],
  ['Kim goes to @[[Vladivostok|the port]] #visit', 'Kim goes to the port'],
  ['In @[[Vladivostok]] Kim sees Putin', 'In Vladivostok Kim sees Putin'],
])('a place after the sentence is taken out of it, one that it needs stays: %s', (item, text) => {
  expect(claim(item)).toMatchObject({ text, place: 'vladivostok' })
})

test('#tags give type and status wherever they stand, in any case', () => {
  expect(claim('#Meet Kim sees Putin, #possible they say')).toMatchObject({
    text: 'Kim sees Putin, they say',
    type: 'meet',
    status: 'possible',
  })
})

test('^key and other marks may stand before or after the attribution', () => {
  const [before, after] = claims('Kim sees Putin ^summit #meet (per ANI)', 'Kim sees Putin (per ANI) #meet ^summit')
  expect(before).toMatchObject({ text: 'Kim sees Putin', event: 'summit', type: 'meet' })
  expect(after).toMatchObject({ text: 'Kim sees Putin', event: 'summit', type: 'meet' })
  expect(after?.attribution).toEqual(before?.attribution)
})

test.each([
  ['e\u0301te\u0301', '\u00e9t\u00e9'],
  ['\uf900a/b', '\u8c48a/b'],
  ['\u0936\u093f\u0916\u0930', '\u0936\u093f\u0916\u0930'],
  ['first\u00adsailing', 'firstsailing'],
  ['\u200bfirst', 'first'],
])('a key is the same however its letters are composed: %j', (typed, event) => {
  expect(claim(`Kim sees Putin ^${typed} (per ANI)`)).toMatchObject({ text: 'Kim sees Putin', event })
})

test('a key of nothing that is seen is none', () => {
  expect(claim('Kim sees Putin ^\u115f').event).toBeUndefined()
})

test('what only looks like a mark is text', () => {
  for (const text of ['2^10 bytes', 'issue #12', 'C#meet', 'a [[never closed', 'a [[ ]] b', '5 ^2 m', 'see [1][2]']) {
    expect(claim(text)).toMatchObject({ text, actors: [] })
    expect(claim(text).event).toBeUndefined()
  }
})

test('a task list’s box is no text', () => {
  expect(claims('[ ] first', '[x] second').map(({ text }) => text)).toEqual(['first', 'second'])
})

test('a claim of nothing but marks is shown by its names, or its key', () => {
  expect(claim('2019-04-24: [[Kim Jong Un|]] @[[Moscow]] ^summit').text).toBe('Kim Jong Un, Moscow')
  expect(claim('2019-04-23 or 2019-04-24: ^kim-putin-summit (per Yonhap)').text).toBe('kim putin summit')
})

test('prose shows names without brackets and loses a block id at its end', () => {
  const { dataset } = briefing('# [[Kim Jong Un]] travels\n\nThe [[Kremlin|Kremlin spokesman]] says #so. ^a1b2c3\n')
  expect(dataset.briefings[0]).toMatchObject({
    title: 'Kim Jong Un travels',
    bottomLine: 'The Kremlin spokesman says #so.',
  })
  expect(dataset.claims.map(({ text, actors }) => [text, actors])).toEqual([
    ['Kim Jong Un travels: The Kremlin spokesman says #so.', ['kremlin']],
  ])
})

test('names that the front matter lists link where they stand in a claim in full', () => {
  const text =
    '---\nactors: [Kim Jong Un, Ri Yong]\n---\n- Kim Jong Un and Kim go\n- Ri Yong-ho and Ri Yong, too\n- Kim\n'
  expect(briefing(text).dataset.claims.map(({ actors }) => actors)).toEqual([['kim-jong-un'], ['ri-yong'], []])
})

test('marks that cannot both be meant are told', () => {
  expect(told(briefing('- a @[[X]] @[[Y]]\n- b ^k ^l\n- c #meet #visit\n- d #denied #opinion\n- e (per ANI'))).toEqual([
    '1:12 warning a claim has one place; only the first counts → write the other without @',
    '2:8 warning a claim is about one event; only the first key counts → make it two claims',
    '3:11 warning #visit comes after #meet, which counts → keep one',
    '4:13 warning #opinion comes after #denied, which counts → keep one',
    '5:5 warning this attribution is never closed → put ) after it',
  ])
})

test.each([
  ['- They met in Moscow #statment', '1:22 warning #statment is no tag here → did you mean #statement?'],
  ['- They met in Moscow #Anounced', '1:22 warning #Anounced is no tag here → did you mean #announced?'],
  ['- They came #visits', '1:13 warning #visits is no tag here → did you mean #visit?'],
  ['- They met #mete', undefined],
  ['- Buy bread #text #best #errand #sanctimony', undefined],
])('a tag a letter away from one of ours is told on any line, a word of another kind on none: %s', (text, problem) => {
  expect(told(briefing(text))).toEqual(problem === undefined ? [] : [problem])
})

test('a name whose brackets are never closed is told where it stands, in a claim or in prose', () => {
  const text = '# On [[Kim\n\nIt says [[Putin] came.\n\n- [[Kim Jong Un meets [[Vladimir Putin]]\n- `[[code`, a [[ b\n'
  expect(told(briefing(text))).toEqual([
    '1:6 warning no ]] closes this [[, so it names nobody → put ]] after the name',
    '3:9 warning no ]] closes this [[, so it names nobody → put ]] after the name',
    '5:3 warning no ]] closes this [[, so it names nobody → put ]] after the name',
  ])
})

test('an unknown tag stays in the text and is told, with the nearest one, where the line has marks of ours', () => {
  const compiled = briefing(
    '- [[Kim]] and [[Putin]] #meat\n- 2019-04-15: x #meeting #summit\n- nothing #meat of #ours\n',
  )
  expect(compiled.dataset.claims.map(({ text }) => text)).toEqual([
    'Kim and Putin #meat',
    'x #meeting #summit',
    'nothing #meat of #ours',
  ])
  expect(told(compiled)).toEqual([
    '1:25 warning #meat is no tag here → did you mean #meet?',
    '2:17 warning #meeting is no tag here → did you mean #meet?',
    expect.stringMatching(/^2:26 warning #summit is no tag here → the tags are #visit #meet .*#opinion$/),
  ])
})

test('prose that links a heading of a note shows the note, and a name with # in it as it is', () => {
  const { dataset } = written({
    'beta.md': '# Beta\n\n## Talks\n\n- 2019-04-15: They met\n',
    'x.md':
      '# X\n\nSee [[Beta#Talks]] and [[Unit #5]].\n\n## More\n\nAs in [[Beta#Talks]].\n\n- 2019-04-16: They left\n',
  })
  const x = dataset.briefings.find(({ title }) => title === 'X')
  expect(x?.bottomLine).toBe('See Beta and Unit #5.')
  expect(x?.sections.flatMap(({ blocks }) => blocks)[0]).toMatchObject({ text: 'As in Beta.' })
})
