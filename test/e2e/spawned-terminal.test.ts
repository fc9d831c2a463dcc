import { expect, onTestFinished, test } from 'vitest'
import { spawnTerminal } from '../support/spawn-terminal.ts'

test.each([
  ['…', String.raw`\342`, String.raw`\200\246`],
  ['…', String.raw`\342\200`, String.raw`\246`],
  ['한', String.raw`\355\225`, String.raw`\234`],
  ['😀', String.raw`\360\237\230`, String.raw`\200`],
])('the screen shows %s though its bytes come in two reads', async (character, first, rest) => {
  const terminal = spawnTerminal('sh', [
    '-c',
    `stty -echo; printf 'from${first}'; read key; printf '${rest}to'; read key`,
  ])
  onTestFinished(() => terminal.dispose())
  await terminal.waitForText('from')
  terminal.type('\n')
  await terminal.waitForText('to')
  expect(terminal.screen()[0]).toBe(`from${character}to`)
})
