import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReportText } from '../../src/draft/report-lines.ts'

const PARAGRAPHS = [
  'OSLO, May 14, 2031 (Daily Post) - The envoys of Norway met in Geneva on Monday, and a second round of talks is planned for May 20, the foreign ministry said in a statement.',
  'They had not spoken since March, when a ship was lost off Bergen with all of its crew and a cargo of cod from the north.',
  'Fishermen blocked the harbour for six hours, and two of them were arrested by the police, who said that nobody was hurt.',
]

const textsOf = (text: string) => readReportText(text).paragraphs.map((each) => each.text)

/** Words in lines of a width at most, as a mail program breaks them. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

test('a text that is wrapped at any width is read as it was before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 90 }), fc.constantFrom('', '> '), (width, sign) => {
      const lines = PARAGRAPHS.map((text) =>
        wrapped(text, width)
          .map((line) => sign + line)
          .join('\n'),
      )
      expect(textsOf(lines.join(`\n${sign}\n`))).toEqual(textsOf(PARAGRAPHS.join('\n\n')))
    }),
  )
})

test('without an empty line a paragraph ends where the next word would still have had room, or before an indented one', () => {
  const text = PARAGRAPHS.map((each) => wrapped(each, 70).join('\n'))
  expect(textsOf(text.join('\n'))).toEqual(textsOf(PARAGRAPHS.join('\n')))
  expect(textsOf(text.map((each) => `   ${each}`).join('\n'))).toEqual(textsOf(PARAGRAPHS.join('\n')))
})

test('a divided word stands together, and the items of a list apart', () => {
  const [first = ''] = PARAGRAPHS
  const lines = [
    ...wrapped(first, 60),
    '',
    'The three points are not new and were made before in the US-',
    'led talks of March:',
    '- fishing stops in the fjord until May 20, as it did the',
    '  year before',
    '- the border opens on Thursday',
  ]
  expect(textsOf(lines.join('\n')).slice(1)).toEqual([
    'The three points are not new and were made before in the US-led talks of March:',
    'fishing stops in the fjord until May 20, as it did the year before',
    'the border opens on Thursday',
  ])
})

test('lines that are not wrapped stay as they are', () => {
  expect(textsOf(PARAGRAPHS.join('\n'))).toHaveLength(3)
})
