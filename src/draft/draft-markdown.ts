import { toDay } from '../dates/day.ts'
import { boundsOf } from '../dates/edtf.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import type { Published } from '../times/find-times.ts'
import { escapeHeading, escapeLine, escapeText } from '../write/markdown/markdown-escape.ts'
import { doubtComment, insideComment } from './doubt-comment.ts'
import type { Draft, DraftClaim, LinkedName } from './draft.ts'
import { MEDIA_NAMES } from './media.ts'

const MARK = 'A draft made from a report.'
const NOTE = `${MARK} Its sentences are still the words of the report: say them in your own. Below a line stands what is in doubt, behind ??; take each comment away once it is settled, or confirm with: kbrief, then D.`

/** Whether a file is a draft as `draftMarkdown` writes it, as far as somebody may have gone through it. */
export const isDraft = (text: string): boolean => text.includes(`<!-- ${MARK}`)

/** A draft as a briefing that a person goes through. `file` is the report beside it, as its `source` names it. */
export function draftMarkdown(draft: Draft, file: string | undefined): string {
  const parts = [
    `# ${escapeHeading(draft.title)}`,
    `<!-- ${NOTE} -->`,
    draft.claims.map((claim) => claimLines(claim, draft)).join('\n'),
    ...leftOut(draft),
  ]
  return `${frontMatter(draft, file)}${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** The EDTF of a day of publication, which may be a window. */
function publishedEdtf({ first, last }: Published): string {
  return first === last ? first : `[${first}..${last}]`
}

function frontMatter({ outlet, dateline, published }: Draft, file: string | undefined): string {
  const fields = [
    outlet !== undefined && `outlet: ${JSON.stringify(outlet)}`,
    dateline !== undefined && `dateline: ${JSON.stringify(dateline)}`,
    `published: ${JSON.stringify(publishedEdtf(published))}`,
    file !== undefined && `file: ${JSON.stringify(file)}`,
  ]
  return `---\nsource:\n${fields
    .filter((field) => field !== false)
    .map((field) => `  ${field}\n`)
    .join('')}---\n`
}

/** One claim as a list item, and its doubts as comments below it. */
function claimLines(claim: DraftClaim, draft: Draft): string {
  const { date, place, type, status, key, doubts } = claim
  const text = linkedText(claim.text, claim.links)
  const marks = [
    place !== undefined && `@[[${plainName(place)}]]`,
    type !== undefined && `#${type}`,
    !isInferred(claim, draft.published) && `#${status}`,
    key !== undefined && `^${key}`,
    claim.chain.length > 0 && attribution([...(draft.outlet === undefined ? [] : [draft.outlet]), ...claim.chain]),
  ]
  const start = date === undefined ? text.replace(/^([^:]{1,80}):/, '$1\\:') : `${date}: ${text}`
  const line = `- ${[start, ...marks.filter((mark) => mark !== false)].join(' ')}`
  return [line, ...doubts.map((doubt) => `  ${doubtComment(doubt)}`)].join('\n')
}

const typedSource = (link: string): string => escapeText(plainName(link)).replace(/[()]/g, '\\$&')

/** Links of a chain as they are typed. */
function attribution(links: readonly string[]): string {
  // "The Globe and Mail": one name, which without brackets would be two.
  return `(per ${links
    .map((link) => (/ and /.test(link) && MEDIA_NAMES.has(link) ? `[[${link}]]` : typedSource(link)))
    .join(', citing ')})`
}

/** Whether the status is the one a line has without a tag: of what is over, or has no date. */
function isInferred({ date, status }: DraftClaim, { first }: Published): boolean {
  const edtf = date === undefined ? undefined : parseEdtf(date)
  return status === 'happened' && (edtf === undefined || boundsOf(edtf).max <= toDay(first))
}

function linkedText(text: string, links: readonly LinkedName[]): string {
  let written = ''
  let from = 0
  for (const { name, start, end } of [...links].sort((a, b) => a.start - b.start)) {
    if (start < from) continue
    const shown = text.slice(start, end)
    written += plain(text.slice(from, start), from === 0)
    written +=
      shown === name ? `[[${plainName(name)}]]` : `[[${plainName(name)}|${escapeText(shown).replaceAll('|', '')}]]`
    from = end
  }
  return written + plain(text.slice(from), from === 0)
}

const plain = (text: string, atStart: boolean): string =>
  (atStart ? escapeLine(text) : escapeText(text)).replace(/(^|\s)\+(?=\p{L})/gu, '$1\\+')

const plainName = (name: string): string => name.replace(/[[\]|]/g, '').trim()

/** The lines that are no part of the draft, so that one can be taken back. */
function leftOut({ dropped }: Draft): readonly string[] {
  if (dropped.length === 0) return []
  const lines = dropped.map(({ line, why, text }) => `${line}, ${why}: ${insideComment(text)}`)
  return [`<!-- Left out, by the line of the report:\n${lines.join('\n')}\n-->`]
}
