import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { eventView } from '../../src/views/event-view.ts'
import { compile } from '../support/compile.ts'

/*
 * Small folders as people type them, and the answer to each worked out by hand from the rules before it was run: the date
 * in words, its verdict, the origins and how far the event is.
 */

/** The file of one report: its outlet, its day, and claims as they are typed. */
const report = (outlet: string, date: string, ...claims: readonly string[]): string =>
  under('What happened', outlet, date, ...claims)

const under = (heading: string, outlet: string, date: string, ...claims: readonly string[]): string =>
  `---\ndate: ${date}\nsource:\n  outlet: ${outlet}\n---\n# Report of ${outlet}\n\nBottom line.\n\n## ${heading}\n${claims.map((claim) => `- ${claim} ^e\n`).join('')}`

const [POST, TIMES, WIRE] = ['Daily Post', 'River Times', 'North Wire']

/** The answer: the date in words, the verdict on it, the counts of origins, and how far the event is. */
type Answer = readonly [date: string | null, verdict: string, origins: string, stage: string]

const CASES: readonly (readonly [name: string, files: readonly string[], answer: Answer])[] = [
  [
    'a range, and a day in it',
    [
      report(POST, '2022-07-16', '[2022-07-14..2022-07-16]: The river floods the town #happened'),
      report(TIMES, '2022-07-17', '2022-07-15: The river floods the town #happened'),
    ],
    ['15 July 2022', 'compatible', '2 named origins', 'happened'],
  ],
  [
    'sets that share a day',
    [
      report(POST, '2023-05-01', '2023-06-03 or 2023-06-05: The match is played #expected'),
      report(TIMES, '2023-05-02', '2023-06-05 or 2023-06-07: The match is played #expected'),
    ],
    ['5 June 2023', 'compatible', '2 named origins', 'expected'],
  ],
  [
    'a set, and a day between its days',
    [
      report(POST, '2023-05-01', '2023-06-03 or 2023-06-05: The match is played #expected'),
      report(TIMES, '2023-05-02', '2023-06-04: The match is played #expected'),
    ],
    ['3 or 5, or 4 June 2023 ≠', 'conflict', '2 named origins', 'expected'],
  ],
  [
    'about a day, and the next',
    [
      report(POST, '2020-05-20', 'about 2020-05-10: The ferry sinks'),
      report(TIMES, '2020-05-21', '2020-05-11: The ferry sinks'),
    ],
    ['11 May 2020', 'compatible', '2 named origins', 'happened'],
  ],
  [
    'about a day, and about one two days later',
    [
      report(POST, '2020-05-20', 'about 2020-05-10: The ferry sinks'),
      report(TIMES, '2020-05-21', 'about 2020-05-12: The ferry sinks'),
    ],
    ['about 10 or about 12 May 2020', 'compatible', '2 named origins', 'happened'],
  ],
  [
    'about a day, and about one three days later',
    [
      report(POST, '2020-05-20', 'about 2020-05-10: The ferry sinks'),
      report(TIMES, '2020-05-21', 'about 2020-05-13: The ferry sinks'),
    ],
    ['about 10, or about 13 May 2020 ≠', 'conflict', '2 named origins', 'happened'],
  ],
  [
    'from one day, and by a later one',
    [
      report(POST, '2021-08-01', 'from 2021-09-01: The bridge opens #expected'),
      report(TIMES, '2021-08-02', 'by 2021-09-03: The bridge opens #expected'),
    ],
    ['between 1 and 3 September 2021', 'compatible', '2 named origins', 'expected'],
  ],
  [
    'from one day, and by an earlier one',
    [
      report(POST, '2021-08-01', 'from 2021-09-10: The bridge opens #expected'),
      report(TIMES, '2021-08-02', 'by 2021-09-05: The bridge opens #expected'),
    ],
    ['by 5 September 2021, or 10 September 2021 or later ≠', 'conflict', '2 named origins', 'expected'],
  ],
  [
    'one claim with two sources',
    [
      report(
        POST,
        '2022-02-10',
        '2022-02-02: The mine closes #happened (per Daily Post, citing Coal Board; Miners Union)',
      ),
    ],
    ['2 February 2022', 'corroborated', '2 named origins', 'happened'],
  ],
  [
    'two relays of one wire',
    [
      report(POST, '2022-10-05', '2022-10-04: A ship leaves #happened (per Daily Post, citing North Wire)'),
      report(TIMES, '2022-10-06', '2022-10-04: A ship leaves #happened (per River Times, citing North Wire)'),
    ],
    ['4 October 2022', 'repeated', '1 named origin', 'happened'],
  ],
  [
    'a relay in its own voice too',
    [
      report(
        POST,
        '2022-10-05',
        '2022-10-04: A ship leaves #happened',
        '2022-10-04: A ship is gone #happened (per Daily Post, citing North Wire)',
      ),
    ],
    ['4 October 2022', 'repeated', '1 named origin', 'happened'],
  ],
  [
    'two who are not named',
    [
      report(POST, '2022-10-05', '2022-10-04: A ship leaves #happened (per Daily Post, citing a port worker)'),
      report(
        TIMES,
        '2022-10-06',
        '2022-10-04: A ship leaves #happened (per River Times, citing sources in the harbour)',
      ),
    ],
    ['4 October 2022', 'compatible', '2 unnamed origins', 'happened'],
  ],
  [
    'two who cite each other',
    [
      report(POST, '2022-10-05', '2022-10-04: A ship leaves #happened (per Daily Post, citing River Times)'),
      report(TIMES, '2022-10-05', '2022-10-04: A ship leaves #happened (per River Times, citing Daily Post)'),
    ],
    ['4 October 2022', 'repeated', '1 named origin', 'happened'],
  ],
  [
    'a chain of three, and its middle',
    [
      report(POST, '2020-05-15', '2020-05-04: A wall falls (per Daily Post, citing North Wire, citing City Hall)'),
      report(TIMES, '2020-05-16', '2020-05-04: A wall falls (per River Times, citing North Wire)'),
    ],
    ['4 May 2020', 'repeated', '1 named origin', 'happened'],
  ],
  [
    'nothing but a plan',
    [under('Outlook', POST, '2025-01-10', 'They sign the treaty')],
    ['from 10 January 2025, the day of the report', 'none', '1 named origin', 'expected'],
  ],
  [
    'what may have been',
    [report(POST, '2025-01-10', 'They may have signed #possible')],
    [null, 'none', '1 named origin', 'possible'],
  ],
  [
    'a plan, and a report of it, neither with a date',
    [report(POST, '2024-05-01', 'A wall falls #announced'), report(TIMES, '2024-05-09', 'A wall falls #happened')],
    ['between 1 and 9 May 2024, by the days of the reports', 'none', '2 named origins', 'happened'],
  ],
  [
    'one outlet that changes its date',
    [
      report(POST, '2024-05-01', 'about 2024-05-20: The dam is opened #expected'),
      report(POST, '2024-05-10', '2024-05-25: The dam is opened #expected'),
    ],
    ['25 May 2024', 'single', '1 named origin', 'expected'],
  ],
  [
    'one outlet that has another date from another source',
    [
      report(POST, '2024-05-05', '2024-05-20: They vote #expected (per Daily Post, citing City Hall)'),
      report(POST, '2024-05-07', '2024-05-21: They vote #expected (per Daily Post, citing Election Board)'),
    ],
    ['20, or 21 May 2024 ≠', 'conflict', '2 named origins', 'expected'],
  ],
  [
    'a stay, and the arrival',
    [
      report(POST, '2024-06-01', '2024-06-02 to 2024-06-06: The queen visits #announced'),
      report(TIMES, '2024-06-03', '2024-06-02: The queen arrives #happened'),
    ],
    ['2 to 6 June 2024', 'compatible', '2 named origins', 'begun'],
  ],
  [
    'a stay, the arrival and the departure',
    [
      report(POST, '2024-06-01', '2024-06-02 to 2024-06-06: The queen visits #announced'),
      report(TIMES, '2024-06-03', '2024-06-02: The queen arrives #happened'),
      report(WIRE, '2024-06-07', '2024-06-06: The queen leaves #happened'),
    ],
    ['2 to 6 June 2024', 'compatible', '3 named origins', 'happened'],
  ],
  [
    'a year, a month and a day',
    [
      report(POST, '2019-04-05', '2019: A bank fails'),
      report(TIMES, '2019-04-06', '2019-03: A bank fails'),
      report(WIRE, '2019-04-07', '2019-03-05: A bank fails'),
    ],
    ['5 March 2019', 'compatible', '3 named origins', 'happened'],
  ],
  [
    'a day, and one that is doubtful',
    [report(POST, '2019-05-15', '2019-05-04?: A bank fails'), report(TIMES, '2019-05-16', '2019-05-04: A bank fails')],
    ['4 May 2019', 'compatible', '2 named origins', 'happened'],
  ],
  [
    'two against one, who is earlier',
    [
      report(POST, '2020-05-15', '2020-05-04: A wall falls'),
      report(TIMES, '2020-05-16', '2020-05-04: A wall falls'),
      report(WIRE, '2020-05-16', '2020-05-02: A wall falls'),
    ],
    ['4, or 2 May 2020 ≠', 'conflict', '3 named origins', 'happened'],
  ],
  [
    'days of which one lasted and the other is one of them',
    [
      report(POST, '2020-05-12', '2020-05-05 to 2020-05-07: They vote #happened'),
      report(TIMES, '2020-05-13', '[2020-05-05..2020-05-07]: They vote #happened'),
    ],
    ['5 to 7 May 2020', 'compatible', '2 named origins', 'happened'],
  ],
  [
    'an official who has it done, and a paper that expects it',
    [
      report(TIMES, '2024-05-03', '2024-05-06: A law is signed #expected'),
      report(POST, '2024-05-05', '2024-05-04: A law is signed #happened (per Daily Post, citing an official)'),
    ],
    ['6, or 4 May 2024 ≠', 'conflict', '1 named origin, 1 unnamed', 'expected'],
  ],
  [
    'a report taken back',
    [report(POST, '2024-05-04', '2024-05-03: A train derails').replace('source:', 'retracted: 2024-05-09\nsource:')],
    [null, 'none', 'no origin that stands', 'taken back'],
  ],
]

test.each(CASES)('the answer to %s', (_, files, answer) => {
  const { dataset, problems } = compile(files.map((text, at) => ({ name: `report-${at}.md`, text })))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const world = makeWorld(dataset)
  const { dateWords, agreement, originCounts, stage } = eventView(
    world,
    world.events.get('e') ?? expect.fail('no event'),
  )
  expect([dateWords, agreement.date.verdict, originCounts, stage]).toEqual(answer)
})
