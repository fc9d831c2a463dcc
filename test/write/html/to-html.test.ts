import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Document } from 'happy-dom'
import { expect, test } from 'vitest'
import { eventDateWords } from '../../../src/agreement/event-date.ts'
import type { World } from '../../../src/model/world.ts'
import { makeWorld } from '../../../src/model/world.ts'
import { unsigned } from '../../../src/text/conflict-sign.ts'
import { htmlOf, isShown, readHtml, runScript, wordsOf } from '../../support/html-page.ts'
import { runs } from '../../support/runs.ts'
import { shippedWorld } from '../../support/shipped-briefings.ts'
import { sketchWorld, when, worldOfClaims } from '../../support/world-builder.ts'
import { anyWorld } from '../world-arbitrary.ts'

const shippedPage = await htmlOf(shippedWorld)
const shipped = readHtml(shippedPage)

/** Elements that a page is made of; any other would be markup that came in with a text. */
const TAGS = new Set(
  'html head meta title style body script header nav main section article form label input output h1 h2 h3 h4 h5 p div ul ol li a b i s small span table thead tbody tr th td svg defs path g line text rect circle use'.split(
    ' ',
  ),
)

/** All that must hold of any page. */
function expectSound(page: Document, world: World): void {
  const elements = [...page.querySelectorAll('*')]
  expect(elements.map(({ tagName }) => tagName.toLowerCase()).filter((tag) => !TAGS.has(tag))).toEqual([])
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ name }) => name))
  expect(attributes.filter((name) => /^on|^style$|^src|^action$/i.test(name))).toEqual([])
  expect(page.querySelectorAll('script, style').length).toBe(2)
  const ids = elements.map(({ id }) => id).filter((id) => id !== '')
  expect(ids.filter((id) => /\s/.test(id))).toEqual([])
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const known = new Set(ids)
  const links = elements.flatMap((element) => element.getAttribute('href') ?? [])
  expect(links.filter((href) => !/^https?:\/\//.test(href) && !known.has(href.slice(1)))).toEqual([])
  const text = wordsOf(page.body)
  const told = [
    ...world.dataset.claims.map((claim) => claim.text),
    ...world.dataset.events.map(({ title }) => title),
    ...world.dataset.briefings.map(({ title }) => title),
    ...world.dataset.actors.map(({ name }) => name),
  ]
  expect(told.filter((words) => !text.includes(words.replace(/\s+/g, ' ').trim()))).toEqual([])
}

test('the page of the shipped briefings is sound and has every claim, event, briefing and actor', () => {
  expectSound(shipped, shippedWorld)
})

test('whatever the text: it stands in the page as text, links have targets, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const text = await htmlOf(world)
      if (world.dataset.briefings.length === 0) expect(text).toBe('')
      else expectSound(readHtml(text), world)
    }),
    runs(40),
  )
})

test('its policy allows its own style and script by their hashes, and nothing else', () => {
  const policy = shipped.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? ''
  const hashOf = (tag: string): string => {
    const [, source = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(shippedPage) ?? []
    return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
  }
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `style-src ${hashOf('style')}`,
    `script-src ${hashOf('script')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(shippedPage.indexOf('Content-Security-Policy')).toBeLessThan(shippedPage.indexOf('<style'))
})

test('it asks for nothing outside itself', () => {
  const style = shipped.querySelector('style')?.textContent ?? ''
  expect(style).not.toMatch(/url\(|@import|@font-face/)
  expect(shipped.querySelectorAll('link, img, iframe, object, embed, base').length).toBe(0)
})

test('the frame of a page takes little beside its content', async () => {
  const page = await htmlOf(worldOfClaims([{ text: 'They meet.', when: '2019-04-23' }]))
  expect(Buffer.byteLength(page)).toBeLessThan(24_000)
  const content = [...shipped.querySelectorAll('main')].reduce((sum, main) => sum + main.innerHTML.length, 0)
  expect(Buffer.byteLength(shippedPage) - content).toBeLessThan(24_000)
})

test('an address that is none of the web is no link', async () => {
  const { dataset } = worldOfClaims([{ when: '2019' }], {
    events: { event: { record: { url: 'javascript:alert(1)', source: 'a record' } } },
  })
  const briefings = dataset.briefings.map((each) => ({ ...each, source: { url: 'javascript:alert(2)' } }))
  const links = [{ url: 'data:text/html,x', text: 'a note' }, { url: 'https://a.example/?b="c"' }]
  const claims = dataset.claims.map((claim) => ({ ...claim, links }))
  const page = readHtml(await htmlOf(makeWorld({ ...dataset, briefings, claims })))
  const outside = [...page.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '').filter((h) => h[0] !== '#')
  expect([...new Set(outside)]).toEqual(['https://a.example/?b=%22c%22'])
  expect(wordsOf(page.body)).toContain('a note')
})

test('what stands beside a claim is there too: notes, threads, and how it was taken back', async () => {
  const { dataset } = worldOfClaims([{ when: '2019' }])
  const claims = dataset.claims.map((claim) => ({
    ...claim,
    notes: { Editor: 'seen twice' },
    threads: ['sanctions'],
    retracted: true as const,
  }))
  const page = readHtml(await htmlOf(makeWorld({ ...dataset, claims })))
  const claim = page.querySelector('#briefings .c')
  expect(wordsOf(claim)).toContain('Editor seen twice · thread sanctions')
  expect(wordsOf(claim)).toMatch(/^taken back .* struck out/)
  expect(claim?.querySelector('s')?.textContent).toBe(claims[0]?.text)
})

test('headings go down one step at a time, and there is one first', () => {
  const levels = [...shipped.querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) => Number(tagName[1]))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([])
})

test('every table has heads for its columns, and one for each row', () => {
  const tables = [...shipped.querySelectorAll('table')]
  expect(tables.length).toBeGreaterThan(5)
  for (const table of tables) {
    const columns = table.querySelectorAll('thead th[scope=col]').length
    for (const row of table.querySelectorAll('tbody tr')) {
      expect(row.children.length).toBe(columns)
      expect(row.querySelectorAll('th[scope=row]').length).toBe(1)
    }
  }
})

test('dates are said in the words of the program, lighter where they only follow from the day of a report', () => {
  const rows = [...shipped.querySelectorAll('#timeline .tl li')]
  const { events } = shippedWorld.dataset
  expect(rows).toHaveLength(events.length)
  for (const event of events) {
    const row = rows.find((each) => wordsOf(each.querySelector('a')) === event.title)
    const date = row?.querySelector('.d') ?? null
    expect(wordsOf(date)).toBe(unsigned(eventDateWords(event) ?? 'no date'))
    expect(date?.className).toBe(event.when ? 'd' : 'd u')
  }
})

test('an event compares what its reports say, with what conflicts and what the record has', () => {
  const event = shipped.getElementById('e-kim-putin-summit')
  const cells = [...(event?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => wordsOf(cell).split(' Kim')[0]),
  )
  expect(cells.map(([when]) => when)).toEqual([
    'expected between 22 and 28 April 2019',
    'expected between 22 and 28 April 2019',
    'expected 23 or 24 April 2019 ≠ reports conflict',
    'expected about 24 April 2019',
    'expected 26 April 2019 or earlier',
    'possible from about 26 April 2019 ≠ reports conflict',
    'announced 30 April 2019 or earlier',
    'record 25 April 2019',
  ])
  const told = wordsOf(event)
  expect(told).toContain('Two reports relay Yonhap differently')
  expect(told).toContain('3 named origins, 3 unnamed')
  expect(told).toContain('They met on Russky Island')
})

test.each([
  ['an exact day', ['2019-04-24'], 'circle'],
  ['days on which it lasted', ['2019-04-17/2019-04-18'], 'rect.la'],
  ['one of some days', ['[2019-04-23,2019-04-25]'], 'rect.h0'],
  ['the room of about', ['2019-04-24~'], 'rect.ab'],
  ['an open end', ['[2019-04-22..]'], 'line.op'],
])('%s is drawn as such', async (_, [date], shape) => {
  const page = readHtml(await htmlOf(worldOfClaims([{ when: date, status: 'expected' }])))
  const row = page.querySelector('.tl li svg')
  expect(row?.querySelectorAll(shape ?? '').length).toBeGreaterThan(0)
  const others = ['circle', 'rect.la', 'rect.h0', 'line.op'].filter((each) => each !== shape)
  const drawn = others.filter((each) => row?.querySelector(each))
  expect(drawn).toEqual(shape === 'rect.ab' ? ['circle'] : shape === 'line.op' ? ['rect.h0'] : [])
})

test('days apart are drawn apart, with nothing between them', async () => {
  const page = readHtml(await htmlOf(worldOfClaims([{ when: '[2019-04-17,2019-04-25]', status: 'expected' }])))
  expect(page.querySelectorAll('.tl li svg rect.h0').length).toBe(2)
})

test('what is denied is crossed out', async () => {
  const page = readHtml(await htmlOf(worldOfClaims([{ when: '2019-04-24', status: 'denied' }])))
  expect(page.querySelectorAll('.tl li svg rect.dn').length).toBe(1)
  expect(page.querySelector('.tl li svg use[href="#no"]')).not.toBeNull()
})

test('bounds that only follow from the day of a report are drawn lighter', async () => {
  const page = readHtml(await htmlOf(sketchWorld([{ published: '2019-04-17', claims: [{ event: 'e' }] }])))
  expect(page.querySelectorAll('.tl li svg rect.im').length).toBe(1)
  expect(wordsOf(page.querySelector('.tl li .d'))).toBe('by 17 April 2019, the day of the report')
})

test('the day of the record stands behind the days of every claim', async () => {
  const world = worldOfClaims(
    [
      { when: '2019-04-22', status: 'expected' },
      { when: '2019-04-26', status: 'expected' },
    ],
    { events: { event: { record: { when: when('2019-04-24') } } } },
  )
  const page = readHtml(await htmlOf(world))
  const [day = '', ...others] = [...page.querySelectorAll('table .gd')].map((line) => line.getAttribute('x') ?? '')
  expect(others).toEqual([])
  const drawn = [...page.querySelectorAll('tbody circle')].map((dot) => Number.parseFloat(dot.getAttribute('cx') ?? ''))
  expect(Number.parseFloat(day)).toBeCloseTo(((drawn[0] ?? 0) + (drawn[1] ?? 0)) / 2, 0)
  expect(page.querySelectorAll('tbody tr.rec use[href="#rec"]').length).toBe(1)
  const grids = [...page.querySelectorAll('tbody svg')].map((strip) => strip.firstElementChild?.getAttribute('href'))
  expect(new Set(grids)).toEqual(new Set(['#k0']))
})

test('a page of one event says what was asked for and what was left out', async () => {
  const page = readHtml(await htmlOf(shippedWorld, { events: ['kim-putin-summit'] }))
  const told = [...page.querySelectorAll('.as p')].map(wordsOf)
  const { events, claims } = shippedWorld.dataset
  const kept = shippedWorld.events.get('kim-putin-summit')?.claims.length ?? 0
  expect(told[0]).toBe('Only events of: Putin and Kim meet.')
  expect(told[1]).toContain(`Left out: ${events.length - 1} of ${events.length} events`)
  expect(told[1]).toContain(`${claims.length - kept} of ${claims.length} claims`)
  expect(page.querySelectorAll('#briefings .c').length).toBe(kept)
  expect(page.querySelectorAll('#events article').length).toBe(1)
})

test('as of a day, it says so and whose reports may be missing', async () => {
  const page = readHtml(await htmlOf(shippedWorld, {}, { day: '2019-04-17', perhaps: ['Arab News'] }))
  expect(wordsOf(page.querySelector('.as'))).toBe(
    'As of 17 April 2019: only what had certainly been reported by that day. What came later is left out. 1 more perhaps by then: Arab News.',
  )
})

test('a page of everything leaves nothing out, and says nothing of it', () => {
  expect(shipped.querySelector('.as')).toBeNull()
})

test('the search is not there without the script, and hides what has not all of its words', () => {
  const page = readHtml(shippedPage)
  expect(page.getElementById('find')?.hasAttribute('hidden')).toBe(true)
  const { search, onlyConflicts } = runScript(page)
  expect(page.getElementById('find')?.hasAttribute('hidden')).toBe(false)
  const shown = (selector: string) => [...page.querySelectorAll(selector)].filter(isShown)
  search('BELT road')
  expect(shown('#events h3').map(wordsOf)).toContain('Putin attends the Belt and Road summit')
  for (const event of shown('#events article')) expect(wordsOf(event).toLowerCase()).toMatch(/belt.*road|road.*belt/)
  expect(shown('.tl li')).toHaveLength(shown('#events article').length)
  expect(shown('.tl').length).toBeLessThan(page.querySelectorAll('.tl').length)
  expect(page.getElementById('n')?.textContent).toBe(
    `${shown('#events article').length} of ${page.querySelectorAll('#events article').length} events`,
  )
  search('')
  expect(shown('article')).toHaveLength(page.querySelectorAll('article').length)
  onlyConflicts(true)
  expect(shown('#events article').map(({ id }) => id)).toEqual(['e-kim-putin-summit'])
  expect(shown('.tl li')).toHaveLength(1)
  search('no such word anywhere')
  expect(shown('article, .tl li, .c, .h')).toEqual([])
})

test('an event names beside its claims only those to whom no word of them leads', () => {
  const linksIn = (part: {
    querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
  }) => [...part.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  const also = [...shipped.querySelectorAll('#events article')].flatMap((article) => {
    const named = [...article.querySelectorAll('p')].filter((each) => each.textContent.startsWith('Also about'))
    return named.flatMap((each) => linksIn(each).map((href) => linksIn(article).filter((link) => link === href).length))
  })
  expect(also.length).toBeGreaterThan(0)
  expect(also.filter((count) => count !== 1)).toEqual([])
})
