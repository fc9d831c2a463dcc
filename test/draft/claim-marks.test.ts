import { expect, test } from 'vitest'
import { claimOf, draftOf } from './reports.ts'

test.each([
  ['The envoys met in Oslo on Monday.', 'happened'],
  ['The envoys will meet in Oslo on Monday.', 'announced'],
  ['The envoys are expected to meet in Oslo next week.', 'expected'],
  ['The envoys could meet in Oslo next week.', 'possible'],
  ['No meeting of the envoys has been arranged so far.', 'denied'],
  ['Iran denies that the envoys met in Oslo at any time.', 'denied'],
  ['The envoys will lose patience before long, according to analysts.', 'opinion'],
  ['It is widely speculated that the president will join the talks.', 'possible'],
  ['It appears the envoys have lost all patience with each other.', 'opinion'],
])('%s: %s', (sentence, status) => {
  expect(claimOf(sentence).status).toBe(status)
})

test('the words of somebody whom the report describes as an analyst are opinion', () => {
  const { claims } = draftOf(
    '“They will lose patience,” said Mia Oak, a professor at the University of Oslo. “Both sides need a deal,” Oak said.',
  )
  expect(claims.map(({ status }) => status)).toEqual(['opinion', 'opinion'])
})

test.each([
  ['The envoys met in Oslo on Monday.', 'meet'],
  ['The envoy travelled to Oslo on Monday.', 'visit'],
  ['The two navies kicked off an exercise on Monday.', 'exercise'],
  ['The army tested a new missile on Monday.', 'test'],
  ['Both sides agreed to a truce on Monday.', 'agree'],
  ['The rebels refused to answer calls on Monday.', 'refuse'],
  ['The rebels threatened to leave the talks on Monday.', 'threat'],
  ['The court warned Peru in May against a release.', 'threat'],
  ['The rebels accused the army of shelling a village on Monday.', 'accuse'],
  ['The rebels demanded the release of prisoners on Monday.', 'demand'],
  ['The council imposed sanctions on Monday.', 'sanction'],
  ['The hotlines were restored on Monday.', 'hotline'],
])('%s: #%s', (sentence, type) => {
  expect(claimOf(sentence).type).toBe(type)
})

test.each([
  ['The envoys met in Oslo on Monday.', 'Oslo'],
  ['The envoy went to Oslo on Monday.', 'Oslo'],
  ['The envoy landed at Bergen Airport on Monday.', 'Bergen Airport'],
  ['Two ships sailed through the Taiwan Strait on Monday.', 'Taiwan Strait'],
  ['Officials in Oslo were silent about the matter on Monday.', undefined],
  ["The envoys spoke of Norway's offer on Monday.", undefined],
])('%s: at %s', (sentence, place) => {
  expect(claimOf(sentence).place).toBe(place)
})

test('here is the dateline, and in doubt', () => {
  const claim = claimOf('SEOUL: The envoy arrived here on Monday for talks with the ministers.')
  expect(claim.place).toBe('Seoul')
  expect(claim.doubts).toContainEqual({
    aspect: 'place',
    words: 'here',
    note: 'the dateline',
    options: ['Seoul', 'none'],
  })
})

test('a clause with a date of its own is a line of its own', () => {
  const { claims } = draftOf(
    'The envoy arrived in Oslo on Monday, while the army kicked off the drills that are due to end on Friday.',
  )
  expect(claims.map(({ date }) => date)).toContain('2019-04-15')
  expect(claims.map(({ date }) => date)).toContain('2019-04-19')
})

test('the day of saying dates the statement, but not what is announced or expected', () => {
  expect(claimOf('The talks will resume in Oslo, the envoy said on Tuesday.').date).toBeUndefined()
  expect(claimOf('The envoy said on Tuesday that the talks had failed.')).toMatchObject({
    date: '2019-04-16',
    type: 'statement',
  })
})

test('the day of a thing that is only named does not date the claim', () => {
  const claim = claimOf(
    'The ministers are expected to meet in Oslo before the departure of the envoy for the forum on April 26-27.',
  )
  expect(claim.date).toBeUndefined()
  expect(claim.doubts).toContainEqual({ aspect: 'date', words: 'on April 26-27', options: ['2019-04-26/2019-04-27'] })
})

test('a day counted from another one stays out of the line and stands in its doubts', () => {
  const claim = claimOf('The prime minister offered talks a day earlier, while visiting troops.')
  expect(claim.date).toBeUndefined()
  expect(claim.doubts[0]).toMatchObject({ aspect: 'date', words: 'a day earlier', options: ['2019-04-16'] })
})

test('a second predicate with a date of its own is a line of its own, of the same subject', () => {
  const { claims } = draftOf(
    'President Ada Berg met the envoys on Tuesday and is scheduled to leave for Oslo on Friday.',
  )
  expect(claims.map(({ date, status, text }) => [date, status, text.slice(0, 40)])).toEqual([
    ['2019-04-16', 'happened', 'President Ada Berg met the envoys on Tue'],
    ['2019-04-19', 'announced', 'President Ada Berg is scheduled to leave'],
  ])
})

test('a type that rests on a noun, or one of two verbs, is in doubt with the others, and can be none', () => {
  const typeOf = (text: string) => claimOf(text).doubts.find(({ aspect }) => aspect === 'type')?.options
  expect(typeOf('Both sides spoke of a truce.')).toEqual(['agree', 'none'])
  expect(typeOf('The minister announced new sanctions.')?.slice(0, 1)).toEqual(['sanction'])
  expect(typeOf('The envoys met in Oslo and agreed to a truce.')).toEqual(['meet', 'agree', 'none'])
  expect(typeOf('The envoys met in Oslo on Monday.')).toBeUndefined()
})

test('words for two statuses are in doubt', () => {
  const status = claimOf('The envoys plan to meet and might sign a truce.').doubts.find(
    ({ aspect }) => aspect === 'status',
  )
  expect(status?.options).toEqual(['possible', 'announced'])
})

test('the words of an interview are those of whoever stands before them, and who only asks is left out', () => {
  const { claims, dropped } = draftOf(
    'Five questions to the head of the survey\n\nField Notes spoke to Dr. Ada Berg, head of the survey, in Oslo on Tuesday.\n\nField Notes: When does the ship sail?\n\nBerg: It leaves Bergen on 4 June.\n\nField Notes: And then?\n\nBerg: We go north.',
  )
  expect(claims.map(({ chain }) => chain)).toEqual([[], ['Ada Berg'], ['Ada Berg']])
  expect(claims.map(({ text }) => text).slice(1)).toEqual(['It leaves Bergen on 4 June.', 'We go north.'])
  expect(dropped.map(({ text }) => text)).toContain('Field Notes: When does the ship sail?')
})

const doubtsOf = (text: string, aspect: string) =>
  draftOf(text).claims.flatMap(({ doubts }) => doubts.filter((doubt) => doubt.aspect === aspect))

test('what only a later or another clause says leaves the status in doubt', () => {
  const [storm] = doubtsOf('The storm has killed nine people, and rescuers expect the toll to rise.', 'status')
  expect(storm?.options).toEqual(['happened', 'expected'])
  const [host] = doubtsOf('The summit would be the first in Oslo.', 'status')
  expect(host?.options).toEqual(['announced', 'possible'])
  const [eyes] = doubtsOf('Attention is on what the envoys will offer.', 'status')
  expect(eyes?.options).toEqual(['expected', 'announced'])
})

test('what is not yet so may still come', () => {
  const [talks] = doubtsOf('The meeting has not been arranged yet.', 'status')
  expect(talks?.options).toEqual(['denied', 'possible'])
})

test.each([
  ['If the court agrees, the firm pays nothing.', 'possible'],
  ["The party dismissed the charges as baseless, and its leader's allies rejected these allegations.", 'denied'],
  ['Observers of the union are to publish a report next week.', 'announced'],
  ['Economists doubt that the state can pay.', 'opinion'],
])('%s is %s', (sentence, status) => {
  expect(claimOf(sentence).status).toBe(status)
})

test('a day is that of the main clause, whatever is put off, begins or was planned', () => {
  expect(claimOf('A judge in Oslo on Tuesday put off the trial until January.').date).toBe('2019-04-16')
  expect(claimOf('The envoys had been due to meet on Tuesday, but the meeting was cancelled.').date).toBe('2019-04-16')
  expect(claimOf('The board will put extra duties on cars from July 4.').date).toBe('2019-07-04/..')
  const { claims } = draftOf(
    'No one won the vote on Sunday, the commission said on Tuesday, and a runoff will be held on May 5.',
  )
  expect(claims.map(({ date }) => date)).toEqual(['2019-04-14', '2019-05-05'])
})

test('the day of a clause that tells of the same time is proposed', () => {
  const [date] = doubtsOf('Thousands were moved as a storm neared Bergen on Monday.', 'date')
  expect(date?.options).toEqual(['2019-04-15'])
})

test('the type of a noun such as "the visit" is in doubt, that of the verb is not', () => {
  expect(doubtsOf("The envoy's visit to Norway failed.", 'type')[0]?.options).toEqual(['visit', 'none'])
  expect(doubtsOf('The envoy will visit Norway.', 'type')).toEqual([])
})

test('somebody says something of nothing dated: a statement; dated, or an opinion, it is none', () => {
  expect(claimOf('The party will win, Jon Lind said.').type).toBe('statement')
  expect(claimOf('Power will be back by Friday, the utility said.').type).toBeUndefined()
  expect(claimOf('A deal is unlikely, said Jon Lind, a political analyst.').type).toBeUndefined()
})

test('where a trip goes, two places, and the city that a meeting is called by are in doubt', () => {
  const placesOf = (text: string) => doubtsOf(text, 'place').map(({ options }) => options)
  expect(placesOf('His trip to Norway comes late.')).toEqual([['Norway', 'none']])
  expect(placesOf('The envoy visited Oslo and Bergen in March.')).toEqual([['Oslo', 'Bergen', 'none']])
  expect(placesOf('Talks stalled after the Hanoi summit failed.')).toEqual([['Hanoi', 'none']])
  expect(placesOf('The envoy met them in Oslo. She will stay in the capital until Friday.')).toEqual([['Oslo', 'none']])
})

test('whom "both leaders", "the two countries" and "the meeting" may mean is proposed', () => {
  const actorsOf = (text: string) => doubtsOf(text, 'actor').map(({ words, options }) => [words, ...options])
  const before = 'President Ada Berg met Prime Minister Jon Lind. Norway and Sweden are close.'
  expect(actorsOf(`${before} The two leaders will talk again.`)).toEqual([
    ['The two leaders', 'Ada Berg'],
    ['The two leaders', 'Jon Lind'],
  ])
  expect(actorsOf(`${before} Both countries share a border.`)).toEqual([
    ['Both countries', 'Norway'],
    ['Both countries', 'Sweden'],
  ])
})

test.each([
  ['The fair starts on the 25th of May and ends on the 30th.', '2019-05-25/2019-05-30'],
  ['Talks will begin on Monday and end on Wednesday.', '2019-04-22/2019-04-24'],
  ['The army fell silent on April 10 and has not answered since.', '2019-04-10/..'],
])('%s is one span: %s', (sentence, date) => {
  expect(claimOf(sentence).date).toBe(date)
})

test('what a clause tells of its own day is no day of the whole', () => {
  const dates = (text: string) => draftOf(text).claims.map(({ date, text: line }) => [date, line])
  expect(
    dates('Both firms failed to agree on terms after the contract with the port ends on May 31.')[0]?.[0],
  ).toBeUndefined()
  expect(dates('Norway will choose a successor to Ada Berg, whose term ends on June 30.')).toEqual([
    [undefined, 'Norway will choose a successor to Ada Berg, whose term ends on June 30.'],
    ['2019-06-30', "Ada Berg's term ends on June 30."],
  ])
  expect(
    dates('The head of the firm will appear before a panel later this month, the firm said Tuesday.')[0]?.[0],
  ).toBe('[2019-04-17..2019-04-30]')
})

test('a month that its verb puts in another year than the nearest stays out of the line', () => {
  const claim = claimOf('Elections are expected in November.', '2019-02-06')
  expect([claim.date, claim.status]).toEqual([undefined, 'expected'])
  expect(claim.doubts[0]?.options).toEqual(['2018-11', '2019-11'])
})

test.each([
  ['“A spill would be a disaster,” said Jon Lind, a diver.', 'opinion'],
  ['The spill would be stopped by Friday, said Jon Lind, a diver.', 'announced'],
  ['The envoy voiced his willingness to meet the rebels.', 'happened'],
  ['The agency hinted that the envoys would meet in Oslo.', 'possible'],
  ['“I think it is a good plan,” the envoy said.', 'happened'],
  ['The minister cancelled a trip and flew to the coast.', 'happened'],
  ['The minister has called off the talks.', 'happened'],
  ['“They told us the talks would end,” the envoy said.', 'announced'],
  ['The trip was cancelled.', 'denied'],
  ['The envoy is scheduled to fly to Oslo on Friday, and may also stop in Bergen.', 'announced'],
])('whether somebody says it themselves and what comes first tell the status: %s %s', (sentence, status) => {
  expect(claimOf(sentence).status).toBe(status)
})

test('a noun is no verb, whatever stands between it and its article', () => {
  expect(doubtsOf('It was a very productive visit.', 'type')[0]?.options).toEqual(['visit', 'none'])
  expect(claimOf('The observers saw no sign of fraud.').type).toBeUndefined()
  expect(claimOf('The two envoys meet in Oslo on Friday.').type).toBe('meet')
})

test('the event that a sentence says something of is its type, and what is only spoken of is in doubt', () => {
  expect(doubtsOf('The summit would be the first visit to Norway.', 'type')).toEqual([])
  expect(claimOf('The talks in Oslo have collapsed.').type).toBe('meet')
  expect(doubtsOf('“We look forward to the talks,” the envoy said.', 'type')[0]?.options).toEqual([
    'statement',
    'meet',
    'none',
  ])
})

test.each([
  ['The envoy met the rebels in the port of Lunz on Monday.', 'Lunz'],
  ['Nine people have died, doctors at Lund Hospital said.', undefined],
  ['Economists at Banco Andes expect little growth.', undefined],
  ['The envoy will fly to Oslo on Friday, and may also stop in Bergen.', 'Oslo'],
  ['Hundreds marched through the centre of Lima on Monday.', 'Lima'],
])('where those are who tell of it, and where they may go later, is no place: %s %s', (sentence, place) => {
  expect(claimOf(sentence).place).toBe(place)
})

test('the day of an aside is not that of the sentence', () => {
  expect(claimOf('President Ada Berg, in office since 2018, dismissed the claim.').date).toBeUndefined()
  expect(claimOf('Ada Berg, a judge who fled in 2018, is likely to lose.').date).toBeUndefined()
  expect(doubtsOf('Turnout was the highest since the first vote in 1994.', 'date')).toEqual([])
})

test('sanctions that are there and only spoken of are no act of anybody', () => {
  expect(claimOf('The envoy wants to evade the sanctions.').type).toBeUndefined()
  expect(doubtsOf('The envoy wants to evade the sanctions.', 'type')).toEqual([])
})

test('here is where the first sentence happens in a report without a dateline', () => {
  const { claims } = draftOf('Two envoys are in Oslo for talks with Sweden. The minister arrived here on Monday.')
  expect(claims[1]?.place).toBe('Oslo')
  expect(claims[1]?.doubts.map(({ note }) => note)).toContain('the place of the first sentence')
})

test('a place beside another clause than the date is in doubt', () => {
  const text = 'The satellite had seen activity at Bergen Airport, and then Norway this week tested a missile.'
  expect(doubtsOf(text, 'place').map(({ words, note }) => [words, note])).toEqual([
    ['Bergen Airport', 'named in another clause'],
  ])
})

test('a place that is only called by its kind is where it is', () => {
  expect(claimOf('The likeliest venue is the port city Oslo.').place).toBe('Oslo')
})

test('“that was” may be of the day named before', () => {
  const [, was] = draftOf('The envoy visited Oslo in 2011. That was the last visit of an envoy.').claims
  expect(was?.date).toBeUndefined()
  expect(was?.doubts).toContainEqual({
    aspect: 'date',
    words: 'was',
    note: 'the day named before',
    options: ['2011'],
  })
})

test('what is only asked is of no type', () => {
  expect(claimOf('All eyes are on what the envoys will discuss in Oslo.').type).toBeUndefined()
  expect(claimOf('The envoys will discuss in Oslo what the allies could offer.').type).toBe('meet')
})

test('a day that is only counted from stays out of the line', () => {
  for (const sentence of ['The clerk resigned two weeks after March 3.', 'The firm closed days before April 9.'])
    expect(claimOf(sentence).date, sentence).toBeUndefined()
  expect(claimOf('The firm closed days before April 9.').doubts).toContainEqual({
    aspect: 'date',
    words: 'days before',
    note: 'counted from another day',
    options: ['[..2019-04-07]'],
  })
})

test('since a day is no clause of its own, whatever verb follows', () => {
  const { claims } = draftOf('The strike has gone on since March 4 and will end on Friday.')
  expect(claims.map(({ date, text }) => [date, text])).toEqual([
    ['2019-04-19', 'The strike has gone on since March 4 and will end on Friday.'],
  ])
})

test('what several have is theirs', () => {
  const { claims } = draftOf('The rebels, whose truce ends on Sunday, shelled the town on Tuesday.')
  expect(claims[1]?.text).toBe("The rebels' truce ends on Sunday.")
})

test('the day of what only tells who is meant is not that of the claim', () => {
  expect(claimOf('The man who was arrested on Monday died in hospital on Tuesday.').date).toBe('2019-04-16')
  expect(claimOf('A ferry that sank in March was faulty.').date).toBeUndefined()
  expect(claimOf('Diplomats whom both had expelled returned home on Monday.').date).toBe('2019-04-15')
  expect(claimOf('“Minister Ada Berg will travel to Oslo on May 3 to meet the king,” the ministry said.').date).toBe(
    '2019-05-03',
  )
})

test('a day in an aside is not the claim’s, and where it is the only one it is in doubt', () => {
  expect(claimOf('The deal, signed in Oslo early Wednesday, lets boats fish through 2022.').date).toBe('../2022')
  expect(claimOf('The law, passed in 2009, expires on Dec. 31.').date).toBe('2019-12-31')
  expect(claimOf('The treaty, signed in 2009, is dead.').date).toBeUndefined()
  expect(claimOf('The treaty, signed in 2009, is dead.').doubts).toContainEqual({
    aspect: 'date',
    words: 'in 2009',
    options: ['2009'],
  })
  expect(claimOf('The fair is open from May 3 until May 5.').date).toBe('2019-05-03/2019-05-05')
})

test('of two predicates the second has the subject, and is done to it as the first where no object follows', () => {
  const second = (sentence: string) => draftOf(sentence).claims[1]?.text
  expect(second('He was jailed for two years in 2011 and freed on Monday.')).toBe('He was freed on Monday.')
  expect(second('He was jailed for two years in 2011 and died on Monday.')).toBe('He died on Monday.')
  expect(second('He was jailed in 2011 and attacked a guard on Monday.')).toBe('He attacked a guard on Monday.')
})

test('what was heard on one day of another is a line without the hearing', () => {
  const { claims } = draftOf('The court heard on Monday that the blast on March 3 killed nine.')
  expect(claims.map(({ date, text }) => [date, text])).toEqual([
    ['2019-04-15', 'The court heard on Monday that the blast on March 3 killed nine.'],
    ['2019-03-03', 'The blast on March 3 killed nine.'],
  ])
})

test.each([
  ['The order came in a case about books written in 2001 by the mayor.', undefined, '2001'],
  ['A bridge built in 1990 fell on Monday.', '2019-04-15', undefined],
  ['The council signed in 2009 a deal.', '2009', undefined],
])('%s: the day of a participle behind its noun is not that of the claim', (sentence, date, proposed) => {
  const claim = claimOf(sentence)
  expect([claim.date, claim.doubts.find(({ aspect }) => aspect === 'date')?.options[0]]).toEqual([date, proposed])
})

test('the day of what is cited is that of the claim only where there is no other', () => {
  const cited = "According to a statement issued Saturday by the mayor's office, a boiler exploded"
  expect(claimOf(`${cited} Friday evening near the port.`).date).toBe('2019-04-12')
  expect(claimOf(`${cited} near the port.`).date).toBe('2019-04-13')
})

test.each([
  ['Norway and Sweden reached a truce set to take effect on Sunday.', '2019-04-21'],
  ['The captain spoke after a meeting about talks that open in Oslo next week.', '[2019-04-22..2019-04-28]'],
])('%s: a day ahead is that of what the sentence only names', (sentence, proposed) => {
  const claim = claimOf(sentence)
  expect([claim.date, claim.doubts.find(({ aspect }) => aspect === 'date')?.options[0]]).toEqual([undefined, proposed])
})

test('the day on which a statement was issued is that of what is said', () => {
  const sentence = '“The talks are over,” said a statement issued Monday by the mayor.'
  expect(claimOf(sentence).date).toBe('2019-04-15')
})
