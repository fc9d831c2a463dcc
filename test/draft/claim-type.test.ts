import { expect, test } from 'vitest'
import { claimOf } from './reports.ts'

const typeOf = (sentence: string) => {
  const { type, doubts } = claimOf(sentence)
  return [type, doubts.some(({ aspect }) => aspect === 'type')]
}

test.each([
  ['The truce was brokered by Norway and Sweden.', 'agree', false],
  ['A truce brokered on Monday by Norway failed to take effect.', 'agree', true],
  ['Norway brokered talks on Monday.', 'meet', false],
])('%s: #%s, in doubt: %s', (sentence, type, doubted) => {
  expect(typeOf(sentence)).toEqual([type, doubted])
})

test.each([
  'Many fear that the north is not committed to discussing it.',
  'The envoy waited for hours without visiting the port.',
])('%s: what is only spoken of is no meeting', (sentence) => {
  expect(claimOf(sentence).type).toBeUndefined()
})

test.each([
  ['Norway used its vote to drop a resolution calling for a truce.', 'demand'],
  ['They withdrew from the line agreed in Oslo.', 'agree'],
])('%s: what a participle tells of the noun before it is in doubt', (sentence, type) => {
  expect(typeOf(sentence)).toEqual([type, true])
})

test('a storm that may delay something threatens nobody', () => {
  expect(claimOf('The floods threatened to delay the vote.').type).toBeUndefined()
  expect(claimOf('The rebels threatened to leave.').type).toBe('threat')
})

test.each([
  ['The vote went to a second round.', 'visit'],
  ['The president described the loss as heartbreaking.', 'accuse'],
])('%s: no %s', (sentence, type) => {
  expect(claimOf(sentence).type).not.toBe(type)
})

test('a bomb is no test', () => {
  expect(claimOf('A bomber detonated his vest at the gate on Monday.').type).not.toBe('test')
  expect(claimOf('The army detonated a nuclear device on Monday.').type).toBe('test')
})

test('who is reported to have died has said nothing', () => {
  expect(claimOf('Eight sailors are reported to have died.').type).toBeUndefined()
})

test.each([
  ['The company was fined for alleged theft of ships.', undefined],
  ['The rebels alleged that the army shelled a village.', 'accuse'],
  ['The arrival of a number of small parties has divided the vote.', undefined],
  ['Norway on Tuesday placed sanctions on ten firms.', 'sanction'],
  ['The union hit ten firms with new sanctions.', 'sanction'],
])('%s: %s', (sentence, type) => {
  expect(claimOf(sentence).type).toBe(type)
})

test.each([
  ['Search efforts resumed on Sunday.', undefined],
  ['The talks resumed on Sunday.', 'meet'],
  ['Norway resumed peace talks on Sunday.', 'meet'],
  ['The sides hope to resume negotiations.', 'meet'],
])('%s: only talks that resume are a meeting', (sentence, type) => {
  expect(claimOf(sentence).type).toBe(type)
})
