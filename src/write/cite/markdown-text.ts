import { webAddress } from '../../text/web-address.ts'
import { escapeText } from '../markdown/markdown-escape.ts'

/** Text as Markdown for any reader of it: the marks of a briefing need no escape there. */
export const markdownText = (text: string): string => escapeText(text).replaceAll('\\(', '(')

/** An address as a link of its own, with what would end it encoded; empty where it is none. */
export function markdownLink(url: string | undefined): string {
  const address = url === undefined ? undefined : webAddress(url)
  return address === undefined ? '' : `<${address.replace(/[<>]/g, encodeURIComponent)}>`
}
