import { expect, test } from 'vitest'
import { findTimes } from '../../src/times/find-times.ts'

/** The day of publication of every row: a Wednesday. */
const PUBLISHED = { first: '2019-04-17', last: '2019-04-17' }

const dateOf = (sentence: string, words: string): string | null | undefined =>
  findTimes(sentence, { published: PUBLISHED }).find(({ text }) => text === words)?.edtf

/** A sentence, the words for a time in it, and the EDTF of the table. */
const DATED: readonly (readonly [string, string, string])[] = [
  ['They met in Geneva on Monday.', 'on Monday', '2019-04-15'],
  ['They met in Geneva on Wednesday.', 'on Wednesday', '2019-04-17'],
  ['They will meet in Geneva on Monday.', 'on Monday', '2019-04-22'],
  ['The drills are due to end Thursday.', 'Thursday', '2019-04-18'],
  ['A spokesman said Friday.', 'Friday', '2019-04-12'],
  ['He arrived late on Sunday.', 'late on Sunday', '2019-04-14'],
  ['She spoke on Tuesday evening.', 'on Tuesday evening', '2019-04-16'],
  ['The court is expected to rule on Thursday (tomorrow).', 'on Thursday (tomorrow)', '2019-04-18'],
  ['The envoys meet this Monday.', 'this Monday', '2019-04-15'],
  ['They will meet next Friday.', 'next Friday', '2019-04-26'],
  ['The summit is scheduled around next Wednesday.', 'around next Wednesday', '2019-04-24~'],
  ['They met last Friday.', 'last Friday', '2019-04-12'],
  ['The ship was seen at around 6:40 a.m. on Thursday.', 'at around 6:40 a.m. on Thursday', '2019-04-11'],
  ['Ministers signed a planned treaty on Monday.', 'on Monday', '2019-04-15'],
  ['Its scheduled flight on Monday was cancelled.', 'on Monday', '2019-04-15'],
  ['They may talk when both attend a summit in November, she said.', 'in November', '2019-11'],
  ['They met last Tuesday.', 'last Tuesday', '[2019-04-09,2019-04-16]'],
  ['A plane is due on Tuesday next week.', 'on Tuesday next week', '2019-04-23'],
  ['They met on Monday last week.', 'on Monday last week', '2019-04-08'],
  ['They will meet on Monday or Tuesday.', 'on Monday or Tuesday', '[2019-04-22,2019-04-23]'],
  ['They will meet today or tomorrow.', 'today or tomorrow', '[2019-04-17,2019-04-18]'],
  ['The ferry sails on Saturday for the islands.', 'on Saturday', '2019-04-20'],
  ['Parliament sits again on Friday.', 'on Friday', '2019-04-19'],
  ['The trains run again on Monday.', 'on Monday', '2019-04-22'],
  ['The festival swaps its tents for a hall on Sunday.', 'on Sunday', '2019-04-21'],
  ['He tours the port from 14 to 16 October 2019.', 'from 14 to 16 October 2019', '2019-10-14/2019-10-16'],
  ['They will meet on either 2 or 3 May.', 'on either 2 or 3 May', '[2019-05-02,2019-05-03]'],
  ['It was open between 3 and 5 April.', 'between 3 and 5 April', '2019-04-03/2019-04-05'],
  ['It may not last beyond April 30.', 'beyond April 30', '[2019-05-01..]'],
  ['They will meet next week, state media reported on Thursday.', 'on Thursday', '2019-04-11'],
  ['Coast News reported Monday she could also visit a port.', 'Monday', '2019-04-15'],
  ["Thursday's ruling changed little.", 'Thursday', '2019-04-11'],
  ["Leaders gathered ahead of Friday's summit.", 'ahead of Friday', '2019-04-19'],
  ['They must answer by Thursday.', 'by Thursday', '[..2019-04-18]'],
  ['They must answer before Thursday.', 'before Thursday', '[..2019-04-17]'],
  ['They will stay until Thursday.', 'until Thursday', '../2019-04-18'],
  ['They will meet after Thursday.', 'after Thursday', '[2019-04-19..]'],
  ['Both sides had filed by Wednesday.', 'by Wednesday', '[..2019-04-17]'],
  ['They extended the deadline until 9 a.m. EST Tuesday.', 'until 9 a.m. EST Tuesday', '../2019-04-23'],
  ['They meet this week.', 'this week', '[2019-04-15..2019-04-21]'],
  ['They met earlier this week.', 'earlier this week', '[2019-04-15..2019-04-17]'],
  ['They will meet later this week.', 'later this week', '[2019-04-17..2019-04-21]'],
  ['They met last week.', 'last week', '[2019-04-08..2019-04-14]'],
  ['They will meet next week.', 'next week', '[2019-04-22..2019-04-28]'],
  ['They will meet early next week.', 'early next week', '[2019-04-22..2019-04-24]'],
  ['They will meet in the middle of next week.', 'in the middle of next week', '[2019-04-23..2019-04-25]'],
  ['They will meet at the end of next week.', 'at the end of next week', '[2019-04-26..2019-04-28]'],
  ['The group may go as soon as the end of this week.', 'as soon as the end of this week', '[2019-04-19~..]'],
  ['They could meet as early as the end of next week.', 'as early as the end of next week', '[2019-04-26~..]'],
  ['They will meet this weekend.', 'this weekend', '[2019-04-20..2019-04-21]'],
  ['They met last weekend.', 'last weekend', '[2019-04-13..2019-04-14]'],
  ['They met earlier this month.', 'earlier this month', '[2019-04-01..2019-04-17]'],
  ['They will meet later this month.', 'later this month', '[2019-04-17..2019-04-30]'],
  ['They met last month.', 'last month', '2019-03'],
  ['They will meet next month.', 'next month', '2019-05'],
  ['They meet this month.', 'this month', '2019-04'],
  ['They met in early March.', 'in early March', '[2019-03-01..2019-03-10]'],
  ['They met in mid-March.', 'in mid-March', '[2019-03-11..2019-03-20]'],
  ['They met in late March.', 'in late March', '[2019-03-21..2019-03-31]'],
  ['They met at the beginning of February.', 'at the beginning of February', '[2019-02-01..2019-02-10]'],
  ['They met at the start of February.', 'at the start of February', '[2019-02-01..2019-02-10]'],
  ['They met at the end of February.', 'at the end of February', '[2019-02-21..2019-02-28]'],
  ['They met in the first half of March.', 'in the first half of March', '[2019-03-01..2019-03-15]'],
  ['They met in the first week of March.', 'in the first week of March', '[2019-03-01..2019-03-07]'],
  ['They met in the second half of March.', 'in the second half of March', '[2019-03-16..2019-03-31]'],
  ['They met late last month.', 'late last month', '[2019-03-21..2019-03-31]'],
  ['They will meet early next month.', 'early next month', '[2019-05-01..2019-05-10]'],
  ['They will meet by the end of this month.', 'by the end of this month', '[..2019-04-30]'],
  ['They will meet by the end of April.', 'by the end of April', '[..2019-04-30]'],
  ['They will meet before the end of April.', 'before the end of April', '[..2019-04-30]'],
  ['It will occur in the remaining days of April.', 'in the remaining days of April', '[2019-04-17..2019-04-30]'],
  ['It will occur in the rest of April.', 'in the rest of April', '[2019-04-17..2019-04-30]'],
  ['It will not take place before mid-June.', 'before mid-June', '[2019-06-11~..]'],
  ['It will take place no earlier than mid-June.', 'no earlier than mid-June', '[2019-06-11~..]'],
  ['New posts are likely by August.', 'by August', '[..2019-08-31]'],
  ['They met in February.', 'in February', '2019-02'],
  ['The February summit failed.', 'The February', '2019-02'],
  ['They will meet in October.', 'in October', '2019-10'],
  ['They will meet in July or August.', 'in July or August', '[2019-07,2019-08]'],
  ['They will meet next month or in June.', 'next month or in June', '[2019-05,2019-06]'],
  ['They met last December.', 'last December', '2018-12'],
  ['They met last February.', 'last February', '[2018-02,2019-02]'],
  ['They met in April this year.', 'in April this year', '2019-04'],
  ['They met in early October last year.', 'in early October last year', '[2018-10-01..2018-10-10]'],
  ['They met on March 5.', 'on March 5', '2019-03-05'],
  ['They met on 12 April.', 'on 12 April', '2019-04-12'],
  ['They met on the 30th of October.', 'on the 30th of October', '2018-10-30'],
  ['They will meet on Monday, May 6.', 'on Monday, May 6', '2019-05-06'],
  ['The forum is on April 26-27.', 'on April 26-27', '2019-04-26/2019-04-27'],
  ['The forum runs from June 17 to 19.', 'from June 17 to 19', '2019-06-17/2019-06-19'],
  ['The forum is on April 24 and 25.', 'on April 24 and 25', '2019-04-24/2019-04-25'],
  [
    'The round is planned between August 14 and September 4.',
    'between August 14 and September 4',
    '2019-08-14/2019-09-04',
  ],
  ['The vote falls on either April 23 or 24.', 'on either April 23 or 24', '[2019-04-23,2019-04-24]'],
  ['Police spoke of the Oct. 23 slaying.', 'the Oct. 23', '2018-10-23'],
  ['They have searched since the Oct. 23 slaying.', 'since the Oct. 23', '2018-10-23'],
  ['He fled after the Oct. 23 slaying.', 'after the Oct. 23', '2018-10-23'],
  ['The games are to be held from Feb. 23.', 'from Feb. 23', '2019-02-23/..'],
  ["He announced a truce on New Year's Eve.", "on New Year's Eve", '2018-12-31'],
  ['They met in 2011.', 'in 2011', '2011'],
  ['They met in June 2018.', 'in June 2018', '2018-06'],
  ['Iran left the 2015 deal.', 'the 2015', '2015'],
  ['They met in late 2014.', 'in late 2014', '2014'],
  ['They met last year.', 'last year', '2018'],
  ['They met earlier this year.', 'earlier this year', '[2019-01-01..2019-04-17]'],
  ['They will meet later this year.', 'later this year', '[2019-04-17..2019-12-31]'],
  ['They have met twice so far this year.', 'so far this year', '[2019-01-01..2019-04-17]'],
  ['They hope to sign by the end of the year.', 'by the end of the year', '[..2019-12-31]'],
  ['They hope to sign before the end of the year.', 'before the end of the year', '[..2019-12-31]'],
  ['The number fell between 1982 and 1992.', 'between 1982 and 1992', '1982/1992'],
  ['They met yesterday.', 'yesterday', '2019-04-16'],
  ['They meet today.', 'today', '2019-04-17'],
  ['They meet tonight.', 'tonight', '2019-04-17'],
  ['They meet tomorrow.', 'tomorrow', '2019-04-18'],
  ['They met last night.', 'last night', '2019-04-16'],
  ['They met this morning.', 'this morning', '2019-04-17'],
  ['“We will leave tomorrow,” he said on Monday.', 'tomorrow', '2019-04-16'],
  ['They met three days ago.', 'three days ago', '2019-04-14'],
  ['They met two weeks ago.', 'two weeks ago', '2019-04-03~'],
  ['They met a month ago.', 'a month ago', '2019-03~'],
  ['They met two years ago.', 'two years ago', '2017~'],
  ['They met days ago.', 'days ago', '[..2019-04-15]'],
  ['They met days before April 12.', 'days before', '[..2019-04-10]'],
  ['It rose over the past week.', 'over the past week', '[2019-04-10..2019-04-17]'],
  ['It rose in the past 24 hours.', 'in the past 24 hours', '[2019-04-16..2019-04-17]'],
  ['They will meet in the coming days.', 'in the coming days', '[2019-04-17..2019-04-24]'],
  ['They will meet within days.', 'within days', '[2019-04-17..2019-04-24]'],
  ['They will meet in the next few days.', 'in the next few days', '[2019-04-17..2019-04-24]'],
  ['They will meet within the next week.', 'within the next week', '[2019-04-17..2019-04-24]'],
  ['They will meet within two weeks.', 'within two weeks', '[2019-04-17..2019-05-01]'],
  ['They will meet in the next 48 hours.', 'in the next 48 hours', '[2019-04-17..2019-04-19]'],
  ['They will meet in the coming weeks.', 'in the coming weeks', '[2019-04-17..]'],
  ['They will meet in the coming months.', 'in the coming months', '[2019-04-17..]'],
  ['They will meet within weeks.', 'within weeks', '[2019-04-17..]'],
  ['The line has been dead since Aug. 10.', 'since Aug. 10', '2018-08-10/..'],
  ['The line has been dead since June.', 'since June', '2018-06/..'],
  ['The line has been dead since last April.', 'since last April', '2018-04/..'],
  ['War has raged since March 2015.', 'since March 2015', '2015-03/..'],
  ['It is his first visit since October.', 'since October', '2018-10'],
  ['They met on April 10 and again on the same day.', 'on the same day', '2019-04-10'],
  ['The drills began on April 4, two days after an envoy arrived.', 'two days after', '2019-04-02'],
  ['Talks will be held next Wednesday, and a panel will convene one day earlier.', 'one day earlier', '2019-04-23'],
  ['He spoke a day earlier, while visiting troops.', 'a day earlier', '2019-04-16'],
  ['They voted on April 10 and one resigned the next day.', 'the next day', '2019-04-11'],
  ['They voted on April 10, having met the previous day.', 'the previous day', '2019-04-09'],
  ['He arrived Saturday for a four-day visit.', 'Saturday', '2019-04-13/2019-04-16'],
]

test.each(DATED)('%s · %s → %s', (sentence, words, edtf) => {
  expect(dateOf(sentence, words)).toBe(edtf)
})

/** A sentence and words in it that have no bounds, or hang on a thing and not on a day. */
const NEVER: readonly (readonly [string, string])[] = [
  ['Flights leave on Mondays and Fridays.', 'on Mondays and Fridays'],
  ['They met days after the warning.', 'days after'],
  ['A month and a half after the summit ended, he left.', 'A month and a half after'],
  ['They met on the eve of the vote.', 'on the eve of'],
  ['They were told to leave within 24 hours.', 'within 24 hours'],
  ['Prices rose in the week to April 12.', 'in the week to April 12'],
  ['Sales fell in the month ended 31 March 2019.', 'in the month ended 31 March 2019'],
  ['A yearlong truce.', 'yearlong'],
  ['A 19-hour visit.', '19-hour'],
  ['They met during Ramadan.', 'Ramadan'],
  ['They meet at Easter.', 'Easter'],
  ['They met on Thanksgiving.', 'Thanksgiving'],
  ['Sales fell in the second quarter.', 'in the second quarter'],
  ...[
    'weeks ago',
    'months ago',
    'years ago',
    'recently',
    'lately',
    'soon',
    'now',
    'currently',
    'for the time being',
    'in the autumn',
    'this summer',
    'last fall',
    'overnight',
    'hours later',
    'for decades',
    'on Mondays',
  ].map((words) => [`They met ${words}.`, words] as const),
]

test.each(NEVER)('%s · %s stays words', (sentence, words) => {
  expect(dateOf(sentence, words)).toBeNull()
})

test.each([
  ['They met last Tuesday.', 'of this week or of the week before'],
  ['They met last February.', 'of this year or of the year before'],
  ['“We will leave tomorrow,” he said on Monday.', 'inside a quotation'],
  ['They met on April 10 and again on the same day.', 'the day named before'],
  ['He arrived Saturday for a four-day visit.', 'the first day counted'],
  ['They met in late 2014.', 'the part of the year has no bounds'],
])('%s is in doubt: %s', (sentence, doubt) => {
  expect(findTimes(sentence, { published: PUBLISHED }).map((time) => time.doubt)).toContain(doubt)
})

test('a window of publication keeps what both its ends come to, and else gives one of the days between', () => {
  const window = { published: { first: '2019-04-16', last: '2019-04-17' } }
  expect(findTimes('They met on Monday.', window)[0]).toMatchObject({ edtf: '2019-04-15' })
  expect(findTimes('They met yesterday.', window)[0]).toMatchObject({
    edtf: '[2019-04-15..2019-04-16]',
    doubt: 'the day of the report is not certain',
  })
})

test('what is over is not of a month to come, however near: its year is in doubt', () => {
  for (const [sentence, near, before] of [
    ['He was arrested in May.', '2019-05', '2018-05'],
    ['The ship sank on April 25.', '2019-04-25', '2018-04-25'],
  ] as const) {
    const [time] = findTimes(sentence, { published: PUBLISHED })
    expect(time, sentence).toMatchObject({ edtf: near, doubt: 'this year or another', alternatives: [before] })
  }
  // The day of a report may be that of another time zone.
  expect(findTimes('The ship sank on April 18.', { published: PUBLISHED })[0]).toMatchObject({ edtf: '2019-04-18' })
  expect(findTimes('The ship sank on April 18.', { published: PUBLISHED })[0]?.doubt).toBeUndefined()
})

test('a day later goes on from the sentence before, a day earlier from the report', () => {
  const after = { published: PUBLISHED, named: '2019-04-10' }
  expect(findTimes('One of them resigned the next day.', after)[0]).toMatchObject({ edtf: '2019-04-11' })
  expect(findTimes('One of them resigned a day earlier.', after)[0]).toMatchObject({ edtf: '2019-04-16' })
})

test('the day of saying is told apart from the day of what is said', () => {
  const times = findTimes('The talks will resume on Friday, a spokesman said on Tuesday.', { published: PUBLISHED })
  expect(times.map(({ edtf, role }) => [edtf, role])).toEqual([
    ['2019-04-19', 'own'],
    ['2019-04-16', 'saying'],
  ])
})

test.each([
  ['She left two weeks after March 3.', 'March 3'],
  ['The firm closed days before April 9.', 'April 9'],
  ['Shots were fired hours after Monday’s vote.', 'Monday'],
])('%s: what happens does so on another day than %s', (sentence, words) => {
  const time = findTimes(sentence, { published: PUBLISHED }).find(({ text }) => text.includes(words))
  expect(time?.role).toBe('other')
})

test('what is still to be announced or confirmed lies ahead, and that day is its own', () => {
  for (const sentence of [
    'The winner will be announced on Monday.',
    'The names are to be confirmed on Monday.',
    'The list is due to be formally announced on Monday.',
  ]) {
    const [time] = findTimes(sentence, { published: PUBLISHED })
    expect(time, sentence).toMatchObject({ edtf: '2019-04-22', role: 'own' })
  }
})

test('names of people and papers are no dates', () => {
  for (const sentence of [
    'Theresa May said so.',
    'The Sunday Times reported it.',
    'They will march on.',
    'It may rain.',
  ])
    expect(findTimes(sentence, { published: PUBLISHED }).filter(({ edtf }) => edtf !== null)).toEqual([])
})

test('the day of a thing that is told first is its own, and not that of the saying', () => {
  const [time] = findTimes('Ferry services resume today, the company said.', { published: PUBLISHED })
  expect(time).toMatchObject({ edtf: '2019-04-17', role: 'own' })
  const [said] = findTimes('In a statement on Monday, the company said it had no plans.', { published: PUBLISHED })
  expect(said).toMatchObject({ edtf: '2019-04-15', role: 'saying' })
})

test('a verb of the present that is on no timetable may also tell what is over', () => {
  const [time] = findTimes('The festival swaps its tents for a hall on Sunday.', { published: PUBLISHED })
  expect(time).toMatchObject({ doubt: 'the present tense', alternatives: ['2019-04-14'] })
})

test('nouns in -s are no verbs of the present', () => {
  expect(dateOf('Three blasts on Sunday killed two people.', 'on Sunday')).toBe('2019-04-14')
  expect(dateOf('After the talks on Monday, both sides were silent.', 'on Monday')).toBe('2019-04-15')
})

test('what was planned and is told by nobody else may be over', () => {
  const [time] = findTimes('The fair was scheduled to end Thursday.', { published: PUBLISHED })
  expect(time).toMatchObject({ edtf: '2019-04-18', doubt: 'told afterwards', alternatives: ['2019-04-11'] })
  const [said] = findTimes('The mayor said the fair was scheduled to end Thursday.', { published: PUBLISHED })
  expect(said?.doubt).toBeUndefined()
})

test('what something follows is over, whatever noun in it may be a verb', () => {
  const sentence =
    'Following the talks between Norway, Sweden and Peru on Sunday, Ada Berg told a conference that all had failed.'
  expect(dateOf(sentence, 'on Sunday')).toBe('2019-04-14')
})
