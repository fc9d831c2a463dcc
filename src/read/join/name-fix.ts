import { escapeName } from '../../write/markdown/markdown-escape.ts'
import type { FindFix } from '../report.ts'

/** Signs that may stand before a name where it is typed: of a link, a quote, the folder of a note. */
const BEFORE = /^[@!]?(?:\[\[)?["'\s]*(?:[^[\]|/\n]*\/)*$/

/**
 * Types another name in the place of one that stands at an offset as it is; nothing where it is written in another way.
 */
export function nameFix(at: number, name: string, right: string): FindFix {
  return (text) => {
    const from = text.indexOf(name, at)
    if (from < 0 || !BEFORE.test(text.slice(at, Math.min(from, at + 200)))) return undefined
    const isLink = text.slice(at, from).includes('[[')
    return { from, to: from + name.length, text: isLink ? escapeName(right) : right }
  }
}
