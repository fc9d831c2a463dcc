// axe-core on a page that the browser has open.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * The rules that ask how each text is painted. They take four fifths of the time, and what they find does not depend on
 * how long a page is.
 */
export const OF_STYLE = ['color-contrast', 'link-in-text-block']

/** Draws what lies outside of the window too, which a page leaves out until it is scrolled to. */
export const drawAll = (page) =>
  page.evaluate(() => void document.styleSheets[0].insertRule('*{content-visibility:visible!important}'))

/** Takes out of every list, table and section of the page all entries but the first. */
export const keepFirst = (page, entries) =>
  page.evaluate((count) => {
    for (const entry of document.querySelectorAll(`main :is(.g, article, li, tr):nth-child(n+${count + 1})`))
      entry.remove()
  }, entries)

/** Finds nothing on the page by any rule but those. */
export async function hasNoViolationsBut(page, without) {
  await page.evaluate(AXE)
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]))
  const told = await page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], rules })
    return violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200), nodes[0].failureSummary])
  }, rules)
  assert.deepEqual(told, [], 'axe-core finds no violation')
}
