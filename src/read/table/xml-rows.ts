import { SaxesParser } from 'saxes'
import { NamedRows } from './named-rows.ts'
import type { TableRow } from './row.ts'

/** An element of XML, as far as a table needs it. */
interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The repeated elements of an XML file as rows of named cells. */
export interface XmlTable {
  /** The title of a feed. */
  readonly title: string | undefined
  readonly kind: string
  readonly header: readonly string[]
  readonly rows: TableRow[]
  /** The error in the XML, after which it may not be read. */
  readonly broken?: string | undefined
}

/**
 * The elements that repeat in XML: the items of RSS, the entries of Atom, or those of which most stand side by side.
 * Undefined where none does.
 */
export function xmlRows(text: string): XmlTable | undefined {
  const { root, broken } = parse(text)
  if (root === undefined) return undefined
  const found = repeated(root)
  if (found === undefined) return undefined
  const names = new NamedRows()
  const outlet = found.kind === 'XML' ? undefined : textOf(root, ['channel', 'title'])
  const rows = found.items.map((item, index) =>
    names.row({ ...dated(cellsOf(item)), ...(outlet !== undefined && outlet !== '' && { outlet }) }, index + 1),
  )
  return { title: outlet, kind: found.kind, header: names.header, rows, broken }
}

/** An entry of Atom that does not say when it was published was then, when it was last changed (RFC 4287, 4.2.15). */
const dated = (cells: Record<string, string>): Record<string, string> =>
  cells.published === undefined && cells.updated !== undefined ? { ...cells, published: cells.updated } : cells

function parse(text: string): { root: Element | undefined; broken?: string | undefined } {
  const parser = new SaxesParser({ xmlns: false })
  const open: Element[] = []
  let root: Element | undefined
  let broken: string | undefined
  parser.on('error', (error) => {
    broken ??= error.message.replace(/\s+/g, ' ')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name: localName(name), attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  const add = (piece: string): void => {
    const at = open.at(-1)
    if (at) at.text += piece
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text.replace(/^\uFEFF/, '').trimStart())
  parser.close()
  return { root, broken }
}

/** A name without its namespace, except where that is what tells two apart (`content:encoded`). */
const localName = (name: string): string =>
  name === 'content:encoded' ? 'content encoded' : (name.split(':').at(-1) ?? name)

function repeated(root: Element): { kind: string; items: readonly Element[] } | undefined {
  const items = all(root, 'item')
  if (items.length > 0 && (root.name === 'rss' || root.name === 'RDF')) return { kind: 'RSS', items }
  const entries = root.children.filter(({ name }) => name === 'entry')
  if (entries.length > 0 && root.name === 'feed') return { kind: 'Atom', items: entries }
  let best: readonly Element[] = []
  const open = [root]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const group of grouped(at.children).values()) {
      if (
        group.length > best.length &&
        group.some(({ children, attributes }) => children.length > 0 || Object.keys(attributes).length > 1)
      )
        best = group
    }
    open.push(...at.children)
  }
  return best.length > 0 ? { kind: 'XML', items: best } : undefined
}

function grouped(elements: readonly Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>()
  for (const element of elements) {
    const group = groups.get(element.name)
    if (group === undefined) groups.set(element.name, [element])
    else group.push(element)
  }
  return groups
}

const all = (root: Element, name: string): Element[] =>
  root.children.flatMap((child) => (child.name === name ? [child] : all(child, name)))

/** The cells of an element: its attributes and those of what stands in it, by names joined with dots. */
function cellsOf(element: Element, prefix = ''): Record<string, string> {
  const cells = new Map<string, string>()
  const put = (name: string, text: string): void => {
    if (text === '') return
    const before = cells.get(name)
    cells.set(name, before === undefined || before === text ? text : `${before}; ${text}`)
  }
  for (const [name, value] of Object.entries(element.attributes)) put(prefix + localName(name), value.trim())
  for (const child of element.children) {
    const called = nameOf(child)
    const name = prefix + called
    const inner = child.children.length > 0 && !isMarkup(child) ? cellsOf(child, `${name}.`) : {}
    if (child.children.length === 0 || isMarkup(child)) put(name, wholeText(child).trim())
    for (const [attribute, value] of Object.entries(child.attributes))
      if (value !== called) put(`${name}.${localName(attribute)}`, value.trim())
    for (const [key, text] of Object.entries(inner)) put(key, text)
  }
  return Object.fromEntries(cells)
}

/** The name of an element as a column: `<field name="date">` is a date, and of the links of Atom one leads to the entry itself. */
function nameOf({ name, attributes, children, text }: Element): string {
  const [only, ...more] = Object.keys(attributes)
  if (name === 'link' && (attributes.rel ?? 'alternate') !== 'alternate') return `link ${attributes.rel}`
  const isField = only === 'name' && more.length === 0 && children.length === 0 && text.trim() !== ''
  return isField ? (attributes.name ?? name) : name
}

/** Whether an element holds text with tags in it, and no fields. */
const isMarkup = ({ text, attributes }: Element): boolean => text.trim() !== '' || attributes.type === 'xhtml'

const wholeText = ({ text, children }: Element): string =>
  [text, ...children.map(wholeText)].join(' ').replace(/\s+/g, ' ')

/** The title of a feed: of its channel, or of itself. */
function textOf(root: Element, [channel, name]: readonly [string, string]): string | undefined {
  const within = root.children.find((child) => child.name === channel) ?? root
  return within.children.find((child) => child.name === name)?.text.trim()
}
