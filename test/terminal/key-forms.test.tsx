import fc from 'fast-check'
import { type Key, render, Text, useInput } from 'ink'
import { expect, test } from 'vitest'
import { createInkStdin } from '../../src/terminal/ink-stdin.ts'
import { createInkStdout } from '../../src/terminal/ink-stdout.ts'
import { decode, initialKeyState } from '../../src/terminal/key-decoder.ts'
import {
  alt,
  altKey,
  backspaceKey,
  characterKey,
  controlKey,
  ctrl,
  enterKey,
  escapeKey,
  letterKey,
  numberKey,
  pasteMark,
  shift,
  shiftTabKey,
} from '../../src/terminal/key-forms.ts'
import { randomBytes } from '../support/key-streams.ts'

function Listener({ hear }: { hear: (input: string, key: Key) => void }) {
  useInput(hear)
  return <Text>listening</Text>
}

/** What useInput is called with for each of the keys, in order: the flags that are set, and the input if any. */
async function heardByInk(keys: readonly string[]): Promise<string[]> {
  const heard: string[] = []
  const stdin = createInkStdin()
  const stdout = createInkStdout(
    () => ({ columns: 80, rows: 24 }),
    () => {},
  )
  stdin.push([...keys, 'end'])
  const hear = (input: string, key: Key) => {
    const flags = Object.entries(key).flatMap(([flag, set]) => (set === true ? [flag] : []))
    heard.push([...flags, ...(input === '' ? [] : [JSON.stringify(input)])].join(' '))
  }
  const ink = render(<Listener hear={hear} />, {
    debug: true,
    stdin: stdin.stream,
    stdout: stdout.stream,
    patchConsole: false,
    exitOnCtrlC: false,
  })
  await expect.poll(() => heard.at(-1)).toBe('"end"')
  ink.unmount()
  return heard.slice(0, -1)
}

test.each([
  ['Escape', escapeKey, 'escape meta'],
  ['Enter', enterKey, 'return "\\r"'],
  ['Alt-Enter', `\x1b${enterKey}`, 'return meta "\\r"'],
  ['Tab', '\t', 'tab'],
  ['Shift-Tab', shiftTabKey, 'shift tab'],
  ['Backspace', backspaceKey, 'backspace'],
  ['Alt-Backspace', `\x1b${backspaceKey}`, 'backspace meta'],
  ['Up', letterKey('A'), 'upArrow'],
  ['Ctrl-Right', letterKey('C', ctrl), 'rightArrow ctrl'],
  ['Alt-Shift-Left', letterKey('D', alt + shift), 'leftArrow shift meta'],
  ['Home', letterKey('H'), 'home'],
  ['Ctrl-End', letterKey('F', ctrl), 'end ctrl'],
  ['Delete', numberKey(3), 'delete'],
  ['Page Up', numberKey(5), 'pageUp'],
  ['Ctrl-Page Down', numberKey(6, ctrl), 'pageDown ctrl'],
  ['F1', '\x1bOP', ''],
  ['F12', numberKey(24), ''],
  ['Alt-j', altKey(0x6a), 'meta "j"'],
  ['Alt-G', altKey(0x47), 'shift meta "G"'],
  ['Alt-/', altKey(0x2f), 'meta "/"'],
  ['Alt-[', altKey(0x5b), 'meta "["'],
  ['a syllable', characterKey(0xd55c), '"한"'],
  ['a capital', characterKey(0x47), 'shift "G"'],
  ['a digit', characterKey(0x37), '"7"'],
  ['a space', characterKey(0x3000), '" "'],
  ['a paste', `${pasteMark}any text, \\x1b even`, `"${pasteMark}any text, \\\\x1b even"`],
])('Ink takes %s for one key', async (_, key, heard) => {
  expect(await heardByInk([key ?? ''])).toEqual([heard])
})

test('Ink hears every control key as Ctrl and its letter, but for those with names of their own', async () => {
  const keys = Array.from({ length: 26 }, (_, index) => controlKey(index + 1) ?? '')
  const heard = Array.from({ length: 26 }, (_, index) => `ctrl "${String.fromCharCode(0x61 + index)}"`)
  heard[7] = 'backspace'
  heard[8] = 'tab'
  heard[9] = 'return "\\r"'
  heard[12] = 'return "\\r"'
  expect(await heardByInk(keys)).toEqual(heard)
})

test('keys in a row stay apart, Escape among them', async () => {
  expect(await heardByInk([escapeKey, 'j', escapeKey, letterKey('A'), escapeKey, escapeKey])).toEqual([
    'escape meta',
    '"j"',
    'escape meta',
    'upArrow',
    'escape meta',
    'escape meta',
  ])
})

test('whatever bytes come, Ink takes each token for one key and survives it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(randomBytes, { minLength: 2_000, maxLength: 2_000 }), async (streams) => {
      const tokens = streams.flatMap((bytes) => decode(initialKeyState, bytes).tokens)
      expect(await heardByInk(tokens)).toHaveLength(tokens.length)
    }),
    { numRuns: 10, endOnFailure: true },
  )
}, 60_000)

test('what no key stands for is no key', () => {
  expect([0x00, 0x1c, 0x1d, 0x1e, 0x1f].map(controlKey)).toEqual(Array(5).fill(undefined))
  const unseen = [0x80, 0xad, 0x200b, 0x200d, 0x202e, 0x2028, 0xfe0f, 0xfeff, 0xe000, 0xfffe, 0xd800, 0x10fffd]
  expect(unseen.map(characterKey).filter((key) => key !== undefined && key !== ' ')).toEqual([])
})
