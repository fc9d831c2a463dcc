import { expect, test } from 'vitest'
import { readDate } from '../src/dates/read-date.ts'
import { readFileDraft } from '../src/read/file-draft.ts'
import { readCsvFile } from '../src/read/table/csv-file.ts'
import { readDateCell } from '../src/read/table/date-cell.ts'
import { icsRows } from '../src/read/table/ics-rows.ts'
import { splitNames, splitSources } from '../src/read/table/split-names.ts'
import { xmlRows } from '../src/read/table/xml-rows.ts'
import { makeCorpus } from '../src/search/index/corpus.ts'
import { search } from '../src/search/search.ts'
import { UsageError } from '../src/shell/exit-code.ts'
import { makeDraft, readReport } from '../src/shell/make-draft.ts'
import { answer } from '../src/speech/answer.ts'
import { begun } from '../src/speech/paging.ts'
import { isolateFields } from '../src/text/bidi.ts'
import { clean } from '../src/text/clean.ts'
import { foldText } from '../src/text/fold.ts'
import { shellWords } from '../src/text/shell-words.ts'
import { slug } from '../src/text/slug.ts'
import { wrap } from '../src/text/wrap.ts'
import { EMPTY_FIELD, edit } from '../src/viewer/field.ts'
import { runToEnd } from '../src/work.ts'
import { escapeHeading, escapeLine, escapeName } from '../src/write/markdown/markdown-escape.ts'
import { notLinear } from './support/growth.ts'
import { summitWorld } from './support/summit.ts'

const file = (name: string) => (text: string) => readFileDraft({ name, text })
const inside = (read: (text: string) => unknown, before: string, after: string) => (text: string) =>
  read(`${before}${text}${after}`)
const onOneLine = (read: (text: string) => unknown) => (text: string) => read(text.replaceAll('\n', ' '))
const world = summitWorld()
const corpus = makeCorpus(world)
const csv = (text: string) => runToEnd(readCsvFile('a.csv', text, {}, []))
const isKnown = (): boolean => false

/** Every reader of a text that somebody else may have written, in the smallest file or line that has it. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'a briefing': file('a.md'),
  'front matter in YAML': inside(file('a.md'), '---\na', '\n---\n# T\n'),
  'front matter in TOML': inside(file('a.md'), '+++\na = "', '"\n+++\n# T\n'),
  'a claim': onOneLine(inside(file('a.md'), '- 2019-04-17: a ', ' b.\n')),
  'actors.yaml': inside(file('actors.yaml'), 'A:\n  name: ', '\n'),
  'events.yaml': file('events.yaml'),
  'a table': csv,
  'a cell of a table': onOneLine((text) =>
    csv(`date,title,actors,place,source\n${`"${text.replaceAll('"', '""')}",`.repeat(5)}\n`),
  ),
  'a date': readDate,
  'a date in a cell': (text) => readDateCell(text, { serials: false }),
  'names in a cell': (text) => splitNames(text, isKnown),
  'sources in a cell': (text) => splitSources(text, isKnown),
  'a calendar': inside(
    (text) => readCalendar(text),
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20190417\nSUMMARY:',
    '\nEND:VEVENT\nEND:VCALENDAR\n',
  ),
  'a feed': inside(xmlRows, '<rss><channel><item><title>', '</title></item></channel></rss>'),
  'a report': readReport,
  'a page': inside(readReport, '<html><body><article><p>', '</p></article></body></html>'),
  'a mail': inside(readReport, 'From: a@b.example\nTo: c@d.example\nSubject: ', '\n\nText.\n'),
  'a draft': onOneLine(inside(draftOf, 'MOSCOW, April 17 (Example) - The minister ', ' to the town on Monday.')),
  'a query': (text) => search(corpus, text),
  'a line of a conversation': (text) => answer(world, begun(undefined), text),
  'words of a command line': shellWords,
  'text that is shown': (text) => [clean(text), wrap(clean(text), 40), isolateFields(text)],
  'a name': (text) => [slug(text), foldText(text)],
  'text that is written as Markdown': (text) => [escapeHeading(text), escapeLine(text), escapeName(text)],
  'a field': (text) => edit(edit(EMPTY_FIELD, { kind: 'insert', text }), { kind: 'delete-word' }),
}

/** What has no sentence is no report, which is told. */
function draftOf(text: string): unknown {
  try {
    return makeDraft(
      `The minister goes to Moscow\n\n${text}\n\nThe president said that it was good for the people of the town.\n`,
      {
        name: 'report.txt',
        published: { first: '2019-04-17', last: '2019-04-17' },
      },
    )
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

/** What is no calendar is told by its reader. */
function readCalendar(text: string): unknown {
  try {
    return icsRows(text)
  } catch {
    return undefined
  }
}

/** What runs of are hard for patterns: blanks, each opening sign, what may begin a mark, dates, and letters that join. */
const UNITS = [
  ' ',
  '\t',
  '\n',
  ' \n',
  'a',
  'A',
  'a ',
  'Ab ',
  'a\n',
  '- a\n',
  '-',
  '---\n',
  '*',
  '_a',
  '`',
  '~~',
  '[',
  '[[',
  '[[a',
  '[[a]]',
  ']',
  '@[[',
  ' @a',
  '#',
  ' #a',
  ' ^a',
  ' +a',
  '(',
  '(per ',
  '(per a',
  ')',
  '()',
  '<',
  '<a',
  '<!--',
  '<script',
  '<p a="',
  '&',
  '&amp;',
  '"',
  '"a',
  "'",
  '“',
  ',',
  ';',
  ':',
  ': ',
  '|',
  '| a |\n',
  '.',
  '..',
  '/',
  '\\',
  '%',
  '%%',
  '==',
  '1',
  '1 ',
  '2019-',
  '2019-04-17 ',
  '2019-04-17: ',
  '17 April ',
  'on 1 May 2031 ',
  'and ',
  'to ',
  'http://a ',
  'via ',
  ', citing ',
  'He said ',
  'key: a\n',
  'a: b, ',
  '{',
  '? ',
  ':LOGBOOK:\n',
  '[^1]: a\n\n',
  'From: a\n',
  '=20',
  'origin:a ',
  '한',
  '的',
  'e\u0301',
  '\u0301',
  '\u200d',
  '👍',
  '\u202e',
  '\x1b[',
  '\x1b]8;;',
  '\u00a0',
]

test('quadratic time is told, and linear time is not', () => {
  const textOf = (length: number): string => ' '.repeat(length)
  // Other work on the machine may slow the short text of one measurement as much as the long one.
  const told = [1, 2, 3].some(() => notLinear(textOf, 4_000, (text) => /\s+$/.test(`${text}a`)) !== undefined)
  expect(told).toBe(true)
  expect(notLinear(textOf, 4_000, (text) => /^\s+$/.test(`${text}a`))).toBeUndefined()
})

/** All of them where CI is set; elsewhere each reader has a third of them, and each unit a third of the readers. */
const unitsOf = (reader: string): readonly string[] => {
  const number = Object.keys(READERS).indexOf(reader)
  return UNITS.filter((_, at) => process.env.CI || (at + number) % 3 === 0)
}

function slowAt(units: readonly string[], length: number, read: (text: string) => unknown): string[] {
  return units.flatMap((unit) => {
    const why = notLinear((long) => unit.repeat(Math.ceil(long / unit.length)), length, read)
    return why === undefined ? [] : [`${JSON.stringify(unit)}: ${why}`]
  })
}

test.each(Object.entries(READERS))(
  '%s of any signs, however many, is read in linear time',
  (name, read) => {
    expect(slowAt(unitsOf(name), PARAGRAPH, read)).toEqual([])
  },
  120_000,
)

/** In characters; four times as many are less than a paragraph may have. */
const PARAGRAPH = 2_500

test('so is a file of many lines', () => {
  const lines = [
    '- 2031-05-12: a\n',
    '%%\n',
    '==a==\n```\n',
    ':LOGBOOK:\n',
    '[^1]: a\n\n',
    '# a\n',
    '[a]: http://a\n',
    '<!--\n',
    '> ',
  ]
  expect(slowAt(lines, FILE, READERS['a briefing'] ?? readDate)).toEqual([])
}, 120_000)

const FILE = 5_000
