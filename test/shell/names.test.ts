import { expect, test } from 'vitest'
import { askShell } from '../support/ask-shell.ts'

const first = async (...argv: string[]): Promise<string> => {
  const { code, out, err } = await askShell(argv)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out.split('\n')[0] ?? ''
}

test.each([
  ['biegun', 'Stephen Biegun'],
  ['stephen-biegun', 'Stephen Biegun'],
  ['beigun', 'Stephen Biegun'],
  ['Kim Jong-un', 'Kim Jong Un'],
  ['kim jong un', 'Kim Jong Un'],
  ['김정은', 'Kim Jong Un'],
  ['Путин', 'Vladimir Putin'],
  ['moon', 'Moon Jae-in'],
  ['state department', 'US State Department'],
])('actor %s is %s', async (typed, name) => {
  expect(await first('actor', ...typed.split(' '))).toBe(name)
})

test.each([
  ['kim-putin-summit', 'Putin and Kim meet'],
  ['hanoi', 'Trump and Kim end a second summit without a deal'],
  ['biegun moscow', 'Biegun is in Moscow'],
])('event %s is "%s"', async (typed, title) => {
  expect((await first('event', typed)).split('  ')[0]).toBe(title)
})

test.each([
  ['2019-04-17-biegun-moscow', 'Biegun goes to Moscow while Kim and Putin prepare to meet'],
  ['envoys', 'US and Russian envoys are in Seoul as the North shuns the hotlines'],
])('show %s is "%s"', async (typed, title) => {
  expect(await first('show', typed)).toBe(title)
})

test.each([
  [
    ['actor', 'kim'],
    ['kim-jong-un', 'kim-jong-il', 'sung-kim', 'kim-dong-yeop'],
  ],
  [
    ['actor', 'kim', 'jong'],
    ['kim-jong-un', 'kim-jong-il'],
  ],
  [
    ['actor', '김'],
    ['sung-kim', 'kim-jong-un', 'kim-jong-il', 'kim-chang-son', 'kim-dong-yeop'],
  ],
  [
    ['actor', 'vladimir'],
    ['vladimir-putin', 'vladimir-titov', 'vladimir-kolokoltsev'],
  ],
  [
    ['actor', 'foreign ministry'],
    ['russian-foreign-ministry', 'south-korean-foreign-ministry'],
  ],
  [
    ['event', 'drills'],
    ['drills-begin', 'drills-end', 'drills-condemned'],
  ],
  [
    ['timeline', '--actor', 'vladimir'],
    ['vladimir-putin', 'vladimir-titov'],
  ],
])('%j fits several: they are listed with what to type, and nothing is chosen', async (argv, ids) => {
  const { code, out, err } = await askShell(argv)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/fits several; type one of these:\n/)
  for (const id of ids) expect(err).toMatch(new RegExp(`^ {2}${id} {2}\\S`, 'm'))
})

test.each(['actor', 'event', 'show'])('%s of nobody knows: exit 1, told so', async (command) => {
  const { code, out, err } = await askShell([command, 'qqqqzzzz'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^kbrief: no (actor|event|briefing) found for "qqqqzzzz"\./)
})

test.each([
  ['event', 'nosuch'],
  ['event', 'xylophone'],
  ['event', '1'],
  ['actor', 'nosuch'],
])('%s %s: a word that is only guessed at, or a figure, fits nothing', async (command, typed) => {
  const { code, out, err } = await askShell([command, typed])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(`kbrief: no ${command} found for "${typed}".`)
})

test('show with a number takes the briefing at that place in the list', async () => {
  const list = (await askShell(['list'])).out
  const titles = await Promise.all(['1', '2', '3', '4', '5'].map((number) => first('show', number)))
  expect(titles.map((title) => list.indexOf(title.slice(0, 40)))).toEqual(
    titles.map((title) => list.indexOf(title.slice(0, 40))).toSorted((a, b) => a - b),
  )
  expect(new Set(titles).size).toBe(5)
  expect(titles[0]).toMatch(/^Kim prepares/)
})

test.each(['0', '6', '22'])(
  'show %s: there is no such number, and the list says how many there are',
  async (number) => {
    expect(await askShell(['show', number])).toEqual({
      code: 1,
      out: '',
      err: `kbrief: there is no briefing ${number}: kbrief list has 5 briefings.\n`,
    })
  },
)

test('show with a year is no number of the list', async () => {
  expect(await first('show', '2021')).toMatch(/^US and Russian envoys/)
})

test.each(['actor', 'event', 'show'])('%s without a name says what to type', async (command) => {
  const { code, err } = await askShell([command])
  expect(code).toBe(2)
  expect(err).toContain(`Type: kbrief ${command} NAME`)
})

test('the name that is offered is one that can be typed', async () => {
  const { err } = await askShell(['actor', 'kim'])
  const ids = [...err.matchAll(/^ {2}(\S+) {2}/gm)].map(([, id = '']) => id)
  for (const id of ids) expect((await askShell(['actor', id])).code).toBe(0)
})
