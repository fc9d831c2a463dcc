import { expect, test } from 'vitest'
import { agree, claimsOf as claimsIn } from '../../src/agreement/agree.ts'
import { eventPage } from '../../src/pages/event-page.ts'
import { lineWidth } from '../../src/text/styled.ts'
import { flowing, linesOf, stopOf, stopsOf, textOf } from '../support/page-text.ts'
import { ABC, ANI, eventOf, shippedWorld } from '../support/shipped-briefings.ts'

const page = (id: string, width = 116) => eventPage(shippedWorld, eventOf(id), width)
const claimFrom = (briefing: string, edtf: string): string =>
  shippedWorld.dataset.claims.find((claim) => claim.briefing === briefing && claim.when?.edtf === edtf)?.id ??
  expect.fail(`no claim of ${briefing} at ${edtf}`)

test('it begins with title, date, place, kind and status, and how many claims and origins there are', () => {
  expect(linesOf(page('kim-putin-summit')).slice(0, 3)).toEqual([
    'Putin and Kim meet',
    'between 22 and 30 April 2019 · Vladivostok · meet · announced',
    '11 claims from 8 origins · ≠ in conflict',
  ])
})

test('one claim from one origin is said in the singular', () => {
  expect(linesOf(page('cho-titov'))).toContain('1 claim from 1 origin · single')
  expect(linesOf(page('third-trump-kim-summit'))).toContain('2 claims from 1 origin · repeated')
})

test.each([37, 60, 80, 116])(
  'at width %i each claim is a stop that says date, place, chain, text and briefing',
  (width) => {
    for (const event of shippedWorld.dataset.events) {
      const stops = stopsOf(page(event.id, width))
      for (const claim of claimsIn(shippedWorld, event)) {
        const said =
          stops
            .find(({ target }) => target.id === claim.id)
            ?.lines.join(' ')
            .replace(/\s+/g, ' ') ?? ''
        expect(said).toContain(claim.text)
        expect(said).toContain(claim.attribution.map(({ name }) => name).join(' ‹ '))
        expect(said).toContain(shippedWorld.briefings.get(claim.briefing)?.title)
        expect(said).toContain(shippedWorld.places.get(claim.place ?? '')?.name ?? '')
        expect(said).toContain(claim.when ? '' : 'no date')
        expect(said).toContain(claim.status)
      }
    }
  },
)

test('the two claims that conflict with the third are marked, and the third; the others are not', () => {
  const marked = stopsOf(page('kim-putin-summit')).filter(({ lines }) => lines.join(' ').includes('≠'))
  const conflicting = new Set(agree(shippedWorld, eventOf('kim-putin-summit')).date.conflicts.flat())
  expect(new Set(marked.map(({ target }) => target.id))).toEqual(conflicting)
  expect(conflicting.size).toBe(3)
})

test('it says which pairs conflict, and that Yonhap differs from itself', () => {
  const said = flowing(page('kim-putin-summit'))
  expect(said).toContain('Yonhap (via ANI): about 24 April 2019; Yonhap (via ABC News): 26 April 2019 or later.')
  expect(said).toContain('Yonhap differs from itself')
  expect(said.match(/≠ \S+.*?No day fits both/g)).toHaveLength(2)
})

test('the record stands apart, with its source, and how near each date came, without a score', () => {
  const lines = linesOf(page('kim-putin-summit'))
  const at = lines.indexOf('The record: how it turned out')
  expect(lines.slice(at + 1, at + 3)).toEqual([
    '  25 April 2019 · Vladivostok',
    expect.stringContaining('Russky Island'),
  ])
  expect(lines.slice(at).join(' ')).toMatch(/Source: .*https:\/\//)
  expect(flowing(page('kim-putin-summit'))).toContain('Yonhap (via ABC News): at least 1 day late.')
  expect(textOf(page('kim-putin-summit'))).not.toMatch(/\d+ ?%|score|points/)
})

test('an event without a record says nothing of one', () => {
  expect(textOf(page('air-koryo-flight'))).not.toMatch(/record/i)
})

test('the actors are stops below, each with who they are, whole', () => {
  const stops = stopsOf(page('kim-putin-summit', 60))
  const actors = stops.filter(({ target }) => target.kind === 'actor')
  expect(actors.map(({ target }) => target.id)).toEqual(eventOf('kim-putin-summit').actors)
  for (const { target, lines } of actors) {
    const actor = shippedWorld.actors.get(target.id)
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(actor?.summary)
  }
})

test.each([72, 80, 100, 116, 180])(
  'at width %i the picture of the dates ends at the right edge, row for row',
  (width) => {
    const shown = page('kim-putin-summit', width)
    const rows = shown.lines.filter((line) => line.some(({ text }) => /[░▒▓▬▪┄▸◂◆]/u.test(text)))
    expect(rows.length).toBeGreaterThanOrEqual(7)
    for (const row of rows) expect(lineWidth(row)).toBe(width)
  },
)

test('each date is drawn where it lies: certain days as days, doubt as shade, an open end as open', () => {
  const drawn = (id: string): string => stopOf(page('kim-putin-summit'), 'claim', id)[0] ?? ''
  expect(drawn(claimFrom(ANI, '2019-04-24~'))).toMatch(/·▪·/u)
  expect(drawn(claimFrom(ABC, '[2019-04-26..]'))).toMatch(/┄▸$/u)
  const record = linesOf(page('kim-putin-summit')).find((line) => line.includes('◆')) ?? ''
  expect(record).toMatch(/^ {2}The record/)
})

test('too narrow for a picture, the words alone say the same', () => {
  const said = flowing(page('kim-putin-summit', 37))
  expect(said).not.toMatch(/[░▒▓▬┄◆]/u)
  for (const date of ['26 April 2019 or later', 'about 24 April 2019', 'between 22 and 26 April 2019']) {
    expect(said).toContain(date)
  }
})

test('an event on which reports only differ about whether it will happen says so', () => {
  expect(flowing(page('three-way-meeting'))).toContain('differ on whether it will happen')
})
