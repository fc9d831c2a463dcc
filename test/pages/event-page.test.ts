import { expect, test } from 'vitest'
import { agree, claimsOf as claimsIn } from '../../src/agreement/agree.ts'
import type { World } from '../../src/model/world.ts'
import { makeWorld } from '../../src/model/world.ts'
import { type EventPageOptions, eventPage } from '../../src/pages/event-page.ts'
import { layoutOf } from '../../src/viewer/layout.ts'
import { claimView } from '../../src/views/claim-view.ts'
import { flowing, linesOf, stopOf, stopsOf, textOf } from '../support/page-text.ts'
import { ABC, ANI, eventOf, shippedWorld } from '../support/shipped-briefings.ts'
import { sketchDataset, sketchWorld } from '../support/world-builder.ts'

const page = (id: string, width = 116, options: EventPageOptions = {}, world: World = shippedWorld) =>
  eventPage(world, world.events.get(id) ?? expect.fail(`no event ${id}`), width, options)
const claimFrom = (briefing: string, edtf: string): string =>
  shippedWorld.dataset.claims.find((claim) => claim.briefing === briefing && claim.when?.edtf === edtf)?.id ??
  expect.fail(`no claim of ${briefing} at ${edtf}`)

test('it begins with title, kind, place, status and counts, then the date and that of the record', () => {
  const [title, date, gap] = linesOf(page('kim-putin-summit'))
  expect(title).toMatch(
    /^Putin and Kim meet {2,}meet · Vladivostok · announced · \d+ claims · 3 named origins, 3 unnamed$/,
  )
  expect(date).toMatch(/^≠ .*April 2019 {2,}◆ 25 April 2019, Vladivostok$/)
  expect(gap).toBe('')
})

test('a lone claim stands in its own words, with nothing to compare', () => {
  const said = flowing(page('cho-titov'))
  expect(said).toMatch(/1 claim · 1 named origin\b/)
  expect(said).toContain(claimsIn(shippedWorld, eventOf('cho-titov'))[0]?.text)
  expect(said).not.toMatch(/Origin|Whether/)
})

test.each([37, 60, 80, 116])(
  'at width %i each claim is a stop that says when, who, and what, if it has no date',
  (width) => {
    for (const event of shippedWorld.dataset.events) {
      const stops = stopsOf(page(event.id, width))
      for (const claim of claimsIn(shippedWorld, event)) {
        const lines = stops.find(({ target }) => target.id === claim.id)?.lines ?? []
        const said = lines.join(' ').replace(/\s+/g, ' ')
        const { behind, outlet } = claimView(shippedWorld, claim)
        const who = behind.length > 0 ? behind.flat() : [outlet ?? '']
        for (const word of who.flatMap((name) => name.split(' '))) expect(said).toContain(word)
        if (behind.length > 0) expect(said).toContain(outlet ?? '')
        if (!claim.when) expect(said).toContain(claim.text)
      }
    }
  },
)

test('folded, each claim without a date is one line that fits', () => {
  for (const width of [37, 80, 116]) {
    const undated = claimsIn(shippedWorld, eventOf('kim-putin-summit')).filter(({ when }) => !when)
    for (const { id } of undated) {
      expect(stopOf(page('kim-putin-summit', width, { folded: true }), 'claim', id)).toHaveLength(1)
    }
  }
})

test('in the shell the summit takes 45 lines at most', () => {
  expect(linesOf(page('kim-putin-summit', 100)).length).toBeLessThanOrEqual(45)
})

test('the summit fits one screen of 120 columns and 40 rows', () => {
  const { main, height } = layoutOf({ columns: 120, rows: 40 }, 'event')
  expect(linesOf(page('kim-putin-summit', main, { folded: true })).length).toBeLessThanOrEqual(height)
})

test('a dating is one row: when, who stands behind it, through whom, and how it compares with the record', () => {
  const row = (briefing: string, edtf: string): string =>
    stopOf(page('kim-putin-summit'), 'claim', claimFrom(briefing, edtf))[0] ?? ''
  expect(row(ANI, '2019-04-24~')).toMatch(/^◌ ~24 .* Yonhap +ANI .* ~1 d early$/)
})

test('the comparison comes first, then what has no date, when, where and whether, then the record', () => {
  const lines = linesOf(page('kim-putin-summit'))
  const parts = [/^ {2}Apr 2019 +Origin +via/, /^Also said/, /^When /, /^Where /, /^Whether /, /^◆ Record /, /^Actors /]
  const at = parts.map((part) => lines.findIndex((line) => part.test(line)))
  expect(at[0]).toBe(3)
  expect(at).toEqual(at.toSorted((one, other) => one - other))
})

test('dates in conflict are marked, the others are not', () => {
  const marked = stopsOf(page('kim-putin-summit')).filter(({ lines }) => lines.join(' ').includes('≠'))
  const conflicting = agree(shippedWorld, eventOf('kim-putin-summit')).date.differing
  expect(marked.map(({ target }) => target.id).sort()).toEqual([...conflicting].sort())
  expect(conflicting.length).toBeGreaterThan(1)
})

test('where and whether are said by whom', () => {
  const world = sketchWorld([
    {
      claims: [
        { event: 'e', text: 'It rains', place: 'Skerry', per: ['ANI'] },
        { event: 'e', text: 'It rains', place: 'Elm', per: ['Kyodo'] },
        { event: 'e', text: 'It does not', status: 'denied', per: ['Met'] },
      ],
    },
  ])
  const said = flowing(page('e', 100, {}, world))
  expect(said).toContain('Where The places differ: Skerry and Elm. ≠ ANI: Skerry. ≠ Kyodo: Elm.')
  expect(said).toContain('Whether ≠ happened: ANI, Kyodo. ≠ denied: Met.')
})

test('the record stands apart, with its source, and without a score', () => {
  const lines = linesOf(page('kim-putin-summit'))
  const at = lines.findIndex((line) => line.startsWith('◆ Record '))
  expect(lines[at]).toContain('Russky Island')
  expect(lines.slice(at).join(' ')).toMatch(/ONA .*https:\/\//)
  expect(textOf(page('kim-putin-summit'))).not.toMatch(/\d+ ?%|score|points/)
})

test('an event without a record says nothing of one', () => {
  expect(textOf(page('drills-end'))).not.toMatch(/record|◆/i)
})

test('what a table keeps beside a claim is told, with whose claim it is', () => {
  const dataset = sketchDataset([
    {
      claims: [
        { event: 'e', when: '2024', per: ['ANI'] },
        { event: 'e', when: '2024', per: ['Kyodo'] },
      ],
    },
  ])
  const claims = dataset.claims.map((claim, at) => ({ ...claim, notes: { vessel: `Heron ${at}`, deaths: '3' } }))
  const said = flowing(page('e', 100, {}, makeWorld({ ...dataset, claims })))
  expect(said).toContain('Notes ANI vessel: Heron 0 deaths: 3 Kyodo vessel: Heron 1 deaths: 3')
})

test('the actors are stops below, each with its kind', () => {
  const actors = stopsOf(page('kim-putin-summit', 60)).filter(({ target }) => target.kind === 'actor')
  expect(actors.map(({ target }) => target.id)).toEqual(eventOf('kim-putin-summit').actors)
  for (const { target, lines } of actors)
    expect(lines.map((line) => line.slice(9))).toEqual([
      `${shippedWorld.actors.get(target.id)?.name}  person · ${shippedWorld.actors.get(target.id)?.country}`,
    ])
})

test.each([72, 80, 100, 116, 180])('at width %i the days of all rows are drawn from one column on', (width) => {
  const shown = page('kim-putin-summit', width)
  const rows = stopsOf(shown).flatMap(({ lines: [line = ''] }) => (/[░▪┄]/u.test(line) ? [line] : []))
  expect(rows.length).toBeGreaterThanOrEqual(6)
  const ends = rows.map((row) => row.search(/[░▪┄·◂](?=[░▪┄·◂▸┊ ]*(?:[≥\d]|in |on |$))/u))
  const ticks = linesOf(shown).find((line) => /\b2[0-9] /.test(line)) ?? ''
  for (const end of ends) expect(end).toBeGreaterThanOrEqual(ticks.search(/\d/) - 4)
})

test('each date is drawn where it lies: certain days as days, doubt as shade, an open end as open', () => {
  const drawn = (id: string): string => stopOf(page('kim-putin-summit'), 'claim', id)[0] ?? ''
  expect(drawn(claimFrom(ANI, '2019-04-24~'))).toMatch(/·▪·/u)
  expect(drawn(claimFrom(ABC, '[2019-04-26~..]'))).toMatch(/┄▸ {2}/u)
})

test('too narrow for a picture, the words alone say the same', () => {
  const said = flowing(page('kim-putin-summit', 37))
  expect(said).not.toMatch(/[░▒▓▬┄]/u)
  for (const date of ['from ~26', '~24', 'by 26', '23 or 24']) expect(said).toContain(date)
  expect(said).toMatch(/Yonhap via ANI ◆ ~1 d early/)
})

test('without a column of it, how a dating compares with the record is at the right of its row where there is room', () => {
  const row = (briefing: string, edtf: string): readonly string[] =>
    stopOf(page('kim-putin-summit', 66), 'claim', claimFrom(briefing, edtf))
  expect(row(ANI, '2019-04-24~').join('\n')).toMatch(/^◌ ~24 +Yonhap via ANI {2,}◆ ~1 d early$/)
  expect(row(ABC, '[2019-04-26~..]').join('\n')).toMatch(/^◌ from ~26 ≠ +Yonhap via ABC News {2,}◆ ~1\+ d late$/)
})
