import { expect, test } from 'vitest'
import { copyText } from '../../src/shell/clipboard.ts'

/** No program at all, so that nothing of this machine is reached. */
const env = { PATH: '/nowhere' }

/** What the terminal is sent. */
async function sentFor(text: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  let sent = ''
  await copyText(text, { ...env, ...more }, (bytes) => {
    sent += bytes
  })
  return sent
}

test('a text goes to the terminal in base64, as UTF-8', async () => {
  expect(await sentFor('한국 “x”')).toBe(`\x1b]52;c;${Buffer.from('한국 “x”').toString('base64')}\x07`)
})

test('GNU screen is given pieces that it hands through one after the other', async () => {
  const bytes = await sentFor('x'.repeat(2000), { STY: '1.tty' })
  const pieces = bytes.split('\x1b\\').slice(0, -1)
  for (const piece of pieces) {
    expect(piece.startsWith('\x1bP')).toBe(true)
    expect(piece.length).toBeLessThan(256)
  }
  expect(pieces.map((piece) => piece.slice(2)).join('')).toBe(await sentFor('x'.repeat(2000)))
})

test('what is longer than terminals take is not sent', async () => {
  const sent: string[] = []
  const send = (bytes: string): void => void sent.push(bytes)
  expect(await copyText('x'.repeat(74_994), env, send)).toEqual({ asked: true })
  expect(sent.join('')).toHaveLength(100_000)
  expect(await copyText('x'.repeat(74_995), env, send)).toEqual({ asked: false })
  expect(sent).toHaveLength(1)
})
