import { expect, test } from 'vitest'
import { claimOf, draftOf } from './reports.ts'

const named = (sentence: string) => {
  const { links, doubts } = claimOf(sentence)
  return [...links.map(({ name }) => name), ...doubts.filter(({ aspect }) => aspect === 'actor').map((d) => d.words)]
}

test.each([
  'Minister of Foreign Affairs Jane Doe met the envoys on Monday.',
  'The Secretary of Defense Jane Doe met the envoys on Monday.',
  'The Director of National Intelligence Jane Doe met the envoys on Monday.',
  'The Chairman of the Joint Chiefs of Staff Jane Doe met the envoys on Monday.',
  'Permanent Secretary of Home Affairs Jane Doe met the envoys on Monday.',
  'The minister for Trade and Industry Jane Doe met the envoys on Monday.',
  'Finance Ministers Jane Doe and Ola Lund met the envoys on Monday.',
])('%s: the office of a post is no part of a name', (sentence) => {
  expect(named(sentence)[0]).toBe('Jane Doe')
})

test('a president of a state is named behind it', () => {
  expect(named('The president of Finland Ada Berg met the envoys on Monday.')).toContain('Ada Berg')
})

test('two people joined by a hyphen are two', () => {
  const { claims } = draftOf(
    'Plans for an Ada Berg-Ola Lund summit were made on Monday. President Ada Berg and minister Ola Lund agreed.',
  )
  expect(claims[0]?.links.map(({ name }) => name)).toEqual(['Ada Berg', 'Ola Lund'])
})

test('a surname of two words joined by a hyphen is one', () => {
  expect(named('President Ada Berg-Lund met the envoys on Monday.')).toEqual(['Ada Berg-Lund'])
})

test.each([
  'She waved on the steps of Marine One on Monday.',
  'The Elk Ridge Fire grew on Monday.',
  'The picture was a Pool Photo.',
  'The state TV said that all was calm on Monday.',
  'The MPs said that all was calm on Monday.',
])('%s: nobody', (sentence) => {
  expect(named(sentence)).toEqual([])
})

test('what a group believes is no part of what it is called', () => {
  expect(named('Rebels of the Islamist al Saba group met the envoys on Monday.').join(' ')).not.toContain('Islamist')
})

test('a town that is described behind its name is nobody', () => {
  expect(claimOf('The army spoke to reporters from Vikby, a nearby town.').links).toEqual([])
})

test('the end of a longer name with commas is no name', () => {
  expect(named('They met at the Foreign, Commonwealth, and Development Office on Monday.')).toEqual([])
})
