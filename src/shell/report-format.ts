/** What a file is that is no text, and what to do with it. */
const FORMATS: readonly (readonly [(start: string) => boolean, string])[] = [
  [(start) => start.startsWith('%PDF-'), 'is a PDF: copy its text into a file, and draft that'],
  [(start) => start.startsWith('{\\rtf'), 'is rich text (RTF): save it as plain text (.txt), and draft that'],
  [
    (start) => start.startsWith('PK\u0003\u0004') && start.includes('word/'),
    'is a Word document: save it as plain text (.txt), and draft that',
  ],
  [
    (start) => start.startsWith('PK\u0003\u0004') && start.includes('opendocument.text'),
    'is an OpenDocument text: save it as plain text (.txt), and draft that',
  ],
  [
    (start) => start.startsWith('PK\u0003\u0004') && start.includes('epub+zip'),
    'is an e-book: copy the text of one report into a file, and draft that',
  ],
  [
    (start) => start.startsWith('PK\u0003\u0004') || start.startsWith('\u001f\u008b'),
    'is an archive or a document: unpack it, or save its text as plain text (.txt)',
  ],
  [
    (start) => start.startsWith('\u00d0\u00cf\u0011\u00e0'),
    'is a document of an older Office: save it as plain text (.txt), and draft that',
  ],
  [
    (start) =>
      /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|II\*\u0000|MM\u0000\*|BM.{4}\u0000{4}|RIFF.{4}WEBP|.{4}ftyp(?:hei|avi|mif))/s.test(
        start,
      ),
    'is a picture, and kbrief reads no text in pictures: give the text of the report',
  ],
]

/** So much of a file tells what it is; the names of the first parts of an archive stand there. */
const START = 4096

/** Says what a file is that cannot be drafted, and what to do instead; undefined where it may be text. */
export function otherFormat(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1')
  return FORMATS.find(([is]) => is(start))?.[1]
}
