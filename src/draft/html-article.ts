/** Elements that hold no text of an article. */
const NO_TEXT = new Set(
  'script style noscript template svg nav aside form button iframe select figure footer header amp-ad amp-sidebar amp-consent'.split(
    ' ',
  ),
)
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** What pages call the parts of them that are no article. */
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

/**
 * The HTML of the article of a page: without navigation, forms, asides and whatever else bears the name of such, from the
 * one `article`, else from `main`, else from `body`. Where too little would be left, names do not count.
 */
export function articleHtml(html: string): string {
  const elements = elementsOf(html)
  const named = articleWithout(html, elements, (element) => isFurniture(element) || isTeaser(html, element))
  const plain = articleWithout(html, elements, ({ name }) => NO_TEXT.has(name))
  return lengthOf(named) * 3 < lengthOf(plain) ? plain : named
}

/** The text of each block in turn, white space as one space; what is but a link to another page is left out. */
export function blockLines(html: string): readonly string[] {
  return html
    .replace(/\s+/g, ' ')
    .replace(BLOCK, '\n')
    .split('\n')
    .filter((line) => !isLink(line))
    .map((line) => line.replace(/<[^<>]*>/g, '').trim())
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
  if (NO_TEXT.has(name)) return true
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
      // What looks like a tag in there is none.
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

function articleWithout(html: string, elements: readonly Element[], without: (element: Element) => boolean): string {
  const left: Element[] = []
  const kept: Element[] = []
  let until = 0
  for (const element of elements) {
    if (element.start < until) continue
    if (without(element)) {
      left.push(element)
      until = element.end
    } else kept.push(element)
  }
  const articles = kept.filter(({ name }) => name === 'article')
  const whole = { start: 0, end: html.length }
  const root =
    (articles.length === 1 ? articles[0] : undefined) ??
    kept.find(({ name }) => name === 'main') ??
    kept.find(({ name }) => name === 'body') ??
    whole
  let text = ''
  let from = root.start
  for (const { start, end } of left) {
    if (start < from || start >= root.end) continue
    text += `${html.slice(from, start)}<hr>`
    from = end
  }
  return text + html.slice(from, Math.max(root.end, from))
}

const lengthOf = (html: string): number => html.replace(/<[^<>]*>|\s+/g, '').length
