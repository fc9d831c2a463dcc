import { WORD_SIGN } from '../../read/markdown/word-marks.ts'

/** In an address no sign is one of emphasis when it is read. */
const ADDRESS_OR_SIGN = /https?:\/\/[^\s<>"'[\]]+|[\\`*_[\]<]/g

/** Signs that in pairs have a meaning, some of them before anything is escaped. */
const PAIRED = /~{2,}|%{2,}|={2,}/g

const escapeEach = (signs: string): string => signs.replace(/./g, '\\$&')

/** Our own signs, where a word begins. */
const OUR_SIGNS = new RegExp(`(^|[\\s()])(${WORD_SIGN})`, 'gu')

/** Text as Markdown that says just this: nothing in it is a mark, of Markdown or ours. */
export function escapeText(text: string): string {
  return text
    .replace(ADDRESS_OR_SIGN, (found) => (found.length > 1 ? found.replace(/[\\`]/g, '\\$&') : `\\${found}`))
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(PAIRED, escapeEach)
    .replace(OUR_SIGNS, '$1\\$2')
}

/** A sign that Markdown and we take for nothing but itself. */
export const literal = (sign: string): string =>
  /[!-/:-@[-`{-~]/.test(sign) ? `\\${sign}` : `&#${sign.codePointAt(0)};`

/** Text that stands at the start of a line of its own, where more signs have a meaning. */
export function escapeLine(text: string): string {
  return escapeText(text)
    .replace(/^[-+>~=|•‣◦▪▫●○■□◆◇➢➤➔❖✦✓✔✗✘★☆►▶▸▹–—·∙⁃§]/u, literal)
    .replace(/^(\d{1,9}|[a-z]{1,4})([.)])/, '$1\\$2')
}

/** A heading's text; `#` at its end would be left out. */
export function escapeHeading(text: string): string {
  return escapeText(text).replace(/(?<![#\\])(\\?#)(#*)$/, (_, first: string, more: string) => {
    const escaped = first.length > 1 ? first : `\\${first}`
    return escaped + more.replaceAll('#', '\\#')
  })
}

/** A name as it stands between `[[` and `]]`. */
export function escapeName(name: string): string {
  return name
    .replace(/[\\`*_[\]<|#^/]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(PAIRED, escapeEach)
    .replace(/:(?=\/|\\\/)/g, '\\:')
    .replace(/\.(?=(?:md|markdown|mdx|canvas)$)/i, '\\.')
    .replace(/^(\d{4})-(?=\d\d-\d\d$)/, '$1\\-')
}
