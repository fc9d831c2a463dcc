import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReportText } from '../../src/draft/report-lines.ts'
import { sentencesOf } from '../../src/draft/sentences.ts'
import { findTimes } from '../../src/times/find-times.ts'

/** The words for a time of a report in their order, and the EDTF each comes to; null where it is none. */
interface MarkedReport {
  readonly first: string
  readonly last: string
  readonly words: readonly (readonly [string, string | null])[]
}

/** Marked by hand, by the beginning of each file's name. Where only a window of publication is known the date has both ends. */
const MARKED: Readonly<Record<string, MarkedReport>> = {
  '000': {
    first: '2019-04-16',
    last: '2019-04-17',
    words: [
      ['this week', '[2019-04-15..2019-04-21]'],
      ['April 17-18', '2019-04-17/2019-04-18'],
      ['around next Wednesday', '2019-04-24~'],
      ['on Tuesday', '2019-04-16'],
      ['On Monday', '2019-04-15'],
      ['late March', '[2019-03-21..2019-03-31]'],
      ['earlier this month', '[2019-04-01..2019-04-17]'],
      ['Tuesday next week', '2019-04-23'],
      ['on Mondays and Fridays', null],
      ['February', '2019-02'],
      ['February', '2019-02'],
      ['last week', '[2019-04-08..2019-04-14]'],
      ['six-decades-long', null],
    ],
  },
  '001': {
    first: '2019-04-22',
    last: '2019-04-23',
    words: [
      ['days ago', '[..2019-04-21]'],
      ['by the end of this month', '[..2019-04-30]'],
      ['by the end of April', '[..2019-04-30]'],
      ['on Monday', '2019-04-22'],
      ['last week', '[2019-04-15..2019-04-21]'],
      ['in 2011', '2011'],
      ['within the next week', '[2019-04-22..2019-04-30]'],
      ['in the remaining days of April', '[2019-04-22..2019-04-30]'],
      ['before the end of April', '[..2019-04-30]'],
      ['Monday', '2019-04-22'],
      ['this week', '[2019-04-22..2019-04-28]'],
      ['the past year', '[2018-04-22..2019-04-23]'],
      ['in June 2018', '2018-06'],
      ['in February 2019', '2019-02'],
      ['now', null],
      ['earlier this month', '[2019-04-01..2019-04-23]'],
    ],
  },
  '002': {
    first: '2019-04-17',
    last: '2019-04-18',
    words: [
      ['next week', '[2019-04-22..2019-04-28]'],
      ['on Wednesday', '2019-04-17'],
      ['at the end of February', '[2019-02-21..2019-02-28]'],
      ['April 26-27', '2019-04-26/2019-04-27'],
      ['either April 23 or 24', '[2019-04-23,2019-04-24]'],
      ['Earlier this month', '[2019-04-01..2019-04-18]'],
      ['on Wednesday', '2019-04-17'],
      ['until Thursday', '../2019-04-18'],
      ['on April 12', '2019-04-12'],
    ],
  },
  '003': {
    first: '2019-04-16',
    last: '2019-04-17',
    words: [
      ['A month and a half', null],
      ['this week', '[2019-04-15..2019-04-21]'],
      ['since October', '2018-10'],
      ['Monday', '2019-04-15'],
      ['the end of next week', '[2019-04-26~..]'],
      ['in 2011', '2011'],
    ],
  },
  '004': {
    first: '2021-08-22',
    last: '2021-08-22',
    words: [
      ['Saturday', '2021-08-21/2021-08-24'],
      ['days after', null],
      ['Thursday', '2021-08-26'],
      ['on Saturday', '2021-08-21/2021-08-26'],
      ['On Monday', '2021-08-23'],
      ['on Tuesday', '2021-08-24'],
      ['on Aug. 10', '2021-08-10'],
      ['On the same day', '2021-08-10'],
      ['since', '2021-08-10/..'],
      ['on July 27', '2021-07-27'],
      ['yearlong', null],
      ['in 2019', '2019'],
      ['in June', '2021-06'],
    ],
  },
}

/** How many time words of the reports in a folder come to just what was marked, and how many days are invented. */
export function measureReportTimes(reports: string): { all: number; right: number; invented: number } {
  const counts = { all: 0, right: 0, invented: 0 }
  for (const name of readdirSync(reports)) {
    const marked = MARKED[name.slice(0, 3)]
    if (!marked) continue
    const left = [...marked.words]
    counts.all += left.length
    let [named, said]: (string | undefined)[] = []
    const { paragraphs } = readReportText(readFileSync(join(reports, name), 'utf8'))
    for (const { text, inQuote } of paragraphs.flatMap((paragraph) => sentencesOf(paragraph.text))) {
      const times = findTimes(text, { published: marked, named, said, inQuote })
      let from = 0
      while (left[0] && text.indexOf(left[0][0], from) >= 0) {
        const [words, edtf] = left.shift() ?? ['', null]
        const at = text.indexOf(words, from)
        from = at + words.length
        const found = times.find((time) => time.start < from && time.end > at)?.edtf ?? null
        if (found === edtf) counts.right++
        else if (found !== null && /^\d{4}-\d\d-\d\d$/.test(found)) counts.invented++
      }
      named = times.findLast((time) => /^\d{4}-\d\d-\d\d$/.test(time.named ?? ''))?.named ?? named
      said = times.find(({ role }) => role === 'saying')?.named ?? undefined
    }
  }
  return counts
}
