import { readFileSync, statSync } from 'node:fs'
import { isMail } from '../draft/mail-report.ts'
import { decodeText, reason } from '../read/folder/read-text.ts'
import { clean } from '../text/clean.ts'
import { UsageError } from './exit-code.ts'
import { otherFormat } from './report-format.ts'

/** Far beyond any report. */
const LARGEST = 10 * 1024 * 1024
const STANDARD_INPUT = 0

/** Reads a report's file, or standard input for `-`. Throws a `UsageError` that says why it cannot be read. */
export function readReportFile(path: string): string {
  if (/^https?:/i.test(path))
    throw new UsageError('kbrief asks nothing of any network: save the page, and type: kbrief draft page.html')
  const name = path === '-' ? 'standard input' : clean(path)
  try {
    if (path !== '-') refuse(path, name)
    const bytes = readFileSync(path === '-' ? STANDARD_INPUT : path)
    if (bytes.length > LARGEST) throw tooLarge(name)
    const other = otherFormat(bytes)
    if (other !== undefined) throw new UsageError(`${name} ${other}`)
    const { text, problem } = decodeText(bytes)
    if (text !== undefined && isMail(text)) return mailText(bytes, text)
    if (text === undefined) throw new UsageError(`${name} cannot be drafted: ${problem}. Give the text of the report`)
    return text
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${name} cannot be opened: ${reason(error)}`)
  }
}

/** The text of a mail whose letters stand as they are, in the encoding that its headers name. */
function mailText(bytes: Uint8Array, text: string): string {
  const charset = /^content-type: *text\/plain;\s*charset="?(?<charset>[\w-]+)/im.exec(text.slice(0, 20_000))?.groups
    ?.charset
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text
  } catch {
    try {
      return new TextDecoder(charset).decode(bytes)
    } catch {
      return text
    }
  }
}

function refuse(path: string, name: string): void {
  const stats = statSync(path)
  if (stats.isDirectory()) throw new UsageError(`${name} is a folder: give the file of one report`)
  if (stats.size > LARGEST) throw tooLarge(name)
}

const tooLarge = (name: string): UsageError =>
  new UsageError(`${name} is larger than 10 MB: a report has a few pages. Give the text of one report`)
