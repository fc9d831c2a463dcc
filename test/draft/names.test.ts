import { expect, test } from 'vitest'
import { draftReport } from '../../src/draft/draft-report.ts'
import { folderKnowledge } from '../../src/draft/folder-knowledge.ts'
import { readReportText } from '../../src/draft/report-lines.ts'
import { shipped } from '../support/shipped-briefings.ts'
import { claimOf, draftOf } from './reports.ts'

const DAY = { first: '2019-04-17', last: '2019-04-17' }
const inFolder = (text: string) => draftReport(readReportText(text), DAY, folderKnowledge(shipped.dataset)).claims

const linked = (sentence: string) => claimOf(sentence).links.map(({ name }) => name)

test.each([
  ['President Ada Berg met the envoys on Monday.', 'a title before it'],
  ['Ada Berg, 44, met the envoys on Monday.', 'an age behind it'],
  ['Ada Berg, who leads the party, met the envoys on Monday.', 'a relative clause behind it'],
  ['Ada Berg said on Monday that talks go on.', 'a verb of saying beside it'],
])('%s: a person, by %s', (sentence) => {
  expect(linked(sentence)).toContain('Ada Berg')
})

test('capitalised words without any evidence are named and not linked', () => {
  const claim = claimOf('The talks about Green Harbour were held on Monday.')
  expect(claim.links).toEqual([])
  expect(claim.doubts).toContainEqual({ aspect: 'actor', words: 'Green Harbour', options: ['Green Harbour'] })
})

test('a state goes by the whole of its name, however long', () => {
  expect(linked("The Democratic People's Republic of Korea tested a missile.")).toEqual(['North Korea'])
})

test('behind a post the word of a state is a first name', () => {
  expect(linked('Energy Minister German Halk met the envoys on Monday.')).toEqual(['German Halk'])
})

test('a storm is nobody', () => {
  const claim = claimOf('In 2019 Cyclone Idai killed many people.')
  expect([...claim.links, ...claim.doubts]).toEqual([])
})

test('a surname alone means the one full name of the report that has it', () => {
  const { claims } = draftOf('President Ada Berg met the envoys on Monday. Berg will leave for Oslo on Friday.')
  expect(claims[1]?.links.map(({ name }) => name)).toEqual(['Ada Berg'])
})

test('where several have the surname all are named and none is chosen', () => {
  const { claims } = draftOf('President Ada Berg met minister Jon Berg on Monday. Berg will leave for Oslo on Friday.')
  expect(claims[1]?.links).toEqual([])
  expect(claims[1]?.doubts).toContainEqual({
    aspect: 'actor',
    words: 'Berg',
    note: 'one of several',
    options: ['Ada Berg', 'Jon Berg'],
  })
})

test('a pronoun may mean any of the people of the sentence before', () => {
  const { claims } = draftOf('Minister Ada Berg met envoy Jon Lind on Monday. He said talks go on.')
  expect(claims[1]?.doubts).toContainEqual({ aspect: 'source', words: 'he', options: ['Ada Berg', 'Jon Lind'] })
})

test('names are the same whatever their accents', () => {
  expect(claimOf('Bogota rejected the charge.').doubts).toEqual(
    claimOf('Bogotá rejected the charge.').doubts.map((doubt) => ({ ...doubt, words: 'Bogota' })),
  )
})

test("the folder's actors are known by all their spellings", () => {
  const [claim] = inFolder('Kim Jong-Un will receive the envoy on Friday, Yonhap news agency reported.')
  expect(claim?.links.map(({ name }) => name)).toContain('Kim Jong Un')
  expect(claim?.chain).toEqual(['Yonhap'])
})

test('things, days and hyphened states are no actors', () => {
  for (const sentence of [
    'The Korean War ended long ago, on July 27, 1953.',
    'The US-North Korea talks were held on Monday.',
  ])
    expect(linked(sentence)).toEqual([])
})

test('whom a line only touches is proposed and not linked', () => {
  const also = (text: string) =>
    draftOf(text)
      .claims.at(-1)
      ?.doubts.filter(({ note }) => note === 'also')
      .map(({ words, options }) => [words, ...options])
  expect(also('The envoys criticised the sanctions on North Korea on Monday.')).toEqual([
    ['North Korea', 'North Korea'],
  ])
  expect(also('President Ada Berg spoke in Oslo. She met the envoys on Monday.')).toEqual([['She', 'Ada Berg']])
  expect(also('President Ada Berg and minister Jon Lind spoke. The Berg-Lind summit will be held on Monday.')).toEqual([
    ['Berg', 'Ada Berg'],
    ['Lind', 'Jon Lind'],
  ])
})

test('another spelling of a name of the folder is proposed beside the name as it stands', () => {
  const [claim] = inFolder('The talks about Dmitri Peskof were held on Monday.')
  expect(claim?.doubts).toContainEqual({
    aspect: 'actor',
    words: 'Dmitri Peskof',
    options: ['Dmitri Peskof', 'Dmitry Peskov'],
  })
})

test('a surname alone means whoever has been named in full by then', () => {
  const { claims } = draftOf(
    'Envoy Ada Berg came to Oslo on Monday. Berg will meet the rebels on Friday. ' +
      'Minister Jon Berg came to Oslo on Tuesday. Berg will meet the bishops on Friday.',
  )
  const [, second, , fourth] = claims.map(({ links, doubts }) => [
    links.map(({ name }) => name),
    doubts.flatMap(({ note, options }) => (note === 'one of several' ? options : [])),
  ])
  expect(second).toEqual([['Ada Berg'], []])
  expect(fourth).toEqual([[], ['Ada Berg', 'Jon Berg']])
})

test('whoever speaks means somebody else by their own surname', () => {
  const { claims } = draftOf(
    'President Ada Berg came to Oslo on Monday. “Berg will win the vote,” said Jon Berg, a farmer.',
  )
  expect(claims[1]?.links.map(({ name }) => name)).toContain('Ada Berg')
  expect(claims[1]?.doubts.filter(({ aspect }) => aspect === 'actor')).toEqual([])
})

test('a describing word before a state, and the kind before a place, are no part of a name and of one', () => {
  expect(linked('Neighbouring Mozambique closed its border on Monday.')).toEqual(['Mozambique'])
  expect(claimOf('The boat was found on Lake Chilwa on Monday.').doubts).toEqual([])
})

test('whoever is beside what they are to others is a person', () => {
  expect(linked('The minister met her Vietnamese counterpart, Le Thanh Huong.')).toEqual(['Le Thanh Huong'])
})

test('who did something in an earlier event, or whose trip only comes before it, is not linked', () => {
  const also = (text: string) => claimOf(text).doubts.flatMap(({ note, options }) => (note === 'also' ? options : []))
  const since =
    'No envoy has been sent since the failure of the May meeting between President Ada Berg and President Jon Lind.'
  expect(linked(since)).toEqual([])
  expect(also(since)).toEqual(['Ada Berg', 'Jon Lind'])
  expect(linked('Jon Lind could buy time before a lifting of the sanctions by Norway.')).toEqual([])
  const ahead = "President Ada Berg's visit to Norway comes ahead of a vote that is due on Friday."
  expect([linked(ahead), also(ahead)]).toEqual([[], ['Ada Berg']])
})

test('what a thing lies between is not linked, and neither is the name of a paper that is cited', () => {
  expect(linked('The damage cut the link between Estonia and Finland on Monday.')).toEqual([])
  const claim = claimOf('She may run next year, according to the newspaper El Comercio.')
  expect([claim.chain, claim.links, claim.doubts.filter(({ aspect }) => aspect === 'actor')]).toEqual([
    ['the newspaper El Comercio'],
    [],
    [],
  ])
})

test('joint drills are of the two states that were named together', () => {
  const [, drills] = draftOf(
    'Envoys of Sweden, Norway and Denmark spoke of the Norway-Denmark drills. The joint drills will end on Friday.',
  ).claims
  expect(drills?.doubts.flatMap(({ options }) => options)).toEqual(['Norway', 'Denmark'])
})

test('who only tells of it is cited and not linked', () => {
  const claim = claimOf('The envoys will meet on Monday, minister Jon Lind said.')
  expect([claim.chain, claim.links]).toEqual([['Jon Lind'], []])
  expect(claimOf('Minister Jon Lind said he would meet the envoys on Monday.').links).toHaveLength(1)
})

test('the name behind “at” or “in” is not of whoever speaks', () => {
  const claim = claimOf('Analysts at the bank Nordhav said the truce might not last.')
  expect([claim.chain, claim.links]).toEqual([['analysts at the bank Nordhav'], []])
})

test('a number before a name is no part of it', () => {
  expect(linked('Five Hamas fighters died on Monday, and the Hamas fighters fled.')).not.toContain('Five Hamas')
})

test('who is only theirs acts, and they are touched', () => {
  const claim = draftOf("President Ada Berg met the envoys. Berg's lawyer declined to speak on Monday.").claims[1]
  expect(claim?.links).toEqual([])
  expect(claim?.doubts).toContainEqual({ aspect: 'actor', words: 'Berg', note: 'also', options: ['Ada Berg'] })
})

test.each([
  'Envoys are likely to arrive in Lund, Norway, in June.',
  'A deal for southwestern Norway could help, the envoy said.',
])('%s: a state that only says where is not linked', (sentence) => {
  expect(linked(sentence)).not.toContain('Norway')
})

test('letters before a post are those of a body, and no person', () => {
  const claim = claimOf('The LDP decided to wait, said LDP Secretary-General Ola Lund.')
  expect([claim.chain, claim.links.map(({ name }) => name)]).toEqual([['Ola Lund'], ['Ola Lund']])
})

test('states in a list are linked alike', () => {
  expect(linked('The leaders of Peru, Norway, and Sweden met on Monday.')).toContain('Norway')
  expect(linked('The envoys of Peru, Norway and Sweden met on Monday.')).toContain('Norway')
})
