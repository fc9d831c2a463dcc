import { expect, test } from 'vitest'
import { briefing, told, written } from '../written.ts'

const dated = (text: string): (string | undefined)[][] =>
  written({ 'x.md': text }).dataset.claims.map(({ when, text: said }) => [when?.edtf, said])

test('a heading that is a day has the month and the year of the headings above it', () => {
  const text = `# Log
## 2024
### March
#### 9
- Talks begin
#### 10 (Sunday)
- Talks end
### April
#### 1st
- A deal

**2 April**
- It holds
`
  expect(dated(text)).toEqual([
    ['2024-03-09', 'Talks begin'],
    ['2024-03-10', 'Talks end'],
    ['2024-04-01', 'A deal'],
    ['2024-04-02', 'It holds'],
  ])
})

test('a heading whose weekday does not fit its day is told', () => {
  const { problems, dataset } = written({ 'x.md': '# Log\n## March 2024\n### 10 (Monday)\n- Talks end\n' })
  expect(problems.map(({ message }) => message)).toContain('2024-03-10 is a Sunday, not a Monday')
  expect(dataset.claims[0]?.when?.edtf).toBe('2024-03')
})

test('an item dates those below it, but for what they say of another time', () => {
  const text = `- 2019-04-06: Envoys arrive
  - The press waits
  - 18:00 – dinner
  - They will leave in June
  - A second round is planned
- 2019-04-07
  - Talks begin
`
  expect(briefing(text).dataset.claims.map(({ when, text: said }) => [when?.edtf, said])).toEqual([
    ['2019-04-06', 'Envoys arrive'],
    ['2019-04-06', 'The press waits'],
    ['2019-04-06', 'dinner'],
    [undefined, 'They will leave in June'],
    [undefined, 'A second round is planned'],
    ['2019-04-07', 'Talks begin'],
  ])
})

test.each([
  ['7: They reply', '7 January 2023'],
  ['1–3 – They strike', '1–3 January 2023'],
  ['10th: They stop', '10th January 2023'],
])('a number under a month may be the day, and is told with what to type: %s', (item, typed) => {
  const { problems } = written({ '2023-02-01-x.md': `# T\n## January 2023\n- ${item}\n` })
  expect(problems).toMatchObject([{ hint: `if it is, type ${typed}`, fix: { text: typed } }])
})

test('a number under no month is none', () => {
  expect(told(briefing('# T\n## 2019\n- 7: They reply\n- 3 – 2 for them\n'))).toEqual([])
})

test('lines of a chronology that say no year are claims, each told with the form that has it', () => {
  const { dataset, problems } = briefing(
    '# T\n\nMon., Apr. 15 – Envoys arrive.\nTues., Apr. 16: Talks begin.\n\nWed. 17 April — They end.\n',
  )
  expect(dataset.claims).toHaveLength(3)
  expect(problems.map(({ hint }) => hint)).toEqual([
    'type Mon., Apr. 15 2019',
    'type Tues., Apr. 16 2019',
    'type Wed. 17 April 2019',
  ])
  expect(dated('# Chronology 2019\n\nMon., Apr. 15 – Envoys arrive.\n')).toEqual([['2019-04-15', 'Envoys arrive.']])
})

test('a heading that is a weekday depends on the day, and is told with what it comes to', () => {
  expect(told(briefing('# T\n## Monday\n- Talks begin\n'))).toEqual([
    '2:4 warning "Monday" depends on when it was written; from 2019-04-17 it is 2019-04-15 or 2019-04-22 → type 2019-04-15 or 2019-04-22',
  ])
  expect(told(briefing('# T\n## Today\n- Talks begin\n'))).toEqual([])
})
