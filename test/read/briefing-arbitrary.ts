import fc from 'fast-check'
import { EVENT_TYPES, STATUSES } from '../../src/model/vocabulary.ts'
import type { InputFile } from '../../src/read/file-draft.ts'

const NAMES = [
  'Kim Jong Un',
  'Kim Jong-un',
  'Stephen Biegun',
  'Stephen Beigun',
  'Kim',
  '김정은',
  'C++',
  'ANI',
  'A, b (c)',
  'Ria*Novosti_',
  "O'Neil",
]
const PLACES = ['Moscow', 'Vladivostok', 'Ulan-Ude', 'Sea of Japan (East Sea)']
const DATES = [
  '2019-04-15',
  'about 2019-04-24',
  '[2019-04-22..2019-04-30]',
  '2019-04-23 or 2019-04-24',
  'by 30 April 2019',
  'late March 2019',
  '2019-04-17/2019-04-18',
  '2021-08-10/..',
  '2011',
  'next Wednesday',
  '04/05/2019',
]
const WORDS = [
  'met',
  'with',
  '*his*',
  '`code`',
  'the',
  'to',
  'x_y_z',
  '<b>',
  '&amp;',
  '\\#no',
  '1.',
  '-',
  '#',
  '[x](y)',
  'said:',
  '“so”',
  'U.S.',
  '(a)',
  '|',
  '!',
  '2019:',
  '한국',
  '(AP reports)',
  '\\(as reported by AP)',
  '\\. Source: AP',
  'https://e.org/_a_/b?c=1&d',
  '[his own words](https://e.org/x)',
  '[Kim Jong Un](<https://e.org/a b>)',
  '[](https://e.org/unseen)',
  '[said](https://e.org/y "T")',
  '(x)^n',
  '(x)\\#meet',
  '«selon AFP»',
  'on 9 March 2024',
  '– AP',
  'a)',
  '✓',
  '§',
]

const name = fc.constantFrom(...NAMES)
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: name.map((text) => `[[${text}]]`) },
  { weight: 1, arbitrary: fc.tuple(name, fc.constantFrom(...WORDS)).map(([text, shown]) => `[[${text}|${shown}]]`) },
  { weight: 1, arbitrary: fc.constantFrom(...PLACES).map((text) => `@[[${text}]]`) },
)
const mark = fc.oneof(
  fc.constantFrom(...EVENT_TYPES, ...STATUSES, 'summit').map((tag) => `#${tag}`),
  fc.constantFrom('summit', 'Summit', 'trip', 'a/b').map((key) => `^${key}`),
  fc.constantFrom(...PLACES).map((text) => `@[[${text}]]`),
  fc.constantFrom('+talks', '+Talks', '[^1]', '[^b]', '[^none]'),
  fc
    .array(
      fc.oneof(
        name,
        fc.constantFrom(
          'sources in Seoul',
          '[[al-Quds]]',
          'Peskov to TASS',
          'an aide to Kim',
          'officials in Seoul\\, Busan',
        ),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((links) => `(per ${links.join(', citing ')})`),
)

/** A list item with any of the marks, in any order. */
export const item = fc
  .tuple(
    fc.option(fc.constantFrom(...DATES)),
    fc.array(word, { minLength: 1, maxLength: 10 }),
    fc.array(mark, { maxLength: 4 }),
  )
  .chain(([date, words, marks]) =>
    fc.constantFrom('', '', '', '~~', '10:15', 'old').map((how) => {
      const said = how === '~~' ? `~~${words.join(' ')}~~` : words.join(' ')
      const start =
        date === null ? '' : `${how === 'old' ? '~~2019-04-01~~ ' : ''}${date}${how === '10:15' ? ' 10:15' : ''}: `
      return `- ${start}${[said, ...marks].join(' ')}`
    }),
  )

const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const block = fc.oneof(
  { weight: 5, arbitrary: item },
  { weight: 1, arbitrary: item.map((text) => `  ${text}`) },
  { weight: 1, arbitrary: paragraph.map((text) => `\n${text}\n`) },
  { weight: 1, arbitrary: paragraph.map((text) => `\n## ${text}\n`) },
  { weight: 1, arbitrary: paragraph.map((text) => `\n> ${text}\n`) },
)
const FOOTNOTES = '\n[^1]: One said *so*, see https://e.org/_n_\n\n[^b]: # Two: 2019-04-01\n'

const frontMatter = fc.constantFrom(
  '',
  '---\ntopic: x\nsource: ANI\n---\n',
  '---\nsource:\n  outlet: Arab News\n  published: "[2019-04-16..2019-04-17]"\n  author: A, B\ntags: [a, "b, c"]\n---\n',
  '---\ntitle: Given\nsummary: Short.\nsources: [A, B]\n---\n',
  '---\ntitle: Given\ndate: 2019-04-15\nurl: https://e.org/z\nsources: [{ title: A, url: "https://e.org/s" }]\n---\n',
)

/** A briefing of a name that an author may give it. */
export const briefingFile: fc.Arbitrary<InputFile> = fc
  .tuple(
    fc.constantFrom('2019-04-17-a.md', '2019-04-18-b.md', 'c.md', 'd/index.md', 'C.md'),
    frontMatter,
    fc.constantFrom('# Title\n\n', '# A *b* #\n\nFirst paragraph.\n\n', ''),
    fc.array(block, { maxLength: 8 }),
  )
  .map(([file, front, title, blocks]) => ({ name: file, text: `${front}${title}${blocks.join('\n')}\n${FOOTNOTES}` }))

/** A folder with up to three briefings, perhaps with the YAML files beside them. */
export const folder: fc.Arbitrary<InputFile[]> = fc
  .tuple(fc.uniqueArray(briefingFile, { maxLength: 3, selector: (file) => file.name }), fc.boolean())
  .map(([briefings, declared]) => (declared ? [...briefings, ...DECLARED] : briefings))

const DECLARED: readonly InputFile[] = [
  {
    name: 'actors.yaml',
    text: 'Kim Jong Un:\n  otherNames: [{ text: 김정은, lang: ko }, "Kim, Jong"]\n  weakNames: [Kim]\n  roles: [{ title: Chairman, when: 2016/.., per: ANI }]\n  summary: "x: y"\nANI: {kind: media, country: IND}\n',
  },
  { name: 'places.yaml', text: 'Moscow: {within: Russia, otherNames: [Moskva]}\n' },
  {
    name: 'events.yaml',
    text: 'summit:\n  title: "The summit: first"\n  when: "[2019-04-22..2019-04-30]"\n  record: { when: 2019-04-25, place: Vladivostok, text: "They met, there.", source: TASS, url: "http://x" }\n',
  },
]
