import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchingChoices } from '../../src/viewer/narrowing.ts'

const all = [
  { label: 'Kim Jong Un', also: ['김정은', 'Kim Chong-un'], detail: '14 events' },
  { label: 'Vladimir Putin', also: ['Владимир Путин'], detail: '6 events' },
  { label: 'Stephen Biegun', detail: '3 events' },
  { label: 'Noh Kyu-duk', detail: '2 events' },
  { label: 'The Élysée', detail: 'France, 1 event' },
]

const found = (typed: string): string[] => matchingChoices(all, typed).map(({ label }) => label)

test.each([
  ['kim', ['Kim Jong Un']],
  ['PUTIN', ['Vladimir Putin']],
  ['elysee', ['The Élysée']],
  ['kyuduk', ['Noh Kyu-duk']],
  ['kyu duk', ['Noh Kyu-duk']],
  ['김정', ['Kim Jong Un']],
  ['путин', ['Vladimir Putin']],
  ['chong-un', ['Kim Jong Un']],
  ['un kim', ['Kim Jong Un']],
  ['france elys', ['The Élysée']],
  ['kju', ['Kim Jong Un']],
  ['vptn', ['Vladimir Putin']],
  ['beigun', ['Stephen Biegun']],
  ['steven beigun', ['Stephen Biegun']],
  ['2 ev', ['Noh Kyu-duk']],
  ['qqqq', []],
  ['-', []],
])('“%s” finds %j', (typed, labels) => {
  expect(found(typed)).toEqual(labels)
})

test('who is called so comes before who is only spoken of so, and letters in order only where nothing else is', () => {
  const some = [
    { label: 'Moscow office', detail: '' },
    { label: 'Embassy', detail: 'in Seoul' },
    { label: 'Seoul', detail: '' },
    { label: 'South Elmoul', detail: '' },
  ]
  expect(matchingChoices(some, 'seoul').map(({ label }) => label)).toEqual(['Seoul', 'Embassy'])
})

test('property: any part of a name finds it, and everything found is one of the choices', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,2}$/)
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (names, at, from) => {
      const choices = names.map((label) => ({ label, detail: '' }))
      const whole = names[at % names.length] ?? ''
      const part = whole.slice(from % whole.length).trim()
      const labels = matchingChoices(choices, part).map(({ label }) => label)
      expect(labels).toContain(whole)
      expect(labels.every((label) => names.includes(label))).toBe(true)
    }),
  )
})
