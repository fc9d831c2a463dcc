import { expect, test } from 'vitest'
import type { World } from '../../src/model/world.ts'
import { briefingPage } from '../../src/pages/briefing-page.ts'
import { chainNames } from '../../src/views/names.ts'
import { flowing, linesOf, stopOf, stopsOf, textOf } from '../support/page-text.ts'
import { ABC, ANI, ARAB_NEWS, claimsOf, KOREA_HERALD, shippedWorld, ZEROHEDGE } from '../support/shipped-briefings.ts'
import { sketchWorld } from '../support/world-builder.ts'

/** What is said but for the arrows at the right, which may stand between two words of a text. */
const withoutArrows = (text: string): string => text.replace(/ (?:≠ )?→ \d+ reports?/gu, '')

const page = (id: string, width = 100, world: World = shippedWorld) =>
  briefingPage(world, world.briefings.get(id) ?? expect.fail(`no briefing ${id}`), width)

test('it begins with title, where the report comes from, and how sure its date is', () => {
  const [title, origin] = linesOf(page(ANI))
  expect(title).toBe('Biegun goes to Moscow while Kim and Putin prepare to meet')
  expect(origin).toBe('ANI, Washington · 16 or 17 Apr 2019 · 17 claims · ≠ 1')
})

test('where nobody says when a report was published, its own day is said in words', () => {
  const world = sketchWorld([{ id: 'note', date: '2024-03-01', outlet: 'Gazette', claims: [{}] }])
  expect(linesOf(page('note', 80, world))[1]).toBe('Gazette · 1 Mar 2024 · 1 claim')
})

test('it names what the source is, its author and its address where they are known', () => {
  expect(flowing(page(ZEROHEDGE))).toContain('aggregator post')
  expect(textOf(page(ZEROHEDGE))).toContain('by Tyler Durden (pseudonym)')
  expect(textOf(page(KOREA_HERALD, 116))).toContain('by Ahn Sung-mi · https://www.koreaherald.com/')
})

test.each([40, 80, 116])('at width %i every shipped briefing says all that it holds', (width) => {
  for (const briefing of shippedWorld.dataset.briefings) {
    const said = withoutArrows(flowing(page(briefing.id, width)))
    expect(said).toContain(briefing.bottomLine ?? '')
    for (const { heading } of briefing.sections) expect(said).toContain(heading ?? '')
    for (const claim of shippedWorld.dataset.claims.filter((each) => each.briefing === briefing.id)) {
      expect(said).toContain(claim.text)
      for (const name of chainNames(shippedWorld, claim.attribution)) expect(said).toContain(name)
    }
  }
})

test.each([40, 80, 116])('at width %i every claim is a stop of its own, in their order, on its own lines', (width) => {
  for (const briefing of shippedWorld.dataset.briefings) {
    const stops = stopsOf(page(briefing.id, width))
    const claims = shippedWorld.dataset.claims.filter((each) => each.briefing === briefing.id)
    expect(stops.map(({ target }) => target)).toEqual(claims.map(({ id }) => ({ kind: 'claim', id })))
    stops.forEach(({ lines }, at) => {
      expect(withoutArrows(lines.join(' ').replace(/\s+/g, ' '))).toContain(claims[at]?.text)
      expect(lines).not.toContain('')
    })
  }
})

test('a claim says mark, date, text, who stands behind it, place, and the other reports on its event', () => {
  const [claim] = claimsOf('kim-putin-summit').filter(({ briefing }) => briefing === ANI)
  const others = new Set(claimsOf('kim-putin-summit').map(({ briefing }) => briefing)).size - 1
  const said = stopOf(page(ANI, 116), 'claim', claim?.id ?? '')
  expect(said[0]).toMatch(
    new RegExp(
      `^◌ ~24 Apr +Kim Jong Un and Vladimir Putin hold a summit, the first between the two +≠ → ${others} reports$`,
    ),
  )
  expect(said[1]?.trim()).toBe('Yonhap · Vladivostok')
})

test.each([ABC, ANI, ARAB_NEWS, ZEROHEDGE, KOREA_HERALD])(
  'on 100 columns %s takes two and a half lines a claim at most, and twelve more',
  (id) => {
    const { stops } = page(id)
    expect(linesOf(page(id)).length).toBeLessThanOrEqual(stops.length * 2.5 + 12)
  },
)

test.each([ABC, ANI, ARAB_NEWS, ZEROHEDGE, KOREA_HERALD])(
  'on 40 columns and 10 rows %s begins its bottom line',
  (id) => {
    const bottomLine = shippedWorld.briefings.get(id)?.bottomLine ?? expect.fail(`${id} has a bottom line`)
    const first = linesOf(page(id, 38)).slice(0, 8).join(' ')
    expect(first).toContain(bottomLine.split(' ').slice(0, 3).join(' '))
  },
)

test('an unnamed source stands in its chain by its description', () => {
  expect(textOf(page(ARAB_NEWS))).toContain('Izvestiya ‹ an informed source in the Russian Foreign Ministry')
  expect(textOf(page(ARAB_NEWS))).not.toContain('Arab News ‹')
})

test('what happened, lies ahead, is denied and is an opinion have marks of their own', () => {
  const mark = (status: string): (string | undefined)[] =>
    shippedWorld.dataset.claims
      .filter((claim) => claim.status === status)
      .map(({ id, briefing }) => stopOf(page(briefing), 'claim', id)[0]?.[0])
  expect(new Set(mark('happened'))).toEqual(new Set(['●']))
  for (const status of ['announced', 'expected', 'possible']) expect(new Set(mark(status))).toEqual(new Set(['◌']))
  expect(new Set(mark('opinion'))).toEqual(new Set(['◇']))
})

test('a status is said in words where its mark may stand for others too', () => {
  for (const { id, briefing, status } of shippedWorld.dataset.claims) {
    const [head = '', ...rest] = stopOf(page(briefing), 'claim', id)
    const said = new RegExp(`(?:· |^ *)${status}$`).test(withoutArrows([head, ...rest].at(-1) ?? '').trimEnd())
    expect({ id, head, said }).toEqual({ id, head, said: status !== 'happened' && status !== 'expected' })
  }
})

test('the dates of a section stand in a column, and above their claims where there is little room', () => {
  const wide = linesOf(page(ANI, 80))
  const start = wide.findIndex((line) => line.startsWith('● 15 Apr '))
  const column = wide[start]?.indexOf('Cho Hyun') ?? 0
  expect(wide.find((line) => line.startsWith('● 16 Apr '))?.indexOf('The Russian')).toBe(column)
  const narrow = linesOf(page(ANI, 37))
  expect(narrow).toContain('● 15 Apr')
  expect(narrow[narrow.indexOf('● 15 Apr') + 1]).toMatch(/^ {2}Cho Hyun meets/)
})

test('no date is said that the claim does not give', () => {
  for (const { id, briefing } of shippedWorld.dataset.claims.filter(({ when }) => !when)) {
    expect(stopOf(page(briefing, 116), 'claim', id)[0]).not.toMatch(/^. (?:~|(?:in|by|from|to|since|late) )?\d/)
  }
})

test('a briefing with nothing but a title is a page with a title', () => {
  const world = sketchWorld([{ id: 'bare', title: 'Nothing yet', claims: [] }])
  expect(linesOf(page('bare', 80, world))[0]).toBe('Nothing yet')
  expect(page('bare', 80, world).stops).toEqual([])
})

test('one claim is one claim, one origin one origin', () => {
  const all = shippedWorld.dataset.briefings.map(({ id }) => textOf(page(id, 116))).join('\n')
  expect(all).not.toMatch(/\b1 (claims|reports)\b/)
  expect(all).toMatch(/→ 1 report\b/)
})
