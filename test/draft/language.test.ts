import { expect, test } from 'vitest'
import { isSentence, otherLanguage } from '../../src/draft/language.ts'

test.each([
  [
    'Министры встретились в столице в понедельник и договорились продолжить переговоры.',
    'Russian or another language in Cyrillic',
  ],
  ['장관들은 월요일 수도에서 만나 회담을 계속하기로 합의했다.', 'Korean'],
  ['大臣たちは月曜日に首都で会談し、協議を続けることで合意した。それは長い一日だった。', 'Japanese'],
  ['部长们星期一在首都会晤并同意继续进行谈判以便达成协议并签署声明', 'Chinese'],
  ['Los ministros se reunieron el lunes en la capital y acordaron seguir con las conversaciones de paz.', 'Spanish'],
  ['Les ministres se sont réunis lundi dans la capitale et ont décidé de poursuivre les négociations.', 'French'],
  ['Die Minister haben sich am Montag in der Hauptstadt getroffen und die Gespräche fortgesetzt.', 'German'],
])('%s looks like %s', (text, language) => {
  expect(otherLanguage(text)).toBe(language)
})

test('English, and what is too short to tell, is no other language', () => {
  expect(
    otherLanguage('The ministers met in the capital on Monday and agreed to go on with their talks.'),
  ).toBeUndefined()
  expect(otherLanguage('Kim, Putin')).toBeUndefined()
})

test('a sentence needs no little word where it has a verb and an end', () => {
  for (const line of ['Arsonists torched two churches last weekend.', "Sunday's blast killed four people."])
    expect(isSentence(line), line).toBe(true)
  for (const line of ['const last = names', 'Name Age Town', 'Lorem ipsum dolor sit amet.'])
    expect(isSentence(line), line).toBe(false)
})
