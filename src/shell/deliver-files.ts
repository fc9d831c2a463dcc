import { lstatSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { InputFile } from '../read/file-draft.ts'
import { clean } from '../text/clean.ts'
import { counted } from '../text/counted.ts'
import type { Context } from './context.ts'
import { deliver, writeRule } from './deliver.ts'
import { UsageError } from './exit-code.ts'
import { mayWrite } from './may-write.ts'
import { explained } from './write-file.ts'
import { writeFolder } from './write-folder.ts'

/**
 * Writes a folder of briefings where `-o` says, whole or not at all. A single briefing may go into a file
 * or to standard output as it is; several are printed one after the other. Throws a `UsageError` where that cannot be.
 */
export async function deliverFiles(context: Context, files: readonly InputFile[]): Promise<void> {
  const { out } = context.values
  const file = typeof out === 'string' && out !== '-' ? out : undefined
  if (file !== undefined && !/\.md$/i.test(file)) {
    await deliverFolder(context, file, files)
    return
  }
  const [only, ...more] = files.filter(({ name }) => /\.md$/i.test(name))
  if (only && more.length === 0) await deliver(context, only.text)
  else if (file === undefined) context.write(files.map(({ name, text }) => `<!-- ${name} -->\n${text}`).join('\n'))
  else throw new UsageError(`${counted(more.length + 1, 'briefing')} are as many files: type -o FOLDER`)
  if (files.length > 1) context.say(`kbrief: -o FOLDER writes each of ${counted(files.length, 'file')} by itself.`)
}

/** Writes each file of a folder, under the rule of all that is written. */
async function deliverFolder(context: Context, folder: string, files: readonly InputFile[]): Promise<void> {
  const odd = files.find(({ name }) => basename(name) !== name || name.includes('\\'))
  if (odd) throw new UsageError(`A briefing cannot be written: its id makes no name for a file: ${odd.name}`)
  const rule = writeRule(context)
  const found = explained(folder, () => statSync(folder, { throwIfNoEntry: false }))
  if (found && !found.isDirectory()) {
    await mayWrite(folder, rule)
    throw new UsageError(`${clean(folder)} is a file: type the name of a folder`)
  }
  if (!found && lstatSync(folder, { throwIfNoEntry: false }))
    throw new UsageError(`${clean(folder)} is a link that leads nowhere: type another name`)
  for (const { name } of files) {
    const path = join(folder, name)
    await mayWrite(path, rule)
    const there = lstatSync(path, { throwIfNoEntry: false })
    if (there && !there.isFile())
      throw new UsageError(`${clean(path)} is already there and no file: type another folder`)
  }
  await writeFolder(folder, files)
}
