import { lstatSync } from 'node:fs'
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
    await holdSignals(() => writeFile(out, text))
  } else if (typeof text === 'string') context.write(text)
}

/** Writes a file for people to go on with, if it may be written there: one that is there only as the rule has it. */
export async function deliverNew(file: string, text: string, rule: Omit<WriteRule, 'intoFolder'>): Promise<void> {
  await mayWrite(file, { ...rule, intoFolder: true })
  const write = lstatSync(file, { throwIfNoEntry: false }) ? writeFile : writeNewFile
  await holdSignals(() => write(file, text))
}
