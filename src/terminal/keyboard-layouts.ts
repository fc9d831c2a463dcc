import type { KeyName } from '../viewer/input.ts'

/** The keys of a US keyboard for the letters of the Korean 2-set layout (KS X 5002), in the order of Unicode's jamo. */
const INITIALS = 'r R s e E f a q Q t T d w W c z x v g'.split(' ')
const VOWELS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ')
const FINALS = ['', ...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')]

/** The compatibility jamo from U+3131 on, which are typed alone: consonants, then vowels. */
const JAMO = [...'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g'.split(' '), ...VOWELS]

/** Russian ЙЦУКЕН, row by row, with what Ukrainian and Belarusian have in its places, and the keys that are pressed for it. */
const CYRILLIC = new Map(
  [
    ...['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбюё', 'ЙЦУКЕНГШЩЗХЪ', 'ФЫВАПРОЛДЖЭ', 'ЯЧСМИТЬБЮЁ', 'іїєўІЇЄЎ'].join(''),
  ].map((letter, at) => [
    letter,
    ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,.`', 'QWERTYUIOP{}', 'ASDFGHJKL:"', 'ZXCVBNM<>~', `s]'oS}"O`].join('')[
      at
    ] ?? '',
  ]),
)

/** The keys of a US keyboard that were pressed for a letter of another layout; undefined for letters of no known one. */
export function keysOfLetter(letter: string): readonly KeyName[] | undefined {
  const place = CYRILLIC.get(letter)
  if (place !== undefined) return [place]
  const code = letter.charCodeAt(0)
  if (letter.length !== 1) return undefined
  if (code >= 0x3131 && code <= 0x3163) return [...(JAMO[code - 0x3131] ?? '')]
  return code >= 0xac00 && code <= 0xd7a3 ? syllablePlaces(code - 0xac00) : undefined
}

/** An input method hands on whole syllables. They are numbered by their letters, as Unicode's section 3.12 has it. */
function syllablePlaces(index: number): readonly KeyName[] {
  const [initial, vowel, final] = [Math.floor(index / 588), Math.floor((index % 588) / 28), index % 28]
  return [...`${INITIALS[initial]}${VOWELS[vowel]}${FINALS[final]}`]
}
