import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphemes } from '../../src/text/width.ts'
import { type Edit, EMPTY_FIELD, edit, type fieldOf } from '../../src/viewer/field.ts'

const type = (...edits: Edit[]) => edits.reduce(edit, EMPTY_FIELD)
const insert = (text: string): Edit => ({ kind: 'insert', text })

test.each([
  {
    what: 'text is inserted at the cursor',
    edits: [insert('kim'), { kind: 'start' }, insert('jo ')],
    text: 'jo kim',
    cursor: 3,
  },
  {
    what: 'backspace takes the letter before the cursor',
    edits: [insert('kimm'), { kind: 'delete-before' }],
    text: 'kim',
    cursor: 3,
  },
  {
    what: 'a Hangul syllable is one letter',
    edits: [insert('김정은'), { kind: 'left' }, { kind: 'delete-before' }],
    text: '김은',
    cursor: 1,
  },
  {
    what: 'delete takes the letter after the cursor',
    edits: [insert('kim'), { kind: 'start' }, { kind: 'delete-after' }],
    text: 'im',
    cursor: 0,
  },
  {
    what: 'a word goes with the space after it',
    edits: [insert('putin summit '), { kind: 'delete-word' }],
    text: 'putin ',
    cursor: 6,
  },
  {
    what: 'a word goes whatever stands before it',
    edits: [insert('  putin'), { kind: 'delete-word' }],
    text: '  ',
    cursor: 2,
  },
  {
    what: 'blanks alone go as a word does',
    edits: [insert('   '), { kind: 'delete-word' }],
    text: '',
    cursor: 0,
  },
  {
    what: 'all before the cursor goes',
    edits: [insert('kim'), { kind: 'left' }, { kind: 'delete-to-start' }],
    text: 'm',
    cursor: 0,
  },
  { what: 'a mark joins the letter before it', edits: [insert('e'), insert('\u0301')], text: 'é', cursor: 1 },
  {
    what: 'nothing is left of the start',
    edits: [insert('k'), { kind: 'left' }, { kind: 'left' }],
    text: 'k',
    cursor: 0,
  },
] as const)('$what', ({ edits, text, cursor }) => {
  expect(type(...(edits as readonly Edit[]))).toEqual({ text, cursor })
})

test('the cursor stays within the text, whatever is done', () => {
  const kinds = [
    'delete-before',
    'delete-after',
    'delete-word',
    'delete-to-start',
    'left',
    'right',
    'start',
    'end',
  ] as const
  const anyEdit = fc.oneof(
    fc.record({ kind: fc.constant('insert' as const), text: fc.string({ unit: 'grapheme', maxLength: 4 }) }),
    fc.constantFrom(...kinds).map((kind) => ({ kind })),
  )
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      const field = edits.reduce<ReturnType<typeof fieldOf>>(edit, EMPTY_FIELD)
      expect(field.cursor).toBeGreaterThanOrEqual(0)
      expect(field.cursor).toBeLessThanOrEqual(graphemes(field.text).length)
    }),
  )
})

test('a field takes two thousand letters and no more', () => {
  const full = type(insert('한'.repeat(1999)), insert('글\u0301글'))
  expect(full).toMatchObject({ cursor: 2000 })
  expect(edit(full, insert('k'))).toEqual(full)
})
