import { lstatSync, statSync } from 'node:fs'
import type { Context } from './context.ts'
import { holdSignals } from './hold-signals.ts'
import { mayWrite, type WriteRule } from './may-write.ts'
import { writeFile, writeNewFile } from './write-file.ts'

/** The rule for what a command writes; `inputs` are what it reads, where that is not the data that was asked for. */
export const writeRule = ({ values, dataPath }: Context, inputs?: readonly string[]): WriteRule => ({
  inputs: inputs ?? (dataPath === undefined ? [] : [dataPath]),
  force: values.force === true,
})

/** Writes a result where `-o` says, if it may be written there, or on standard output without it or for `-o -`. */
export async function deliver(context: Context, text: string | Uint8Array, inputs?: readonly string[]): Promise<void> {
  const { out } = context.values
  if (typeof out === 'string' && out !== '-') {
    await mayWrite(out, writeRule(context, inputs))
    await writeWhole(out, () => writeFile(out, text))
  } else if (typeof text === 'string') context.write(text)
}

/** Writes a file for people to go on with, if it may be written there: one that is there only as the rule has it. */
export async function deliverNew(file: string, text: string, rule: Omit<WriteRule, 'intoFolder'>): Promise<void> {
  await mayWrite(file, { ...rule, intoFolder: true })
  const write = lstatSync(file, { throwIfNoEntry: false }) ? writeFile : writeNewFile
  await writeWhole(file, () => write(file, text))
}

/** Writes what must not be left half done. A pipe that nobody reads yet is waited for, until a signal ends that. */
async function writeWhole(file: string, write: () => void): Promise<void> {
  const isWhole = statSync(file, { throwIfNoEntry: false })?.isFile() ?? true
  if (isWhole) await holdSignals(write)
  else write()
}
