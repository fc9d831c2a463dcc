import { expect, test } from 'vitest'
import { BINDINGS } from '../../../src/viewer/bindings.ts'
import { keysAt, PLACES } from '../../../src/viewer/help-page.ts'
import { keySign } from '../../../src/viewer/key-sign.ts'
import { askShell } from '../../support/ask-shell.ts'
import { shipped } from '../../support/shipped-briefings.ts'

/** What a command prints when it has found something. */
async function printed(...argv: string[]): Promise<string> {
  const { code, out } = await askShell(argv)
  expect(code).toBe(0)
  return out
}

const flowing = (text: string): string => text.replace(/\s+/g, ' ')

test('list prints topics, dates, whole titles and outlets', async () => {
  const out = await printed('list')
  for (const { title, topic } of shipped.dataset.briefings) {
    expect(out).toContain(title)
    expect(out).toContain(topic)
  }
  expect(out).toMatch(/^16\/17 Apr 2019 {2}Biegun goes to Moscow while Kim and Putin prepare to meet +ANI$/m)
})

test('show prints every claim of a briefing', async () => {
  // An arrow at the right may stand between two words of a text.
  const out = flowing(await printed('show', 'envoys in seoul')).replace(/ (?:≠ )?→ \d+ reports?/gu, '')
  const { id } = shipped.dataset.briefings.at(-1) ?? expect.fail('no briefing')
  for (const claim of shipped.dataset.claims) if (claim.briefing === id) expect(out).toContain(claim.text)
})

test('actors prints all of them with their numbers', async () => {
  const out = await printed('actors')
  for (const { name } of shipped.dataset.actors) expect(out).toContain(name)
  expect(out).toMatch(/^Stephen Biegun +USA +3 events +9 claims$/m)
})

test('actor prints roles, what they did and what is said of them', async () => {
  const out = await printed('actor', 'biegun')
  expect(out).toMatch(/Stephen Biegun[\s\S]*Roles[\s\S]*Did · \d+ events?[\s\S]*Said of them · \d+ claims?/)
})

test('timeline prints every event under its month, with the picture of the dates', async () => {
  const out = await printed('timeline')
  expect(out).toMatch(/^2011 /)
  expect(out).toMatch(/^April 2019$/m)
  expect(out).toMatch(/^23\/24 or ~?26 +◌ Putin and Kim meet +◆ 25 ≠ +3 \+ 3 origins/m)
  expect(out).toMatch(/▬/u)
})

test('event prints every claim side by side, the conflicts in words, and the record', async () => {
  const out = flowing(await printed('event', 'kim-putin-summit'))
  expect(out).toContain('Two reports relay Yonhap differently')
  expect(out).toContain('◆ Record They met on Russky Island')
})

test('search prints kind, title and date, and what matched below', async () => {
  const out = await printed('search', 'putin', 'summit')
  expect(out).toMatch(/^(event|briefing|claim) {2,}\S/)
})

test('search says beside the hits what it searched for instead', async () => {
  const { code, out, err } = await askShell(['search', 'beigun'])
  expect(code).toBe(0)
  expect(out).toMatch(/^actor +Stephen Biegun$/m)
  expect(err).toBe('kbrief: searched for biegun for beigun.\n')
})

test('search says what is wrong with a filter, and searches for the rest', async () => {
  const { code, out, err } = await askShell(['search', 'kim', 'from:someday'])
  expect(code).toBe(0)
  expect(out).toContain('Kim Jong Un')
  expect(err).toMatch(/^kbrief: from: "someday" is not a date/)
})

test('search says how many more the filters keep back', async () => {
  const { err } = await askShell(['search', 'biegun', 'in:claims'])
  expect(err).toMatch(/^kbrief: \d+ more are hidden: only claims\.$/m)
})

test('nothing found is exit 1, said on standard error, with the nearest words where there are any', async () => {
  expect(await askShell(['search', 'qqqqzzzz'])).toEqual({
    code: 1,
    out: '',
    err: 'kbrief: nothing found for "qqqqzzzz".\n',
  })
  expect(await askShell(['search', 'denuklarizatsion'])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^kbrief: nothing found for "denuklarizatsion"\. Near it: denuclearisation[^\n]*\.\n$/),
  })
})

test('a word is left out after --, and who forgets it is told', async () => {
  expect(await printed('search', '--', 'summit', '-hanoi')).not.toMatch(/hanoi/i)
  const { code, err } = await askShell(['search', 'summit', '-hanoi'])
  expect(code).toBe(2)
  expect(err).toContain('put -- before the query: kbrief search -- kim -putin')
})

test.each([[[]], [['--limit', '0', 'kim']], [['--limit', '-1', 'kim']], [['--limit', '1.5', 'kim']]])(
  'search %j is wrong usage',
  async (argv) => {
    const { code, out, err } = await askShell(['search', ...argv])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^kbrief: /)
  },
)

test('filters that leave nothing are exit 1, said on standard error', async () => {
  expect(await askShell(['timeline', '--conflicts', '--actor', 'noh'])).toEqual({
    code: 1,
    out: '',
    err: 'kbrief: no event passes these filters.\n',
  })
})

test('keys prints every key where it works', async () => {
  const out = await printed('keys')
  for (const { title, where } of PLACES) {
    expect(keysAt(BINDINGS, where).length > 0).toBe(out.includes(title))
  }
  for (const { keys, help } of BINDINGS) {
    const line = out.split('\n').find((each) => each.includes(help) && each.includes(keySign(keys[0] ?? '')))
    expect(line).toBeDefined()
  }
})
