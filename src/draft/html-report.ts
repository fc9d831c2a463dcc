import { pageLines } from './html-article.ts'
import { linkedArticle } from './linked-data.ts'
import type { ExtractedReport } from './report-lines.ts'
import { stampDay } from './stamp-day.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  szlig: 'ß',
  ccedil: 'ç',
  ntilde: 'ñ',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  oslash: 'ø',
  aring: 'å',
  thinsp: ' ',
  ensp: ' ',
  emsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
}

/** Whether a text is a page of HTML. */
export function isHtml(text: string): boolean {
  return (
    /^\s*(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<(?:!doctype html|html\b))/i.test(text) ||
    (/<(?:p|div|article|body)\b[^<>]{0,999}>/i.test(text) && /<\/(?:p|div|article|body)>/i.test(text))
  )
}

/** Takes the text out of a page, a line a block, with what the page says of its title, site and day. */
export function readHtml(html: string): ExtractedReport {
  const meta = metaOf(html)
  const ld = linkedArticle(html)
  const lines = pageLines(html).map(({ text, furniture }) => ({ text: entities(text).trim(), furniture }))
  const named = namedTitle(html)
  const title = (ld.title && entities(ld.title)) ?? meta.get('og:title') ?? meta.get('twitter:title') ?? named.title
  const published =
    stampDay(ld.published) ??
    [
      'article:published_time',
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
    ]
      .map((name) => stampDay(meta.get(name)))
      .find((day) => day !== undefined) ??
    timeIn(html)
  const outlet =
    (ld.outlet && entities(ld.outlet)) ?? meta.get('og:site_name') ?? meta.get('application-name') ?? named.site
  return {
    text: lines.map(({ text }) => text).join('\n'),
    left: new Map(lines.flatMap(({ furniture }, index) => (furniture ? [[index + 1, 'page']] : []))),
    head: {
      ...(title !== '' && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(published !== undefined && { published }),
    },
  }
}

/** "Board closes terminal | Harbour Echo": the headline, where the page has it as such, and the site behind it. */
function namedTitle(html: string): { readonly title: string; readonly site?: string } {
  const inside = (tag: string): readonly string[] =>
    Array.from(
      html.matchAll(new RegExp(`<${tag}\\b[^<>]{0,999}>([\\s\\S]{0,999}?)</${tag}\\s*>`, 'gi')),
      ([, text = '']) => entities(text.replace(/<[^<>]*>/g, '').replace(/\s+/g, ' ')).trim(),
    )
  const [title = ''] = inside('title')
  const headline = inside('h1').find((text) => text !== '' && title.startsWith(text))
  const site = headline === undefined ? undefined : /^\s*[|–—-]\s*(.{2,40})$/.exec(title.slice(headline.length))?.[1]
  return { title: headline ?? title, ...(site !== undefined && { site }) }
}

function metaOf(html: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [tag] of html.matchAll(/<meta\b(?:"[^"]{0,9999}"|'[^']{0,9999}'|[^'"<>])*>/gi)) {
    const name = attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop')
    const content = attribute(tag, 'content')
    if (name !== undefined && content !== undefined && !found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), entities(content).trim())
  }
  return found
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

/** The day of the `<time>` that a page marks as that of publication, else the only day that any of them has. */
function timeIn(html: string): string | undefined {
  const tags = Array.from(html.matchAll(/<time\b(?:"[^"]{0,999}"|'[^']{0,999}'|[^'"<>])*>/gi), ([tag]) => tag)
  const marked = tags.find((tag) => attribute(tag, 'itemprop') === 'datePublished' || /\spubdate\b/i.test(tag))
  if (marked !== undefined) return stampDay(attribute(marked, 'datetime'))
  const days = new Set(tags.map((tag) => stampDay(attribute(tag, 'datetime'))))
  return days.size === 1 ? [...days][0] : undefined
}

function entities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : ''
    },
  )
}
