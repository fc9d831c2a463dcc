import { expect, test } from 'vitest'
import { claimOf, draftOf } from './reports.ts'

/** A sentence, and who says it, nearest first, behind an outlet called Daily Post. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['U.N. spokesman Ada Berg said on Thursday that talks had begun.', ['Ada Berg']],
  ['“Talks have begun,” the Norwegian Foreign Ministry said in a statement.', ['Norwegian Foreign Ministry']],
  ['Talks have begun in Oslo, envoy Jon Lind said on Monday.', ['Jon Lind']],
  ['“We are close,” said Jon Lind, a senior negotiator.', ['Jon Lind']],
  ['Both sides are tired, according to analysts.', ['analysts']],
  ['No day has been named so far, according to a ministry official.', ['a ministry official']],
  ['“We are close,” envoy Jon Lind confirmed on Monday, according to Reuters.', ['Reuters', 'Jon Lind']],
  ['Quoting sources in Bergen, Yonhap reported that a plane is due on Friday.', ['Yonhap', 'sources in Bergen']],
  [
    'A deal is near, Kommersant reported, citing “an informed source at the ministry.”',
    ['Kommersant', 'an informed source at the ministry'],
  ],
  ['Envoy Jon Lind was quoted by Interfax as saying that a deal is near.', ['Interfax', 'Jon Lind']],
  ['Envoy Jon Lind was quoted as saying by Interfax that a deal is near.', ['Interfax', 'Jon Lind']],
  ['Three diplomats told Reuters that a deal is near.', ['Reuters', 'three diplomats']],
  ['Three diplomats told Daily Post that a deal is near.', ['three diplomats']],
  [
    'The Norwegian Foreign Ministry said in a statement carried by TASS that talks go on.',
    ['TASS', 'Norwegian Foreign Ministry'],
  ],
  ['Talks go on, as Asia Times notes: “Nobody has left the table.”', ['Asia Times']],
  ['Violence fell in late February, according to ministry data seen by AFP.', ['ministry data seen by AFP']],
  ['The fighting has killed more than 9,000 people, by a U.N. count.', ['a U.N. count']],
  ['The envoy reportedly visited Bergen in March.', ['unnamed reports']],
  ['It is widely speculated that the envoy will resign.', ['unnamed speculation']],
  ['According to Reuters, which cites two diplomats, a deal is near.', ['Reuters', 'two diplomats']],
  ['According to the Red Cross, eleven shelters were opened.', ['Red Cross']],
  ['Norway welcomed the deal in a statement carried by TASS.', ['TASS']],
  ['President Ada Berg declared an emergency and soldiers stormed the court, Jon Lind said.', ['Jon Lind']],
  ['The envoy made it clear that he would stay.', ['the envoy']],
  ["Prime Minister Ada Berg's office confirmed the visit.", ["Ada Berg's office"]],
  ['A spokesman for Ada Berg said talks go on.', ['a spokesman for Ada Berg']],
  ['The ministers met in Oslo on Monday.', []],
  ['The man who said on Monday that he was ready has left the town.', []],
  ['Both sides left after the envoy said the talks had failed.', []],
]

test.each(ROWS)('%s', (sentence, chain) => {
  expect(claimOf(sentence, '2019-04-17', 'Daily Post').chain).toEqual(chain)
})

test('a pronoun means whoever spoke last, and is in doubt', () => {
  const { claims } = draftOf(
    'Envoy Jon Lind said on Monday that talks go on. He added that no day had been set for a next round.',
  )
  expect(claims[1]?.chain).toEqual(['Jon Lind'])
  expect(claims[1]?.doubts).toContainEqual({ aspect: 'source', words: 'he', options: ['Jon Lind'] })
})

test('a quotation that goes on has the chain of its neighbour', () => {
  const { claims } = draftOf(
    '“Talks go on,” envoy Jon Lind said on Monday. “Nobody has left the table so far, and nobody will.”',
  )
  expect(claims.map(({ chain }) => chain)).toEqual([['Jon Lind'], ['Jon Lind']])
})

test('an agency at the end of a paragraph comes before all others in it', () => {
  const { claims } = draftOf(
    'The envoys met in Oslo on Monday, officials said, and will go on tomorrow. — UPI',
    '2019-04-17',
    'Daily Post',
  )
  expect(claims[0]?.chain).toEqual(['UPI', 'officials'])
})

test('a post ends before what its holder does', () => {
  const { claims } = draftOf(
    '“Many are ill,” said Ada Berg, a nurse who has worked there. The doses will arrive on Friday, the WHO said.',
  )
  expect(claims[1]?.chain).toEqual(['World Health Organization'])
})

test('what a clause adds behind what somebody says is told by the report, and perhaps by them', () => {
  const { claims } = draftOf('Minister Ada Berg said she would meet the envoy Jon Lind, who arrived in Oslo on Monday.')
  expect(claims.map(({ chain }) => chain)).toEqual([['Ada Berg'], []])
  expect(claims[1]?.doubts).toContainEqual({ aspect: 'source', words: 'who, which', options: ['Ada Berg'] })
  const within = draftOf('Minister Ada Berg said the ship, which sank on Monday, had carried oil since May.')
  expect(within.claims.map(({ chain }) => chain)).toEqual([['Ada Berg'], ['Ada Berg']])
})
