import { expect, test } from 'vitest'
import { draftReport } from '../../src/draft/draft-report.ts'
import { folderKnowledge } from '../../src/draft/folder-knowledge.ts'
import { readReportText } from '../../src/draft/report-lines.ts'
import { shipped } from '../support/shipped-briefings.ts'

const DAY = { first: '2019-04-17', last: '2019-04-17' }
const eventsOf = (text: string) =>
  draftReport(readReportText(text), DAY, folderKnowledge(shipped.dataset)).claims.map(({ key, doubts }) => [
    key,
    doubts.flatMap(({ aspect, options }) => (aspect === 'event' ? options : [])),
  ])

const FIRST = 'Kim Jong Un and Vladimir Putin will hold a summit in Vladivostok on April 24.'

test('the type of the event that it may be about is proposed where its words tell none', () => {
  const text = 'Kim Jong Un failed to persuade Donald Trump in Hanoi at the end of February.'
  const [claim] = draftReport(readReportText(text), DAY, folderKnowledge(shipped.dataset)).claims
  expect(claim?.type).toBeUndefined()
  expect(claim?.doubts.find(({ aspect }) => aspect === 'type')?.options).toEqual(['meet', 'none'])
})

test('“the summit” may be that of a line before', () => {
  expect(eventsOf(`${FIRST} The summit would be brief.`)).toEqual([
    ['kim-putin-summit', []],
    [undefined, ['kim-putin-summit']],
  ])
})

test('an event of another type, or any summit, is not the one before', () => {
  expect(eventsOf(`${FIRST} The drills will end on Friday.`)[1]?.flat()).not.toContain('kim-putin-summit')
  expect(eventsOf(`${FIRST} A summit would be brief.`)[1]?.flat()).not.toContain('kim-putin-summit')
})
