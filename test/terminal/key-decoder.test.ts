import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Decoded, decode, flush, initialKeyState } from '../../src/terminal/key-decoder.ts'
import type { Input } from '../../src/viewer/input.ts'
import { inputName } from '../support/key-bytes.ts'
import { type Chunk, keyStreams, randomBytes } from '../support/key-streams.ts'
import { runs } from '../support/runs.ts'

/** Runs chunks through the decoder; the word 'flush' stands for a wait that was too long. */
function run(chunks: readonly (Chunk | string)[]): Decoded {
  let last: Decoded = { state: initialKeyState, inputs: [], reports: 0, pending: undefined }
  const inputs: Input[] = []
  for (const chunk of chunks) {
    last = chunk === 'flush' ? flush(last.state) : decode(last.state, Buffer.from(chunk))
    inputs.push(...last.inputs)
  }
  return { ...last, inputs }
}

const keysOf = (...chunks: (Chunk | string)[]): string[] => run(chunks).inputs.map(inputName)

test.each([
  ['letters', 'jjq', ['j', 'j', 'q']],
  ['Enter as CR or LF', 'x\r\n', ['x', 'enter', 'enter']],
  ['Backspace as DEL or BS', '\x7f\b', ['backspace', 'backspace']],
  ['arrows', '\x1b[A\x1bOB\x1b[1;5C\x1bOd\x1b[a', ['up', 'down', 'ctrl-right', 'ctrl-left', 'shift-up']],
  ['arrows with Alt', '\x1b[1;3D\x1b[1;3C\x1b[1;3A\x1b[1;3B', ['alt-left', 'alt-right', 'alt-up', 'alt-down']],
  ['Home', '\x1b[H\x1bOH\x1b[1~\x1b[7~\x1b[7$', ['home', 'home', 'home', 'home', 'shift-home']],
  ['End', '\x1b[F\x1bOF\x1b[4~\x1b[8~\x1b[8^', ['end', 'end', 'end', 'end', 'ctrl-end']],
  ['paging and Delete', '\x1b[5~\x1b[6~\x1b[3~\x1b[5;5~', ['page-up', 'page-down', 'delete', 'ctrl-page-up']],
  ['Tab and Shift-Tab', '\t\x1b[Z', ['tab', 'shift-tab']],
  ['F1 to F5', '\x1bOP\x1b[11~\x1b[[A\x1b[P\x1b[15~\x1b[[E', ['f1', 'f1', 'f1', 'f1', 'f5', 'f5']],
  ['F12', '\x1b[24~', ['f12']],
  ['the keypad', '\x1bOj\x1bOk\x1bOp\x1bOy\x1bOM', ['*', '+', '0', '9', 'enter']],
  ['Alt with letters', '\x1bj\x1bG\x1b/', ['alt-j', 'alt-G', 'alt-/']],
  ['Alt with Enter and Backspace', '\x1b\r\x1b\x7f', ['alt-enter', 'alt-backspace']],
  ['Hangul, Cyrillic and an emoji', '김Ж😀', ['김', 'Ж', '😀']],
  ['an accent of its own', 'e\u0301', ['e', '\u0301']],
  ['spaces of other kinds', '\u00a0\u3000', ['space', 'space']],
])('%s', (_, bytes, keys) => {
  expect(keysOf(bytes)).toEqual(keys)
})

test.each([
  ['kitty: Escape, Enter, Shift-Tab', '\x1b[27u\x1b[13;1u\x1b[9;2u', ['escape', 'enter', 'shift-tab']],
  ['kitty: Ctrl-C, Alt-x, Shift-a with caps lock', '\x1b[99;5u\x1b[120;3u\x1b[97;66u', ['ctrl-c', 'alt-x', 'A']],
  ['kitty: a repeat counts, a release does not', '\x1b[106;1:2u\x1b[106;1:3u\x1b[1;1:3A', ['j']],
  ['kitty: Ctrl-C and Alt-j of a Russian keyboard', '\x1b[1089::99;5u\x1b[1086::106;3u', ['ctrl-c', 'alt-j']],
  ['modifyOtherKeys: Ctrl-c and Enter', '\x1b[27;5;99~\x1b[27;2;13~', ['ctrl-c', 'enter']],
  ['and not Ctrl-Tab, super keys, or keys without a name', '\x1b[9;5u\x1b[106;9u\x1b[57399u\x1b[1114112u', []],
])('a protocol that another program left on: %s', (_, bytes, keys) => {
  expect(keysOf(bytes)).toEqual(keys)
})

test('where kitty tells which key of a US keyboard was pressed, the letter has that place, in any alphabet', () => {
  // The third field of the first parameter is the key of the base layout: Greek ξ and Hebrew ח both lie on j.
  expect(run(['\x1b[958::106u\x1b[1495::106u', '\x1b[926:926:106;2u']).inputs).toMatchObject([
    { text: 'ξ', places: ['j'] },
    { text: 'ח', places: ['j'] },
    { text: 'Ξ', places: ['J'] },
  ])
})

test.each([
  ['the mouse in other encodings', '\x1b[M !!\x1b[M\xff\xff\xff\x1b[32;10;5M'],
  ['releases, other buttons, moves and Shift', '\x1b[<0;1;1m\x1b[<2;1;1M\x1b[<35;1;1M\x1b[<4;1;1M\x1b[<0;0;1M'],
  ['focus', '\x1b[I\x1b[O'],
  ['device and cursor reports', '\x1b[?62;4c\x1b[>41;390;0c\x1b[0n\x1b[24;80R\x1b[1;1R\x1b[8;24;80t'],
  ['colours and clipboard', '\x1b]11;rgb:00/00/00\x07\x1b]52;c;YWJj\x1b\\'],
  ['strings', '\x1bP1+r544e=78\x1b\\\x1b_Gi=1;OK\x1b\\\x1b^x\x1b\\\x1bXx\x1b\\'],
  ['modes and kitty', '\x1b[?2026;2$y\x1b[?1u'],
  ['keys that look like replies', '\x1b[1;5P\x1b[1;2Q\x1b[1;5R\x1b[1;6S\x1b[1;5I\x1b[15;5~\x1b[25~\x1b[2~'],
  ['unknown and broken sequences', '\x1b[999z\x1b[1;2;3A\x1b[?5A\x1b[1;1$A\x1bOz\x1b[[Z\x1b[201~'],
])('no key comes of %s', (_, bytes) => {
  expect(keysOf(Buffer.from(bytes, 'latin1'), 'q')).toEqual(['q'])
})

test('a click and the wheel come with the cell they were at, counted from 0', () => {
  expect(run(['\x1b[<0;10;5M\x1b[<64;1;1M\x1b[<65;300;200M\x1b[<16;2;2M']).inputs).toEqual([
    { mouse: 'click', row: 4, column: 9 },
    { mouse: 'wheel-up', row: 0, column: 0 },
    { mouse: 'wheel-down', row: 199, column: 299 },
    { mouse: 'click', row: 1, column: 1 },
  ])
})

test('a report of the mouse may be cut anywhere', () => {
  const report = '\x1b[<65;123;45M'
  for (let cut = 1; cut < report.length; cut++)
    expect(keysOf(report.slice(0, cut), report.slice(cut), 'j')).toEqual(['wheel-down 44,122', 'j'])
})

test('NUL and invalid UTF-8 are no keys, and take none with them', () => {
  const bytes = [
    0x00, 0xff, 0xc0, 0xaf, 0xe1, 0x84, 0x61, 0xed, 0xa0, 0x80, 0xf4, 0x90, 0x80, 0x80, 0xc3, 0x1b, 0x5b, 0x41,
  ]
  expect(keysOf(Uint8Array.from(bytes))).toEqual(['a', 'up'])
})

test('a lone ESC waits, and is Escape when nothing follows', () => {
  expect(run(['\x1b'])).toMatchObject({ inputs: [], pending: { kind: 'escape' } })
  expect(keysOf('\x1b', 'flush')).toEqual(['escape'])
  expect(keysOf('\x1b', '[A')).toEqual(['up'])
  expect(keysOf('\x1b', 'flush', 'j')).toEqual(['escape', 'j'])
})

test('Escape keeps apart from what Alt cannot be held with', () => {
  expect(keysOf('\x1b\x1b', 'flush')).toEqual(['escape', 'escape'])
  expect(keysOf('\x1b\x1b[A')).toEqual(['escape', 'up'])
  expect(keysOf('\x1b\x03')).toEqual(['escape', 'ctrl-c'])
  expect(keysOf('\x1b한')).toEqual(['escape', '한'])
})

test('an introducer that nothing follows is Alt with its letter', () => {
  expect(keysOf('\x1b[', 'flush', '\x1bO', 'flush', '\x1bP', 'flush')).toEqual(['alt-[', 'alt-O', 'alt-P'])
})

test('what stays unfinished is given up, and the keys after it count', () => {
  for (const unfinished of ['\x1b[1;5', '\x1bO1', '\x1b]11;rgb:', '\x1bPx', '\x1b[M!', '\x1b[['])
    expect(keysOf(unfinished, 'flush', 'j')).toEqual(['j'])
  expect(keysOf('\x1b]11;rgb:\x1b', 'flush')).toEqual(['escape'])
})

test('a key that no sequence can hold ends an unfinished one', () => {
  expect(keysOf('\x1b[1;\r')).toEqual(['enter'])
  expect(keysOf('\x1b]11;rgb:\x03')).toEqual(['ctrl-c'])
  expect(keysOf('\x1b[1;한')).toEqual(['한'])
  expect(keysOf('\x1b]2;x\x1b[A')).toEqual(['up'])
})

test('a string without end swallows no more than 64 KiB', () => {
  expect(keysOf(`\x1b]${'x'.repeat(65_537)}`, 'j')).toEqual(['j'])
  expect(keysOf(`\x1b[${'1'.repeat(65_537)}`, 'j')).toEqual(['j'])
})

test('a paste is one input of one clean line', () => {
  expect(keysOf('\x1b[200~two\r\nlines\tand \x1b[31mcolour\x1b[201~q')).toEqual(['paste two lines and colour', 'q'])
  expect(keysOf('\x1b[200~', '한'.normalize('NFD'), '\x1b[20', '1~')).toEqual(['paste 한'])
  expect(keysOf('\x1b[200~\x00\x1b[201~')).toEqual([])
})

test('a paste may hold what looks like its end', () => {
  expect(keysOf('\x1b[200~a\x1b[20x\x1b\x1b[201~')).toEqual(['paste a'])
})

test('a paste without end is what came of it, and a huge one is cut', () => {
  expect(keysOf('\x1b[200~half', 'flush', 'q')).toEqual(['paste half', 'q'])
  const [paste, ...rest] = keysOf(`\x1b[200~${'x'.repeat(1_000_000)}\x1b[201~q`)
  expect(paste?.length).toBeLessThanOrEqual('paste '.length + 10_000)
  expect(rest).toEqual(['q'])
})

test('ten thousand keys are ten thousand inputs in order', () => {
  const typed = Array.from({ length: 10_000 }, (_, index) => ['down', 'j', '가'][index % 3] ?? '')
  expect(keysOf(typed.map((key) => (key === 'down' ? '\x1b[B' : key)).join(''))).toEqual(typed)
})

test('typed keys come through any noise: all of them, in order, and nothing else', () => {
  fc.assert(
    fc.property(keyStreams, ({ chunks, inputs }) => {
      expect(run(chunks).inputs).toEqual(inputs)
    }),
    runs(5_000),
  )
})

test('however bytes are cut, the inputs and the state after them are the same', () => {
  fc.assert(
    fc.property(randomBytes, fc.array(fc.nat(200), { maxLength: 12 }), (bytes, cuts) => {
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length]
      const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
      expect(run(chunks)).toEqual(run([bytes]))
    }),
    runs(5_000),
  )
})

test('after any bytes at all, a wait and a key give that key', () => {
  fc.assert(
    fc.property(randomBytes, (bytes) => {
      const { state } = run([bytes, 'flush'])
      expect(decode(state, Buffer.from('j')).inputs).toEqual([{ key: 'j', text: 'j' }])
    }),
    runs(500),
  )
})
