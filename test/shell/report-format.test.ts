import { expect, test } from 'vitest'
import { otherFormat } from '../../src/shell/report-format.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test.each([
  ['%PDF-1.7\n1 0 obj', 'is a PDF'],
  ['{\\rtf1\\ansi The envoys met.}', 'is rich text (RTF)'],
  ['PK\u0003\u0004\u0014\0\0\0[Content_Types].xml PK word/document.xml', 'is a Word document'],
  ['PK\u0003\u0004\u0014\0\0\0mimetypeapplication/vnd.oasis.opendocument.text', 'is an OpenDocument text'],
  ['PK\u0003\u0004\u0014\0\0\0mimetypeapplication/epub+zip', 'is an e-book'],
  ['PK\u0003\u0004\u0014\0\0\0report.txt', 'is an archive'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'is a document of an older Office'],
  ['\u0089PNG\r\n\u001a\n', 'is a picture'],
  ['\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF', 'is a picture'],
  ['\0\0\0\u0018ftypheic', 'is a picture'],
])('%s %s, and it says what to do', (start, what) => {
  expect(otherFormat(bytes(start))).toContain(what)
})

test('text may be a report', () => {
  for (const text of ['', 'OSLO (Reuters) - The envoys met.', '<html>', 'PKK fighters left.', '\u00ff\u00feO\0s\0'])
    expect(otherFormat(bytes(text)), text).toBeUndefined()
})
