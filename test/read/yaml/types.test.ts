import { expect, test } from 'vitest'
import { toldWithFile, written } from '../written.ts'

test('actors.yaml adds what a line cannot hold', () => {
  const { dataset, problems } = written({
    'actors.yml': `Sung Kim:
  kind: person
  country: USA
  otherNames: [{ text: 성 김, lang: ko }, Kim Sung-yong]
  weakNames: [Kim]
  roles:
    - { title: Special representative, when: 2021/.., per: "Korea Herald, citing a ministry official" }
    - Ambassador
  summary: Envoy.
Nobody Else:
`,
  })
  expect(problems).toEqual([])
  expect(dataset.actors.find(({ id }) => id === 'sung-kim')).toEqual({
    id: 'sung-kim',
    name: 'Sung Kim',
    kind: 'person',
    country: 'USA',
    otherNames: [{ text: '성 김', lang: 'ko' }, { text: 'Kim Sung-yong' }, { text: 'Kim', weak: true }],
    roles: [
      {
        title: 'Special representative',
        when: { edtf: '2021/..', min: '2021-01-01', max: null, precision: 'span' },
        per: [{ name: 'Korea Herald', actor: 'korea-herald' }, { name: 'a ministry official' }],
      },
      { title: 'Ambassador' },
    ],
    summary: 'Envoy.',
  })
  expect(dataset.actors.map(({ name }) => name)).toEqual(['Korea Herald', 'Nobody Else', 'Sung Kim'])
})

test('places.yaml says what lies within what', () => {
  const { dataset, problems } = written({
    '2019-04-17-a.md': '- x @[[Moskva]]',
    'places.yaml': 'Moscow:\n  within: Russia\n  otherNames: Moskva\n',
  })
  expect(problems).toEqual([])
  expect(dataset.places).toEqual([
    { id: 'moscow', name: 'Moscow', otherNames: [{ text: 'Moskva' }], within: 'russia' },
    { id: 'russia', name: 'Russia', otherNames: [] },
  ])
  expect(dataset.claims[0]?.place).toBe('moscow')
})

test.each([
  ['actors.yaml', 'A:\n  kind: persn', '2:9 warning “persn” is no kind of actor → did you mean person?'],
  ['actors.yaml', 'A:\n  kind: robot', '2:9 warning “robot” is no kind of actor → type one of person, state'],
  ['actors.yaml', 'A:\n  country: Korea', '2:12 warning “Korea” is no country code → type three capital letters'],
  ['actors.yaml', 'A:\n  roles: x', '2:10 warning “roles” must be a list → '],
  ['actors.yaml', 'A:\n  roles: [{when: 2019}]', '2:11 warning a role needs a title → '],
  ['actors.yaml', 'A:\n  roles: [{title: x, when: soon}]', '2:28 error "soon" depends on when it was written'],
  ['actors.yaml', 'A:\n  knd: person', '2:3 warning the key “knd” is not known here → did you mean kind?'],
  ['actors.yaml', 'A: x', '1:4 error “A” must have keys of its own under it → '],
  ['actors.yaml', 'A:\n  kind: state\na:\n', '3:1 error “a” is already here as “A” → keep one of them'],
  ['actors.yaml', 'A:\nB:\n  otherNames: [a]', '3:16 warning “a” is a name of “A” already → '],
  ['actors.yaml', '- A', '1:1 error this file must be a list of names'],
  ['places.yaml', 'A:\n  within: B\nB:\n  within: A', '4:11 warning this place lies within itself'],
  ['events.yaml', 'k:\n  record: x', '2:11 error a record must say how it turned out and who says so'],
  ['events.yaml', 'k:\n  when: yesterday', '2:9 error "yesterday" '],
])('%s: %j', (name, yaml, start) => {
  const told = toldWithFile(written({ [name]: yaml })).filter((problem) => !problem.includes('no claim has the key'))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain(`${name}:${start}`)
})

test('a text with a colon that nobody has put in quotes is told once, with the quotes to put around it', () => {
  const { problems } = written({ 'a.md': '---\ntitle: Talks: the end: now\n---\n# A\n\n- 2031-03-04: x\n' })
  expect(problems.filter(({ severity }) => severity === 'error').map(({ message, fix }) => [message, fix])).toEqual([
    ['YAML: a text with a colon in it is not in quotes', { from: 11, to: 30, text: '"Talks: the end: now"' }],
  ])
})
