import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { isDay } from '../../dates/day.ts'
import type { Draft } from '../../draft/draft.ts'
import { draftMarkdown, isDraft } from '../../draft/draft-markdown.ts'
import { KNOWN_SUBJECTS, knownFile, subjectOfFile } from '../../model/known-files.ts'
import type { Dataset } from '../../model/model.ts'
import { reason } from '../../read/folder/read-text.ts'
import { TABLES_FILE } from '../../read/table/table-kind.ts'
import { clean } from '../../text/clean.ts'
import { counted } from '../../text/counted.ts'
import { shellWord } from '../../text/shell-words.ts'
import { slug } from '../../text/slug.ts'
import type { Published } from '../../times/find-times.ts'
import type { Context } from '../context.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { isFolder } from '../is-folder.ts'
import { makeDraft } from '../make-draft.ts'
import { readReportFile } from '../read-report.ts'

const LONGEST = 60

/**
 * `kbrief draft REPORT`: turns a report into a draft briefing. In a terminal it is written into the folder and opened to
 * be gone through; into a pipe it is printed; -o says which file it becomes.
 */
export async function run(context: Context): Promise<number> {
  const { positionals, values } = context
  const [path = '-', more] = positionals
  if (more !== undefined) throw new UsageError('One report at a time. Type: kbrief draft REPORT')
  if (path === '-' && context.isTyped?.())
    throw new UsageError('Which report? Type: kbrief draft REPORT, or pipe its text into kbrief draft')
  const folder = folderOf(values.data)
  const given = typeof values.out === 'string' && values.out !== '-' ? values.out : undefined
  const report = readReportFile(path)
  const draft = makeDraft(report, {
    name: path === '-' ? 'standard input' : clean(path),
    published: typeof values.published === 'string' ? await windowOf(values.published) : undefined,
    outlet: text(values.outlet),
    dataset: await datasetOf(values.data, folder, context),
  })
  const beside = path === '-' ? undefined : fileBeside(path, given === undefined ? folder : dirname(given))
  const review = values.out === undefined ? context.review : undefined
  if (given === undefined && !review) {
    context.write(draftMarkdown(draft, beside))
    context.say(`kbrief: ${told(draft)}`)
    return EXIT.done
  }
  const file = given ?? join(folder, fileName(draft))
  if (given === undefined && values.force === true) mustBeDraft(file)
  if (given !== undefined || values.force === true || !existsSync(file)) {
    // What writes files is loaded only where one is written.
    const [{ deliverNew, writeRule }, { mayWrite }] = await Promise.all([
      import('../deliver.ts'),
      import('../may-write.ts'),
    ])
    const rule = writeRule(context, [path, ...knownFrom(values.data)])
    // The report that came from a pipe is kept first: where that fails, nothing of the reader's has been replaced.
    if (beside === undefined) {
      await mayWrite(file, { ...rule, intoFolder: true })
      await deliverNew(keptFile(file), report, rule)
    }
    await deliverNew(file, draftMarkdown(draft, beside ?? basename(keptFile(file))), rule)
  }
  if (review && (await review({ path: isOfBriefings(folder) ? folder : file, briefing: basename(file, '.md') })))
    return EXIT.done
  context.write(`${clean(file)}\n`)
  context.say(`kbrief: ${told(draft)}. Go through it: kbrief ${shellWord(clean(file))}, then D`)
  return EXIT.done
}

/**
 * Nobody has typed the name of this file: `--force` makes an earlier draft anew there, and writes over no other
 * briefing that happens to bear its name. Throws a `UsageError`.
 */
function mustBeDraft(file: string): void {
  if (!existsSync(file) || isDraft(textOf(file))) return
  const shown = clean(file)
  throw new UsageError(
    `${shown} is there already and no draft of kbrief, so that --force leaves it as it is: type -o and another name, or -o ${shellWord(shown)} --force to write over it`,
  )
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${clean(file)} cannot be opened: ${reason(error)}. Type -o and another name`)
  }
}

/** Where a report that no file leads to is kept: beside its draft, under the same name. */
const keptFile = (draft: string): string => `${draft.replace(/\.(?:md|markdown|mdx)$/i, '')}.report.txt`

/** A plain day is read without what reads all other ways to type a date, which takes long to load. */
const windowOf = async (typed: string): Promise<Published> =>
  isDay(typed) ? { first: typed, last: typed } : (await import('../typed-window.ts')).typedWindow(typed)

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

function told({ claims }: Draft): string {
  const open = claims.filter(({ doubts }) => doubts.length > 0).length
  return `${counted(claims.length, 'claim')}, ${open} with something to confirm`
}

/** The folder that a draft goes into, and whose actors and events it knows. */
function folderOf(data: string | boolean | undefined): string {
  if (typeof data !== 'string') return '.'
  return isFolder(data) ? data : dirname(data)
}

/** The present folder counts where it is one of briefings. */
async function datasetOf(
  data: string | boolean | undefined,
  folder: string,
  { open }: Context,
): Promise<Dataset | undefined> {
  if (typeof data === 'string' ? !holdsFiles(data) : !isOfBriefings(folder)) return undefined
  return (await open(typeof data === 'string' ? data : folder)).world.dataset
}

/** The files that the names and options of a draft are taken from; a briefing may be drafted once more. */
function knownFrom(data: string | boolean | undefined): readonly string[] {
  if (typeof data !== 'string') return []
  return isFolder(data) ? [...KNOWN_SUBJECTS.map(knownFile), TABLES_FILE].map((name) => join(data, name)) : [data]
}

/** Whether there is anything to compile: a folder may be new, and a draft the first thing in it. */
const holdsFiles = (path: string): boolean =>
  !isFolder(path) || readdirSync(path).some((name) => /\.(?:md|markdown|ya?ml|csv|tsv)$/i.test(name))

const isOfBriefings = (folder: string): boolean =>
  isFolder(folder) && readdirSync(folder).some((name) => subjectOfFile(name) !== undefined)

function fileName({ published, title }: Draft): string {
  return `${published.last}-${[...slug(title)].slice(0, LONGEST).join('').replace(/-$/, '')}.md`
}

/** The report's path from where the draft lies; undefined where none leads there, on another drive. */
function fileBeside(path: string, folder: string): string | undefined {
  const from = relative(resolve(folder), resolve(path)).replaceAll('\\', '/')
  return /^[a-z]:|^\//i.test(from) ? undefined : from
}
