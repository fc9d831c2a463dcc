import { expect, test } from 'vitest'
import { claimOf, draftOf } from './reports.ts'

const chainOf = (sentence: string) => claimOf(sentence).chain

const NAMED = 'President Ada Berg met minister Ola Lund in Oslo. '
const chainAfter = (sentence: string) => draftOf(`${NAMED}${sentence}`).claims.at(-1)?.chain

test.each([
  ['The visit will be short, a Berg adviser said.', 'a Berg adviser'],
  ['The visit will be short, an aide to President Berg said.', 'an aide to President Berg'],
  ['The visit will be short, a spokesman for Berg said.', 'a spokesman for Berg'],
  ['The visit will be short, Berg administration officials said.', 'Berg administration officials'],
  ["The visit will be short, Berg's office said.", "Ada Berg's office"],
])('%s: whoever is theirs is not them', (sentence, speaker) => {
  expect(chainAfter(sentence)).toEqual([speaker])
})

test.each([
  'The visit will be short, Berg adviser Ola Lund said.',
  "The visit will be short, Berg's spokesman Ola Lund said.",
  'The visit will be short, President Ada Berg adviser Ola Lund said.',
])('%s: whoever is named behind a post with another speaks', (sentence) => {
  expect(chainAfter(sentence)).toEqual(['Ola Lund'])
})

test.each([
  ['The visit will be short, according to the spokesman, TASS reported.', ['TASS', 'the spokesman']],
  ['It is over, according to a ministry official, Reuters reported.', ['Reuters', 'a ministry official']],
  ['The paper Nordic Post quoted an official as saying that it is over.', ['Nordic Post', 'an official']],
  ['Reuters quoted an envoy as saying that the talks go on.', ['Reuters', 'an envoy']],
])('%s: the medium that tells what somebody says is kept', (sentence, chain) => {
  expect(chainOf(sentence)).toEqual(chain)
})

test.each(['said', 'have repeatedly said', 'had said'])(
  'what others tell in a clause behind the main one is not said of the whole: %s',
  (verb) => {
    expect(chainOf(`The army has left the town, but the rebels ${verb} that it stayed.`)).toEqual([])
  },
)

test('whoever is cited is named without what is said of them', () => {
  expect(chainOf('Reuters, citing officials who asked not to be seen with it, reported that a deal was near.')).toEqual(
    ['Reuters', 'officials'],
  )
})

test.each([
  ['The four mayors in their statement said that the bridge was safe.', 'the four mayors'],
  ['The two envoys in a letter to the court said that it was over.', 'the two envoys'],
])('%s: the paper in which something is said is no part of who says it', (sentence, speaker) => {
  expect(chainOf(sentence).at(-1)).toBe(speaker)
})

test('a quotation over many sentences has one speaker to its end', () => {
  const { claims } = draftOf(
    '“We met at noon,” Ada Berg said. “It was cold. The room was small. The clock had stopped. And then it rained, Lund agreed.”',
  )
  expect(claims.map(({ chain }) => chain)).toEqual(Array(5).fill(['Ada Berg']))
})

test('the hour behind a medium is no part of it', () => {
  expect(chainOf('Ada Berg told KNRK radio just before noon that all was calm.')).toEqual(['KNRK radio', 'Ada Berg'])
})

test('whoever is described before a comma and behind it is named', () => {
  expect(chainOf('All was calm, Captain Ada Berg, vice commander of the fleet, told AFP.')).toEqual(['AFP', 'Ada Berg'])
  expect(chainOf('“It is over,” said Norway’s deputy representative for Political Affairs, Ada Berg.')).toEqual([
    'Ada Berg',
  ])
  expect(chainOf('It will take days, Director of the Information Policy Department Ada Berg said.')).toEqual([
    'Ada Berg',
  ])
  expect(chainOf('A source close to the National Coalition told AFP that the talks go on.').at(-1)).toBe(
    'a source close to the National Coalition',
  )
})

test('a quotation without an end goes on in the next paragraph, in doubt', () => {
  const { claims } = draftOf(
    '“We met at noon,” Ada Berg said.\n\n“It was cold in the room that day, and dark.\n\n“Nobody spoke of the ship at all. The clock had stopped.”',
  )
  expect(claims.map(({ chain }) => chain)).toEqual(Array(4).fill(['Ada Berg']))
  expect(claims[3]?.doubts).toContainEqual({
    aspect: 'source',
    words: 'the quotation goes on',
    options: ['Ada Berg'],
  })
})

test.each([
  ['Ada Berg, police commander in the county of Lund, said the ship was lost.', 'Ada Berg'],
  ['Sheikh Abu Berg, the rebels’ military spokesman, said the ship was lost.', 'Abu Berg'],
  ['The leader of the Labour Party, Sir Ola Lund, said the ship was lost.', 'Ola Lund'],
  [
    'Army spokesman Ola Lund, speaking to reporters by phone from Vik, a nearby town, said the ship was lost.',
    'Ola Lund',
  ],
  ['“It is over,” said a statement issued Monday evening by President Ada Berg.', 'Ada Berg'],
])('%s: by %s', (sentence, speaker) => {
  expect(chainOf(sentence).at(-1)).toBe(speaker)
})

test.each([
  ['The summit is expected to be held in three weeks, Ada Berg has said.', ['Ada Berg']],
  ["The minister will pay a visit to Oslo, Norway's Foreign Ministry has reported.", ["Norway's Foreign Ministry"]],
  ['The court had warned Peru against it.', []],
])('%s: has said is said', (sentence, chain) => {
  expect(chainOf(sentence)).toEqual(chain)
})

test.each([
  ['“The pier is ours,” Abu Lund, al Saba’s military spokesman, told Reuters.', ['Reuters', 'Abu Lund']],
  ['Colonel Ada Berg, however, did say that the bridge was open.', ['Ada Berg']],
])('%s: whatever stands between who speaks and the verb', (sentence, chain) => {
  expect(chainOf(sentence)).toEqual(chain)
})

test.each([
  'The government has announced that the port is closed.',
  'The government had announced that the port was closed.',
])('%s: whoever has announced it says so', (sentence) => {
  expect(chainOf(sentence)).toEqual(['the government'])
})

test('whoever of several sources is where does not speak for them', () => {
  expect(chainOf('Three port sources, two in Oslo and one in Lund, told the paper that the ship was lost.')).toEqual([
    'three port sources',
  ])
})

test.each([
  ['They said the ship was lost.', 'They', []],
  ['It had also said it would move to Oslo.', 'It', []],
  ['The port was closed, but a spokesman said it would open.', 'a spokesman', ['a spokesman']],
])('%s: who says so is in doubt', (sentence, words, options) => {
  const { chain, doubts } = claimOf(sentence)
  expect([chain, doubts.filter(({ aspect }) => aspect === 'source')]).toEqual([
    [],
    [{ aspect: 'source', words, options }],
  ])
})

test('they are the several who spoke before, and not the body', () => {
  const { claims } = draftOf('The port is closed, two harbour officials said. They said it would open on Friday.')
  expect(claims.at(-1)?.chain).toEqual(['two harbour officials'])
})

test.each([
  ['Ola Lund, DPJ deputy party secretary general, indicated on Wednesday that Norway will vote.', 'Ola Lund'],
  ['One of his attorneys, Eric Lund, argued that he has lost his best years.', 'Eric Lund'],
  [
    'A spokeswoman for UN Special Envoy for Mali Ola Lund said that talks go on.',
    'a spokeswoman for UN Special Envoy for Mali Ola Lund',
  ],
])('%s: a post beside a name tells who speaks', (sentence, speaker) => {
  expect(chainOf(sentence)).toEqual([speaker])
})
