/** Characters that stand for signs that Markdown is not to see; cleaning drops them wherever else they come from. */
const GUARDS = new Map([
  ['.', '\uE000'],
  [')', '\uE001'],
  ['>', '\uE002'],
  ['#', '\uE003'],
  ['+', '\uE004'],
  ['-', '\uE005'],
  ['*', '\uE006'],
  ['_', '\uE007'],
  ['<', '\uE008'],
])
const SIGNS = new Map([...GUARDS].map(([sign, guard]) => [guard, sign]))
const ANY_GUARD = /[\uE000-\uE008]/g

const ITEM =
  /^([ \t]*(?:>[ \t]?)*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?:~~)?)((?:(?:(?:\d{1,9}[.)]|[-+*]|#{1,6})(?=[ \t]|$)|>)[ \t]*)+)/gm
const LINE_END = /[\r\n]|$/g
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/

/** A bullet of a word processor at the start of a line. */
const BULLET = /^([ \t]*)[•‣◦▪▫●○■□◆◇➢➤➔❖✦✓✔✗✘★☆►▶▸▹∙·⁃](?=[ \t])/gm

/** Signs of emphasis in an address are part of it. */
const ADDRESS = /https?:\/\/[^\s<>"'[\]]+/g

/** The name of a link, up to what is shown for it. With a backtick in it, it is no name but code that tells of brackets. */
const NAME = /(?<!\\)\[\[(?:\\[^|\r\n]|[^[\]\\|`\r\n])*(?=\\?\||\]\])/g

/** Bullets that are letters and dashes elsewhere: only after a blank line or another item. */
const DOUBTFUL_BULLET = /^([ \t]*)(?:[o§](?=\t| {2,}\S)|–(?=[ \t]))/gm
/** Items with letters or small Roman numbers: a) b) c). */
const LETTERED = /^([ \t]*)([a-z]|[ivx]{2,4})(?=\)[ \t]+\S)/gm
const BEFORE_BULLET = /(?:^|\n)[ \t]*(?:(?:[-*+o§–•·]|\w{1,3}[.)])[ \t][^\n]*)?\r?\n$|^$/

/**
 * Makes text of the signs with which an item’s own first line would begin another block (`- 5. April 2024`,
 * `- > 100 people`) and of those in addresses and names (`[[__proto__]]`), and `-` of the bullets of word processors. Each
 * character keeps its place.
 */
export function guardItems(text: string): string {
  return text
    .replace(ANY_GUARD, ' ')
    .replace(ADDRESS, (url) => url.replace(/[*_]/g, (sign) => GUARDS.get(sign) ?? sign))
    .replace(NAME, (name) => name.replace(/\\.|[*_<]/g, (sign) => GUARDS.get(sign) ?? sign))
    .replace(BULLET, '$1-')
    .replace(LETTERED, (whole, indent: string, letters: string, at: number, all: string) =>
      BEFORE_BULLET.test(all.slice(Math.max(0, all.lastIndexOf('\n', at - 2)), at))
        ? indent + '1'.repeat(letters.length)
        : whole,
    )
    .replace(DOUBTFUL_BULLET, (bullet, indent: string, at: number, whole: string) => {
      const lineBefore = Math.max(0, whole.lastIndexOf('\n', at - 2))
      return BEFORE_BULLET.test(whole.slice(lineBefore, at)) ? `${indent}-` : bullet
    })
    .replace(ITEM, (line, item: string, signs: string, at: number, whole: string) => {
      LINE_END.lastIndex = at
      if (RULE.test(whole.slice(at, LINE_END.exec(whole)?.index))) return line
      return item + signs.replace(/[.)>#+*-]/g, (sign) => GUARDS.get(sign) ?? sign)
    })
}

/** Gives the signs back that `guardItems` has hidden. */
export function unguarded(text: string): string {
  return text.replace(ANY_GUARD, (guard) => SIGNS.get(guard) ?? guard)
}
