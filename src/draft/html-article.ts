/** Elements that hold no text for whoever reads the page; comments count as the first of them. */
const NOT_READ = new Set('script style template svg iframe head'.split(' '))
/** Elements that hold no text of an article. */
const NO_ARTICLE = new Set(
  'noscript nav aside form button select figure footer header amp-ad amp-sidebar amp-consent'.split(' '),
)
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Names that pages give to the parts of them that are no article. */
const FURNITURE =
  /(?:^|[\s_-])(?:related\w*|share\w*|sharing|social|newsletter|cookies?|consent|gdpr|comments?|disqus|promos?|adverts?|advertisement|ads?|ad-\w+|sponsored|side(?:bar)?|breadcrumbs?|tags|teasers?|popular|most|trending|recommended|outbrain|taboola|signup|subscribe|paywall|captions?|byline|skip|menu|jp-relatedposts|post-navigation|key-events|toolbar|popup|modal|banner)(?=$|[\s_-])/i
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(?<close>\/)?(?<name>[a-zA-Z][\w-]*)(?<attributes>(?:"[^"]{0,9999}"|'[^']{0,9999}'|[^'"<>])*)>/g
const BLOCK =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|tr|td|th|table|section|article|main|blockquote|br|hr|pre|dl|dt|dd|address|figcaption)\b(?:"[^"]{0,9999}"|'[^']{0,9999}'|[^'"<>])*>/gi

/** A tag of a page: where it stands, and where its element ends. */
interface Element {
  readonly name: string
  readonly attributes: string
  readonly start: number
  end: number
}

/** A line of a page's text, and whether it is none of its article. */
export interface PageLine {
  readonly text: string
  readonly furniture: boolean
}

/** Stand around what is no article; the space that HTML folds has none of them, and a page's own are taken out. */
const [AWAY, BACK] = ['\u0001', '\u0002']

/**
 * The text of a page, a line a block, with white space as one space. The article is what is left without navigation,
 * forms, asides and whatever else bears the name of such, in the one `article`, else in `main`, else in `body`; where
 * too little would be left, names do not count. What is but a link to another page is none of it.
 */
export function pageLines(html: string): readonly PageLine[] {
  const whole = html.replace(/[\u0001\u0002]/g, '')
  const read = without(
    whole,
    elementsOf(whole),
    ({ name, end }) => NOT_READ.has(name) && (name !== 'head' || end < whole.length),
  )
  const elements = elementsOf(read)
  const named = setApart(read, elements, (element) => isFurniture(element) || isTeaser(read, element))
  const plain = setApart(read, elements, ({ name }) => NO_ARTICLE.has(name))
  const [byName, byElement] = [named, plain].map(linesIn)
  return lengthOf(byName) * 3 < lengthOf(byElement) ? (byElement ?? []) : (byName ?? [])
}

function linesIn(html: string): readonly PageLine[] {
  let away = false
  return html
    .replace(/\s+/g, ' ')
    .replace(BLOCK, '\n')
    .split('\n')
    .flatMap((line) => {
      const inside = away
      away = line.lastIndexOf(AWAY) === line.lastIndexOf(BACK) ? away : line.lastIndexOf(AWAY) > line.lastIndexOf(BACK)
      const text = line.replace(/<[^<>]*>|[\u0001\u0002]/g, '').trim()
      return text === '' ? [] : [{ text, furniture: inside || away || isLink(line) }]
    })
}

/** Whether a line is a link, as a teaser is, and no sentence that has one. */
function isLink(line: string): boolean {
  if (!/<a\b/i.test(line)) return false
  const around = line.replace(/<a\b[^<>]*>[\s\S]{0,2000}?<\/a\s*>/gi, '').replace(/<[^<>]*>/g, '')
  return !/\p{L}{2,}/u.test(around.replace(/^\s*(?:read more|related|see also|more|also)\b/i, ''))
}

/** Whether a link holds whole blocks, as the box of another article does. */
const isTeaser = (html: string, { name, start, end }: Element): boolean =>
  name === 'a' && end - start < LARGEST_TEASER && /<(?:h[2-6]|p|div)\b/i.test(html.slice(start, end))

const LARGEST_TEASER = 3000

function isFurniture({ name, attributes }: Element): boolean {
  if (NO_ARTICLE.has(name)) return true
  if (/^(?:html|body|main|article)$/.test(name) && !/\bcomment\b/i.test(attributes)) return false
  return Array.from(attributes.matchAll(/\b(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)).some(
    ([, ...values]) => FURNITURE.test(values.find((value) => value !== undefined) ?? ''),
  )
}

/** So far up an element is looked for that a tag ends. */
const DEEPEST = 200

function elementsOf(html: string): readonly Element[] {
  const lower = html.toLowerCase()
  const elements: Element[] = []
  const open: Element[] = []
  const tags = new RegExp(TAG)
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const { index, 0: tag, groups } = found
    const name = groups?.name?.toLowerCase()
    if (name === undefined) {
      elements.push({ name: 'script', attributes: '', start: index, end: index + tag.length })
    } else if (groups?.close === undefined) {
      if (VOID.has(name) || groups?.attributes?.endsWith('/')) continue
      const element = { name, attributes: groups?.attributes ?? '', start: index, end: html.length }
      elements.push(element)
      open.push(element)
      // A word in there that looks like a tag is none.
      if (/^(?:script|style|textarea)$/.test(name)) {
        const end = lower.indexOf(`</${name}`, index)
        tags.lastIndex = end < 0 ? html.length : end
      }
    } else {
      const deep = Math.max(open.length - DEEPEST, 0)
      const last = open.slice(deep).findLastIndex((element) => element.name === name)
      // An end without a beginning means nothing; whatever was left open within ends as well.
      if (last >= 0) for (const element of open.splice(deep + last)) element.end = index + tag.length
    }
  }
  return elements
}

/** The elements that are taken out, the outermost of each. */
function outermost(elements: readonly Element[], taken: (element: Element) => boolean) {
  const left: Element[] = []
  const kept: Element[] = []
  let until = 0
  for (const element of elements) {
    if (element.start < until) continue
    if (taken(element)) {
      left.push(element)
      until = element.end
    } else kept.push(element)
  }
  return { left, kept }
}

function without(html: string, elements: readonly Element[], taken: (element: Element) => boolean): string {
  let text = ''
  let from = 0
  for (const { start, end } of outermost(elements, taken).left) {
    text += `${html.slice(from, start)} `
    from = end
  }
  return text + html.slice(from)
}

/** A page with what is none of its article between signs. */
function setApart(html: string, elements: readonly Element[], taken: (element: Element) => boolean): string {
  const { left, kept } = outermost(elements, taken)
  const articles = kept.filter(({ name }) => name === 'article')
  const root = (articles.length === 1 ? articles[0] : undefined) ??
    kept.find(({ name }) => name === 'main') ??
    kept.find(({ name }) => name === 'body') ?? { start: 0, end: html.length }
  let text = `${AWAY}${html.slice(0, root.start)}<hr>${BACK}`
  let from = root.start
  for (const { start, end } of left) {
    if (start < from || start >= root.end) continue
    text += `${html.slice(from, start)}<hr>${AWAY}${html.slice(start, end)}<hr>${BACK}`
    from = end
  }
  const rest = Math.max(root.end, from)
  return `${text}${html.slice(from, rest)}<hr>${AWAY}${html.slice(rest)}`
}

const lengthOf = (lines: readonly PageLine[] = []): number =>
  lines.reduce((sum, { text, furniture }) => sum + (furniture ? 0 : text.replace(/\s+/g, '').length), 0)
