import fc from 'fast-check'
import type { Input, KeyInput, MouseInput } from '../../src/viewer/input.ts'

/** Bytes as one read gives them, or a wait that was too long for what is unfinished. */
export type Chunk = Uint8Array | 'flush'

/** What a terminal sends, cut into reads, and what a person typed and pasted in it. */
export interface KeyStream {
  readonly chunks: readonly Chunk[]
  readonly inputs: readonly Input[]
}

/** Something that a terminal sends at a stretch. */
interface Sent {
  readonly bytes: Uint8Array
  readonly inputs: readonly Input[]
  /** Whether nothing may follow for a while. */
  readonly wait?: boolean
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const sent = (text: string, ...inputs: Input[]): Sent => ({ bytes: Buffer.from(text), inputs })
const noise = (text: string): Sent => ({ bytes: latin1(text), inputs: [] })
/** A key that types itself; of another layout, the keys of a US keyboard that it is typed with. */
const letter = (text: string, places = ''): KeyInput => ({
  key: text === ' ' ? 'space' : text,
  text,
  ...(places && { places: [...places] }),
})

const digits = fc.integer({ min: 0, max: 400 })

const pastes = [
  ['q', 'q'],
  ['two\r\nlines', 'two lines'],
  ['one \x1b[201m한 \x1b[20', 'one 한 '],
] as const

const typed: fc.Arbitrary<Sent> = fc.oneof(
  fc.constantFrom(...Array.from('abjkqGz0195/?:;[]OM~ ')).map((text) => sent(text, letter(text))),
  fc
    .constantFrom(
      letter('한', 'gks'),
      letter('김', 'rla'),
      letter('Ж', ':'),
      letter('ㅎ', 'g'),
      ...Array.from('é😀正', (each) => letter(each)),
    )
    .map((key) => sent(key.text ?? '', key)),
  fc
    .constantFrom(
      ...Object.entries({
        '\r': 'enter',
        '\n': 'enter',
        '\t': 'tab',
        '\x03': 'ctrl-c',
        '\x04': 'ctrl-d',
        '\x15': 'ctrl-u',
        '\x7f': 'backspace',
        '\x1b[A': 'up',
        '\x1bOA': 'up',
        '\x1b[B': 'down',
        '\x1b[1;5C': 'ctrl-right',
        '\x1b[1~': 'home',
        '\x1b[8~': 'end',
        '\x1b[3~': 'delete',
        '\x1b[5~': 'page-up',
        '\x1b[Z': 'shift-tab',
        '\x1bOP': 'f1',
        '\x1bj': 'alt-j',
        '\x1bq': 'alt-q',
      }),
    )
    .map(([bytes, key]) => sent(bytes, { key })),
  fc.constant<Sent>({ ...sent('\x1b', { key: 'escape' }), wait: true }),
  fc
    .tuple(fc.constantFrom([0, 'click'], [64, 'wheel-up'], [65, 'wheel-down'] as const), digits, digits)
    .map(([[button, mouse], row, column]) =>
      sent(`\x1b[<${button};${column + 1};${row + 1}M`, { mouse, row, column } as MouseInput),
    ),
  fc.constantFrom(...pastes).map(([text, line]) => sent(`\x1b[200~${text}\x1b[201~`, { paste: line })),
  fc.constant<Sent>({ ...sent('\x1b[200~no end', { paste: 'no end' }), wait: true }),
)

const plainText = fc.stringMatching(/^[ -~]{0,12}$/)

const unwanted: fc.Arbitrary<Sent> = fc.oneof(
  fc
    .tuple(
      digits.filter((b) => (b & ~24) !== 0 && (b & ~24) !== 64 && (b & ~24) !== 65),
      digits,
      digits,
    )
    .map(([b, x, y]) => noise(`\x1b[<${b};${x};${y}M`)),
  fc.tuple(digits, digits, digits).map(([b, x, y]) => noise(`\x1b[<${b};${x};${y}m`)),
  fc.tuple(digits, digits, digits).map(([b, x, y]) => noise(`\x1b[${b};${x};${y}M`)),
  fc
    .uint8Array({ min: 0x20, max: 0xff, minLength: 3, maxLength: 3 })
    .map((bytes) => noise(`\x1b[M${Buffer.from(bytes).toString('latin1')}`)),
  fc
    .constantFrom('\x1b[I', '\x1b[O', '\x1b[?62;22c', '\x1b[0n', '\x1b[?1u', '\x1b[?2026;2$y', '\x00', '\x1c', '\x1f')
    .map(noise),
  fc.tuple(digits, digits).map(([row, column]) => noise(`\x1b[${row};${column}R`)),
  fc
    .tuple(fc.integer({ min: 2, max: 16 }), fc.constantFrom('P', 'Q', 'S', 'I', 'Z', 'z'))
    .map(([m, end]) => noise(`\x1b[1;${m}${end}`)),
  fc
    .tuple(digits, plainText, fc.constantFrom('\x07', '\x1b\\'))
    .map(([n, text, end]) => noise(`\x1b]${n};${text}${end}`)),
  fc.tuple(fc.constantFrom('P', 'X', '^', '_'), plainText).map(([begin, text]) => noise(`\x1b${begin}${text}\x1b\\`)),
  fc
    .tuple(fc.stringMatching(/^[?<=>][0-9;:]{0,9}$/), fc.constantFrom('A', 'H', '~', 'u', 'c', 'h', 'q', 'z'))
    .map(([body, end]) => noise(`\x1b[${body}${end}`)),
  fc
    .constantFrom(
      '\xff',
      '\xc0\xaf',
      '\x80',
      '\xbf\xbf',
      '\xed\xa0\x80',
      '\xf4\x90\x80\x80',
      '\xe1\x84\xff',
      '\xc3\xff',
      '\xf0\x9f\x98\xff',
    )
    .map(noise),
  fc
    .constantFrom('\x1b[1;5', '\x1b[<0;1', '\x1b]11;rgb:1c', '\x1bP1+r', '\x1b[M!', '\x1bO5', '\x1b[[')
    .map((text) => ({ ...noise(text), wait: true })),
)

/** Typed keys, pastes and noise of every kind in any order, cut into reads anywhere. */
export const keyStreams: fc.Arbitrary<KeyStream> = fc
  .tuple(
    fc.array(fc.oneof(typed, unwanted), { maxLength: 12 }),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
  )
  .map(([items, lengths]) => ({ chunks: cut(items, lengths), inputs: items.flatMap(({ inputs }) => inputs) }))

/** Bytes in no order, with many of those that sequences are made of. */
export const randomBytes: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...latin1('\x1b[O]P;0123456789~MAuR<?\\\x07')) }, fc.nat(255)),
    { maxLength: 60 },
  )
  .map((bytes) => Uint8Array.from(bytes))

/** Cuts what lies between two waits into reads of the given lengths, over and over. */
function cut(items: readonly Sent[], lengths: readonly number[]): Chunk[] {
  const chunks: Chunk[] = []
  let run: number[] = []
  let turn = 0
  const end = () => {
    for (let at = 0; at < run.length; turn++) {
      const length = lengths[turn % lengths.length] ?? 1
      chunks.push(Uint8Array.from(run.slice(at, at + length)))
      at += length
    }
    run = []
  }
  for (const { bytes, wait } of items) {
    run.push(...bytes)
    if (!wait) continue
    end()
    chunks.push('flush')
  }
  end()
  return chunks
}
