import { isHtml, readHtml } from './html-report.ts'
import type { ExtractedReport } from './report-lines.ts'
import { stampDay } from './stamp-day.ts'

/** What stands in a file of JSON: its reports, as far as any object in it has a text, or that it is broken. */
export type JsonReports = { readonly reports: readonly ExtractedReport[] } | { readonly broken: true }

type Fields = Readonly<Record<string, unknown>>

/** The names that services give the parts of an article: NewsAPI, JSON Feed, schema.org, the Guardian and others. */
const TITLE = ['title', 'headline', 'webTitle']
const DAY = [
  'publishedAt',
  'published_at',
  'datePublished',
  'date_published',
  'webPublicationDate',
  'pubDate',
  'pub_date',
  'published',
  'publication_date',
  'seendate',
  'date',
]
const OUTLET = ['source', 'publisher', 'outlet', 'site_name', 'siteName', 'site', 'domain']
const TEXT = ['articleBody', 'content', 'content_text', 'content_html', 'body', 'bodyText', 'maintext', 'text']
/** What stands for a text where there is none. */
const SUMMARY = ['description', 'summary', 'trailText']
const DEEPEST = 8

/** Reads a file of JSON, or of one JSON object a line; undefined where it is none. */
export function readJson(text: string): JsonReports | undefined {
  if (!/^\s*(?:\[\s*)?\{\s*["}]/.test(text)) return undefined
  const values = parsed(text)
  if (values === undefined) return { broken: true }
  return { reports: values.flatMap((value) => reportsIn(value)).map(reportOf) }
}

function parsed(text: string): readonly unknown[] | undefined {
  try {
    return [JSON.parse(text)]
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    try {
      return lines.length < 2 ? undefined : lines.map((line): unknown => JSON.parse(line))
    } catch {
      return undefined
    }
  }
}

/**
 * The objects that hold a text and say of what day or title it is; nothing within one is another. One with a summary
 * alone may be a feed that describes itself, whose reports stand within it.
 */
function reportsIn(value: unknown, depth = 0): readonly Fields[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  const fields = Array.isArray(value) ? {} : (value as Fields)
  const about = { ...fields, ...inner(fields) }
  const isNamed = (textIn(about, TITLE) ?? textIn(about, DAY)) !== undefined
  if (isNamed && textIn(about, TEXT) !== undefined) return [about]
  const within = Object.values(value).flatMap((each) => reportsIn(each, depth + 1))
  if (!isNamed || textIn(about, SUMMARY) === undefined) return within
  const isFeed = within.some((each) => (textIn(each, TEXT) ?? textIn(each, DAY)) !== undefined)
  return isFeed ? within : [about]
}

/** The Guardian keeps the text in `fields`. */
const inner = ({ fields }: Fields): Fields => (typeof fields === 'object' && fields !== null ? (fields as Fields) : {})

function reportOf(fields: Fields): ExtractedReport {
  const text = textIn(fields, TEXT) ?? textIn(fields, SUMMARY) ?? ''
  const page = isHtml(text) || /<(?:p|br|li)\b[^<>]*>/i.test(text) ? readHtml(text) : undefined
  const title = textIn(fields, TITLE)
  const outlet = outletIn(fields)
  const published = stampDay(textIn(fields, DAY))
  return {
    text: page?.text ?? text,
    left: page?.left ?? new Map(),
    head: {
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(published !== undefined && { published }),
    },
  }
}

function textIn(fields: Fields, names: readonly string[]): string | undefined {
  const found = names.map((name) => fields[name]).find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found.trim() : undefined
}

/** `"source": "Daily Post"`, `"source": {"name": "Daily Post"}`. */
function outletIn(fields: Fields): string | undefined {
  for (const name of OUTLET) {
    const value = fields[name]
    const named = typeof value === 'object' && value !== null ? (value as Fields).name : value
    if (typeof named === 'string' && named.trim() !== '') return named.trim()
  }
  return undefined
}
