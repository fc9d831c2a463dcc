import { expect, test } from 'vitest'
import { briefing, claim, told } from '../written.ts'

test.each([
  '^2019-04-15 They met',
  'They met ^2019-04-15',
  '#2019-04-15 They met',
  '@2019-04-15 They met',
  '"2019-04-15": They met',
  '“15 April 2019”: They met',
  '`2019-04-15`: They met',
  '2019-04-15/ They met',
  '2019-04-15-They met',
  '2019 - 04 - 15: They met',
  '2019-04-l5: They met',
  '2O19-04-15: They met',
  '2019-04-15',
  '15 04 2019: They met',
  '151015Z APR 19: They met',
  'the nineties: They met',
  'Christmas: They met',
  'two days later: They met',
])('a day or words for one that are not read are told once: %s', (item) => {
  const { dataset, problems } = briefing(`- ${item}\n`)
  expect(dataset.claims).toMatchObject([{ text: item.replaceAll('`', '') }])
  expect(dataset.claims[0]?.when).toBeUndefined()
  expect(problems).toHaveLength(1)
})

test.each([
  ['9. 4. 2019: They met', '2019-04-09'],
  ['2019 04 15: They met', '2019-04-15'],
  ['Thurs. Apr 18, 2019 — They met', '2019-04-18'],
  ['<2019-04-15 Mon>--<2019-04-17 Wed> They met', '2019-04-15/2019-04-17'],
  ['<!-- seen --> 2019-04-15: They met', '2019-04-15'],
  ['<time datetime="2019-04-15">15 April</time>: They met', '2019-04-15'],
  ['2019-04-15&nbsp;&ndash; They met', '2019-04-15'],
  ['date:: 2019-04-15 They met', '2019-04-15'],
  ['→ 2019-04-15: They met', '2019-04-15'],
  ['a) 2019-04-15: They met', '2019-04-15'],
  ['bis 15. April 2019: They met', '../2019-04-15'],
  ['the nineteenth century: They met', '[1801..1900]'],
  ['民國108年4月15日: They met', '2019-04-15'],
])('%s is dated %s', (item, edtf) => {
  expect(claim(item)).toMatchObject({ text: 'They met', when: { edtf } })
})

test.each([
  ['2019-04-15 10:15–11:30 CET: They met', '10:15–11:30 CET'],
  ['10:15, 15 April 2019: They met', '10:15'],
  ['20190415T1015: They met', '1015'],
  ['15 April 2019, evening: They met', 'evening'],
])('a time beside a day is kept as a note: %s', (item, time) => {
  expect(claim(item)).toMatchObject({ text: 'They met', when: { edtf: '2019-04-15' }, notes: { time } })
})

test.each([
  ['28 Dec – 3 Jan 2019: They met', '2018-12-28/2019-01-03'],
  ['28 Dec 2018 – 3 Jan: They met', '2018-12-28/2019-01-03'],
  ['Nov–Jan 2019: They met', '2018-11/2019-01'],
  ['11–9 April 2019: They met', '2019-04-09/2019-04-11'],
])('a range that ends before it begins is answered by the years that fit: %s', (item, typed) => {
  expect(briefing(`- ${item}\n`).problems).toMatchObject([{ hint: `type ${typed}` }])
})

test.each(['2019-04-15 (Fri)', 'Fri 2019-04-15', '15 April 2019 (Fri)', '2019年4月15日（金）'])(
  'the weekday of %s is compared with its day',
  (date) => {
    expect(briefing(`- ${date}: They met\n`).problems).toMatchObject([
      { message: '2019-04-15 is a Monday, not a Friday' },
    ])
  },
)

test('what only begins like a month is no slip of one, and a short word is told without a correction', () => {
  expect(briefing('- Augusta 2017: They met\n- Maya 2017: They met\n').problems).toEqual([])
  expect(briefing('- Juno 2017: They met\n').problems.map(({ fix }) => fix)).toEqual([undefined])
  expect(briefing('- Augsut 2017: They met\n').problems).toMatchObject([{ fix: { text: 'August 2017' } }])
})

test('a period is told with the year of its heading', () => {
  const hints = briefing('# T\n## 2018\n- Q1: They met\n- week 10: They met\n').problems.map(({ hint }) => hint)
  expect(hints).toEqual(['type Q1 2018', 'type week 10 2018'])
  expect(told(briefing('- Q1: Who met?\n- Spring: a framework\n'))).toEqual([])
})

test('a line break of HTML parts words, a day in <summary> is told, a line between two ~ is struck out', () => {
  expect(claim('2019-04-15: They met<br>and left').text).toBe('They met and left')
  expect(told(briefing('<details><summary>15 April 2019</summary>\n\n- They met\n\n</details>\n'))).toHaveLength(1)
  expect(claim('~2019-04-15: They met~')).toMatchObject({ text: 'They met', retracted: true })
  expect(claim('~2019-04-15: They met').when?.edtf).toBe('2019-04-15~')
})

test('items with several stars are items of their own', () => {
  expect(briefing('* 2019-04-15: They met\n** They left\n').dataset.claims.map(({ text }) => text)).toEqual([
    'They met',
    'They left',
  ])
})

/** In a briefing of 17 April 2019, of which 22 April is a Monday and 5 April a Friday. */
test.each([
  ['Mon 22/4: They met', '2019-04-22'],
  ['Mon 22/4 – They met', '2019-04-22'],
  ['Mon 22/4 They met', '2019-04-22'],
  ['Monday, 22/04: they met', '2019-04-22'],
  ['Mon 4/22: They met', '2019-04-22'],
  ['Mo 22.4.: Treffen', '2019-04-22'],
  ['Fri 4/5: They met', '2019-04-05'],
  ['пт 5.4.: встреча', '2019-04-05'],
])('a day of the week and a day in numbers without its year are told with the day that they are: %s', (item, day) => {
  const { problems, dataset } = briefing(`- ${item}\n`)
  expect(problems).toMatchObject([{ hint: `type ${day}`, fix: { text: day } }])
  expect(dataset.claims).toMatchObject([{ text: item }])
})

test('no day is named that the day of the week does not fit, nor corrected where the numbers may be a figure', () => {
  expect(told(briefing('- Tue 22/4: They met\n'))).toEqual([
    '1:3 warning "Tue 22/4" does not say which year, and in 2019 it is no Tuesday: type it as 2024-03-09',
  ])
  expect(briefing('- 30/6: They met\n').problems.map(({ fix }) => fix)).toEqual([undefined])
  expect(told(briefing('- So 3/4 of them agree\n- 24/7: open\n- 1/2 – of it\n- Sun – a paper\n'))).toEqual([])
})

test.each([
  ['Week 10: They met', 'type it behind, as Week 10 2019'],
  ['Week 10 – They met', 'type it behind, as Week 10 2019'],
  ['Autumn: They met', 'type the first and the last day it can mean, as [2019-MM-DD..2019-MM-DD]'],
  ['In autumn: They met', 'type the first and the last day it can mean, as [2019-MM-DD..2019-MM-DD]'],
  ['Autumn – They met', 'type the first and the last day it can mean, as [2019-MM-DD..2019-MM-DD]'],
  ['im Herbst: Treffen', 'type the first and the last day it can mean, as [2019-MM-DD..2019-MM-DD]'],
])('a period without its year is told, and no year made up: %s', (item, instead) => {
  const [problem, ...others] = briefing(`- ${item}\n`).problems
  expect(problem?.message).toContain(`does not say which year: ${instead}`)
  expect([problem?.severity, problem?.fix, others]).toEqual(['warning', undefined, []])
})

test.each(['The nineties', "In the '90s", 'the late nineties'])('a decade is told by its century: %s', (typed) => {
  expect(told(briefing(`- ${typed}: They met\n`))).toEqual([
    `1:3 warning "${typed}" does not say of which century: type 1990s, if that is meant`,
  ])
})
