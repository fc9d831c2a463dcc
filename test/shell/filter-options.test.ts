import { expect, test } from 'vitest'
import { askShell } from '../support/ask-shell.ts'

const json = async (...argv: string[]) => JSON.parse((await askShell([...argv, '--json'])).out)

test('an actor is shown as far as the filters of the timeline let through', async () => {
  const all = await json('actor', 'biegun')
  const april = await json('actor', 'biegun', '--from', '2019-04-01', '--to', '2019-04-30')
  expect(all.did).toEqual(['biegun-october-visit', 'biegun-moscow'])
  expect(april.did).toEqual(['biegun-moscow'])
})

test('conflicts of one actor only', async () => {
  const { did, ahead } = await json('actor', 'kim-jong-un', '--conflicts')
  expect({ did, ahead }).toEqual({ did: [], ahead: ['kim-putin-summit'] })
})

test('an event that does not pass the filters is not found, and the answer says so', async () => {
  const { code, out, err } = await askShell(['event', 'biegun-moscow', '--conflicts'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('does not pass these filters')
  expect((await askShell(['event', 'kim-putin-summit', '--conflicts'])).code).toBe(0)
})

test('a wrong filter is wrong usage', async () => {
  const { code, err } = await askShell(['actor', 'biegun', '--topic', 'nowhere'])
  expect(code).toBe(2)
  expect(err).toContain('There are: Kim–Putin summit')
})

test('a range that ends before it begins is wrong usage, not an empty answer', async () => {
  const { code, out, err } = await askShell(['timeline', '--from', '30 April 2019', '--to', '1 April 2019'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('--from takes the earlier')
})

test.each(['timeline', 'actor biegun', 'export csv'])(
  '%s --certainly without a range is wrong usage, not an option that does nothing',
  async (command) => {
    const { code, out, err } = await askShell([...command.split(' '), '--certainly'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Type it with --from, --to or both')
    expect((await askShell([...command.split(' '), '--certainly', '--from', '2018'])).code).toBe(0)
  },
)

test.each([
  ['22 Aug', 'Type the year too, as "22 Aug 2019"'],
  ['last month', 'type the date it stands for'],
  ['30 February 2021', 'type the day that is meant'],
  ['Moscow', 'type for example 2019-04-17'],
])('--from %s says what to type', async (typed, hint) => {
  const { code, err } = await askShell(['timeline', '--from', typed])
  expect(code).toBe(2)
  expect(err).toContain(hint)
})

test('a range of days is a date as well', async () => {
  expect(await json('timeline', '--from', '2021-08-20..2021-08-27')).toEqual(
    await json('timeline', '--from', '2021-08-20'),
  )
})
