import { expect, test } from 'vitest'
import { claimOf, draftOf } from './reports.ts'

/** Every row's kind by sentences of its own; the chain is that of the last line, behind an outlet called Daily Post. */
const CHAINS: readonly (readonly [string, readonly string[]])[] = [
  ['Foreign Ministry spokeswoman Mina Park told a briefing that both teams had left.', ['Mina Park']],
  ['Rosa Lima, who asked not to be named, said the mine had been shut.', ['Rosa Lima']],
  ['Rosa Lima, the governor of Tarma, announced that schools would open.', ['Rosa Lima']],
  ['The mayor of Lyon, Paul Rey, said the bridge was safe.', ['Paul Rey']],
  ['A diplomat, who asked not to be named, said the talks had stalled.', ['a diplomat']],
  ['“Nobody was hurt,” the coast guard said.', ['the coast guard']],
  ["The bank's owner, the Swiss firm Nordhav, said nobody was hurt.", ["the bank's owner"]],
  [
    'Nobody was hurt, the Vientiane Times reported, citing a district official.',
    ['Vientiane Times', 'a district official'],
  ],
  ["“Nobody was hurt,” said the port's managing director, Ada Berg.", ['Ada Berg']],
  ['“Nobody was hurt,” said Dr. Ada Berg, a surgeon.', ['Ada Berg']],
  ['Nobody was hurt, the airline said on Monday.', ['the airline']],
  ['The bridge will be shut for a year, the mayor said on Tuesday.', ['the mayor']],
  ['“We will not go back,” said the nurse, who has two children.', ['the nurse']],
  ['The fire began in the kitchen, according to the fire service.', ['the fire service']],
  ['According to police, three men fled.', ['police']],
  ['“The talks have ended,” minister Ada Berg told parliament, according to the BBC.', ['BBC', 'Ada Berg']],
  ['Citing a police source, AFP said that a suspect had fled.', ['AFP', 'a police source']],
  ['Reuters, citing three sources, said the deal was dead.', ['Reuters', 'three sources']],
  [
    'The plane will land on Tuesday, Kyodo News reported, quoting airport officials.',
    ['Kyodo News', 'airport officials'],
  ],
  ['“We are ready,” Ada Berg was quoted as saying by Xinhua.', ['Xinhua', 'Ada Berg']],
  ['Ada Berg told the Daily Post that she would stand.', ['Ada Berg']],
  ['Ada Berg said in an interview with CNN on Sunday that she would stand.', ['CNN', 'Ada Berg']],
  ['Minister Ada Berg said that schools would close, local media reported.', ['local media', 'Ada Berg']],
  ['The yard, as the Washington Post reported, is busy again.', ['The Washington Post']],
  ['The war has displaced two million people, by some estimates.', ['some estimates']],
  ['Reportedly, two ministers have resigned.', ['unnamed reports']],
  ['Kyodo reported that the ship had left. It had been there for days, according to the report.', ['Kyodo News']],
  ["Ada Berg's father said she had left the country.", ["Ada Berg's father"]],
  ["Minister Ada Berg met the rebels. Berg's lawyer said she was ready.", ["Ada Berg's lawyer"]],
  [
    'A spokeswoman for the Foreign Ministry declined to comment but said talks go on.',
    ['a spokeswoman for the Foreign Ministry'],
  ],
  ['Envoy Jon Lind stopped short of naming a day, but confirmed that talks go on.', ['Jon Lind']],
  ['A poll found that most voters want an election.', ['a poll']],
  ['A survey by the union found that nurses are tired.', ['a survey by the union']],
  ['The court opened the case after an audit found that money was missing.', []],
  ['The minister found the report in a drawer on Monday.', []],
  ['A deal is near, sources close to the talks told Reuters.', ['Reuters', 'sources close to the talks']],
  ['The bombing claimed nine lives on Monday.', []],
]

test.each(CHAINS)('%s', (sentence, chain) => {
  expect(draftOf(sentence, '2019-04-17', 'Daily Post').claims.at(-1)?.chain).toEqual(chain)
})

test('the BBC and BBC News are one outlet', () => {
  const { claims } = draftOf('Trade groups told the BBC that it could take months.', '2019-04-17', 'BBC News')
  expect(claims[0]?.chain).toEqual(['trade groups'])
})

test('whoever has a post of the report is meant by it, and in doubt', () => {
  const { claims } = draftOf('Foreign Minister Ada Berg met envoy Jon Lind. The foreign minister said talks go on.')
  expect(claims[1]?.chain).toEqual(['Ada Berg'])
  expect(claims[1]?.doubts).toContainEqual({ aspect: 'source', words: 'The foreign minister', options: ['Ada Berg'] })
  const { claims: others } = draftOf('Mayor Ada Berg met envoy Jon Lind. The mayor opened a bridge.')
  expect(others[1]?.doubts).toContainEqual({ aspect: 'actor', words: 'The mayor', note: 'also', options: ['Ada Berg'] })
})

test.each([
  ['The ministry believes the dam will burst.', 'opinion'],
  ['One of them, a former minister, believes that he will resign.', 'opinion'],
  ['“Nobody wants this war,” said Mia Oak, an observer at a think tank in Paris.', 'opinion'],
  ['The minister denied any wrongdoing.', 'denied'],
  ['No statement was issued after the meeting.', 'denied'],
  ['The deal fell through on Monday.', 'denied'],
  ['The match was called off.', 'denied'],
  ['Ministers signed a planned treaty on Monday.', 'happened'],
  ['The ministry has not commented on the planned pact.', 'happened'],
  ['The expected rise in prices did not come.', 'happened'],
  ['The envoys met in Oslo on Monday and agreed to a truce.', 'happened'],
  ['Both sides agreed to meet again in May.', 'announced'],
  ['A vote is likely on Thursday.', 'expected'],
  ['The ship will sail on Friday, Russian media reported.', 'expected'],
  ['The king is open to a second meeting.', 'possible'],
  ['The summit opens on Friday.', 'announced'],
])('%s: %s', (sentence, status) => {
  expect(claimOf(sentence, '2019-04-17', 'Daily Post').status).toBe(status)
})

test.each([
  ['The president phoned the king on Monday.', 'hotline'],
  ['Iran launched a satellite on Monday.', 'test'],
  ['The minister turned down an offer on Monday.', 'refuse'],
  ['The general warned against a strike.', 'threat'],
  ['The council condemned the attack.', 'accuse'],
  ['The pope called for peace.', 'demand'],
  ['The sides reached an agreement on Monday.', 'agree'],
  ['The king received the envoy on Monday.', 'meet'],
  ['The envoy left for Oslo on Monday.', 'visit'],
  ['Two navies are exercising off Norway.', 'exercise'],
  ['The council lifted the embargo.', 'sanction'],
  ['The minister said prices were too high.', 'statement'],
  ['The fire destroyed a mill on Monday.', undefined],
])('%s: #%s', (sentence, type) => {
  expect(claimOf(sentence).type).toBe(type)
})

test.each([
  ['A ship ran aground in the Strait of Hormuz on Monday.', 'Strait of Hormuz'],
  ['Pirates took a ship in the Gulf of Aden on Monday.', 'Gulf of Aden'],
  ['The king left for Japan on Monday.', 'Japan'],
  ['The firm moved from Paris to Madrid on Monday.', 'Madrid'],
  ['A quake struck off Sumatra on Monday.', 'Sumatra'],
  ["The envoy's friends in Berlin describe a tired man.", undefined],
  ['Minister Ada Berg voiced support for Japan during a visit on Monday.', undefined],
  ['Trade came to US$533 million last year.', undefined],
  ['The envoy to Norway resigned on Monday.', undefined],
])('%s: at %s', (sentence, place) => {
  expect(claimOf(sentence).place).toBe(place)
})

test.each([
  ['The Blue Nile rose on Monday after rain on the Nile.', []],
  ['A ship was found near Okinotori, the largest reef.', []],
  ['The ministry published a book about Ada Berg, the poet.', []],
  ['Voters in the district of minister Ada Berg want a bridge.', []],
  ['The court ordered the release of minister Ada Berg.', ['Ada Berg']],
  ['The Foreign Ministry summoned the envoys.', []],
  ['The Ministry of Culture and Sport was closed on Monday.', ['Ministry of Culture and Sport']],
])('%s links %j', (sentence, names) => {
  expect(claimOf(sentence).links.map(({ name }) => name)).toEqual(names)
})

const PROSE = 'A storm hit the coast of Norway on Monday, and two ships were lost in the harbour.'

test.each([
  'All Rights Reserved',
  'Writing by Ada Berg',
  '7 + 5 =',
  'Please enable JavaScript to view the comments.',
  'via Daily Post https://example.com/x',
  'Ada Berg / Getty Images',
  'Norway has told its ships to leave the...',
  'Your email address will not be published.',
  'Save my name, email, and website in this browser for the next time I comment.',
  'You are receiving this email because you signed up.',
  'This site uses Akismet to reduce spam.',
  'All quotes delayed a minimum of 15 minutes.',
  'In pictures: the storm',
  'This article is for subscribers only.',
  'Log in to continue reading.',
  'You have reached your limit of free articles.',
  'Previous article',
  'Advertisement',
  'What happens next?',
])('%s is no line of the report', (line) => {
  const { claims, dropped } = draftOf(`${PROSE}\n\n${line}\n\nThe king visited the town on Tuesday.`)
  expect(claims).toHaveLength(2)
  expect(dropped.map(({ text }) => text)).toEqual([line])
})

test.each([
  'Facebook said on Monday that it had removed 900 accounts.',
  'Subscribers to the paper lost their copies in the flood, the owner said.',
  'Advertisement boards fell on two cars, police said.',
  'Related companies were hit as well, the bank said on Tuesday.',
  'Previous storms killed nine people in 1987 and 1999.',
  'Cookie factories were shut for a week, the owners said.',
  'Schools stayed shut.',
])('%s is a line of the report', (line) => {
  expect(draftOf(`${PROSE}\n\n${line}`).claims.map(({ text }) => text)).toContain(line)
})
