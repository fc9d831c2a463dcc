import { expect, test } from 'vitest'
import { areInitials, initialPlaces, romaniseHangul } from '../../../src/search/phonetics/hangul.ts'
import { koreanSound } from '../../../src/search/phonetics/korean-sound.ts'
import { sounds } from '../../../src/search/phonetics/phonetic-key.ts'
import { romaniseCyrillic, russianSound } from '../../../src/search/phonetics/russian-sound.ts'
import { foldText } from '../../../src/text/fold.ts'

test.each([
  'kim gim',
  'jong jeong chong jung chung joung',
  'un eun oon',
  'il yil',
  'noh roh no ro',
  'lee yi rhee ri li',
  'park pak bak bahk',
  'choe choi choy',
  'moon mun',
  'cho jo joh',
  'kyu gyu',
  'duk deok dok tok',
  'hyun hyeon hyon',
  'yeop yop yup yeob',
  'shin sin',
  'woo u',
  'kwon gwon kweon',
  'jae jai je',
  'pyongyang pyeongyang phyongyang',
  'koryo goryeo koryeo',
  'kyungnam gyeongnam kyongnam',
  'ahn an',
  'baek paek paik',
])('one Korean name: %s', (spellings) => {
  expect(new Set(spellings.split(' ').map(koreanSound)).size).toBe(1)
})

test.each([
  ['un', 'il'],
  ['kim', 'kam'],
  ['moon', 'min'],
  ['jong', 'jang'],
])('%s and %s are two Korean names', (a, b) => {
  expect(koreanSound(a)).not.toBe(koreanSound(b))
})

test.each([
  'putin poutine',
  'vladimir wladimir',
  'kolokoltsev kolokolcev kolokoltzev kolokoltsew kolokoltseff',
  'titov titow titoff titof tytov',
  'peskov peskow peskoff',
  'medvedev medwedew medvediev medvedjev',
  'dmitry dmitri dmitriy dmitrij dmitrii',
  'morgulov morgoulov',
  'izvestiya izvestia izvestija',
  'mariinsky marinski mariinskij',
  'sergei sergey serguei',
  'alexander aleksander',
  'yuri iuri juri',
  'shchukin schtschukin',
])('one Russian name: %s', (spellings) => {
  expect(new Set(spellings.split(' ').map(russianSound)).size).toBe(1)
})

test('Cyrillic and Hangul are read aloud', () => {
  expect(romaniseCyrillic(foldText('Колокольцев'))).toBe('kolokoltsev')
  expect(romaniseHangul(foldText('노규덕'))).toBe('nogyudeok')
})

test.each([
  ['김정은', 'kimjongun'],
  ['문재인', 'moonjaein'],
  ['노규덕', 'nohkyuduk'],
  ['신종우', 'shinjongwoo'],
  ['Путин', 'putin'],
  ['Моргулов', 'morgulov'],
])('%s sounds like %s', (native, latin) => {
  expect(sounds(foldText(native)).some((key) => sounds(latin).includes(key))).toBe(true)
})

test('initial consonants are told from syllables', () => {
  expect(areInitials(foldText('ㄱㅈㅇ'))).toBe(true)
  expect(areInitials(foldText('김ㅈㅇ'))).toBe(false)
  expect(initialPlaces(foldText('김정은'))).toEqual([0, 3, 6])
})
