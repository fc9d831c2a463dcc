type Fields = Readonly<Record<string, unknown>>

/** What JSON-LD says of an article. */
export interface LinkedArticle {
  readonly title?: string
  readonly published?: string
  readonly outlet?: string
}

const ARTICLE = /Article|Report|BlogPosting/
const DEEPEST = 6

/** The first article that a page's JSON-LD describes, else the first page or video with a day of publication. */
export function linkedArticle(html: string): LinkedArticle {
  const things = scripts(html).flatMap((value) => thingsIn(value, 0))
  const article =
    things.find((fields) => ARTICLE.test(String(fields['@type']))) ??
    things.find(({ datePublished }) => typeof datePublished === 'string')
  if (article === undefined) return {}
  const { headline, datePublished } = article
  const outlet = nameOf(article.publisher, things)
  return {
    ...(typeof headline === 'string' && { title: headline }),
    ...(typeof datePublished === 'string' && { published: datePublished }),
    ...(outlet !== undefined && { outlet }),
  }
}

function scripts(html: string): readonly unknown[] {
  const values: unknown[] = []
  for (const { 0: tag, index } of html.matchAll(/<script\b[^<>]{0,999}application\/ld\+json[^<>]{0,999}>/gi)) {
    const end = html.indexOf('</script', index)
    if (end < 0) break
    values.push(parsed(html.slice(index + tag.length, end)))
  }
  return values
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The things that stand side by side in lists and graphs, and what a page is about. */
function thingsIn(value: unknown, depth: number): readonly Fields[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1))
  const fields = value as Fields
  return [fields, ...thingsIn(fields['@graph'], depth + 1), ...thingsIn(fields.mainEntity, depth + 1)]
}

/** The name of a publisher, which may stand elsewhere under its `@id`. */
function nameOf(publisher: unknown, things: readonly Fields[]): string | undefined {
  const [first] = Array.isArray(publisher) ? publisher : [publisher]
  if (typeof first === 'string') return first.startsWith('http') ? undefined : first
  if (typeof first !== 'object' || first === null) return undefined
  const { name, '@id': id } = first as Fields
  const named = name ?? things.find((thing) => id !== undefined && thing['@id'] === id)?.name
  return typeof named === 'string' ? named : undefined
}
