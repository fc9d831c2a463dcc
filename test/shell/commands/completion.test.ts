import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { COMMANDS } from '../../../src/shell/command-table.ts'
import { COMMON } from '../../../src/shell/options.ts'
import { EXPORTERS } from '../../../src/write/exporters.ts'
import { askShell } from '../../support/ask-shell.ts'

const script = async (shell: string): Promise<string> => (await askShell(['completion', shell])).out

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test.each(['bash', 'zsh', 'fish'])('the completions of %s know every command and every option', async (shell) => {
  const text = await script(shell)
  for (const { name, options } of COMMANDS) {
    expect(text).toContain(name)
    for (const option of options) expect(text).toMatch(new RegExp(`(--|-l )${option.name}\\b`))
  }
  for (const { name } of COMMON) expect(text).toMatch(new RegExp(`(--|-l )${name}\\b`))
})

test.each(['bash', 'zsh', 'fish'])('%s takes its completions for a program without faults', async (shell) => {
  if (!has(shell)) return
  const text = await script(shell)
  expect(() => execFileSync(shell, ['-n'], { input: text })).not.toThrow()
})

/** What bash would offer for a line that is typed so far. */
async function offered(...words: string[]): Promise<string[]> {
  const ask = `${await script('bash')}
COMP_WORDS=(kbrief ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_kbrief; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['--norc', '-c', ask], { encoding: 'utf8' }).trim().split('\n')
}

test.skipIf(!has('bash'))('bash offers commands first, then the options of the command', async () => {
  expect(await offered('sea')).toEqual(['search'])
  expect(await offered('act')).toEqual(['actors', 'actor'])
  expect(await offered('timeline', '--co')).toEqual(['--conflicts', '--color', '--columns'])
  expect(await offered('search', '--js')).toEqual(['--json', '--jsonl'])
})

test.skipIf(!has('bash'))('bash offers the formats after export, and the shells after completion', async () => {
  expect(await offered('export', '')).toEqual(expect.arrayContaining(['timelinejs', 'ics', 'csv', 'markdown', '--out']))
  expect(await offered('export', 'm')).toEqual(['markdown'])
  expect(await offered('completion', 'z')).toEqual(['zsh'])
  expect(await offered('list', 'm')).not.toContain('markdown')
})

test('zsh and fish offer them too, and zsh the choices of an option', async () => {
  const zsh = await script('zsh')
  const formats = EXPORTERS.map(({ name }) => name).join(' ')
  expect(zsh).toMatch(new RegExp(`^ *export\\) .*'2:FORMAT:\\(${formats}\\)' ;;$`, 'm'))
  expect(zsh).toMatch(/^ *completion\) .*'2:SHELL:\(bash zsh fish\)' ;;$/m)
  expect(zsh).toContain(":WHEN:(auto always never)'")
  const fish = await script('fish')
  expect(fish).toContain(`'__fish_seen_subcommand_from export' -f -a '${formats}'\n`)
  expect(fish).toContain("'__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'\n")
})

test('help texts hold nothing that would end a quotation', async () => {
  for (const line of (await script('fish')).trim().split('\n'))
    expect(line.match(/'/g)?.length ?? 0).toSatisfy((n: number) => n % 2 === 0)
})

test('another shell is told of those there are', async () => {
  for (const argv of [['tcsh'], [], ['constructor'], ['toString']]) {
    expect(await askShell(['completion', ...argv])).toEqual({
      code: 2,
      out: '',
      err: 'kbrief: Completions for which shell? Type: kbrief completion bash, zsh or fish\n',
    })
  }
})
