import { type Answer, type BenchTerminal, PATIENCE, type Size, startInTerminal } from './bench-terminal.ts'
import type { KeyScript } from './key-scripts.ts'
import { idle } from './process-status.ts'
import type { Opened, Subjects } from './subjects.ts'

/** The answers to each kind of key, by the name of the kind. */
export type Answers = ReadonlyMap<string, readonly Answer[]>

/**
 * Presses every kind of key at least `presses` times in the viewer with each of the datasets, in turn, after everything
 * has been read.
 */
export async function measureKeys(
  { main }: Subjects,
  scripts: readonly KeyScript[],
  opened: readonly Opened[],
  size: Size,
  presses: number,
): Promise<Answers[]> {
  const terminals = opened.map(({ path }) => startInTerminal(process.execPath, [main, path], size))
  try {
    for (const [at, terminal] of terminals.entries()) await terminal.shows(opened[at]?.firstTitle ?? '')
    for (const { pid } of terminals) await idle(pid)
    return await pressInTurns(terminals, scripts, presses)
  } finally {
    for (const terminal of terminals) await terminal.kill()
  }
}

async function pressInTurns(
  terminals: readonly BenchTerminal[],
  scripts: readonly KeyScript[],
  presses: number,
): Promise<Answers[]> {
  const found = terminals.map(() => new Map<string, Answer[]>())
  for (const script of scripts) {
    process.stderr.write(`  ${script.what}\n`)
    for (const answers of found) answers.set(script.what, [])
    await pressAll(terminals, script.before)
    for (let round = 0; round < presses / script.keys.length; round++) {
      for (const key of script.keys) {
        for (const [at, terminal] of terminals.entries()) {
          found[at]?.get(script.what)?.push(await pressed(terminal, key, script))
        }
      }
    }
    await pressAll(terminals, script.after)
  }
  return found
}

/** A part of an answer follows the one before it at once, so that a process idle for so many milliseconds has shown all. */
const PART = 100

async function pressed(terminal: BenchTerminal, key: string, { inParts }: KeyScript): Promise<Answer> {
  return terminal.press(key, inParts ? { until: () => idle(terminal.pid, PART) } : {})
}

async function pressAll(terminals: readonly BenchTerminal[], keys: readonly string[] = []): Promise<void> {
  for (const terminal of terminals) for (const key of keys) await terminal.press(key)
}

/** The answers to one kind of key with one dataset; where one is waited for in vain, so long a time and no more. */
export async function measureOneKind(
  subjects: Subjects,
  script: KeyScript,
  opened: Opened,
  size: Size,
  presses: number,
): Promise<readonly Answer[]> {
  try {
    const [answers] = await measureKeys(subjects, [script], [opened], size, presses)
    return answers?.get(script.what) ?? []
  } catch {
    return [{ ms: PATIENCE, settled: PATIENCE, bytes: 0 }]
  }
}

/** Cursor moves while a large dataset is read and made ready behind its list. */
export async function measureKeysWhileReading({ main, large }: Subjects, size: Size): Promise<Answer[]> {
  const terminal = startInTerminal(process.execPath, [main, large.path], size)
  await terminal.shows(large.firstTitle)
  return movesIn(terminal, 120)
}

/** Cursor moves in the same list drawn by plain Ink. */
export async function measurePlainInk(plainInk: string, opened: Opened, size: Size): Promise<Answer[]> {
  const terminal = startInTerminal(process.execPath, [plainInk, opened.path], size)
  await terminal.shows(opened.firstTitle)
  await idle(terminal.pid)
  return movesIn(terminal, 60)
}

async function movesIn(terminal: BenchTerminal, count: number): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let at = 0; at < count; at++) answers.push(await terminal.press(at % 6 < 3 ? 'j' : 'k'))
  await terminal.kill()
  return answers
}
