import fc from 'fast-check'

const ESC = '\u001b'

/** Pieces that attack a terminal, a layout or a reader. */
const attack = fc.constantFrom(
  `${ESC}[31m`,
  `${ESC}[`,
  `${ESC}]0;title\u0007`,
  `${ESC}]52;c;AAAA${ESC}\\`,
  `${ESC}]`,
  `${ESC}P1$r`,
  `${ESC}_`,
  `${ESC}c`,
  `${ESC}(0`,
  ESC,
  '\u009b2J',
  '\u009d0;x\u009c',
  '\u0090',
  '\u0007',
  '\u0008',
  '\r\n',
  '\t',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\u3000',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\ufe0f',
  '\u{e0041}',
  '\ud83d',
  '\ude00',
  '\ue000',
  '\uffff',
  '\u0301'.repeat(20),
  '\u0344'.repeat(10),
  '\u0316\u0301',
  '\u20e3',
  '\u{1f3fd}',
)

const letter = fc.constantFrom(
  'a',
  'é',
  'e\u0301',
  '한',
  '\u1112\u1161\u11ab',
  '中',
  'я',
  '👍',
  '🇰',
  '⚠',
  'क्',
  ' ',
  '—',
  'Å',
  '\u212b',
)

/** Texts that are hard to lay out, in pieces or in any code points, lone surrogates among them. */
export const hardText = fc.oneof(
  fc.array(fc.oneof(attack, letter), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
)
