import { expect, test } from 'vitest'
import { pasteMark } from '../../src/terminal/key-forms.ts'
import { type InkKey, readInput } from '../../src/terminal/read-input.ts'

const none: InkKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
}

test.each([
  ['j', {}, { key: 'j', text: 'j' }],
  ['G', { shift: true }, { key: 'G', text: 'G' }],
  [' ', {}, { key: 'space', text: ' ' }],
  ['', { downArrow: true }, { key: 'down' }],
  ['', { return: true }, { key: 'enter' }],
  ['', { escape: true, meta: true }, { key: 'escape' }],
  ['', { tab: true }, { key: 'tab' }],
  ['', { tab: true, shift: true }, { key: 'shift-tab' }],
  ['d', { ctrl: true }, { key: 'ctrl-d' }],
  ['j', { meta: true }, { key: 'alt-j' }],
  ['김', {}, { key: '김', text: '김' }],
  [`${pasteMark}q`, {}, { paste: 'q' }],
] as const)('%j with %j is %j', (input, flags, expected) => {
  expect(readInput(input, { ...none, ...flags })).toEqual(expected)
})
