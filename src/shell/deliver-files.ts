import { existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { InputFile } from '../read/file-draft.ts'
import { counted } from '../text/counted.ts'
import type { Context } from './context.ts'
import { UsageError } from './exit-code.ts'
import { deliver, explained, writeNewFile } from './write-file.ts'

/**
 * Writes a folder of briefings where `-o` says, over no file that is there already. A single briefing may go into a file
 * or to standard output as it is; several are printed one after the other. Throws a `UsageError` where that cannot be.
 */
export function deliverFiles(context: Context, files: readonly InputFile[]): void {
  const { out } = context.values
  const file = typeof out === 'string' && out !== '-' ? out : undefined
  if (file !== undefined && !/\.md$/i.test(file)) {
    writeFolder(file, files)
    return
  }
  const [only, ...more] = files.filter(({ name }) => /\.md$/i.test(name))
  if (only && more.length === 0) deliver(context, only.text)
  else if (file === undefined) context.write(files.map(({ name, text }) => `<!-- ${name} -->\n${text}`).join('\n'))
  else throw new UsageError(`${counted(more.length + 1, 'briefing')} are as many files: type -o FOLDER`)
  if (files.length > 1) context.say(`kbrief: -o FOLDER writes each of ${counted(files.length, 'file')} by itself.`)
}

function writeFolder(folder: string, files: readonly InputFile[]): void {
  const odd = files.find(({ name }) => basename(name) !== name || name.includes('\\'))
  if (odd) throw new UsageError(`A briefing cannot be written: its id makes no name for a file: ${odd.name}`)
  const there = files.find(({ name }) => existsSync(join(folder, name)))
  if (there)
    throw new UsageError(`${join(folder, there.name)} is already there, so nothing was written: type another folder`)
  explained(folder, () => mkdirSync(folder, { recursive: true }))
  for (const { name, text } of files) writeNewFile(join(folder, name), text)
}
